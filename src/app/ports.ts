// What use cases need from the world outside; Google's side of it is in src/google and nowhere else.
import type { Region } from '../core/office/region';
import type { PlainDateTime } from '../core/time/plain-date';
import type { CellValue } from '../tables/cell';
import type { FormAnswers } from '../tables/forms/form-plan';
import type { MissingColumn } from '../tables/shape/known-tab';
import type { TabPlan, TabStyles } from '../tables/tab-plan';
import type { MailerPort } from './ports-mail';
import type { WindowPort } from './ports-window';

export type { CellValue } from '../tables/cell';
export {
  type FormAnswers,
  type FormPlace,
  type FormPlan,
  type Question,
  sentinelOf,
} from '../tables/forms/form-plan';
export type { CellLook, ColumnPlan, StatePaint, TabPlan, TabStyles } from '../tables/tab-plan';

/** Where a keyed tab is now. Columns and rows are 1-based, as Sheets counts. */
export interface TabPlace {
  readonly key: string;
  readonly sheetId: number;
  /** The name staff see, which they may have changed. */
  readonly name: string;
  /** The row of the first header; in a tab without headers, of its first line. Rows of the tab are counted from it. */
  readonly headRow: number;
  readonly columnsByKey: ReadonlyMap<string, number>;
  /** Columns that stood here and are gone, or back but blank: what depends on them is unknown, not empty. */
  readonly missing: readonly MissingColumn[];
  /** True: the tab was made again after it was deleted, and is still empty. */
  readonly isRemade: boolean;
  /** True: neither keys nor headers are left, as after something was pasted over the whole tab. */
  readonly isLost: boolean;
  /** Hidden columns that may still be claimed. */
  readonly spareColumns: number;
  /** A small fact kept with the tab (a fingerprint of what was last written), '' if none. */
  readonly memo: string;
}

/**
 * Every tab of ours. What a place tells of rows and columns is read from its tab when it is first asked for: one read a
 * tab, from which its rows are then taken too.
 */
export interface WorkbookLayout {
  readonly tabsByKey: ReadonlyMap<string, TabPlace>;
  /** The keys of tabs that were there once and are gone. */
  readonly missingTabs: readonly string[];
  /** IANA zone that the set-up gave the workbook; '' before it. */
  readonly zone: string;
  /** The notebook, as read with the layout. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A block of values with its upper left corner, 1-based. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

interface RowSpan {
  readonly first: number;
  readonly count: number;
}

/** What a person changed by hand in a tab of ours; rows are those of the sheet. */
export interface CellEdit {
  readonly sheetId: number;
  readonly rows: RowSpan;
  readonly columns: { readonly first: number; readonly count: number };
  /** Of a single cell; '' if it was blank, or if more than one cell changed. */
  readonly oldText: string;
  /** Of a single cell, a date as Sheets' number of days; '' if more than one cell changed. */
  readonly newText: string;
  /** E-mail, '' where Google does not tell. */
  readonly person: string;
}

/** A spare column to be taken into use under a key, with its headers, and moved before a 1-based position. */
export interface ColumnClaim {
  readonly key: string;
  readonly headers: readonly string[];
  /** Absent: it stays behind the columns in use. */
  readonly before?: number;
}

type Rows = readonly (readonly CellValue[])[];

/** Notes on a block of cells; row and column are the sheet's. */
export interface NoteCells {
  readonly row: number;
  readonly column: number;
  readonly notes: readonly (readonly string[])[];
}

/** The cells of our tabs, and notices over the workbook. */
export interface CellPort {
  /**
   * Finds our tabs: two reads. Once in an execution, inside the lock; where the add-in itself moves columns afterwards,
   * it gets their new TabPlace.
   */
  readLayout(): WorkbookLayout;
  /** All rows from the first header on; costs nothing where the tab was read and not written since, else one read. */
  readRows(tab: TabPlace): Rows;
  /** Some rows of the sheet as they are now, blank ones included; costs one read. */
  readSpan(tab: TabPlace, span: RowSpan): Rows;
  /** Adds a row below the last one in one step of Google's, so that two executions overwrite nothing. */
  appendRow(tab: TabPlace, cells: readonly CellValue[]): void;
  /** One write per block, and two calls more where the grid is full. Text is written as text, never run. */
  writeBlock(tab: TabPlace, block: CellBlock): void;
  /** Sets the notes on cells; '' takes one away. One write. */
  writeNotes(tab: TabPlace, block: NoteCells): void;
  toast(text: string): void;
}

/** The tabs themselves: their columns, styles and protection. */
export interface TabPort {
  /**
   * Makes the tab with keys, headers, widths, drop-downs, notes, protection and paints, or finishes what a dead execution
   * has begun; nothing where it stands complete.
   */
  ensureTab(plan: TabPlan): TabPlace;
  /**
   * Compares a tab with its plan: missing columns are added, what differs is set; what people typed stays. `isRepair`: a
   * person asked for the planned shape, so that hidden and shown parts are set too, without asking how they stand.
   */
  mendTab(plan: TabPlan, options?: { readonly isRepair: boolean }): TabPlace;
  /** Notes, before anything is made, which tabs are going to be: what dies midway is then finished, not made twice. */
  beginTabs(plans: readonly TabPlan[]): void;
  /** Puts lost and doubled keys right in the tabs that this execution has read. */
  mendKeys(): void;
  /** Takes what was put back blank, in the tabs that this execution has read, as meant: somebody says that nothing stood there. */
  acceptBlank(): void;
  /** Takes spare columns into use, in the order given; two writes for neighbours, however many, and one per move. */
  claimColumns(tab: TabPlace, claims: readonly ColumnClaim[]): TabPlace;
  /** Adds hidden spare columns as the plan says. */
  addSpareColumns(tab: TabPlace, plan: TabPlan): TabPlace;
  /** Deletes neighbouring rows of the sheet, with whatever people have put beside ours. */
  deleteRows(tab: TabPlace, first: number, count: number): void;
  /** Folds these columns (1-based, runs of neighbours) under a + sign. */
  foldColumns(tab: TabPlace, first: number, last: number): void;
  /** Says in the tab's protection why nothing in it changes any more. */
  sealTab(tab: TabPlace, description: string): void;
  /** Styles a free-form tab cell by cell from its first line; costs a few writes, so only when styles changed. */
  applyStyles(tab: TabPlace, styles: TabStyles): void;
  /** Keeps a small fact with the tab; it is written by the next flush. */
  writeMemo(tab: TabPlace, memo: string): void;
}

export interface WorkbookPort extends CellPort, TabPort {
  /** The zone and language of the workbook now; one read, and one more if no cell was read before. */
  readRegion(): Region;
  setRegion(region: Region): void;
  show(tab: TabPlace): void;
  /** Takes away the empty tab that every new workbook begins with, and moves tabs of forms behind all others. */
  tidyTabs(): void;
  /** Entries for the notebook that follow from what was written: the next flush writes them, after the cells. */
  note(entries: Readonly<Record<string, string>>): void;
  /** Afterwards everything written so far is in the workbook, then in the notebook; call it before giving up the lock. */
  flush(): void;
}

export interface FormReaderPort {
  /** Submissions at or after a moment, oldest first, in two reads; null when the form cannot be opened. */
  readAnswersSince(
    formId: string,
    since: PlainDateTime | undefined,
    zone: string,
  ): readonly FormAnswers[] | null;
}

export interface LockPort {
  /** Runs `work` alone among all executions of this workbook; undefined when the lock did not come free in time. */
  runAlone<Result>(work: () => Result): Result | undefined;
}

/** Small facts that belong to the script: form places, heartbeat, what the camat's page shows. */
export interface PropertyStore {
  readAll(): Readonly<Record<string, string>>;
  write(entries: Readonly<Record<string, string>>): void;
}

export interface ClockPort {
  /** Now, in the given IANA zone. */
  now(zone: string): PlainDateTime;
  /** Waits; at most five minutes. */
  sleep(milliseconds: number): void;
}

export interface CallerPort {
  /** Whether Google made this event for a trigger of ours. */
  isTrigger(event: unknown): boolean;
  isAtWorkbook(): boolean;
  /** Google asks the person for every scope that is not ticked; throws where it cannot. */
  requireConsent(): void;
  hasConsent(): boolean;
}

export interface PagesPort {
  /** The text of a static file that ships with the script. */
  readFile(name: string): string;
}

export interface Signer {
  /** HMAC-SHA256 of the text under the secret, 64 lower-case hex digits; costs no call. */
  sign(text: string, secret: string): string;
  /** A new secret that nobody can guess. */
  newSecret(): string;
}

export interface PersonPort {
  /** E-mail of the person who acts; '' where Google does not tell. */
  email(): string;
  /** E-mail of the account on which this runs; for a trigger, its owner's. */
  account(): string;
}

export interface Logger {
  /** Logs a line for the person who maintains the script; never with personal data. */
  note(text: string): void;
}

/** What an opening, an edit of a cell and a click on the menu need: main.js holds no more, since all parse it. */
export interface MenuPorts {
  readonly logger: Logger;
  readonly caller: CallerPort;
  readonly workbook: Pick<CellPort, 'toast'>;
  readonly notebook: PropertyStore;
  readonly clock: ClockPort;
  readonly window: WindowPort;
  readonly signer: Signer;
}

export interface Ports extends MenuPorts {
  readonly workbook: WorkbookPort;
  readonly formReader: FormReaderPort;
  readonly mailer: MailerPort;
  readonly lock: LockPort;
  readonly pages: PagesPort;
  readonly person: PersonPort;
}
