// QUERY: runs a parsed query over a table.
import { columnLetters } from '../../text/a1';
import { compareText, numberOf } from '../coerce';
import { partsOfSerial } from '../dates';
import {
  type EvalContext,
  type FunctionTable,
  formattedRows,
  numberArg,
  table,
  textArg,
  widthOf,
} from '../function';
import {
  type AggregateName,
  parseQuery,
  type Query,
  type QueryCondition,
  type QueryExpression,
  QuerySyntaxError,
} from '../query-language';
import { Area, FormattedNumber, fail, isError, type Matrix, plain, type Scalar, type Value } from '../value';

/** A table with typed columns: cells of another kind than most of their column are blank, as in Google's QUERY. */
interface QueryTable {
  readonly rows: Matrix;
  readonly labels: readonly string[];
  readonly hasHeader: boolean;
  readonly indexById: ReadonlyMap<string, number>;
}

interface OutputColumn {
  readonly expression: QueryExpression;
  readonly label: string;
}

function kindOf(cell: Scalar): 'number' | 'text' | 'boolean' | undefined {
  if (cell === null || cell === '' || isError(cell)) return undefined;
  if (numberOf(cell) !== undefined) return 'number';
  return typeof cell === 'boolean' ? 'boolean' : 'text';
}

function mainKind(rows: Matrix, column: number): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const kind = kindOf(row[column] ?? null);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** One header row when the first row is all text and some column below it is not. */
function guessHeaders(rows: Matrix): number {
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || !first.every((cell) => typeof cell === 'string' || cell === null)) return 0;
  if (first.every((cell) => cell === null)) return 0;
  return first.some((_, column) => ['number', 'boolean'].includes(mainKind(rest, column) ?? '')) ? 1 : 0;
}

function queryTable(source: Value, headers: number | undefined): QueryTable {
  const all = formattedRows(source);
  const count = headers === undefined || headers < 0 ? guessHeaders(all) : headers;
  const body = all.slice(count);
  const width = widthOf(all);
  const kinds = Array.from({ length: width }, (_, column) => mainKind(body, column));
  const rows = body.map((row) => row.map((cell, column) => (kindOf(cell) === kinds[column] ? cell : null)));
  const labels = Array.from({ length: width }, (_, column) =>
    all
      .slice(0, count)
      .map((row) => String(plain(row[column] ?? null) ?? ''))
      .join(' ')
      .trim(),
  );
  const left = source instanceof Area ? source.left : undefined;
  const indexById = new Map<string, number>();
  for (let column = 0; column < width; column += 1) {
    indexById.set(`col${column + 1}`, column);
    if (left !== undefined) indexById.set(columnLetters(left + column).toLowerCase(), column);
  }
  return { rows, labels, hasHeader: count > 0, indexById };
}

function columnIndex(data: QueryTable, id: string): number {
  return (
    data.indexById.get(id.toLowerCase()) ??
    fail('#VALUE!', `Unable to parse query string for Function QUERY parameter 2: NO_COLUMN: ${id}`)
  );
}

function scalarCall(name: string, args: readonly Scalar[]): Scalar {
  const [first = null, second = null] = args;
  const number = numberOf(first);
  const text = typeof first === 'string' ? first : undefined;
  switch (name) {
    case 'year':
      return number === undefined ? null : partsOfSerial(number).year;
    case 'month':
      return number === undefined ? null : partsOfSerial(number).month - 1;
    case 'quarter':
      return number === undefined ? null : Math.ceil(partsOfSerial(number).month / 3);
    case 'day':
      return number === undefined ? null : partsOfSerial(number).day;
    case 'hour':
      return number === undefined ? null : partsOfSerial(number).hour;
    case 'minute':
      return number === undefined ? null : partsOfSerial(number).minute;
    case 'second':
      return number === undefined ? null : partsOfSerial(number).second;
    case 'dayofweek':
      return number === undefined ? null : partsOfSerial(number).weekday + 1;
    case 'datediff':
      return number === undefined ? null : Math.floor(number) - Math.floor(numberOf(second) ?? 0);
    case 'todate':
      return number === undefined ? null : new FormattedNumber(Math.floor(number), 'yyyy-mm-dd');
    case 'lower':
      return text?.toLowerCase() ?? null;
    case 'upper':
      return text?.toUpperCase() ?? null;
    default:
      return fail(
        '#VALUE!',
        `Unable to parse query string for Function QUERY parameter 2: unknown function ${name}`,
      );
  }
}

function aggregate(name: AggregateName, cells: readonly Scalar[]): Scalar {
  const given = cells.filter((cell) => kindOf(cell) !== undefined);
  const numbers = given.map(numberOf).filter((number) => number !== undefined);
  const shaped = (value: number): Scalar => {
    const [first] = given;
    return first instanceof FormattedNumber ? new FormattedNumber(value, first.format) : value;
  };
  switch (name) {
    case 'count':
      return given.length;
    case 'sum':
      if (numbers.length < given.length)
        return fail(
          '#VALUE!',
          'Unable to parse query string for Function QUERY parameter 2: AVG_SUM_ONLY_NUMERIC',
        );
      return shaped(numbers.reduce((total, number) => total + number, 0));
    case 'avg':
      if (numbers.length < given.length)
        return fail(
          '#VALUE!',
          'Unable to parse query string for Function QUERY parameter 2: AVG_SUM_ONLY_NUMERIC',
        );
      return numbers.length === 0
        ? null
        : shaped(numbers.reduce((total, number) => total + number, 0) / numbers.length);
    default: {
      if (given.length === 0) return null;
      const sign = name === 'max' ? 1 : -1;
      return given.reduce((best, cell) => (order(cell, best) * sign > 0 ? cell : best));
    }
  }
}

/** Order of two cells; blanks first, texts by case as Google's QUERY compares them. */
function order(left: Scalar, right: Scalar): number {
  const [a, b] = [plain(left), plain(right)];
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (typeof a === 'string' && typeof b === 'string')
    return compareText(a, b) || (a < b ? -1 : Number(a > b));
  return Number(a) - Number(b);
}

function evaluate(expression: QueryExpression, group: Matrix, data: QueryTable): Scalar {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'column':
      return group[0]?.[columnIndex(data, expression.id)] ?? null;
    case 'call':
      if (expression.name === 'now') return null;
      return scalarCall(
        expression.name,
        expression.args.map((arg) => evaluate(arg, group, data)),
      );
    case 'aggregate':
      return aggregate(
        expression.name,
        group.map((row) => evaluate(expression.argument, [row], data)),
      );
    case 'arithmetic': {
      const left = numberOf(evaluate(expression.left, group, data));
      const right = numberOf(evaluate(expression.right, group, data));
      if (left === undefined || right === undefined) return null;
      if (expression.operator === '+') return left + right;
      if (expression.operator === '-') return left - right;
      if (expression.operator === '*') return left * right;
      return right === 0 ? null : left / right;
    }
  }
}

function meets(condition: QueryCondition, row: readonly Scalar[], data: QueryTable): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => meets(part, row, data));
    case 'or':
      return condition.parts.some((part) => meets(part, row, data));
    case 'not':
      return !meets(condition.part, row, data);
    case 'null':
      return (evaluate(condition.expression, [[...row]], data) === null) === condition.isNull;
    case 'compare':
      return compare(
        condition.operator,
        plain(evaluate(condition.left, [[...row]], data)),
        plain(evaluate(condition.right, [[...row]], data)),
      );
  }
}

function compare(operator: string, left: Scalar, right: Scalar): boolean {
  if (typeof left === 'string' && typeof right === 'string') {
    switch (operator) {
      case 'contains':
        return left.includes(right);
      case 'starts':
        return left.startsWith(right);
      case 'ends':
        return left.endsWith(right);
      case 'matches':
        return new RegExp(`^(?:${right})$`).test(left);
      case 'like':
        return likePattern(right).test(left);
    }
  }
  if (left === null || right === null || typeof left !== typeof right) {
    return (operator === '!=' || operator === '<>') && left !== null && left !== right;
  }
  const side =
    typeof left === 'string'
      ? left < String(right)
        ? -1
        : Number(left > String(right))
      : order(left, right);
  switch (operator) {
    case '=':
      return side === 0;
    case '!=':
    case '<>':
      return side !== 0;
    case '<':
      return side < 0;
    case '>':
      return side > 0;
    case '<=':
      return side <= 0;
    case '>=':
      return side >= 0;
    default:
      return false;
  }
}

function likePattern(text: string): RegExp {
  return new RegExp(
    `^${text
      .replace(/[\\^$.|+*?()[\]{}]/g, '\\$&')
      .replace(/%/g, '[\\s\\S]*')
      .replace(/_/g, '[\\s\\S]')}$`,
  );
}

function hasAggregate(expression: QueryExpression): boolean {
  if (expression.kind === 'aggregate') return true;
  return (
    expression.kind === 'arithmetic' && (hasAggregate(expression.left) || hasAggregate(expression.right))
  );
}

function labelOf(expression: QueryExpression, data: QueryTable): string {
  switch (expression.kind) {
    case 'column':
      return data.labels[columnIndex(data, expression.id)] ?? '';
    case 'literal':
      return typeof expression.value === 'string' ? `"${expression.value}"` : `${expression.value}`;
    case 'aggregate':
      return `${expression.name} ${labelOf(expression.argument, data)}`.trim();
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => labelOf(arg, data)).join(', ')})`;
    case 'arithmetic': {
      const names = { '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' };
      return `${names[expression.operator]}(${labelOf(expression.left, data)}, ${labelOf(expression.right, data)})`;
    }
  }
}

function same(left: QueryExpression, right: QueryExpression): boolean {
  return JSON.stringify(left).toLowerCase() === JSON.stringify(right).toLowerCase();
}

function keyOf(expressions: readonly QueryExpression[], row: readonly Scalar[], data: QueryTable): string {
  return JSON.stringify(expressions.map((expression) => plain(evaluate(expression, [[...row]], data))));
}

function groupRows(rows: Matrix, by: readonly QueryExpression[], data: QueryTable): Matrix[] {
  const groups = new Map<string, Matrix>();
  for (const row of rows) {
    const key = keyOf(by, row, data);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].sort((a, b) => {
    for (const expression of by) {
      const side = order(evaluate(expression, a, data), evaluate(expression, b, data));
      if (side !== 0) return side;
    }
    return 0;
  });
}

function checkGrouping(query: Query, select: readonly QueryExpression[]): void {
  const isGrouped = query.groupBy.length > 0 || select.some(hasAggregate);
  if (!isGrouped) return;
  for (const expression of select) {
    if (hasAggregate(expression) || expression.kind === 'literal') continue;
    if (![...query.groupBy, ...query.pivot].some((by) => same(by, expression))) {
      const id = expression.kind === 'column' ? expression.id : expression.kind;
      fail(
        '#VALUE!',
        `Unable to parse query string for Function QUERY parameter 2: ADD_COL_TO_GROUP_BY_OR_AGG: ${id}`,
      );
    }
  }
}

/** Columns side by side per value of the pivot columns. */
function pivoted(query: Query, select: readonly QueryExpression[], rows: Matrix, data: QueryTable): Matrix {
  const plainColumns = select.filter((expression) => !hasAggregate(expression));
  const values = select.filter(hasAggregate);
  const pivots = groupRows(rows, query.pivot, data);
  const header: Scalar[] = plainColumns.map((expression) => customLabel(query, expression, data));
  for (const pivot of pivots) {
    const name = query.pivot
      .map((expression) => String(plain(evaluate(expression, pivot, data)) ?? ''))
      .join(',');
    for (const value of values) {
      header.push(values.length > 1 ? `${name} ${labelOf(value, data)}` : name);
    }
  }
  const body = groupRows(rows, query.groupBy, data).map((group) => [
    ...plainColumns.map((expression) => evaluate(expression, group, data)),
    ...pivots.flatMap((pivot) => {
      const part = group.filter((row) => pivot.includes(row));
      return values.map((value) => (part.length === 0 ? null : evaluate(value, part, data)));
    }),
  ]);
  return [header, ...body];
}

function customLabel(query: Query, expression: QueryExpression, data: QueryTable): string {
  return query.labels.find(([labelled]) => same(labelled, expression))?.[1] ?? labelOf(expression, data);
}

function run(query: Query, data: QueryTable): Matrix {
  const { where } = query;
  const kept = where === undefined ? data.rows : data.rows.filter((row) => meets(where, row, data));
  const select =
    query.select ??
    data.labels.map((_, index): QueryExpression => ({ kind: 'column', id: `Col${index + 1}` }));
  checkGrouping(query, select);
  if (query.pivot.length > 0) return pivoted(query, select, kept, data);
  const isGrouped = query.groupBy.length > 0 || select.some(hasAggregate);
  const groups = isGrouped
    ? query.groupBy.length === 0
      ? [kept]
      : groupRows(kept, query.groupBy, data)
    : kept.map((row) => [row]);
  const ordered = query.orderBy.length === 0 ? groups : sortGroups(groups, query, data);
  const end = query.limit === undefined ? undefined : query.offset + query.limit;
  const body = ordered
    .slice(query.offset, end)
    .map((group) =>
      select.map((expression) => formatted(query, expression, evaluate(expression, group, data))),
    );
  const columns: OutputColumn[] = select.map((expression) => ({
    expression,
    label: customLabel(query, expression, data),
  }));
  const hasLabels = data.hasHeader || columns.some(({ label }) => label !== '');
  return hasLabels ? [columns.map(({ label }) => label), ...body] : body;
}

function sortGroups(groups: readonly Matrix[], query: Query, data: QueryTable): Matrix[] {
  return [...groups].sort((a, b) => {
    for (const { expression, isAscending } of query.orderBy) {
      const side = order(evaluate(expression, a, data), evaluate(expression, b, data));
      if (side !== 0) return isAscending ? side : -side;
    }
    return 0;
  });
}

function formatted(query: Query, expression: QueryExpression, value: Scalar): Scalar {
  const format = query.formats.find(([column]) => same(column, expression))?.[1];
  const number = numberOf(value);
  return format === undefined || number === undefined ? value : new FormattedNumber(number, format);
}

function query([source = null, text, headers]: readonly Value[], ctx: EvalContext): Value {
  if (isError(source)) return source;
  const count = headers === undefined ? undefined : numberArg([headers], 0, ctx);
  try {
    const result = run(parseQuery(textArg([text ?? null], 0, ctx)), queryTable(source, count));
    return result.length === 0 ? fail('#N/A', 'Query completed with an empty output.') : result;
  } catch (error) {
    if (error instanceof QuerySyntaxError || error instanceof SyntaxError) {
      return fail('#VALUE!', `Unable to parse query string for Function QUERY parameter 2: ${error.message}`);
    }
    throw error;
  }
}

/** QUERY: select, where, group by, pivot, order by, limit, offset, label and format. */
export const queryFunctions: FunctionTable = { QUERY: table(2, 3, query, [1, 2]) };
