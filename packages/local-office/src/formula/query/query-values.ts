// Works out the value of a query’s expression for a group of rows.
import { compareText, numberOf } from '../coerce';
import { partsOfSerial } from '../dates';
import { FormattedNumber, fail, type Matrix, plain, type Scalar } from '../value';
import { columnIndex, kindOf, type QueryTable } from './query-table';
import type { AggregateName, QueryExpression } from './query-tree';

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

export function aggregate(name: AggregateName, cells: readonly Scalar[]): Scalar {
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
export function order(left: Scalar, right: Scalar): number {
  const [a, b] = [plain(left), plain(right)];
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (typeof a === 'string' && typeof b === 'string')
    return compareText(a, b) || (a < b ? -1 : Number(a > b));
  return Number(a) - Number(b);
}

export function evaluate(expression: QueryExpression, group: Matrix, data: QueryTable): Scalar {
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

export function hasAggregate(expression: QueryExpression): boolean {
  if (expression.kind === 'aggregate') return true;
  return (
    expression.kind === 'arithmetic' && (hasAggregate(expression.left) || hasAggregate(expression.right))
  );
}
