// Makes rectangles of a tab whose cells are read when they are needed.
import { columnLetters, formatA1, type Reference, rangeOfReference } from '../text/a1';
import type { EvalContext } from './function';
import { Area } from './value';

/** The rectangle of a written reference. */
export function areaOf(reference: Reference, ctx: EvalContext): Area {
  const { row, column, lastRow, lastColumn } = rangeOfReference(reference);
  return makeArea(ctx, reference.sheetName, row, column, lastRow, lastColumn);
}

/** Column ZZZ: the last that three letters name. */
const widestColumn = 18_278;

/** A1 text of a rectangle that may be open at both ends, which A1 notation cannot say. */
function areaText(row: number, column: number, lastRow: number | null, lastColumn: number | null): string {
  return lastRow === null && lastColumn === null
    ? `A${row}:${columnLetters(widestColumn)}`
    : formatA1({ row, column, lastRow, lastColumn });
}

/** A rectangle of a tab whose cells are read when asked for. */
export function makeArea(
  ctx: EvalContext,
  sheet: string | undefined,
  top: number,
  left: number,
  bottom: number | null,
  right: number | null,
): Area {
  return new Area(
    sheet,
    top,
    left,
    bottom,
    right,
    () =>
      ctx.surroundings.readArea?.(sheet, { row: top, column: left, lastRow: bottom, lastColumn: right }) ??
      ctx.read(sheet, areaText(top, left, bottom, right)),
    (row, column) =>
      ctx.surroundings.formatOf?.(sheet, row, column) ??
      ctx.surroundings.formatAt(sheet, columnLetters(column) + String(row)),
  );
}
