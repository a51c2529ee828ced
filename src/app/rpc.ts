// What may a page ask the server, with which arguments, and what comes back?
import type { PeriodType } from '../core/period';
import type { Terms } from '../core/profile';
import type { OfficeTier, Zone } from '../core/unit';
import type { HealthCheck } from '../messages/health-text';

/** A unit as a page knows it; the code is Kemendagri's, as text. */
export interface UnitEntry {
  readonly code: string;
  readonly name: string;
}

export type DueKind = 'day-of-next-month' | 'days-after-end';

export type EvidenceChoice =
  | 'none'
  | 'photo-wished'
  | 'photo-required'
  | 'before-and-after-wished'
  | 'before-and-after-required';

/** The first obligation, as the set-up asks it: monthly, an activity of the units. */
export interface FirstObligation {
  readonly name: string;
  /** At least this many activities per month, ≥ 1. */
  readonly minimumCount: number;
  readonly dueKind: DueKind;
  /** 1–28 as a day of the next month, 0–90 as days after the end. */
  readonly dueDays: number;
  readonly shiftToWorkingDay: boolean;
  readonly evidence: EvidenceChoice;
  /** The circular as it is written, '' while its number is unknown. */
  readonly legalBasis: string;
  /** False: only desa owe it, kelurahan do not. */
  readonly bindsKelurahan: boolean;
  /** `YYYY-MM-DD`, the first day of the first month that counts. */
  readonly start: string;
}

export interface SetupRequest {
  readonly tier: OfficeTier;
  readonly officeCode: string;
  readonly officeName: string;
  readonly units: readonly UnitEntry[];
  readonly terms: Terms;
  readonly zone: Zone;
  /** These three may be ''. */
  readonly headEmail: string;
  readonly contactPerson: string;
  readonly contactPhone: string;
  readonly obligation: FirstObligation;
}

/** What the wizard finds when it opens. */
export interface SetupState {
  /** `YYYY-MM-DD` in the workbook's zone. */
  readonly today: string;
  /** What an earlier set-up was given; null in a new workbook. */
  readonly office: {
    readonly tier: OfficeTier;
    readonly code: string;
    readonly name: string;
    readonly zone: Zone;
    readonly terms: Terms;
    readonly units: readonly UnitEntry[];
    readonly headEmail: string;
    readonly contactPerson: string;
    readonly contactPhone: string;
  } | null;
}

/** From which the next due dates follow. */
export interface DueTerms {
  readonly periodType: PeriodType;
  /** `YYYY-MM-DD`: any day on which a fortnight begins; '' for other types. */
  readonly anchor: string;
  /** `YYYY-MM-DD`. */
  readonly start: string;
  /** `YYYY-MM-DD`, the last day of a campaign; '' for other types. */
  readonly end: string;
  readonly dueKind: DueKind;
  readonly dueDays: number;
  readonly shiftToWorkingDay: boolean;
  /** The zone named in the sentence; '' takes the workbook's. */
  readonly zone: Zone | '';
}

export interface PeriodPreview {
  /** `Februari 2026`. */
  readonly label: string;
  /** `Kamis, 5 Maret 2026, 23.59 WIB`. */
  readonly due: string;
}

export interface UnitLink {
  /** The unit's code. */
  readonly unit: string;
  /** Its name as people say it, `Desa Batokan`. */
  readonly label: string;
  /** The form with the unit filled in. */
  readonly url: string;
  readonly whatsappText: string;
}

/** One mail as it would leave now. */
export interface PlannedMail {
  readonly unit: string;
  readonly address: string;
  readonly subject: string;
  /** What is asked for and why today: `Kerja Bakti Februari 2026, 3 hari sebelum tenggat`. */
  readonly reason: string;
  /** When it leaves, in words. */
  readonly when: string;
}

export interface ReminderPreview {
  /** Those that leave now, then those that wait for their day. */
  readonly mails: readonly PlannedMail[];
  /** Distinct units whose mail leaves now. */
  readonly unitCount: number;
  /** What a unit is called here: `desa`, `kampung`, `kecamatan`. */
  readonly unitWord: string;
  /** Mails that Google still lets this account send today. */
  readonly quotaLeft: number;
  /** Who is owed a reminder but cannot get one, with the reason in one sentence. */
  readonly skipped: readonly { readonly unit: string; readonly reason: string }[];
  /** Whether the daily trigger sends by itself. */
  readonly automatic: boolean;
}

/** An obligation as its sidebar asks it. */
export interface ObligationDraft {
  readonly name: string;
  readonly owner: string;
  readonly legalBasis: string;
  readonly form: 'activity' | 'population';
  readonly minimumCount: number;
  readonly periodType: PeriodType;
  readonly anchor: string;
  readonly start: string;
  /** '' while it runs. */
  readonly end: string;
  readonly dueKind: DueKind;
  readonly dueDays: number;
  readonly shiftToWorkingDay: boolean;
  readonly evidence: EvidenceChoice;
  readonly approvalFirst: boolean;
  readonly binds: 'all' | 'desa' | 'kelurahan' | 'office';
}

export interface ObligationChoices {
  readonly today: string;
  readonly terms: Terms;
  /** Whether the office has both desa and kelurahan, so that `binds` is worth asking. */
  readonly hasKelurahan: boolean;
  readonly presets: readonly { readonly id: string; readonly draft: ObligationDraft }[];
}

/** One report that somebody may be reminded of over WhatsApp. */
export interface WhatsappReminder {
  /** Names report and day; goes back with `noteWhatsapp`. */
  readonly key: string;
  /** `Desa Sidomukti`. */
  readonly unit: string;
  /** `Kerja Bakti Februari 2026`. */
  readonly owed: string;
  /** `lewat 4 hari`. */
  readonly due: string;
  /** Whose number it is, '' where Kontak holds no usable one: the person then chooses the chat. */
  readonly recipient: string;
  /** Opens WhatsApp with the text ready. */
  readonly url: string;
  readonly text: string;
  /** `Terkirim 9 Mar 2026`, '' if not yet. */
  readonly noted: string;
}

export interface WhatsappReminders {
  /** The word for a unit inside a sentence: `desa`. */
  readonly unitWord: string;
  /** By deadline, then in the order of the tab. */
  readonly reminders: readonly WhatsappReminder[];
}

export interface HealthReport {
  /** `Semua berjalan baik`, `2 hal perlu dilihat`. */
  readonly headline: string;
  /** Worst first. */
  readonly checks: readonly HealthCheck[];
}

/** A year that has its tab, as the page for closing shows it. */
export interface YearChoice {
  readonly year: number;
  readonly isClosed: boolean;
  /** Why it cannot be closed now, '' if it can. */
  readonly hindrance: string;
}

/** Every call a page may make, by name. */
export interface RpcMap {
  /** The text of `area-PP.html`, as ui/area/decode-area.ts reads it. */
  loadArea: { args: { readonly province: string }; result: { readonly text: string } };
  readSetup: { args: Record<string, never>; result: SetupState };
  previewDue: { args: { readonly terms: DueTerms }; result: { readonly periods: readonly PeriodPreview[] } };
  prepareWorkbook: {
    args: SetupRequest;
    result: { readonly message: string; readonly units: number; readonly links: number };
  };
  readLinks: { args: Record<string, never>; result: readonly UnitLink[] };
  planReminders: { args: Record<string, never>; result: ReminderPreview };
  sendReminders: { args: Record<string, never>; result: { readonly message: string; readonly sent: number } };
  switchReminders: {
    args: { readonly on: boolean };
    result: { readonly message: string; readonly automatic: boolean };
  };
  readObligationChoices: { args: Record<string, never>; result: ObligationChoices };
  readHealth: { args: Record<string, never>; result: HealthReport };
  repairTriggers: { args: Record<string, never>; result: HealthReport };
  readWhatsapp: { args: Record<string, never>; result: WhatsappReminders };
  noteWhatsapp: { args: { readonly key: string }; result: WhatsappReminders };
  readYears: { args: Record<string, never>; result: readonly YearChoice[] };
  closeYear: {
    args: { readonly year: number };
    result: { readonly message: string; readonly years: readonly YearChoice[] };
  };
  addObligation: { args: ObligationDraft; result: { readonly message: string } };
}

export type RpcName = keyof RpcMap;

/** What `rpc(name, jsonText)` returns as JSON: the value, or one Indonesian sentence to show. */
export type RpcReply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };
