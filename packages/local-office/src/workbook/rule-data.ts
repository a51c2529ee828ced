// What is kept of rules, protections, names, filters and bands.
/** A 1-based rectangle, both ends inside it. An open end (`A2:A`, `3:3`) is null and follows the grid. */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
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
  /** The cell that a formula's relative references start from; absent for rules without a formula. */
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
  /** The column that the filter sorted by last. */
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
