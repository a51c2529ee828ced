// The parts of which a letter of the office is made.

/** A column of a table in a letter: numbers stand in the middle, words on the left. */
export interface LetterColumn {
  readonly title: string;
  readonly align: 'left' | 'centre';
  /** Share of the width in per cent; absent: what is left. */
  readonly width?: number;
}

/** What a link is about, and its https address; '' where there is none. */
export interface LetterLink {
  readonly label: string;
  readonly url: string;
}

export type LetterBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** The first words of a part: `1. Ringkasan`. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  | { readonly kind: 'links'; readonly items: readonly LetterLink[] }
  /** `Hari : Kamis`, indented. */
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly LetterColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Rows high enough for a signature by pen. Absent: no. */
      readonly isRoomy?: true;
    };

/** The lines above the rule on top of a letter. */
export interface Letterhead {
  /** `PEMERINTAH KABUPATEN BOJONEGORO`, `KECAMATAN KASIMAN`; the last one is set larger. */
  readonly lines: readonly string[];
  readonly address: string;
}

/** Who signs; what is not filled in yet is left for the pen. */
export interface Signature {
  readonly position: string;
  readonly name: string;
  readonly rank: string;
  /** NIP, as it was typed. */
  readonly personnelNumber: string;
}

/** One letter, complete but for its marks of draft and cancellation. */
export interface LetterDocument {
  readonly head: Letterhead;
  readonly number: string;
  /** `Kasiman, 10 Maret 2026`. */
  readonly placeAndDate: string;
  /** `SURAT TUGAS`: the number, if there is one, then stands below it; null for a letter to somebody. */
  readonly title: string | null;
  readonly nature: string;
  readonly attachment: string;
  readonly subject: string;
  /** Below Yth.; empty for a surat tugas. */
  readonly recipient: readonly string[];
  readonly blocks: readonly LetterBlock[];
  readonly signature: Signature;
  /** Who signs on the left, beside it; absent: nobody. */
  readonly second?: Signature;
  readonly copies: readonly string[];
  /** On a sheet of its own behind the signature; absent: none. */
  readonly enclosed?: readonly LetterBlock[];
  /** In small print at the end: where the figures come from. */
  readonly footer: string;
}
