// Applies operators to single values.
import { compareValues, equalValues, toNumber, toText } from './coerce';
import type { EvalContext } from './function';
import type { BinaryOperator } from './parser';
import { FormattedNumber, fail, type Scalar } from './value';

export function unary(operator: '-' | '+' | '%', operand: Scalar, ctx: EvalContext): Scalar {
  if (operator === '+') return operand;
  const number = toNumber(operand, ctx.rules);
  const result = operator === '-' ? -number : number / 100;
  return operand instanceof FormattedNumber ? new FormattedNumber(result, operand.format) : result;
}

export function binary(
  operator: BinaryOperator,
  left: Scalar,
  right: Scalar = null,
  ctx: EvalContext,
): Scalar {
  switch (operator) {
    case '&':
      return toText(left, ctx.rules) + toText(right, ctx.rules);
    case '=':
      return equalValues(left, right);
    case '<>':
      return !equalValues(left, right);
    case '<':
      return compareValues(left, right) < 0;
    case '>':
      return compareValues(left, right) > 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>=':
      return compareValues(left, right) >= 0;
    default:
      return arithmetic(operator, left, right, ctx);
  }
}

function arithmetic(operator: BinaryOperator, left: Scalar, right: Scalar, ctx: EvalContext): Scalar {
  const first = toNumber(left, ctx.rules);
  const second = toNumber(right, ctx.rules);
  const result = compute(operator, first, second);
  if (!Number.isFinite(result)) return fail('#NUM!', 'The result of a calculation is too large.');
  const format = resultFormat(operator, left, right);
  return format === undefined ? result : new FormattedNumber(result, format);
}

function compute(operator: BinaryOperator, first: number, second: number): number {
  switch (operator) {
    case '+':
      return first + second;
    case '-':
      return first - second;
    case '*':
      return first * second;
    case '/':
      return second === 0 ? fail('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.') : first / second;
    default:
      return first === 0 && second < 0 ? fail('#DIV/0!') : first ** second;
  }
}

function isDateFormat(format: string): boolean {
  return /[dyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

function resultFormat(operator: BinaryOperator, left: Scalar, right: Scalar): string | undefined {
  const first = left instanceof FormattedNumber ? left.format : undefined;
  const second = right instanceof FormattedNumber ? right.format : undefined;
  if (first === undefined && second === undefined) return undefined;
  const isDate = isDateFormat(first ?? '') || isDateFormat(second ?? '');
  if (operator === '+') return first ?? second;
  if (operator === '-') {
    if (!isDate) return first ?? second;
    return second === undefined || !isDateFormat(second) ? first : undefined;
  }
  if (isDate || (first !== undefined && second !== undefined)) return undefined;
  const format = first ?? second ?? '';
  if (format.includes('%')) return undefined;
  return operator === '*' || (operator === '/' && first !== undefined) ? format : undefined;
}
