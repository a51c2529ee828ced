// Functions that make matrices and compute with them.
import { failIfError, numberArg } from '../../arguments';
import { numberOf, toNumber } from '../../coerce';
import { arrayTable, type EvalContext, type FunctionTable, scalar } from '../../function';
import { checkSize, rowsOf, widthOf } from '../../rows';
import { fail, type Matrix, type Value } from '../../value';

export function product(left: Matrix, right: Matrix): Matrix {
  if (widthOf(left) !== right.length) return fail('#VALUE!', 'MMULT has incompatible matrix sizes.');
  return left.map((row) =>
    Array.from({ length: widthOf(right) }, (_, column) =>
      row.reduce<number>((total, cell, index) => {
        const [a, b] = [numberOf(cell), numberOf(right[index]?.[column] ?? null)];
        return a === undefined || b === undefined ? fail('#VALUE!', 'MMULT expects numbers.') : total + a * b;
      }, 0),
    ),
  );
}

function numericMatrix(value: Value | undefined, ctx: EvalContext): number[][] {
  const rows = rowsOf(value);
  if (rows.length !== widthOf(rows)) return fail('#VALUE!', 'The matrix must be square.');
  return rows.map((row) => row.map((cell) => toNumber(failIfError(cell), ctx.rules)));
}

/** Gaussian elimination with the largest pivot; gives the determinant and the inverse. */
function eliminate(matrix: readonly (readonly number[])[]): { determinant: number; inverse: number[][] } {
  const size = matrix.length;
  const work = matrix.map((row, r) => [...row, ...Array.from({ length: size }, (_, c) => (r === c ? 1 : 0))]);
  let determinant = 1;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(work[row]?.[column] ?? 0) > Math.abs(work[pivot]?.[column] ?? 0)) pivot = row;
    }
    const [from, to] = [work[pivot] ?? [], work[column] ?? []];
    const head = from[column] ?? 0;
    if (head === 0) return { determinant: 0, inverse: [] };
    if (pivot !== column) determinant = -determinant;
    determinant *= head;
    work[pivot] = to;
    work[column] = from.map((value) => value / head);
    work.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index === column || factor === 0) return;
      work[index] = row.map((value, at) => value - factor * (work[column]?.[at] ?? 0));
    });
  }
  return { determinant, inverse: work.map((row) => row.slice(size)) };
}

function inverse(matrix: readonly (readonly number[])[]): Matrix {
  const { determinant, inverse: result } = eliminate(matrix);
  return determinant === 0 ? fail('#NUM!', 'The matrix has no inverse.') : result;
}

/** Products, inverses and new matrices. */
export const matrixFunctions: FunctionTable = {
  MMULT: arrayTable(2, 2, ([left, right]) => product(rowsOf(left), rowsOf(right))),
  SEQUENCE: scalar(1, 4, (args, ctx) => {
    const [rows, columns] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx, 1)];
    const [start, step] = [numberArg(args, 2, ctx, 1), numberArg(args, 3, ctx, 1)];
    if (rows < 1 || columns < 1) return fail('#NUM!');
    checkSize(rows, columns);
    return Array.from({ length: Math.floor(rows) }, (_, row) =>
      Array.from(
        { length: Math.floor(columns) },
        (__, column) => start + step * (row * Math.floor(columns) + column),
      ),
    );
  }),
  MDETERM: arrayTable(1, 1, ([matrix], ctx) => eliminate(numericMatrix(matrix, ctx)).determinant),
  MINVERSE: arrayTable(1, 1, ([matrix], ctx) => inverse(numericMatrix(matrix, ctx))),
  MUNIT: scalar(1, 1, (args, ctx) => {
    const size = Math.trunc(numberArg(args, 0, ctx));
    if (size < 1) return fail('#NUM!');
    checkSize(size, size);
    return Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
    );
  }),
  RANDARRAY: scalar(0, 2, (args, ctx) => {
    const [rows, columns] = [Math.trunc(numberArg(args, 0, ctx, 1)), Math.trunc(numberArg(args, 1, ctx, 1))];
    if (rows < 1 || columns < 1) return fail('#NUM!');
    checkSize(rows, columns);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => Math.random()));
  }),
};
