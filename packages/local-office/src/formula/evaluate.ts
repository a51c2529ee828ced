// Works out the value of a parsed formula.
import { parseReference } from '../text/a1';
import { areaOf, makeArea } from './areas';
import { failIfError, singleOf } from './arguments';
import type { EvalContext, FormulaFunction, ScalarFunction, TableFunction } from './function';
import { binary, unary } from './operators';
import type { BinaryOperator, FormulaNode } from './parser';
import { formattedRows, rowsOf, widthOf } from './rows';
import {
  Area,
  attempt,
  fail,
  failure,
  isError,
  isMatrix,
  Lambda,
  type Matrix,
  type Scalar,
  type Value,
} from './value';

/** Finds a function by its upper-case name; undefined gives #NAME?. */
type FunctionLookup = (name: string) => FormulaFunction | undefined;

/** Makes the evaluator for a set of functions. Failures are thrown as FormulaFailure or held in arrays. */
export function createEvaluator(lookup: FunctionLookup): EvalContext['evaluate'] {
  return function evaluate(node: FormulaNode, ctx: EvalContext): Value {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return node.value;
      case 'missing':
        return null;
      case 'error':
        return { error: node.name };
      case 'reference':
        return areaOf(node.reference, ctx);
      case 'name':
        return valueOfName(node.name, ctx);
      case 'unary':
        return lift([evaluate(node.operand, ctx)], ctx, ([operand]) => unary(node.operator, operand, ctx));
      case 'binary':
        return combine(node.operator, evaluate(node.left, ctx), evaluate(node.right, ctx), ctx);
      case 'array':
        return arrayLiteral(node.rows.map((row) => row.map((item) => attempt(() => evaluate(item, ctx)))));
      case 'call':
        return call(node.name, node.args, lookup, ctx);
      case 'apply': {
        const target = evaluate(node.target, ctx);
        if (!(target instanceof Lambda)) return fail('#NAME?');
        return target.apply(node.args.map((arg) => evaluate(arg, ctx)));
      }
    }
  };
}

function combine(operator: BinaryOperator, left: Value, right: Value, ctx: EvalContext): Value {
  if (operator === ':') return joinAreas(left, right, ctx);
  return lift([left, right], ctx, ([first, second]) => binary(operator, first, second, ctx));
}

/** A call of a LAMBDA that has a name here, or of a function. */
function call(name: string, args: readonly FormulaNode[], lookup: FunctionLookup, ctx: EvalContext): Value {
  const local = ctx.scope.get(name.toLowerCase());
  if (local instanceof Lambda) return local.apply(args.map((arg) => ctx.evaluate(arg, ctx)));
  const definition = lookup(name);
  if (definition === undefined) {
    ctx.surroundings.warn(`Fungsi ${name} tidak dikenal kantor lokal.`);
    return fail('#NAME?', `Unknown function: '${name}'.`);
  }
  if (args.length < definition.min || args.length > definition.max) {
    return fail('#N/A', `Wrong number of arguments to ${name}. Got ${args.length} arguments.`);
  }
  if (definition.kind === 'lazy') return definition.call(args, ctx);
  if (definition.kind === 'scalar') return callScalar(definition, args, ctx);
  return callTable(definition, args, ctx);
}

function callScalar(definition: ScalarFunction, args: readonly FormulaNode[], ctx: EvalContext): Value {
  const takesErrors = definition.takesErrors ?? false;
  const values = args.map((arg) =>
    takesErrors ? attempt(() => ctx.evaluate(arg, ctx)) : ctx.evaluate(arg, ctx),
  );
  return lift(values, ctx, (singles) => definition.call(singles, ctx), takesErrors);
}

function callTable(definition: TableFunction, args: readonly FormulaNode[], ctx: EvalContext): Value {
  const inner = definition.arrayMode === true && !ctx.arrayMode ? { ...ctx, arrayMode: true } : ctx;
  const values = args.map((arg) => attempt(() => ctx.evaluate(arg, inner)));
  const isSingle = (index: number): boolean => definition.isSingle?.(index, values.length) ?? false;
  const singles = values.filter((_, index) => isSingle(index));
  if (singles.length === 0) return definition.call(values, inner);
  return lift(singles, ctx, (chosen) => {
    const remaining: Scalar[] = [...chosen];
    const all = values.map((value, index) => (isSingle(index) ? (remaining.shift() ?? null) : value));
    return definition.call(all, inner);
  });
}

/**
 * Applies a function of single values: once, or in array mode once per cell of the widest and tallest argument.
 * Single rows, columns and values repeat; a missing cell gives #N/A.
 */
function lift(
  values: readonly Value[],
  ctx: EvalContext,
  run: (singles: readonly [Scalar, ...Scalar[]]) => Value,
  takesErrors = false,
): Value {
  const isMany = ctx.arrayMode && values.some((value) => value instanceof Area || isMatrix(value));
  if (!isMany) {
    const singles = values.map((value) => {
      const single = takesErrors ? toScalar(attempt(() => singleOf(value, ctx))) : singleOf(value, ctx);
      return takesErrors ? single : failIfError(single);
    });
    return run([singles[0] ?? null, ...singles.slice(1)]);
  }
  const tables = values.map((value) => rowsOf(value));
  const height = Math.max(...tables.map((rows) => rows.length));
  const width = Math.max(...tables.map(widthOf));
  const result: Matrix = [];
  for (let row = 0; row < height; row += 1) {
    const cells: Scalar[] = [];
    for (let column = 0; column < width; column += 1) {
      const singles = tables.map((rows) => broadcast(rows, row, column));
      const error = takesErrors ? undefined : singles.find(isError);
      cells.push(error ?? toScalar(attempt(() => run([singles[0] ?? null, ...singles.slice(1)]))));
    }
    result.push(cells);
  }
  return height === 1 && width === 1 ? (result[0]?.[0] ?? null) : result;
}

function broadcast(rows: Matrix, row: number, column: number): Scalar {
  const cells = rows[rows.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? failure('#N/A', 'Argument must be a range of the same size.') : cell;
}

/** The first cell of what a function gave for one cell. */
function toScalar(value: Value): Scalar {
  if (value instanceof Lambda) return failure('#VALUE!');
  if (value instanceof Area || isMatrix(value)) return rowsOf(value)[0]?.[0] ?? null;
  return value;
}

function valueOfName(name: string, ctx: EvalContext): Value {
  const local = ctx.scope.get(name.toLowerCase());
  if (local !== undefined) return local;
  const place = ctx.surroundings.rangeOf?.(name);
  const reference = place === undefined ? undefined : parseReference(place.a1);
  if (place !== undefined && reference !== undefined) {
    return areaOf({ ...reference, sheetName: place.sheetName }, ctx);
  }
  const rows = ctx.read(undefined, name);
  const first = rows[0]?.[0];
  if (rows.length === 1 && rows[0]?.length === 1) return first ?? null;
  return rows;
}

/** `A1:INDEX(…)`: the smallest rectangle that holds both. */
function joinAreas(left: Value, right: Value, ctx: EvalContext): Value {
  if (!(left instanceof Area) || !(right instanceof Area)) return fail('#REF!');
  return makeArea(
    ctx,
    left.sheet ?? right.sheet,
    Math.min(left.top, right.top),
    Math.min(left.left, right.left),
    left.bottom === null || right.bottom === null ? null : Math.max(left.bottom, right.bottom),
    left.right === null || right.right === null ? null : Math.max(left.right, right.right),
  );
}

/** `{…}`: values side by side in each row, rows on top of each other. */
function arrayLiteral(rows: readonly (readonly Value[])[]): Matrix {
  const bands = rows.map((pieces) => besideEachOther(pieces.map(formattedRows)));
  const width = widthOf(bands[0] ?? []);
  if (bands.some((band) => widthOf(band) !== width)) {
    return fail('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  }
  return bands.flat();
}

function besideEachOther(pieces: readonly Matrix[]): Matrix {
  const height = pieces[0]?.length ?? 0;
  if (pieces.some((piece) => piece.length !== height)) {
    return fail('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  }
  return Array.from({ length: height }, (_, row) => pieces.flatMap((piece) => piece[row] ?? []));
}
