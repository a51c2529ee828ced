// The kinds of letters that the office writes, and the states of a letter.

/** The kinds of letters that the office writes from what the workbook knows. */
export const LETTER_KINDS = ['monthly-report', 'invitation', 'reminder', 'warning', 'assignment'] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** Documents of a meeting or a visit, kept in the register without a number: notula, attendance, record, news. */
export const PAPER_KINDS = ['minutes', 'attendance', 'record', 'news'] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** A letter begins as a draft; a signed one may still be cancelled, a cancelled one stays so. */
export const LETTER_STATES = ['draft', 'signed', 'cancelled'] as const;

export type LetterState = (typeof LETTER_STATES)[number];
