// What the local office keeps of a spreadsheet: plain data, fit for JSON.
import type {
  BandingData,
  ConditionalFormatData,
  FilterData,
  GridRange,
  NamedRangeData,
  ProtectionData,
  ValidationData,
} from './rule-data';

export type {
  BandingData,
  ConditionalFormatData,
  ConditionStyle,
  CriterionValue,
  FilterColumnData,
  FilterData,
  GradientPoint,
  GridRange,
  NamedRangeData,
  ProtectionData,
  ValidationData,
} from './rule-data';

/** The outcome of a failed formula; nobody can type it. */
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
interface TextStyleData {
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
  /** Interned styles; index 0 is the default look. */
  styles: CellStyle[];
  /** Interned validation rules. */
  validations: ValidationData[];
  selections: Record<string, SelectionData>;
  recalculationInterval: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  iterativeCalculation: boolean;
  maxIterations: number;
  convergenceThreshold: number;
  /** Next id for sheets and protections. */
  nextId: number;
  /** Grows with every change anywhere in the workbook. */
  revision: number;
}
