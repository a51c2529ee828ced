// Functions that choose between values, catch errors or name intermediate results.
import { failIfError, singleOf } from '../arguments';
import { equalValues, toBoolean } from '../coerce';
import { arrayTable, type EvalContext, type FunctionTable, lazy, scalar, table } from '../function';
import type { FormulaNode } from '../parser';
import { formattedRows, rowsOf, widthOf } from '../rows';
import {
  Area,
  attempt,
  FormulaFailure,
  fail,
  isError,
  isMatrix,
  Lambda,
  type Matrix,
  type Scalar,
  type Value,
} from '../value';

function isMany(value: Value): value is Area | Matrix {
  return value instanceof Area || isMatrix(value);
}

function pick(rows: Matrix, row: number, column: number): Scalar {
  const cells = rows[rows.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
}

/** One result per cell of the conditions, each taken from the branch its condition chooses. */
function chooseEach(
  conditions: readonly Value[],
  branches: readonly Value[],
  choose: (cells: readonly Scalar[]) => number | { error: string },
): Value {
  const tables = conditions.map(rowsOf);
  const sources = branches.map(rowsOf);
  const all = [...tables, ...sources];
  const height = Math.max(...all.map((rows) => rows.length));
  const width = Math.max(...all.map(widthOf));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const chosen = choose(tables.map((rows) => pick(rows, row, column)));
      if (typeof chosen !== 'number') return chosen;
      const source = sources[chosen];
      return source === undefined ? false : pick(source, row, column);
    }),
  );
}

function errorOr(run: () => number): number | { error: string } {
  try {
    return run();
  } catch (error) {
    if (error instanceof FormulaFailure) return error.result;
    throw error;
  }
}

const ifFunction = lazy(2, 3, (args, ctx) => {
  const [conditionNode, thenNode, elseNode] = args;
  if (conditionNode === undefined || thenNode === undefined) return null;
  const condition = ctx.evaluate(conditionNode, ctx);
  if (ctx.arrayMode && isMany(condition)) {
    const branches = [thenNode, elseNode].map((node) =>
      node === undefined ? false : attempt(() => ctx.evaluate(node, ctx)),
    );
    return chooseEach([condition], branches, ([cell = null]) =>
      isError(cell) ? cell : errorOr(() => (toBoolean(cell, ctx.rules) ? 0 : 1)),
    );
  }
  const isTrue = toBoolean(failIfError(singleOf(condition, ctx)), ctx.rules);
  if (isTrue) return ctx.evaluate(thenNode, ctx);
  return elseNode === undefined ? false : ctx.evaluate(elseNode, ctx);
});

const ifsFunction = lazy(2, 'many', (args, ctx) => {
  const conditions = args.filter((_, index) => index % 2 === 0);
  const results = args.filter((_, index) => index % 2 === 1);
  if (conditions.length !== results.length) {
    return fail('#N/A', 'Wrong number of arguments to IFS. Arguments come in pairs.');
  }
  if (ctx.arrayMode) {
    const values = conditions.map((node) => attempt(() => ctx.evaluate(node, ctx)));
    if (values.some(isMany)) {
      const branches = results.map((node) => attempt(() => ctx.evaluate(node, ctx)));
      return chooseEach(values, branches, (cells) =>
        errorOr(() => {
          const index = cells.findIndex((cell) => toBoolean(failIfError(cell), ctx.rules));
          return index < 0 ? fail('#N/A', 'No match') : index;
        }),
      );
    }
  }
  for (const [index, condition] of conditions.entries()) {
    const result = results[index];
    const isTrue = toBoolean(failIfError(singleOf(ctx.evaluate(condition, ctx), ctx)), ctx.rules);
    if (isTrue && result !== undefined) return ctx.evaluate(result, ctx);
  }
  return fail('#N/A', 'No match');
});

function catching(isCaught: (error: string) => boolean) {
  return lazy(1, 2, ([node, otherNode], ctx) => {
    if (node === undefined) return null;
    const value = attempt(() => {
      const result = ctx.evaluate(node, ctx);
      return result instanceof Area && !ctx.arrayMode && isReference(node) ? singleOf(result, ctx) : result;
    });
    const other = (): Value => (otherNode === undefined ? null : ctx.evaluate(otherNode, ctx));
    if (isMany(value)) {
      const rows = rowsOf(value);
      if (!rows.some((row) => row.some((cell) => isError(cell) && isCaught(cell.error)))) return value;
      const replacement = rowsOf(other());
      return rows.map((row, r) =>
        row.map((cell, c) => (isError(cell) && isCaught(cell.error) ? pick(replacement, r, c) : cell)),
      );
    }
    return isError(value) && isCaught(value.error) ? other() : value;
  });
}

function isReference(node: FormulaNode): boolean {
  return node.kind === 'reference' || node.kind === 'name';
}

/** TRUE or FALSE of each argument; cells with text are skipped, no boolean at all is #VALUE!. */
function booleansOf(args: readonly Value[], ctx: EvalContext): boolean[] {
  const result: boolean[] = [];
  for (const arg of args) {
    if (!isMany(arg)) {
      if (arg instanceof Lambda) return fail('#VALUE!');
      result.push(toBoolean(failIfError(arg), ctx.rules));
      continue;
    }
    for (const cell of rowsOf(arg).flat()) {
      failIfError(cell);
      if (cell !== null && typeof cell !== 'string') result.push(toBoolean(cell, ctx.rules));
    }
  }
  return result.length === 0 ? fail('#VALUE!') : result;
}

const switchFunction = lazy(3, 'many', (args, ctx) => {
  const [subjectNode, ...rest] = args;
  if (subjectNode === undefined) return null;
  const subject = failIfError(singleOf(ctx.evaluate(subjectNode, ctx), ctx));
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [caseNode, resultNode] = [rest[index], rest[index + 1]];
    if (caseNode === undefined || resultNode === undefined) break;
    if (equalValues(subject, failIfError(singleOf(ctx.evaluate(caseNode, ctx), ctx)))) {
      return ctx.evaluate(resultNode, ctx);
    }
  }
  const fallback = rest.length % 2 === 1 ? rest.at(-1) : undefined;
  return fallback === undefined ? fail('#N/A', 'No match') : ctx.evaluate(fallback, ctx);
});

const letFunction = lazy(3, 'many', (args, ctx) => {
  const scope = new Map(ctx.scope);
  const inner = { ...ctx, scope };
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [nameNode, valueNode] = [args[index], args[index + 1]];
    if (nameNode?.kind !== 'name' || valueNode === undefined) return fail('#NAME?');
    scope.set(nameNode.name.toLowerCase(), ctx.evaluate(valueNode, { ...inner, scope: new Map(scope) }));
  }
  const body = args.at(-1);
  return body === undefined || args.length % 2 === 0 ? fail('#N/A') : ctx.evaluate(body, inner);
});

const lambdaFunction = lazy(1, 'many', (args, ctx) => {
  const names = args
    .slice(0, -1)
    .map((node) => (node.kind === 'name' ? node.name.toLowerCase() : fail('#NAME?')));
  const body = args.at(-1);
  return new Lambda(names, (values) => {
    if (values.length !== names.length) return fail('#N/A', 'Wrong number of arguments to LAMBDA.');
    const scope = new Map(ctx.scope);
    names.forEach((name, index) => {
      scope.set(name, values[index] ?? null);
    });
    return body === undefined ? null : ctx.evaluate(body, { ...ctx, scope });
  });
});

/** IF and similar functions, AND/OR/NOT, error catching, LET and LAMBDA. */
export const logicalFunctions: FunctionTable = {
  IF: ifFunction,
  IFS: ifsFunction,
  IFERROR: catching(() => true),
  IFNA: catching((error) => error === '#N/A'),
  SWITCH: switchFunction,
  AND: table(1, 'many', (args, ctx) => booleansOf(args, ctx).every(Boolean)),
  OR: table(1, 'many', (args, ctx) => booleansOf(args, ctx).some(Boolean)),
  XOR: table(1, 'many', (args, ctx) => booleansOf(args, ctx).filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value = null], ctx) => !toBoolean(value, ctx.rules)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  ARRAYFORMULA: arrayTable(1, 1, ([value = null]) => (value instanceof Area ? formattedRows(value) : value)),
  ARRAY_CONSTRAIN: arrayTable(
    3,
    3,
    ([value, rows, columns]) =>
      rowsOf(value)
        .slice(0, Number(rows))
        .map((row) => row.slice(0, Number(columns))),
    [1, 2],
  ),
  LET: letFunction,
  LAMBDA: lambdaFunction,
};
