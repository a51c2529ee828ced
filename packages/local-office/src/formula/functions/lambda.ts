// Functions that call a LAMBDA for each cell, row or column.
import { numberArg } from '../arguments';
import { arrayTable, type FunctionTable } from '../function';
import { checkSize, formattedRows, rowsOf, widthOf } from '../rows';
import { attempt, fail, failure, Lambda, type Matrix, type Scalar, type Value } from '../value';

function lambdaOf(value: Value | undefined): Lambda {
  return value instanceof Lambda ? value : fail('#N/A', 'The last argument must be a LAMBDA.');
}

function one(value: Value): Scalar {
  if (value instanceof Lambda) return failure('#VALUE!');
  return rowsOf(value)[0]?.[0] ?? null;
}

function columnsOf(rows: Matrix): Matrix[] {
  return Array.from({ length: widthOf(rows) }, (_, column) => rows.map((row) => [row[column] ?? null]));
}

/** MAP, BYROW, BYCOL, REDUCE, SCAN and MAKEARRAY. */
export const lambdaFunctions: FunctionTable = {
  MAP: arrayTable(2, 'many', (args) => {
    const lambda = lambdaOf(args.at(-1));
    const tables = args.slice(0, -1).map(formattedRows);
    const first = tables[0] ?? [];
    return first.map((row, r) =>
      row.map((_, c) => one(attempt(() => lambda.apply(tables.map((rows) => rows[r]?.[c] ?? null))))),
    );
  }),
  BYROW: arrayTable(2, 2, ([source, lambda]) =>
    formattedRows(source).map((row) => [one(attempt(() => lambdaOf(lambda).apply([[row]])))]),
  ),
  BYCOL: arrayTable(2, 2, ([source, lambda]) => [
    columnsOf(formattedRows(source)).map((cells) => one(attempt(() => lambdaOf(lambda).apply([cells])))),
  ]),
  REDUCE: arrayTable(3, 3, ([initial = null, source, lambda]) => {
    let result: Value = initial;
    for (const cell of formattedRows(source).flat()) result = lambdaOf(lambda).apply([result, cell]);
    return result;
  }),
  SCAN: arrayTable(3, 3, ([initial = null, source, lambda]) => {
    let result: Value = initial;
    return formattedRows(source).map((row) =>
      row.map((cell) => {
        const before = result;
        result = attempt(() => lambdaOf(lambda).apply([before, cell]));
        return one(result);
      }),
    );
  }),
  MAKEARRAY: arrayTable(3, 3, ([rows = null, columns = null, lambda], ctx) => {
    const [height, width] = [numberArg([rows], 0, ctx), numberArg([columns], 0, ctx)];
    if (height < 1 || width < 1) return fail('#NUM!');
    checkSize(height, width);
    return Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => one(attempt(() => lambdaOf(lambda).apply([r + 1, c + 1])))),
    );
  }),
};
