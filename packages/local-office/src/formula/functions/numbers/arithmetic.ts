// Functions that round and compute with plain numbers.
import { numberArg, numbersOf } from '../../arguments';
import { type FunctionTable, type ScalarFunction, scalar, table } from '../../function';
import { FormattedNumber, fail } from '../../value';

/** A function of one number; a result that is no number is #NUM!. */
export function ofNumber(compute: (x: number) => number): ScalarFunction {
  return scalar(1, 1, (args, ctx) => finite(compute(numberArg(args, 0, ctx))));
}

export function finite(result: number): number {
  return Number.isFinite(result) ? result : fail('#NUM!', 'The result is not a number.');
}

/** Keeps the number format of the rounded number. */
function rounding(min: number, max: number, compute: (x: number, places: number) => number): ScalarFunction {
  return scalar(min, max, (args, ctx) => {
    const result = compute(numberArg(args, 0, ctx), numberArg(args, 1, ctx, 0));
    const [first] = args;
    return first instanceof FormattedNumber ? new FormattedNumber(result, first.format) : result;
  });
}

/** Rounds halves away from zero; works on the decimal text, so that 1.005 rounds to 1.01. */
function roundHalf(x: number, places: number): number {
  const digits = Math.trunc(places);
  const shifted = Math.round(Math.abs(shift(x, digits)));
  return Math.sign(x) * shift(shifted, -digits);
}

function shift(x: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(Number(x.toPrecision(15))).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function roundTo(x: number, places: number, round: (value: number) => number): number {
  const digits = Math.trunc(places);
  return shift(round(shift(x, digits)), -digits);
}

function multipleOf(x: number, factor: number, round: (value: number) => number): number {
  if (factor === 0) return 0;
  if (x > 0 && factor < 0) return fail('#NUM!', 'Parameter 2 must be positive when parameter 1 is.');
  return Number((round(Number((x / factor).toPrecision(15))) * factor).toPrecision(15));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestDivisor(b, a % b);
}

/** Rounding, powers, divisors and angles. */
export const arithmeticFunctions: FunctionTable = {
  ABS: rounding(1, 1, Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: scalar(1, 1, (args, ctx) => {
    const x = numberArg(args, 0, ctx);
    return x < 0
      ? fail('#NUM!', `Function SQRT parameter 1 value is ${x}. It should be at least 0.`)
      : Math.sqrt(x);
  }),
  EXP: ofNumber(Math.exp),
  LN: ofNumber((x) => (x <= 0 ? Number.NaN : Math.log(x))),
  LOG10: ofNumber((x) => (x <= 0 ? Number.NaN : Math.log10(x))),
  LOG: scalar(1, 2, (args, ctx) => {
    const [x, base] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx, 10)];
    return finite(x <= 0 || base <= 0 ? Number.NaN : Number((Math.log(x) / Math.log(base)).toPrecision(15)));
  }),
  POWER: scalar(2, 2, (args, ctx) => finite(numberArg(args, 0, ctx) ** numberArg(args, 1, ctx))),
  INT: rounding(1, 1, Math.floor),
  TRUNC: rounding(1, 2, (x, places) => roundTo(x, places, Math.trunc)),
  ROUND: rounding(1, 2, roundHalf),
  ROUNDUP: rounding(1, 2, (x, places) => Math.sign(x) * roundTo(Math.abs(x), places, Math.ceil)),
  ROUNDDOWN: rounding(1, 2, (x, places) => Math.sign(x) * roundTo(Math.abs(x), places, Math.floor)),
  MROUND: scalar(2, 2, (args, ctx) => {
    const [x, factor] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx)];
    return x * factor < 0
      ? fail('#NUM!')
      : multipleOf(x, factor, (value) => Math.sign(value) * Math.round(Math.abs(value)));
  }),
  CEILING: scalar(1, 2, (args, ctx) =>
    multipleOf(numberArg(args, 0, ctx), numberArg(args, 1, ctx, 1), Math.ceil),
  ),
  FLOOR: scalar(1, 2, (args, ctx) =>
    multipleOf(numberArg(args, 0, ctx), numberArg(args, 1, ctx, 1), Math.floor),
  ),
  EVEN: ofNumber((x) => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2),
  ODD: ofNumber((x) => (x === 0 ? 1 : Math.sign(x) * (Math.ceil((Math.abs(x) - 1) / 2) * 2 + 1))),
  MOD: scalar(2, 2, (args, ctx) => {
    const [x, divisor] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx)];
    if (divisor === 0) return fail('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
    return Number((x - divisor * Math.floor(x / divisor)).toPrecision(15));
  }),
  QUOTIENT: scalar(2, 2, (args, ctx) => {
    const divisor = numberArg(args, 1, ctx);
    return divisor === 0 ? fail('#DIV/0!') : Math.trunc(numberArg(args, 0, ctx) / divisor);
  }),
  GCD: table(1, 'many', (args, ctx) => numbersOf(args, ctx).map(Math.trunc).reduce(greatestDivisor, 0)),
  LCM: table(1, 'many', (args, ctx) =>
    numbersOf(args, ctx)
      .map(Math.trunc)
      .reduce((a, b) => (a * b === 0 ? 0 : Math.abs(a * b) / greatestDivisor(a, b)), 1),
  ),
  PI: scalar(0, 0, () => Math.PI),
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  ASIN: ofNumber(Math.asin),
  ACOS: ofNumber(Math.acos),
  ATAN: ofNumber(Math.atan),
  ATAN2: scalar(2, 2, (args, ctx) => Math.atan2(numberArg(args, 1, ctx), numberArg(args, 0, ctx))),
  RADIANS: ofNumber((x) => (x * Math.PI) / 180),
  DEGREES: ofNumber((x) => (x * 180) / Math.PI),
};
