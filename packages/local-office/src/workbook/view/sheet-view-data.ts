// What is a tab to the browser's grid?
import type { ShownStyle } from '../rules/conditional-style';
import type { CellStyle, ConditionalFormatData, TextRunData } from '../workbook-data';

/** A data-validation rule as the grid offers it. */
export interface ValidationView {
  /** A name of DataValidationCriteria. */
  readonly criteria: string;
  /** Choices of a list or range rule; the drop-down shows them. */
  readonly list?: readonly string[];
  readonly dropdown: boolean;
  readonly checkbox: boolean;
  /** Values of a check box, checked and unchecked. */
  readonly checked?: string | number | boolean;
  readonly unchecked?: string | number | boolean;
  readonly strict: boolean;
  readonly help: string | null;
}

export interface CellView {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Raw value: a serial number for dates; an error's text; null for blanks. */
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly error?: string;
  readonly note?: string;
  /** The cell's own look with banding under and conditional formats over it. */
  readonly style?: CellStyle;
  /** What conditional formats alone add. */
  readonly conditional?: ShownStyle;
  readonly validation?: ValidationView;
  readonly runs?: readonly TextRunData[];
  readonly sparkline?: readonly (number | null)[];
}

export interface ProtectedView {
  readonly id: number;
  /** A1 text; '' for the whole sheet. */
  readonly a1: string;
  readonly unprotected: readonly string[];
  readonly description: string;
  readonly warningOnly: boolean;
  /** May the acting user edit here? */
  readonly mayEdit: boolean;
}

export interface GroupView {
  readonly axis: 'rows' | 'columns';
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface SheetView {
  readonly workbookId: string;
  readonly sheetId: number;
  readonly name: string;
  readonly revision: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  readonly rightToLeft: boolean;
  /** Pixels by 1-based index, only where set. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  /** 1-based; hidden by a person, a filter or a closed group. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  /** Only cells with something in or on them, row by row. */
  readonly cells: readonly CellView[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly protections: readonly ProtectedView[];
  readonly groups: readonly GroupView[];
  readonly filter: { readonly a1: string; readonly filteredColumns: readonly number[] } | null;
}
