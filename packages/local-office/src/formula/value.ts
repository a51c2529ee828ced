// The values that formulas compute with.
import type { CellDrawing, CellError, CellValue } from '../workbook/workbook-data';

/** The value of an expression that may fail: failures become error values. */
export function attempt(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof FormulaFailure) return error.result;
    throw error;
  }
}

/** A number that carries the number format of where it came from (dates, percentages, currencies). */
export class FormattedNumber {
  constructor(
    readonly value: number,
    readonly format: string,
  ) {}
}

/** One value: what a cell may hold, or a number with its format. Blank is null. */
export type Scalar = CellValue | FormattedNumber;

/** Rows of values; every row has the same length. */
export type Matrix = Scalar[][];

/** A function value made by LAMBDA. */
export class Lambda {
  constructor(
    readonly parameters: readonly string[],
    readonly apply: (args: readonly Value[]) => Value,
  ) {}
}

/** A rectangle on a tab, 1-based; an open end (`A2:A`) is null. Its cells are read when they are needed. */
export class Area {
  private cells: Matrix | undefined;
  constructor(
    readonly sheet: string | undefined,
    readonly top: number,
    readonly left: number,
    readonly bottom: number | null,
    readonly right: number | null,
    private readonly reader: () => Matrix,
    private readonly formatReader: (row: number, column: number) => string,
  ) {}

  /** The values, down to the end of the tab where the area is open. */
  rows(): Matrix {
    this.cells ??= this.reader();
    return this.cells;
  }

  /** The number format of the cell at a 0-based place inside the area. */
  formatAt(row: number, column: number): string {
    return this.formatReader(this.top + row, this.left + column);
  }

  get isCell(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }
}

export type Value = Scalar | Matrix | Area | Lambda;

export type ErrorName = '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NAME?' | '#NUM!' | '#NULL!' | '#ERROR!';

/** A failed result; the message is what Sheets shows when pointing at the cell. */
export function failure(error: ErrorName, message?: string): CellError {
  return {
    error,
    ...(message === undefined ? {} : { message }),
  };
}

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isDrawing(value: Value): value is CellDrawing {
  return typeof value === 'object' && value !== null && 'sparkline' in value;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** Unwraps a formatted number; everything else stays. */
export function plain(value: Scalar): CellValue {
  return value instanceof FormattedNumber ? value.value : value;
}

function carriesNothing(format: string): boolean {
  return format === '' || format === '@' || /^general$/i.test(format) || format === '0.###############';
}

/** A number with a format, unless the format is the default one or plain text. */
export function withFormat(value: Scalar, format: string): Scalar {
  return typeof value === 'number' && !carriesNothing(format) ? new FormattedNumber(value, format) : value;
}

/** An error value on its way out of the formula; the evaluator catches it. */
export class FormulaFailure extends Error {
  override readonly name = 'FormulaFailure';
  constructor(readonly result: CellError) {
    super(result.message ?? result.error);
  }
}

/** Ends the evaluation of a function with an error value. */
export function fail(error: ErrorName, message?: string): never {
  throw new FormulaFailure(failure(error, message));
}
