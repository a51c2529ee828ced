// What is known of a tab before it is read, and what a reading tells of its shape.
import type { CellValue } from '../cell';

/** Rows that every new tab of ours begins with: the keys, and a blank one, so that a filter begins at the headers. */
export const KEY_ROWS = 2;

/** The key, behind the tab's own, of columns that wait for their use. */
export const WAITING_KEY = 'cadangan';

/** A column as it was last seen, from left to right. */
export interface NotedColumn {
  readonly key: string;
  /** The text of its header rows, joined by a line feed. */
  readonly header: string;
  /** 1-based; PUT_BACK of a column that was deleted and stands again, but blank. */
  readonly position: number;
}

/** The noted position of a column that was put back and whose cells are still blank. */
export const PUT_BACK = 0;

/** A column that people deleted, with the header that stood above it. */
export interface MissingColumn {
  readonly key: string;
  readonly header: string;
  /** True: it was put back, and what stood in it is still missing. */
  readonly isBack: boolean;
}

/** What is known of a tab before it is read. */
export interface KnownTab {
  /** Every key in its row of keys begins with this and a point. */
  readonly slug: string;
  readonly headerRows: number;
  /** The column that a key means, without the tab's own part; undefined for a key that is none of ours. */
  readonly columnOf: (storedKey: string) => string | undefined;
  readonly noted: readonly NotedColumn[];
}

/** What is not as it was last seen. Columns are 1-based. */
export type ShapeFault =
  /** No key is left, but the headers stand as noted: the keys can be written again. */
  | { readonly kind: 'keys-lost' }
  /** Neither keys nor headers are known: nothing of this tab can be read. */
  | { readonly kind: 'unknown-tab' }
  /** Keys or headers stand among the rows of people, as after a sort: they have to go back to the top. */
  | { readonly kind: 'out-of-order' }
  /** The column lost its key; header and place say which it is. */
  | { readonly kind: 'key-lost'; readonly key: string; readonly column: number }
  /** A copy of a column of ours: its key goes. */
  | { readonly kind: 'key-doubled'; readonly key: string; readonly column: number }
  /** A column that was there is gone. */
  | { readonly kind: 'column-missing'; readonly key: string; readonly header: string };

/** Where everything of a tab stands. */
export interface TabShape {
  /** 0-based index of the row of keys; null when there is none. */
  readonly keyRow: number | null;
  /** 0-based index of the first header row; of the first row below the keys in a tab without headers. */
  readonly headRow: number;
  /** 1-based. */
  readonly columnsByKey: ReadonlyMap<string, number>;
  /** 1-based, from left to right. */
  readonly waiting: readonly number[];
  readonly faults: readonly ShapeFault[];
}

/** All values of a tab, from its first row on. */
export type Rows = readonly (readonly CellValue[])[];
