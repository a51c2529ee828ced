// Reads values as rows of cells.
import { Area, fail, isMatrix, Lambda, type Matrix, type Scalar, type Value, withFormat } from './value';

/** The cells of any value; a single value is one cell. */
export function rowsOf(value: Value | undefined): Matrix {
  if (value === undefined) return [[null]];
  if (value instanceof Area) return value.rows();
  if (isMatrix(value)) return value;
  return value instanceof Lambda ? fail('#VALUE!') : [[value]];
}

export function widthOf(rows: Matrix): number {
  return rows[0]?.length ?? 0;
}

/** A cell of a value together with the number format it brings along. */
export function cellAt(value: Value | undefined, row: number, column: number): Scalar {
  const cell = rowsOf(value)[row]?.[column] ?? null;
  return value instanceof Area && typeof cell === 'number'
    ? withFormat(cell, value.formatAt(row, column))
    : cell;
}

/** All cells with their formats; the format of a column is taken from its first number. */
export function formattedRows(value: Value | undefined): Matrix {
  if (!(value instanceof Area)) return rowsOf(value);
  const rows = value.rows();
  const formats = new Map<number, string>();
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (typeof cell !== 'number') return cell;
      const format = formats.get(column) ?? value.formatAt(row, column);
      formats.set(column, format);
      return withFormat(cell, format);
    }),
  );
}

/** Largest result of one formula here; Google stops at ten million cells per file. */
const mostCells = 2_000_000;

/** Checks the size of a table before it is built. */
export function checkSize(height: number, width: number): void {
  if (!(height * width <= mostCells)) fail('#NUM!', 'The result has too many cells.');
}
