// Runs a parsed query over a table: groups, pivots, orders and labels.
import { numberOf } from '../coerce';
import { FormattedNumber, fail, type Matrix, plain, type Scalar } from '../value';
import { meets } from './query-conditions';
import { columnIndex, type QueryTable } from './query-table';
import type { Query, QueryExpression } from './query-tree';
import { evaluate, hasAggregate, order } from './query-values';

interface OutputColumn {
  readonly expression: QueryExpression;
  readonly label: string;
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

export function run(query: Query, data: QueryTable): Matrix {
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
