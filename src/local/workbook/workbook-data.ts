// What does the local office keep of a spreadsheet? Plain data, fit for JSON.

/** A value that no cell can be typed into: the outcome of a failed formula. */
export interface CellError {
  /** As shown in the cell: `#N/A`, `#REF!`, `#NAME?`, `#VALUE!`, `#DIV/0!`, `#NUM!`, `#NULL!`, `#ERROR!`. */
  readonly error: string;
  readonly message?: string;
}

/** A picture that a formula draws in its cell (SPARKLINE); the grid paints it, scripts see ''. */
export interface CellDrawing {
  readonly sparkline: readonly (number | null)[];
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

/** Dates and durations are serial numbers (days since 1899-12-30) with a date number format; blank is null. */
export type CellValue = string | number | boolean | null | CellError | CellDrawing;

/** A 1-based rectangle, both ends inside it. An open end (`A2:A`, `3:3`) is null and follows the grid. */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

export interface BorderLine {
  readonly color: string;
  /** DOTTED, DASHED, SOLID, SOLID_MEDIUM, SOLID_THICK or DOUBLE. */
  readonly style: string;
}

/** How a cell looks; what is absent follows Sheets' defaults. Colours are `#rrggbb`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** underline, line-through or both. */
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  /** WRAP, OVERFLOW or CLIP. */
  readonly wrap?: string;
  readonly rotation?: number;
  readonly vertical?: boolean;
  readonly textDirection?: string;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  /** Theme colours keep their name beside the concrete colour. */
  readonly backgroundTheme?: string;
  readonly fontColorTheme?: string;
}

/** Style of letters; used for parts of a text. */
export interface TextStyleData {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly color?: string;
}

/** A stretch of a cell's text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface TextRunData {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyleData;
  readonly link?: string;
}

/** One cell. Cells are replaced, never changed in place, so that undo may keep the old one. */
export interface Cell {
  /** What was entered; null where a formula computes the value or nothing stands. */
  readonly v: CellValue;
  /** Formula text with its leading `=`. */
  readonly f?: string;
  /** Index into `WorkbookData.styles`. */
  readonly s?: number;
  /** Note. */
  readonly n?: string;
  /** Index into `WorkbookData.validations`. */
  readonly d?: number;
  /** Rich text runs. */
  readonly t?: readonly TextRunData[];
}

export interface RowData {
  cells: (Cell | null)[];
  height?: number;
  hidden?: boolean;
  depth?: number;
}

export interface ColumnData {
  width?: number;
  hidden?: boolean;
  depth?: number;
}

/** A criterion's argument: a text, number, boolean, an instant, a relative date's name or a range. */
export type CriterionValue =
  | string
  | number
  | boolean
  | { readonly serial: number }
  | { readonly relativeDate: string }
  | { readonly sheetId: number; readonly range: GridRange };

/** A data-validation rule as the builder made it. */
export interface ValidationData {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly CriterionValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** Shown as an arrow in the cell (lists only). */
  readonly showDropdown: boolean;
  /** The cell that relative references of a formula are meant from; absent for rules without formula. */
  readonly anchor?: { readonly row: number; readonly column: number };
}

export interface ConditionStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface GradientPoint {
  readonly color: string;
  /** A name of SpreadsheetApp.InterpolationType. */
  readonly type: string;
  readonly value: string;
}

export interface ConditionalFormatData {
  readonly ranges: readonly GridRange[];
  readonly condition?: {
    /** A name of SpreadsheetApp.BooleanCriteria. */
    readonly criteria: string;
    readonly values: readonly CriterionValue[];
    readonly style: ConditionStyle;
  };
  readonly gradient?: {
    readonly min: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max: GradientPoint;
  };
}

export interface ProtectionData {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  readonly sheetId: number;
  /** Of a RANGE protection; absent for a whole sheet. */
  readonly range?: GridRange;
  readonly namedRangeId?: string;
  readonly unprotected: readonly GridRange[];
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mail addresses without the owner; meaningless when warningOnly. */
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  /** The address that created it: it may always edit. */
  readonly creator: string;
  /** False until somebody changes the editors: a fresh protection refuses nobody who can edit the file. */
  readonly restricted: boolean;
}

export interface NamedRangeData {
  readonly id: string;
  readonly name: string;
  readonly sheetId: number;
  readonly range: GridRange;
}

export interface MetadataData {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheetId: number }
    | { readonly type: 'ROW'; readonly sheetId: number; readonly index: number }
    | { readonly type: 'COLUMN'; readonly sheetId: number; readonly index: number };
}

export interface FilterColumnData {
  readonly hiddenValues: readonly string[];
  /** Null when the column is filtered by values. */
  readonly criteria: string | null;
  readonly values: readonly CriterionValue[];
  readonly visibleValues?: readonly string[];
}

export interface FilterData {
  readonly range: GridRange;
  /** By 1-based sheet column. */
  readonly columns: Readonly<Record<number, FilterColumnData>>;
  /** By which column the filter sorted last. */
  readonly sorted?: { readonly column: number; readonly ascending: boolean };
}

export interface BandingData {
  readonly id: number;
  readonly range: GridRange;
  readonly axis: 'ROWS' | 'COLUMNS';
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

export interface SheetData {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  rightToLeft: boolean;
  hiddenGridlines: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  /** Sparse at the end: rows and cells beyond the arrays are blank. */
  rows: (RowData | null)[];
  columns: (ColumnData | null)[];
  merges: GridRange[];
  conditionalFormats: ConditionalFormatData[];
  filter: FilterData | null;
  bandings: BandingData[];
  collapsedRowGroups: string[];
  collapsedColumnGroups: string[];
  rowGroupsAfter: boolean;
  columnGroupsAfter: boolean;
  /** URL of the form whose answers arrive here. */
  formUrl: string | null;
  /** True since a formula was first written here: a sheet without formulas is never recalculated. */
  mayHaveFormulas: boolean;
  /** Grows with every change of this sheet; the pages compare it. */
  revision: number;
  /** Names of charts or other float objects kept for scripts (opaque to the model). */
  charts: ChartData[];
}

/** An embedded chart as a script made it. */
export interface ChartData {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly GridRange[];
  readonly anchorRow: number;
  readonly anchorColumn: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, string | number | boolean | null>>;
  readonly numHeaders: number;
  readonly transpose: boolean;
  /** Ids of the sheets that `ranges` lie on, in the same order; absent: all on the chart's own sheet. */
  readonly rangeSheetIds?: readonly number[];
  /** A name of Charts.ChartMergeStrategy; absent: MERGE_COLUMNS. */
  readonly mergeStrategy?: string;
  /** A name of Charts.ChartHiddenDimensionStrategy; absent: IGNORE_BOTH. */
  readonly hiddenDimensionStrategy?: string;
}

/** What one user has open. */
export interface SelectionData {
  readonly sheetId: number;
  /** By sheet id: selected ranges, the last one active, and the current cell. */
  readonly ranges: Readonly<Record<number, readonly GridRange[]>>;
  readonly currentCell: Readonly<Record<number, { readonly row: number; readonly column: number }>>;
}

export interface WorkbookData {
  readonly id: string;
  name: string;
  /** Google's spelling: `id_ID` (older `in_ID`), `en_US`, … */
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers: string[];
  sheets: SheetData[];
  namedRanges: NamedRangeData[];
  protections: ProtectionData[];
  metadata: MetadataData[];
  /** Interned styles; index 0 is the default look. */
  styles: CellStyle[];
  /** Interned validation rules. */
  validations: ValidationData[];
  selections: Record<string, SelectionData>;
  recalculationInterval: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  iterativeCalculation: boolean;
  maxIterations: number;
  convergenceThreshold: number;
  /** Next id for sheets, protections, metadata, charts. */
  nextId: number;
  /** Grows with every change anywhere in the workbook. */
  revision: number;
}
