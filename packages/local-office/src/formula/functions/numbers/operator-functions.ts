// Functions that do what an operator does.
import { booleanArg, numberArg } from '../../arguments';
import { compareValues, equalValues, toNumber } from '../../coerce';
import { type EvalContext, type FunctionTable, scalar } from '../../function';
import { fail, type Scalar } from '../../value';
import { finite, ofNumber } from './arithmetic';

function comparison(holds: (order: number) => boolean) {
  return scalar(2, 2, ([left = null, right = null]) => holds(compareValues(left, right)));
}

function isBetween(args: readonly Scalar[], ctx: EvalContext): boolean {
  const [value = null, low = null, high = null] = args;
  const [withLow, withHigh] = [booleanArg(args, 3, ctx, true), booleanArg(args, 4, ctx, true)];
  const [fromLow, toHigh] = [compareValues(value, low), compareValues(value, high)];
  return (withLow ? fromLow >= 0 : fromLow > 0) && (withHigh ? toHigh <= 0 : toHigh < 0);
}

/** Operators by their names as functions. */
export const operatorFunctions: FunctionTable = {
  ADD: scalar(2, 2, ([a = null, b = null], ctx) => toNumber(a, ctx.rules) + toNumber(b, ctx.rules)),
  MINUS: scalar(2, 2, ([a = null, b = null], ctx) => toNumber(a, ctx.rules) - toNumber(b, ctx.rules)),
  MULTIPLY: scalar(2, 2, ([a = null, b = null], ctx) => toNumber(a, ctx.rules) * toNumber(b, ctx.rules)),
  DIVIDE: scalar(2, 2, (args, ctx) => {
    const divisor = numberArg(args, 1, ctx);
    return divisor === 0
      ? fail('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.')
      : numberArg(args, 0, ctx) / divisor;
  }),
  POW: scalar(2, 2, (args, ctx) => finite(numberArg(args, 0, ctx) ** numberArg(args, 1, ctx))),
  UMINUS: ofNumber((x) => -x),
  EQ: scalar(2, 2, ([left = null, right = null]) => equalValues(left, right)),
  NE: scalar(2, 2, ([left = null, right = null]) => !equalValues(left, right)),
  GT: comparison((order) => order > 0),
  GTE: comparison((order) => order >= 0),
  LT: comparison((order) => order < 0),
  LTE: comparison((order) => order <= 0),
  UPLUS: scalar(1, 1, ([value = null]) => value),
  UNARY_PERCENT: scalar(1, 1, (args, ctx) => numberArg(args, 0, ctx) / 100),
  ISBETWEEN: scalar(3, 5, isBetween),
};
