// The sheets of the file as the keyed workbook (app/shape) needs them; Google's side of it is in src/google/workbook.
import type { Region } from '../core/office/region';
import type { CellValue } from '../tables/cell';
import type { ColumnPlan, TabPlan, TabStyles } from '../tables/tab-plan';
import type { CellBlock, NoteCells } from './ports';

export { KEY_ROWS } from '../tables/shape/known-tab';

/** A sheet of the file, whoever made it. */
export interface StandingSheet {
  readonly id: number;
  readonly name: string;
}

type Rows = readonly (readonly CellValue[])[];

/** The sheets of the file by their ids; the keys of our tabs are the business of app/shape. Moments are told in `zone`. */
export interface SheetPort {
  /** One read. */
  readSheets(): readonly StandingSheet[];
  /** All values from the first row, or those of the first rows only; one read. */
  readValues(sheetId: number, zone: string, rows?: number): Rows;
  /** The zone in which Sheets tells moments; one read. */
  readZone(): string;
  /** How Sheets reads typed dates and numbers: `id_ID`; one read. */
  readLocale(): string;
  /** Adds a row below the last one in one step of Google's, so that two executions overwrite nothing. */
  appendRow(sheetId: number, cells: readonly CellValue[], zone: string): void;
  /** One write, and two calls more where the grid is full. Text is written as text, never run. */
  writeBlock(sheetId: number, block: CellBlock, zone: string): void;
  /** One write. */
  writeNotes(sheetId: number, cells: NoteCells): void;
  toast(text: string): void;
}

/** The cells of a column below its header, which a drop-down takes its words from. */
export interface ChoiceCells {
  readonly sheetId: number;
  readonly column: number;
  readonly firstRow: number;
}

/** A sheet as a plan wants it. */
export interface WantedSheet {
  readonly plan: TabPlan;
  /** Its name if it has to be made. */
  readonly name: string;
  /** How many sheets stand before it if it has to be made. */
  readonly position: number;
  /** What its hidden first row holds, from the first column on. */
  readonly keys: readonly string[];
  /** Where the drop-downs of columns take their words from, by column key. */
  readonly choices: ReadonlyMap<string, ChoiceCells>;
}

/** A tab that stands, with what is known of it. */
export interface StandingTab extends Pick<WantedSheet, 'plan' | 'choices'> {
  readonly sheetId: number;
  /** The row of keys, 1-based, wherever people pushed it; 1 where none stands. */
  readonly keyRow: number;
  readonly headRow: number;
  readonly columnsByKey: ReadonlyMap<string, number>;
  readonly waiting: readonly number[];
  /** The texts of the last header row, from the first column on. */
  readonly headers: readonly string[];
  /** Rows and columns up to the last ones with content. */
  readonly filled: { readonly rows: number; readonly columns: number };
  /** True: an execution died while it made the tab, so that everything is set again, compared or not. */
  readonly isBegun: boolean;
  /** True: a person asked for the planned shape. */
  readonly isRepair: boolean;
}

/** How sheets look and what protects them. */
export interface SheetStylePort {
  /** Makes the sheet; `begun` is one that an earlier execution made and did not finish. */
  makeSheet(wanted: WantedSheet, begun: StandingSheet | null): StandingSheet;
  /**
   * Compares a tab with its plan and sets what differs; cells that people typed and headers they reworded stay. True:
   * cells read otherwise now, such as dates that had lost their format.
   */
  mendSheet(tab: StandingTab): boolean;
  showColumns(sheetId: number, first: number, count: number): void;
  moveColumn(sheetId: number, from: number, before: number): void;
  /** Adds hidden columns behind the last one with content, and last of all writes `key` into each. */
  addWaitingColumns(tab: StandingTab, key: string): void;
  /** Adds a column behind the last one with content; a column that has its key and header is complete. */
  addColumn(tab: StandingTab, column: ColumnPlan, key: string): void;
  /** Puts keys and headers where they belong: hidden, frozen, above everything else. */
  mendTop(sheetId: number, top: TopRows): void;
  deleteRows(sheetId: number, first: number, count: number): void;
  foldColumns(sheetId: number, first: number, last: number): void;
  sealSheet(sheetId: number, description: string): void;
  /** `columns`: where the columns of the styles stand, ascending. */
  applyStyles(
    sheetId: number,
    place: { readonly headRow: number; readonly columns: readonly number[] },
    styles: TabStyles,
  ): void;
  setRegion(region: Region): void;
  show(sheetId: number): void;
  /** Moves sheets that are not among `known` behind all others, and takes away the unused first one. */
  tidySheets(known: ReadonlySet<number>): void;
  /** Afterwards everything written so far is in the workbook. */
  flush(): void;
}

/** Where keys and headers of a tab stand (1-based), and the keys as they should be. */
export interface TopRows {
  /** Null: there is no row of keys any more. */
  readonly keyRow: number | null;
  readonly headRow: number;
  readonly headerRows: number;
  readonly keys: readonly string[];
  /** The first row below everything: after a sort it is the one that stood blank below the keys. */
  readonly blankRow: number;
  /** True: keys or headers stand among the rows of people, as after a sort. */
  readonly isOutOfOrder: boolean;
}
