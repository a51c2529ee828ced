// Tests rows against the condition of a query.
import { plain, type Scalar } from '../value';
import type { QueryTable } from './query-table';
import type { QueryCondition } from './query-tree';
import { evaluate, order } from './query-values';

export function meets(condition: QueryCondition, row: readonly Scalar[], data: QueryTable): boolean {
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
