// Functions that reduce the records of a database that meet criteria.
import { failIfError, singleOf } from '../../arguments';
import { equalValues, numberOf, toText } from '../../coerce';
import { compileCriterion } from '../../criteria';
import { type EvalContext, type FunctionTable, table } from '../../function';
import { rowsOf } from '../../rows';
import { fail, type Scalar, type Value } from '../../value';
import { sum } from '../numbers/totals';

/** Rows of a database that meet any row of its criteria, as values of one field. */
function field(args: readonly Value[], ctx: EvalContext): Scalar[] {
  const [database, wanted = null, criteria] = args;
  const [header = [], ...records] = rowsOf(database);
  const column = fieldIndex(header, singleOf(wanted, ctx), ctx);
  const [titles = [], ...alternatives] = rowsOf(criteria);
  const tests = alternatives.map((row) =>
    row.flatMap((criterion, index) => {
      const title = titles[index] ?? null;
      const at = header.findIndex((name) => title !== null && equalValues(name, title));
      if (at < 0 || criterion === null || criterion === '') return [];
      const test = compileCriterion(criterion, ctx.rules);
      return [(record: readonly Scalar[]) => test(record[at] ?? null)];
    }),
  );
  return records
    .filter((record) => tests.some((all) => all.every((test) => test(record))))
    .map((record) => record[column] ?? null);
}

function fieldIndex(header: readonly Scalar[], wanted: Scalar, ctx: EvalContext): number {
  const number = numberOf(wanted);
  const index =
    number === undefined
      ? header.findIndex(
          (name) => toText(name, ctx.rules).toLowerCase() === toText(wanted, ctx.rules).toLowerCase(),
        )
      : Math.trunc(number) - 1;
  return index < 0 || index >= header.length ? fail('#VALUE!', 'The field is not in the database.') : index;
}

function database(reduce: (numbers: readonly number[], cells: readonly Scalar[]) => Scalar) {
  return table(3, 3, (args, ctx) => {
    const cells = field(args, ctx).map(failIfError);
    return reduce(
      cells.map(numberOf).filter((number) => number !== undefined),
      cells,
    );
  });
}

function only(cells: readonly Scalar[]): Scalar {
  if (cells.length === 1) return cells[0] ?? null;
  return fail(cells.length === 0 ? '#VALUE!' : '#NUM!', 'DGET expects exactly one record.');
}

/** DSUM and similar functions: a database with a header row, a field and criteria. */
export const databaseFunctions: FunctionTable = {
  DSUM: database((numbers) => sum(numbers)),
  DCOUNT: database((numbers) => numbers.length),
  DCOUNTA: database((_, cells) => cells.filter((cell) => cell !== null).length),
  DAVERAGE: database((numbers) => (numbers.length === 0 ? fail('#DIV/0!') : sum(numbers) / numbers.length)),
  DMAX: database((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  DMIN: database((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  DPRODUCT: database((numbers) => numbers.reduce((product, number) => product * number, 1)),
  DGET: database((_, cells) => only(cells)),
};
