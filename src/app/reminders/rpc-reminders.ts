// What the sidebars of reminders and of their words ask the server, and what comes back.
import type { MailKind, WordsPart } from '../../messages/reminders/mail-words';

/** The mails of one unit that say the same. */
export interface PlannedMail {
  /** `Desa Batokan`, `Camat`. */
  readonly unit: string;
  /** One mail to each. */
  readonly addresses: readonly string[];
  readonly subject: string;
  /** What is asked for and why: `Kerja Bakti Februari 2026, 3 hari sebelum tenggat`. */
  readonly reason: string;
}

/** What leaves on one day, in the order in which it leaves. */
export interface PlannedDay {
  /** `Sekarang, 09.00 WIB`, `Besok, Selasa, 3 Maret 2026`. */
  readonly label: string;
  /** Why it cannot leave now; '' if it can. */
  readonly note: string;
  readonly mailCount: number;
  readonly mails: readonly PlannedMail[];
}

export interface ReminderTrial {
  /** What can leave now first, then day by day what the daily run will send if nobody reports. */
  readonly days: readonly PlannedDay[];
  /** Distinct units that are reminded now, and mails that leave now. */
  readonly unitCount: number;
  readonly mailCount: number;
  /** What a unit is called here: `desa`, `kampung`, `kecamatan`. */
  readonly unitWord: string;
  /** Mails that Google lets this account send today, and how many of them are kept for mails other than reminders. */
  readonly quotaLeft: number;
  readonly quotaReserve: number;
  /** Units that are due a reminder but cannot get one: about what (`Kerja Bakti Februari 2026`), and the reason in one sentence. */
  readonly skipped: readonly { readonly unit: string; readonly owed: string; readonly reason: string }[];
  /** When the next mails leave and to how many, where none leaves now: `Selasa, 15 Desember 2026: 3 surel.`; else ''. */
  readonly next: string;
  /** Whether the daily trigger sends by itself. */
  readonly automatic: boolean;
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
  /** Whose number it is; '' if Kontak has no usable one: the person then chooses the chat. */
  readonly recipient: string;
  /** Opens WhatsApp with the text ready. */
  readonly url: string;
  readonly text: string;
  /** `Terkirim 9 Mar 2026`, '' if not yet. */
  readonly noted: string;
}

export interface WhatsappReminders {
  /** How many are missing, or why nobody is listed. */
  readonly heading: string;
  readonly hint: string;
  /** By deadline, then in the order of the tab. */
  readonly reminders: readonly WhatsappReminder[];
}

/** Calls of the sidebars of reminders. */
export interface ReminderCalls {
  readTrial: { args: Record<string, never>; result: ReminderTrial };
  sendReminders: { args: Record<string, never>; result: { readonly message: string; readonly sent: number } };
  switchReminders: {
    args: { readonly on: boolean };
    result: { readonly message: string; readonly automatic: boolean };
  };
  readWhatsapp: { args: Record<string, never>; result: WhatsappReminders };
  noteWhatsapp: { args: { readonly key: string }; result: WhatsappReminders };
}

/** One sentence that may be changed. */
export interface WordsField {
  readonly part: WordsPart;
  /** `Judul surel`, `Kalimat pembuka`, `Kalimat penutup`. */
  readonly label: string;
  /** As the office wrote it, else the initial sentence. */
  readonly text: string;
  readonly initial: string;
  /** Characters it may have. */
  readonly most: number;
}

/** The sentences of one mail. */
export interface MailWordsForm {
  readonly kind: MailKind;
  readonly title: string;
  readonly fields: readonly WordsField[];
  /** What may be written in braces: `{desa}` and what it becomes. */
  readonly placeholders: readonly { readonly name: string; readonly meaning: string }[];
}

/** What the fields hold; a part that is missing or '' keeps its initial sentence. */
export interface WordsDraft {
  readonly kind: MailKind;
  readonly texts: Readonly<Partial<Record<WordsPart, string | undefined>>>;
}

/** The mail as a desa of this workbook would get it. */
export interface WordsPreview {
  /** By part, one sentence on what is wrong; the preview then shows the initial words. */
  readonly problems: Readonly<Partial<Record<WordsPart, string>>>;
  readonly subject: string;
  readonly text: string;
}

/** Calls of the sidebar. */
export interface WordsCalls {
  readWords: { args: Record<string, never>; result: readonly MailWordsForm[] };
  previewWords: { args: WordsDraft; result: WordsPreview };
  saveWords: {
    args: WordsDraft;
    result: { readonly message: string; readonly forms: readonly MailWordsForm[] };
  };
}
