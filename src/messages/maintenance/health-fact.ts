// What is known about the health of the add-in, and what one check of it says.
import type { SpecialForm } from '../../core/forms/special-form';
import type { Heartbeat } from '../../core/maintenance/heartbeat';
import type { Zone } from '../../core/office/unit';
import type { PlainDate, PlainDateTime } from '../../core/time/plain-date';

/** The worst that a form lacks; `unfinished`: an execution died while it was made. */
export interface SpecialFormTrouble {
  readonly form: SpecialForm;
  readonly trouble: 'lost' | 'closed' | 'unfinished' | 'questions' | 'unlinked' | 'unshared' | 'sign-in';
}

/** What is known when somebody opens Kesehatan. */
export interface HealthFacts {
  readonly now: PlainDateTime;
  readonly zone: Zone;
  /** When the daily runs last came to their end, account by account, newest first; empty if never. */
  readonly refreshed: readonly Heartbeat[];
  readonly reminded: readonly Heartbeat[];
  /** E-mail of the account that looks, '' if unknown. */
  readonly ownAccount: string;
  /** When somebody last pressed "Perbaiki pemicu"; null if nobody has. */
  readonly repairedAt: PlainDateTime | null;
  readonly remindersOn: boolean;
  /** Whether the office's hours hold the hour in which the trigger of the reminders fires. */
  readonly remindsInHours: boolean;
  /** When the last report came in, null if none has. */
  readonly lastReport: PlainDateTime | null;
  /** Triggers of the account that looks, of those it needs; those of others cannot be seen. */
  readonly standingTriggers: number;
  readonly missingTriggers: number;
  readonly doubledTriggers: number;
  readonly quotaLeft: number;
  /** Mails that wait for another day. */
  readonly waitingMails: number;
  /** Reminders that may or may not have left. */
  readonly stuckReminders: number;
  /** The day up to which the rows of Pengingat are lost, while that still holds mails back. */
  readonly ledgerLostUpTo: PlainDate | null;
  /** Reminders that failed in the last days: tried again by themselves, or left to a person. */
  readonly retriedReminders: number;
  readonly givenUpReminders: number;
  /** Whether Google takes no mail to the camat's address. */
  readonly camatRefused: boolean;
  /** Mails in Pengaturan whose own words cannot be used. */
  readonly unusableWords: number;
  readonly obligationsWithoutForm: readonly string[];
  /** Obligations whose form takes no answers, and those whose form this account cannot open. */
  readonly closedForms: readonly string[];
  readonly lostForms: readonly string[];
  /** Obligations whose form lost a question, has no tab of answers here, is closed to other officers, or asks for a sign-in. */
  readonly formGaps: Readonly<Record<'questions' | 'unlinked' | 'unshared' | 'sign-in', readonly string[]>>;
  /** The forms Hasil kunjungan and Tanda terima dan tanggapan that were begun and are not as they should be. */
  readonly specialForms: readonly SpecialFormTrouble[];
  /** Names of forms that a dead execution may have made besides those in use. */
  readonly spareForms: readonly string[];
  readonly yearsWithoutHolidays: readonly number[];
  readonly unitsWithoutContact: readonly string[];
  /** Tabs and columns that are gone, and the sentence for the first of them. */
  /** What of the workbook's zone and language is not the office's, as Masalah says it. */
  readonly regionNotes: readonly string[];
  readonly gapCount: number;
  readonly firstGap: string;
  /** Those that were put back and are still blank, and the sentence for the first of them. */
  readonly blankCount: number;
  readonly firstBlank: string;
  readonly issueCount: number;
  /** Dates that were typed under a foreign language and may be other days. */
  readonly doubtedDates: number;
  /** Reports that are gone from Laporan, so many at once that a person is asked. */
  readonly lostReports: number;
  /** Reports that staff removed lately. */
  readonly removedReports: number;
  /** Tabs in which a NIK or KK number stands, and in how many cells. */
  readonly unmaskedNumbers: readonly { readonly name: string; readonly cells: number }[];
}

/** `bad`: something does not happen; `warn`: somebody should look; `good`: nothing to do. */
export type HealthState = 'bad' | 'warn' | 'good';

export interface HealthCheck {
  readonly state: HealthState;
  readonly title: string;
  /** What it means and what to do. */
  readonly detail: string;
  /** Which button puts it right. */
  readonly repair: HealthRepair | null;
}

/**
 * "Perbaiki pemicu", "Perbaiki formulir", "Sudah diperiksa", "Buat formulir baru", "Kembalikan bentuk tab", "Kembalikan zona dan bahasa", "Hapus nomor 16 angka", and for reports
 * that are gone "Kembalikan" and "Memang dihapus", or "Pulihkan"; "Tempel SKB" opens the box for a decree.
 */
type HealthRepair =
  | 'triggers'
  | 'forms'
  | 'spare'
  | 'gone-forms'
  | 'shape'
  | 'blank'
  | 'region'
  | 'numbers'
  | 'lost'
  | 'removed'
  | 'holidays';

/** Makes a check; without `repair` nothing but a person puts it right. */
export function check(
  state: HealthState,
  title: string,
  detail: string,
  repair: HealthRepair | null = null,
): HealthCheck {
  return { state, title, detail, repair };
}

/** At most three names, then how many more. */
export function shortList(names: readonly string[]): string {
  return names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')}, dan ${names.length - 3} lainnya`;
}
