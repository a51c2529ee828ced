// The words that a tab shows before anything is typed in it.

/** Header of a column, and the sentence that explains it to the person who types below. */
export interface ColumnWords {
  readonly title: string;
  readonly note: string;
}

export interface TabWords {
  /** The name of a new tab; staff may rename it. */
  readonly title: string;
  readonly columns: Readonly<Record<string, ColumnWords>>;
}
