// What the sidebar of contacts asks the server, and what comes back.

/** A unit that cannot be written to, or not on every way. */
interface UnitGap {
  /** `Desa Betet`. */
  readonly unit: string;
  /** `Sekretaris Desa: belum ada surel`. */
  readonly lacks: readonly string[];
  /** No mail reaches anybody there. */
  readonly isCutOff: boolean;
}

export interface ContactGaps {
  /** The word for a unit inside a sentence: `desa`. */
  readonly unitWord: string;
  readonly unitCount: number;
  /** Units that no mail reaches first, each group in the order of the tab. */
  readonly gaps: readonly UnitGap[];
  /** Units without a number for WhatsApp. */
  readonly withoutWhatsapp: readonly string[];
}

/** Which of the units that were offered a line means; lines are 1-based as pasted. */
export interface LineAnswer {
  readonly line: number;
  readonly unit: string;
}

export interface ContactLine {
  readonly line: number;
  readonly kind: 'new' | 'changed' | 'same' | 'problem';
  /** `Desa Batokan`, '' where it is not known. */
  readonly unit: string;
  readonly sentence: string;
  /** Of a problem: what stands in the line, shortened; else ''. */
  readonly echo: string;
  /** Units that a person chooses from; mostly none. */
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  /** The unit of the row above, where the cell of the unit is blank as below a merged one; else ''. */
  readonly above: string;
}

export interface ContactPreview {
  readonly lines: readonly ContactLine[];
  /** What was left out of the list, in sentences. */
  readonly hints: readonly string[];
  /** Goes back with `importContacts`: what was seen is what is written. */
  readonly seen: string;
}

interface PastedBlock {
  /** Rows of cells, as pasted. */
  readonly rows: readonly (readonly string[])[];
  readonly answers: readonly LineAnswer[];
}

/** Calls of the sidebar Kontak. */
export interface ContactCalls {
  readContactGaps: { args: Record<string, never>; result: ContactGaps };
  previewContacts: { args: PastedBlock; result: ContactPreview };
  importContacts: {
    args: PastedBlock & { readonly seen: string };
    result: { readonly message: string; readonly gaps: ContactGaps };
  };
}
