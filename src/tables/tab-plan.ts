// What a tab looks like when it is new, as data.

/** How a column shows its values; `text` keeps codes, numbers of letters and answers exactly as they came. */
export type ColumnFormat = 'text' | 'date' | 'moment' | 'whole';

/** One column of a plan. It is found by `key` alone, however its header reads and wherever it moves. */
export interface ColumnPlan {
  readonly key: string;
  readonly title: string;
  /** One sentence shown as the header's note. */
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  readonly format: ColumnFormat;
  /** Words to choose from; anything else is marked, not refused. */
  readonly choices?: readonly string[];
  /** Choose from what stands in this column of another tab. */
  readonly choicesFrom?: { readonly tab: string; readonly column: string };
  readonly hidden?: boolean;
}

/** Paints a cell whose text starts with a symbol: symbols survive a translation of the word. */
export interface StatePaint {
  readonly startsWith: string;
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
}

/** Tabs that are there once; the tab of a year has a key of its own (`complianceTabKey`). */
export type TabKey =
  | 'summary'
  | 'units'
  | 'contacts'
  | 'obligations'
  | 'reports'
  | 'waivers'
  | 'plans'
  | 'visits'
  | 'team'
  | 'followUps'
  | 'posts'
  | 'circulars'
  | 'acknowledgements'
  | 'recap'
  | 'meetings'
  | 'attendance'
  | 'holidays'
  | 'reminders'
  | 'ledgerArchive'
  | 'letters'
  | 'settings'
  | 'issues'
  | 'changes';

/** `open`: people type here; `computed`: the add-in writes it, and Sheets warns anyone who edits it. */
type TabGuard = 'open' | 'computed';

export interface TabPlan {
  readonly key: string;
  readonly title: string;
  /** How many tabs stand before a new one; absent: it goes to the end. */
  readonly position?: number;
  /** Tab colour, `#rrggbb`. */
  readonly colour: string;
  readonly guard: TabGuard;
  /** True: the last header row carries a filter, so that staff can show one state only. */
  readonly filter?: boolean;
  /** False: a page to read, without the lines of a grid. */
  readonly gridlines?: boolean;
  /** True: long texts break into lines instead of being cut at the edge of their cell. */
  readonly wraps?: boolean;
  readonly headerRows: number;
  /** What the tab shows, in its first cell; only where a row of headers stands over that of the titles. */
  readonly caption?: string;
  readonly frozenColumns: number;
  /** Grid rows to begin with; Google counts empty cells too. */
  readonly rows: number;
  readonly columns: readonly ColumnPlan[];
  readonly paints: readonly StatePaint[];
  /** Hidden, dressed columns behind the last one, taken into use one by one (a month's column, for example). */
  readonly spare?: { readonly count: number; readonly width: number };
}

/** The measures of a free-form tab; they depend on how much has to fit on one screen. */
export interface TabMeasure {
  /** In pixels. */
  readonly firstRowHeight: number;
  /** In pixels, of every other row; kept even where a text asks for more. */
  readonly rowHeight: number;
  /** Of what is read row by row, in points. */
  readonly textSize: number;
  /** In pixels, of each column from the first. */
  readonly widths: readonly number[];
}

/** How a cell of a free-form tab looks. */
export type CellLook =
  | 'title'
  | 'about'
  | 'nameHead'
  | 'head'
  | 'trendHead'
  | 'month'
  | 'name'
  | 'figure'
  | 'trend'
  | 'heat'
  | 'plain';

/** What a free-form tab looks like, cell by cell from its first. */
export interface TabStyles {
  readonly looks: readonly (readonly CellLook[])[];
  /** What a cell shows when the pointer is over it. */
  readonly notes: readonly (readonly string[])[];
  readonly measure: TabMeasure;
}
