// What do the sidebars of reminders ask the server, and what comes back?

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

/** Calls of the sidebars of reminders. */
export interface ReminderCalls {
  planReminders: { args: Record<string, never>; result: ReminderPreview };
  sendReminders: { args: Record<string, never>; result: { readonly message: string; readonly sent: number } };
  switchReminders: {
    args: { readonly on: boolean };
    result: { readonly message: string; readonly automatic: boolean };
  };
  readWhatsapp: { args: Record<string, never>; result: WhatsappReminders };
  noteWhatsapp: { args: { readonly key: string }; result: WhatsappReminders };
}
