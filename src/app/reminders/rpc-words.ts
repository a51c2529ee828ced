// What the sidebar "Atur kata-kata pengingat" asks the server, and what comes back.
import type { MailKind, WordsPart } from '../../messages/reminders/mail-words';

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
