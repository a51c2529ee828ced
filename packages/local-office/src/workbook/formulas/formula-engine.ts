// What the workbook asks of a formula engine.
import type { CellValue, GridRange } from '../workbook-data';

/** A rectangle of values, row by row; an open range such as `A2:A` is read down to the sheet's last row. */
export type ValueGrid = CellValue[][];

/** Where a formula stands; row and column are 1-based. */
export interface FormulaPosition {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads cells while a formula is evaluated. `sheetName` undefined: the sheet of the formula. `a1` is a range
 * without a sheet, such as `B2`, `A1:C3`, `A:A`, `A2:A`, `2:2`, with or without `$`, or a named range. Dates
 * come as serial numbers, blank cells as null, failed cells as `{ error }`. An unknown sheet or name yields
 * `[[{ error: '#REF!' }]]` or `[[{ error: '#NAME?' }]]`. Reading a cell whose own formula is being evaluated
 * yields `{ error: '#REF!' }`.
 */
export type ReadRange = (sheetName: string | undefined, a1: string) => ValueGrid;

/** What else a formula may depend on. */
export interface FormulaSurroundings {
  /** Google's spelling, such as `id_ID`; decides decimal comma and argument separators. */
  readonly locale: string;
  readonly timeZone: string;
  readonly sheetName: string;
  /** Serial number of this moment in the workbook's zone (for NOW, TODAY). */
  readonly nowSerial: number;
  /** The number format shown at a cell (for functions whose result takes the format of their argument). */
  readonly formatAt: (sheetName: string | undefined, a1: string) => string;
  /** As ReadRange, for a place that needs no parsing; the engine must not change the grid. */
  readonly readArea?: (sheetName: string | undefined, range: GridRange) => ValueGrid;
  /** As formatAt, for one cell by its 1-based place. */
  readonly formatOf?: (sheetName: string | undefined, row: number, column: number) => string;
  /** Where a named range lies; undefined for an unknown name. Without it names can be read but not located. */
  readonly rangeOf?: (name: string) => { readonly sheetName: string; readonly a1: string } | undefined;
  /** Writes a line to the list of executions, for example about an unknown function. */
  readonly warn: (text: string) => void;
}

/** A result with the number format that Sheets gives a cell that has none. */
interface FormattedResult {
  readonly value: CellValue | ValueGrid;
  readonly numberFormat: string;
  /** Of an array: the format of each cell, '' where it brings none; same size as `value`. */
  readonly numberFormats?: readonly (readonly string[])[];
}

export type FormulaResult = CellValue | ValueGrid | FormattedResult;

export interface FormulaEngine {
  /**
   * The result of `formula` (with its leading `=`) at a cell. An array spills to the right and down. Errors in
   * the formula are values (`{ error: '#NAME?', message }`), not exceptions.
   */
  evaluate(
    formula: string,
    at: FormulaPosition,
    read: ReadRange,
    surroundings: FormulaSurroundings,
  ): FormulaResult;
}
