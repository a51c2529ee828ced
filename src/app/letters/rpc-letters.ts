// What the page of letters asks the server, and what comes back.
import type { LetterKind, LetterState } from '../../core/letters/letter';

/** A letter as its form asks it; every text may be changed before the letter is made. Lists are lines of text. */
export interface LetterDraft {
  readonly kind: LetterKind;
  /** `YYYY-MM`: what a report or a reminder is about. */
  readonly month: string;
  /** `YYYY-MM-DD`, the day the letter bears. */
  readonly date: string;
  readonly classification: string;
  /** Running number; '' takes the next one. */
  readonly sequence: string;
  readonly nature: string;
  readonly attachment: string;
  readonly subject: string;
  /** To whom, below Yth.; not asked where each unit gets a letter of its own, nor for a surat tugas. */
  readonly recipient: string;
  readonly copies: string;
  /** A paragraph of the office's own; '' for none. */
  readonly note: string;
  /** Codes of the units that get a letter each. */
  readonly units: readonly string[];
  /** When and where an invitation invites to. */
  readonly event: {
    readonly date: string;
    readonly time: string;
    readonly place: string;
    readonly agenda: string;
  };
  /**
   * Of a surat tugas: on what it rests, who is sent (`Nama; jabatan; instansi`), where and when. An invitation with
   * members encloses them as a list (`Sekretaris Desa; Desa Betet`).
   */
  readonly basis: string;
  readonly members: string;
  readonly stops: string;
  /** A line for each visit with the link of its form: `Desa Betet, 14 Maret 2026: https://…`. */
  readonly results: string;
  /** The number of the one visit that the letter is for; '' for all that Tujuan names. */
  readonly visit: string;
}

export interface LetterProposal {
  readonly draft: LetterDraft;
  /** Units that could get a letter each, with what they owe. */
  readonly units: readonly { readonly code: string; readonly name: string; readonly owed: string }[];
  /** Why no unit can get a letter, as a sentence; '' if some can or the kind asks for none. */
  readonly nobody: string;
  /** What a surat tugas can be for: all visits of the month, or one; none where no visits are planned. */
  readonly visits: readonly { readonly value: string; readonly text: string }[];
  /** What is missing in Pengaturan, as a sentence; '' if nothing. */
  readonly lacking: string;
}

export interface LetterPreview {
  /** A whole page, without scripts. */
  readonly html: string;
  /** The numbers the letters would get now. */
  readonly numbers: readonly string[];
  /** Which basis is named without its number, as a sentence; '' if none. */
  readonly lacking: string;
}

/** A row of the register, newest first. */
export interface LetterEntry {
  /** '' for a row that somebody typed: it only keeps its number taken. */
  readonly id: string;
  readonly number: string;
  /** `Laporan bulanan · 10 Maret 2026`. */
  readonly about: string;
  readonly subject: string;
  readonly recipient: string;
  readonly state: LetterState;
  readonly stateWord: string;
  readonly note: string;
  readonly canPrint: boolean;
  /** The month of a report that waits for its number; '' for every other letter. */
  readonly awaits: string;
}

export interface LetterDesk {
  readonly kinds: readonly { readonly value: LetterKind; readonly text: string }[];
  /** Latest first. */
  readonly months: readonly { readonly value: string; readonly text: string }[];
  /** The month that is proposed: the last one that is over. */
  readonly month: string;
  readonly unitWord: string;
  readonly register: readonly LetterEntry[];
}

interface Changed {
  readonly message: string;
  readonly register: readonly LetterEntry[];
}

/** A file for the person to keep. */
export interface PdfFile {
  readonly fileName: string;
  readonly base64: string;
}

/** Calls of the page Surat dan laporan. */
export interface LetterCalls {
  readLetters: { args: Record<string, never>; result: LetterDesk };
  /** `visit`: the number of one visit, for a surat tugas. */
  proposeLetter: {
    args: { readonly kind: LetterKind; readonly month: string; readonly visit?: string };
    result: LetterProposal;
  };
  previewLetter: { args: LetterDraft; result: LetterPreview };
  /** `id` is drawn by the page for each new letter: the same id never takes a second number. */
  makeLetter: {
    args: { readonly id: string; readonly draft: LetterDraft };
    result: Changed & { readonly ids: readonly string[] };
  };
  printLetters: { args: { readonly ids: readonly string[] }; result: PdfFile };
  /** Drafts among them are signed; the others stay as they are. */
  signLetters: { args: { readonly ids: readonly string[] }; result: Changed };
  signLetter: { args: { readonly id: string }; result: Changed };
  cancelLetter: { args: { readonly id: string; readonly reason: string }; result: Changed };
}
