// Functions that count and add the cells that meet criteria.
import { makeArea } from '../../areas';
import { likeFirst, singleOf } from '../../arguments';
import { numberOf } from '../../coerce';
import { compileCriterion } from '../../criteria';
import { type EvalContext, type FunctionTable, table } from '../../function';
import { rowsOf, widthOf } from '../../rows';
import { Area, fail, isError, plain, type Value } from '../../value';
import { average, largest, smallest, sum } from './totals';

/** Cells of equally large ranges that meet all criteria, as 0-based places. */
export function matchingCells(
  pairs: readonly (readonly [Value, Value])[],
  ctx: EvalContext,
  name: string,
): { readonly row: number; readonly column: number }[] {
  const tests = pairs.map(([, criterion]) => compileCriterion(singleOf(criterion, ctx), ctx.rules));
  const tables = pairs.map(([range]) => rowsOf(range));
  const first = tables[0] ?? [];
  if (tables.some((rows) => rows.length !== first.length || widthOf(rows) !== widthOf(first))) {
    return fail('#VALUE!', `Array arguments to ${name} are of different size.`);
  }
  const found: { row: number; column: number }[] = [];
  const [firstTest, ...otherTests] = tests;
  const otherTables = tables.slice(1);
  const isMeant = firstTest ?? (() => false);
  const height = first.length;
  const width = widthOf(first);
  for (let row = 0; row < height; row += 1) {
    const cells = first[row] ?? [];
    for (let column = 0; column < width; column += 1) {
      if (!isMeant(cells[column] ?? null)) continue;
      if (otherTests.every((test, index) => test(otherTables[index]?.[row]?.[column] ?? null))) {
        found.push({ row, column });
      }
    }
  }
  return found;
}

function pairsOf(args: readonly Value[]): (readonly [Value, Value])[] {
  const pairs: (readonly [Value, Value])[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    pairs.push([args[index] ?? null, args[index + 1] ?? null]);
  }
  return args.length % 2 === 0 ? pairs : fail('#N/A', 'Criteria come in pairs.');
}

/** Values of a range at the places where another one meets its criteria; a smaller sum range is extended. */
function valuesWhere(
  values: Value,
  pairs: readonly (readonly [Value, Value])[],
  ctx: EvalContext,
  name: string,
) {
  const places = matchingCells(pairs, ctx, name);
  const rows = rowsOf(values);
  return places
    .map(({ row, column }) => rows[row]?.[column] ?? null)
    .map((cell) => (isError(cell) ? fail('#VALUE!') : numberOf(cell)))
    .filter((number) => number !== undefined);
}

/** SUMIF and similar functions: the summed range is as large as the tested one, from its own first cell on. */
function alike(tested: Value, summed: Value | undefined, ctx: EvalContext): Value {
  if (summed === undefined || !(summed instanceof Area) || !(tested instanceof Area)) return summed ?? tested;
  const rows = rowsOf(tested);
  if (rows.length === summed.rows().length && widthOf(rows) === widthOf(summed.rows())) return summed;
  return resized(summed, rows.length, widthOf(rows), ctx);
}

function resized(area: Area, height: number, width: number, ctx: EvalContext): Value {
  return makeArea(ctx, area.sheet, area.top, area.left, area.top + height - 1, area.left + width - 1);
}

function withCriteria(name: string, reduce: (numbers: readonly number[]) => number): FunctionTable[string] {
  return table(
    3,
    'many',
    ([values = null, ...rest], ctx) =>
      likeFirst(reduce(valuesWhere(values, pairsOf(rest), ctx, name)), [values]),
    [2, 4, 6, 8, 10, 12, 14, 16],
  );
}

function countUniqueWhere([values = null, ...rest]: readonly Value[], ctx: EvalContext): number {
  const conditions: (readonly [Value, Value])[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    conditions.push([rest[index] ?? null, rest[index + 1] ?? null]);
  }
  const rows = rowsOf(values);
  const found = matchingCells(conditions, ctx, 'COUNTUNIQUEIFS').map(
    ({ row, column }) => rows[row]?.[column] ?? null,
  );
  return new Set(found.filter((cell) => cell !== null).map((cell) => JSON.stringify(plain(cell)))).size;
}

/** COUNTIF, SUMIF and similar functions. */
export const conditionalTotalFunctions: FunctionTable = {
  COUNTIF: table(
    2,
    2,
    ([range = null, criterion = null], ctx) => matchingCells([[range, criterion]], ctx, 'COUNTIF').length,
    [1],
  ),
  COUNTIFS: table(
    2,
    'many',
    (args, ctx) => matchingCells(pairsOf(args), ctx, 'COUNTIFS').length,
    [1, 3, 5, 7, 9, 11, 13, 15],
  ),
  SUMIF: table(
    2,
    3,
    ([range = null, criterion = null, values], ctx) => {
      const summed = alike(range, values, ctx);
      return likeFirst(sum(valuesWhere(summed, [[range, criterion]], ctx, 'SUMIF')), [values ?? range]);
    },
    [1],
  ),
  AVERAGEIF: table(
    2,
    3,
    ([range = null, criterion = null, values], ctx) => {
      const summed = alike(range, values, ctx);
      return likeFirst(average(valuesWhere(summed, [[range, criterion]], ctx, 'AVERAGEIF')), [
        values ?? range,
      ]);
    },
    [1],
  ),
  SUMIFS: withCriteria('SUMIFS', sum),
  AVERAGEIFS: withCriteria('AVERAGEIFS', average),
  MAXIFS: withCriteria('MAXIFS', (numbers) => (numbers.length === 0 ? 0 : largest(numbers))),
  MINIFS: withCriteria('MINIFS', (numbers) => (numbers.length === 0 ? 0 : smallest(numbers))),
  COUNTUNIQUEIFS: table(3, 'many', countUniqueWhere, [2, 4, 6, 8, 10]),
};
