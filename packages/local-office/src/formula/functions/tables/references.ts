// Functions that name cells by their place.
import { formatCorner, parseReference } from '../../../text/a1';
import { areaOf, makeArea } from '../../areas';
import { booleanArg, numberArg, textArg } from '../../arguments';
import { type EvalContext, type FunctionTable, lazy, scalar, table } from '../../function';
import type { FormulaNode } from '../../parser';
import { rowsOf, widthOf } from '../../rows';
import { Area, fail, isError, type Scalar } from '../../value';

const indexFunction = table(
  1,
  3,
  ([source = null, rowValue, columnValue], ctx) => {
    const rows = rowsOf(source);
    const [height, width] = [rows.length, widthOf(rows)];
    let row = Math.trunc(numberArg([rowValue ?? null], 0, ctx, 0));
    let col = Math.trunc(numberArg([columnValue ?? null], 0, ctx, 0));
    if (height === 1 && columnValue === undefined && row > 0) [row, col] = [1, row];
    if (row < 0 || col < 0) return fail('#VALUE!');
    if (row > height || col > width) {
      return fail('#NUM!', `Function INDEX parameter value is out of range.`);
    }
    if (isError(rows[0]?.[0] ?? null) && height === 1 && width === 1) return rows[0]?.[0] ?? null;
    if (source instanceof Area && (row > 0 || col > 0)) {
      const top = source.top + Math.max(row - 1, 0);
      const left = source.left + Math.max(col - 1, 0);
      return makeArea(
        ctx,
        source.sheet,
        top,
        left,
        row > 0 ? top : source.top + height - 1,
        col > 0 ? left : source.left + width - 1,
      );
    }
    const chosen = row > 0 ? [rows[row - 1] ?? []] : rows;
    return col > 0 ? chosen.map((cells) => [cells[col - 1] ?? null]) : chosen;
  },
  [1, 2],
);

/** The area an argument names, unread. */
function areaArg(node: FormulaNode | undefined, ctx: EvalContext): Area {
  const value = node === undefined ? null : ctx.evaluate(node, ctx);
  return value instanceof Area ? value : fail('#REF!', 'Argument must be a range.');
}

const offset = lazy(3, 5, (args, ctx) => {
  const area = areaArg(args[0], ctx);
  const values = args
    .slice(1)
    .map((node) =>
      node.kind === 'missing' ? undefined : Math.trunc(numberArg([ctx.evaluate(node, ctx)], 0, ctx)),
    );
  const [down = 0, across = 0, height, width] = values;
  const top = area.top + down;
  const left = area.left + across;
  const rows = area.isCell ? [[null]] : area.rows();
  const [tall, wide] = [height ?? rows.length, width ?? widthOf(rows)];
  if (top < 1 || left < 1) return fail('#REF!', 'Function OFFSET evaluates to an out of bounds range.');
  if (tall < 1 || wide < 1) return fail('#REF!');
  return makeArea(ctx, area.sheet, top, left, top + tall - 1, left + wide - 1);
});

const indirect = scalar(1, 2, (args, ctx) => {
  const text = textArg(args, 0, ctx).trim();
  const reference = parseReference(text);
  if (reference === undefined) {
    const place = ctx.surroundings.rangeOf?.(text);
    const named = place === undefined ? undefined : parseReference(place.a1);
    if (place === undefined || named === undefined) {
      const rows = ctx.read(undefined, text);
      const first = rows[0]?.[0] ?? null;
      return isError(first) && rows.length === 1
        ? fail('#REF!', `'${text}' is not a valid cell/range reference.`)
        : rows;
    }
    return areaOf({ ...named, sheetName: place.sheetName }, ctx);
  }
  return areaOf(reference, ctx);
});

/** ROW and COLUMN: of the argument's cells, or of the formula's own cell. */
function placeOf(axis: 'row' | 'column') {
  return lazy(0, 1, ([node], ctx) => {
    if (node === undefined) return ctx.at[axis];
    const area = areaArg(node, ctx);
    const first = axis === 'row' ? area.top : area.left;
    if (!ctx.arrayMode || area.isCell) return first;
    const rows = area.rows();
    return axis === 'row'
      ? rows.map((_, index) => [first + index])
      : [Array.from({ length: widthOf(rows) }, (_, index) => first + index)];
  });
}

function address(args: readonly Scalar[], ctx: EvalContext): string {
  const [row, col] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx)];
  const mode = numberArg(args, 2, ctx, 1);
  if (row < 1 || col < 1) return fail('#VALUE!');
  const sheet = args[4] === undefined ? '' : `${textArg(args, 4, ctx)}!`;
  if (!booleanArg(args, 3, ctx, true)) {
    const rowText = mode === 1 || mode === 2 ? `R${row}` : `R[${row}]`;
    return sheet + rowText + (mode === 1 || mode === 3 ? `C${col}` : `C[${col}]`);
  }
  const cell = {
    row,
    column: col,
    rowAbsolute: mode === 1 || mode === 2,
    columnAbsolute: mode === 1 || mode === 3,
  };
  return sheet + formatCorner(cell);
}

const choose = lazy(2, 'many', ([indexNode, ...nodes], ctx) => {
  const index = indexNode === undefined ? 0 : Math.trunc(numberArg([ctx.evaluate(indexNode, ctx)], 0, ctx));
  const node = nodes[index - 1];
  return node === undefined
    ? fail(
        '#NUM!',
        `Function CHOOSE parameter 1 value is ${index}. Valid values are between 1 and ${nodes.length} inclusive.`,
      )
    : ctx.evaluate(node, ctx);
});

/** Cells by their place, and the places of cells. */
export const referenceFunctions: FunctionTable = {
  INDEX: { ...indexFunction, arrayMode: true },
  OFFSET: offset,
  INDIRECT: indirect,
  ROW: placeOf('row'),
  COLUMN: placeOf('column'),
  ROWS: table(1, 1, ([value]) => rowsOf(value).length),
  COLUMNS: table(1, 1, ([value]) => widthOf(rowsOf(value))),
  ADDRESS: scalar(2, 5, address),
  CHOOSE: choose,
};
