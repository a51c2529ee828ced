// Functions that find a value in a table.
import { booleanArg, failIfError, numberArg, singleOf } from '../../arguments';
import { compareValues, equalValues } from '../../coerce';
import { wildcardPattern } from '../../criteria';
import { type FunctionTable, lazy, table } from '../../function';
import { cellAt, formattedRows, rowsOf, widthOf } from '../../rows';
import { Area, attempt, fail, isError, type Matrix, plain, type Scalar, type Value } from '../../value';

function kindOf(value: Scalar): string {
  return typeof plain(value);
}

/** Equality of a lookup: texts know `*` and `?`, blank cells never match. */
function exactTest(wanted: Scalar, useWildcards: boolean): (cell: Scalar) => boolean {
  const pattern = useWildcards && typeof wanted === 'string' ? wildcardPattern(wanted) : undefined;
  if (pattern !== undefined) return (cell) => typeof cell === 'string' && pattern.test(cell);
  const kind = kindOf(wanted);
  return (cell) => cell !== null && !isError(cell) && kindOf(cell) === kind && equalValues(cell, wanted);
}

/** The last of sorted cells that is not beyond the wanted one (or not before it, when descending); -1 for none. */
function sortedPosition(cells: readonly Scalar[], wanted: Scalar, isDescending = false): number {
  let found = -1;
  const kind = kindOf(wanted);
  for (const [index, cell] of cells.entries()) {
    if (cell === null || isError(cell) || kindOf(cell) !== kind) continue;
    const order = compareValues(cell, wanted) * (isDescending ? -1 : 1);
    if (order > 0) break;
    found = index;
  }
  return found;
}

export function column(rows: Matrix, index: number): Scalar[] {
  return rows.map((row) => row[index] ?? null);
}

/** The cells of a single row or column, in order. */
function line(rows: Matrix): Scalar[] {
  return rows.length === 1 ? (rows[0] ?? []) : column(rows, 0);
}

function position(cells: readonly Scalar[], wanted: Scalar, isSorted: boolean): number {
  return isSorted ? sortedPosition(cells, wanted) : cells.findIndex(exactTest(wanted, true));
}

function notFound(name: string, wanted: Scalar): never {
  return fail('#N/A', `Did not find value '${String(plain(wanted) ?? '')}' in ${name} evaluation.`);
}

function tableLookup(name: 'VLOOKUP' | 'HLOOKUP') {
  return table(
    3,
    4,
    ([key = null, source = null, indexValue = null, sorted], ctx) => {
      const wanted = failIfError(singleOf(key, ctx)) ?? 0;
      const rows = rowsOf(source);
      const index = Math.trunc(numberArg([indexValue], 0, ctx));
      const isVertical = name === 'VLOOKUP';
      const size = isVertical ? widthOf(rows) : rows.length;
      if (index < 1)
        return fail('#VALUE!', `Function ${name} parameter 3 value is ${index}. It should be at least 1.`);
      if (index > size) return fail('#REF!', `${name} evaluates to an out of bounds range.`);
      const cells = isVertical ? column(rows, 0) : (rows[0] ?? []);
      const at = position(cells, wanted, booleanArg([sorted ?? true], 0, ctx, true));
      if (at < 0) return notFound(name, wanted);
      return isVertical ? cellAt(source, at, index - 1) : cellAt(source, index - 1, at);
    },
    [0, 2, 3],
  );
}

/** XMATCH/XLOOKUP: 0 exact, 1 next larger, -1 next smaller, 2 wildcard; from the end when searching backwards. */
function crossPosition(cells: readonly Scalar[], wanted: Scalar, mode: number, direction: number): number {
  const order = cells.map((_, index) => index);
  if (direction < 0) order.reverse();
  const isWanted = exactTest(wanted, mode === 2);
  const exact = order.find((index) => isWanted(cells[index] ?? null));
  if (exact !== undefined || mode === 0 || mode === 2) return exact ?? -1;
  let best = -1;
  for (const index of order) {
    const cell = cells[index] ?? null;
    if (cell === null || isError(cell) || kindOf(cell) !== kindOf(wanted)) continue;
    const side = compareValues(cell, wanted) * mode;
    if (side < 0) continue;
    const isCloser = best < 0 || compareValues(cell, cells[best] ?? null) * mode < 0;
    if (isCloser) best = index;
  }
  return best;
}

const crossLookup = lazy(3, 6, (args, ctx) => {
  const [keyNode, sourceNode, resultNode, missingNode, ...rest] = args;
  if (keyNode === undefined || sourceNode === undefined || resultNode === undefined) return null;
  const source = rowsOf(ctx.evaluate(sourceNode, ctx));
  const result = ctx.evaluate(resultNode, ctx);
  const [mode, direction] = rest.map((node) => numberArg([ctx.evaluate(node, ctx)], 0, ctx));
  const isColumn = source.length > 1 || widthOf(source) === 1;
  const find = (wanted: Scalar): Value => {
    const at = crossPosition(line(source), failIfError(wanted), mode ?? 0, direction ?? 1);
    if (at < 0) {
      return missingNode === undefined || missingNode.kind === 'missing'
        ? notFound('XLOOKUP', wanted)
        : ctx.evaluate(missingNode, ctx);
    }
    const rows = formattedRows(result);
    if (isColumn) {
      if (rows.length !== source.length)
        return fail('#VALUE!', 'Array arguments to XLOOKUP are of different size.');
      return widthOf(rows) === 1 ? cellAt(result, at, 0) : [rows[at] ?? []];
    }
    return rows.length === 1 ? cellAt(result, 0, at) : rows.map((row) => [row[at] ?? null]);
  };
  const key = ctx.evaluate(keyNode, ctx);
  if (ctx.arrayMode && (key instanceof Area || Array.isArray(key))) {
    return rowsOf(key).map((row) =>
      row.map((cell) => {
        const value = attempt(() => find(cell));
        return rowsOf(value)[0]?.[0] ?? null;
      }),
    );
  }
  return find(singleOf(key, ctx));
});

const lookupFunction = table(
  2,
  3,
  ([key = null, source = null, result], ctx) => {
    const wanted = failIfError(singleOf(key, ctx));
    const rows = rowsOf(source);
    const isWide = widthOf(rows) > rows.length;
    const at = sortedPosition(isWide ? (rows[0] ?? []) : column(rows, 0), wanted);
    if (at < 0) return notFound('LOOKUP', wanted);
    if (result === undefined)
      return isWide ? cellAt(source, rows.length - 1, at) : cellAt(source, at, widthOf(rows) - 1);
    return rowsOf(result).length === 1 && widthOf(rowsOf(result)) > 1
      ? cellAt(result, 0, at)
      : cellAt(result, at, 0);
  },
  [0],
);

/** Lookups keep the number format of the cell they find. */
export const lookupFunctions: FunctionTable = {
  VLOOKUP: tableLookup('VLOOKUP'),
  HLOOKUP: tableLookup('HLOOKUP'),
  XLOOKUP: crossLookup,
  LOOKUP: lookupFunction,
  MATCH: table(
    2,
    3,
    ([key = null, source = null, kind], ctx) => {
      const wanted = failIfError(singleOf(key, ctx)) ?? 0;
      const rows = rowsOf(source);
      if (rows.length > 1 && widthOf(rows) > 1)
        return fail('#N/A', 'MATCH range must be a single row or a single column.');
      const mode = numberArg([kind ?? null], 0, ctx, 1);
      const at =
        mode === 0 ? position(line(rows), wanted, false) : sortedPosition(line(rows), wanted, mode < 0);
      return at < 0 ? notFound('MATCH', wanted) : at + 1;
    },
    [0, 2],
  ),
  XMATCH: table(
    2,
    4,
    ([key = null, source = null, mode, direction], ctx) => {
      const wanted = failIfError(singleOf(key, ctx));
      const at = crossPosition(
        line(rowsOf(source)),
        wanted,
        numberArg([mode ?? null], 0, ctx, 0),
        numberArg([direction ?? null], 0, ctx, 1),
      );
      return at < 0 ? notFound('XMATCH', wanted) : at + 1;
    },
    [0, 2, 3],
  ),
};
