// Functions that draw a line through pairs of numbers.
import { failIfError, numberArg } from '../../arguments';
import { numberOf } from '../../coerce';
import { type FunctionTable, table } from '../../function';
import { rowsOf } from '../../rows';
import { fail, type Matrix, type Value } from '../../value';
import { sum } from './totals';

/** Places where both lists have a number. */
function pairs(ys: Value | undefined, xs: Value | undefined): [number[], number[]] {
  const [left, right] = [rowsOf(ys).flat(), rowsOf(xs).flat()];
  if (left.length !== right.length) return fail('#N/A', 'The ranges are of different size.');
  const kept: [number[], number[]] = [[], []];
  left.forEach((cell, index) => {
    const [y, x] = [numberOf(failIfError(cell)), numberOf(failIfError(right[index] ?? null))];
    if (y === undefined || x === undefined) return;
    kept[0].push(y);
    kept[1].push(x);
  });
  return kept;
}

/** Slope and intercept of the least-squares line. */
function lineThrough(ys: readonly number[], xs: readonly number[]): { slope: number; intercept: number } {
  const count = ys.length;
  if (count < 2) return fail('#DIV/0!');
  const [meanX, meanY] = [sum(xs) / count, sum(ys) / count];
  const spread = sum(xs.map((x) => (x - meanX) ** 2));
  if (spread === 0) return fail('#DIV/0!');
  const slope = sum(xs.map((x, index) => (x - meanX) * ((ys[index] ?? 0) - meanY))) / spread;
  return { slope, intercept: meanY - slope * meanX };
}

function counted(rows: Matrix): Matrix {
  return rows.map((row, r) => row.map((_, c) => r * row.length + c + 1));
}

function trend([ys, xs, newXs]: readonly Value[]): Matrix {
  const known = rowsOf(ys);
  const given = xs === undefined || xs === null ? counted(known) : rowsOf(xs);
  const { slope, intercept } = lineThrough(...pairs(known, given));
  const wanted = newXs === undefined || newXs === null ? given : rowsOf(newXs);
  return wanted.map((row) => row.map((cell) => intercept + slope * (numberOf(cell) ?? 0)));
}

function linest([ys, xs]: readonly Value[]): Matrix {
  const known = rowsOf(ys);
  const { slope, intercept } = lineThrough(
    ...pairs(known, xs === undefined || xs === null ? counted(known) : rowsOf(xs)),
  );
  return [[slope, intercept]];
}

const forecast = table(
  3,
  3,
  ([x = null, ys, xs], ctx) => {
    const { slope, intercept } = lineThrough(...pairs(ys, xs));
    return intercept + slope * numberArg([x], 0, ctx);
  },
  [0],
);

/** Least-squares lines. */
export const trendFunctions: FunctionTable = {
  FORECAST: forecast,
  'FORECAST.LINEAR': forecast,
  TREND: table(1, 4, trend),
  LINEST: table(1, 2, linest),
};
