// Functions taken from the formula library as they are.
import * as formulajs from '@formulajs/formulajs';
import { failIfError, numbersOf, singleOf } from '../../arguments';
import { numberOf, toNumber } from '../../coerce';
import { type EvalContext, type FormulaFunction, scalar, table } from '../../function';
import { rowsOf } from '../../rows';
import { Area, type ErrorName, fail, isMatrix, plain, type Value } from '../../value';

const library: Readonly<Record<string, unknown>> = formulajs;

/** How the library expects its arguments. */
type Shape = 'numbers' | 'sample' | 'pairs' | 'singles' | 'values';

/** All arguments are one list of numbers. */
const numberLists =
  'AVEDEV DEVSQ GEOMEAN HARMEAN KURT MODE MODE.SNGL SKEW SKEW.P STDEV STDEV.P STDEV.S STDEVP STDEVPA STDEVA VAR VAR.P VAR.S VARP VARPA VARA MULTINOMIAL';

/** A list of numbers, then single numbers. */
const samples =
  'PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC QUARTILE.INC TRIMMEAN IRR MIRR PROB';

/** Two lists of numbers that belong together; places where either is no number are left out. */
const pairLists =
  'CORREL COVAR COVARIANCE.P COVARIANCE.S INTERCEPT PEARSON RSQ SLOPE STEYX SUMX2MY2 SUMX2PY2 SUMXMY2';

/** Single numbers. */
const singleNumbers =
  'ACOSH ACOT ACOTH ASINH ATANH COSH COT COTH CSC CSCH SEC SECH SINH TANH COMBIN COMBINA FACT FACTDOUBLE PERMUT PERMUTATIONA SQRTPI RAND RANDBETWEEN ' +
  'BETA.DIST BETA.INV BINOM.DIST BINOMDIST CHISQ.DIST CHISQ.INV CONFIDENCE CONFIDENCE.NORM CRITBINOM EXPON.DIST EXPONDIST F.DIST F.INV FISHER FISHERINV GAMMA GAMMA.DIST GAMMADIST GAMMA.INV GAMMAINV GAMMALN GAUSS HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV PHI POISSON POISSON.DIST STANDARDIZE T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T TDIST TINV WEIBULL WEIBULL.DIST ERF ERFC ' +
  'CUMIPMT CUMPRINC DB DDB EFFECT FV IPMT ISPMT NOMINAL NPER PDURATION PMT PPMT PV RATE RRI SLN SYD DOLLARDE DOLLARFR ' +
  'BITAND BITLSHIFT BITOR BITRSHIFT BITXOR DELTA GESTEP CEILING.MATH CEILING.PRECISE FLOOR.MATH FLOOR.PRECISE';

/** Values as they are. */
const plainValues =
  'ARABIC ROMAN BASE DECIMAL BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX CONVERT NUMBERVALUE ' +
  'COMPLEX IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMDIV IMEXP IMLN IMPOWER IMPRODUCT IMREAL IMSQRT IMSUB IMSUM';

/** Older names of functions that the library knows by their newer name only. */
const newerNames: Readonly<Record<string, string>> = {
  CONFIDENCE: 'CONFIDENCE.NORM',
  MODE: 'MODE.SNGL',
  PERCENTILE: 'PERCENTILE.INC',
  PERCENTRANK: 'PERCENTRANK.INC',
  POISSON: 'POISSON.DIST',
  QUARTILE: 'QUARTILE.INC',
  STDEV: 'STDEV.S',
  VAR: 'VAR.S',
  WEIBULL: 'WEIBULL.DIST',
};

/** Functions that count up to an argument; larger ones are #NUM! instead of taking minutes. */
const counting = new Set(
  'BASE BINOM.DIST BINOMDIST COMBIN COMBINA CRITBINOM CUMIPMT CUMPRINC DB DDB FACT FACTDOUBLE HYPGEOM.DIST MULTINOMIAL NEGBINOM.DIST PERMUT PERMUTATIONA POISSON POISSON.DIST ROMAN'.split(
    ' ',
  ),
);

const MOST_STEPS = 1_000_000;

const shapes = new Map<string, Shape>();

function register(names: string, shape: Shape): void {
  for (const name of names.split(' ')) shapes.set(name, shape);
}

register(numberLists, 'numbers');

register(samples, 'sample');

register(pairLists, 'pairs');

register(singleNumbers, 'singles');

register(plainValues, 'values');

/** A function of the library by its Sheets name, dots included; undefined when the library does not supply it. */
export function libraryFunction(name: string): FormulaFunction | undefined {
  const shape = shapes.get(name);
  const run = shape === undefined ? undefined : implementation(name);
  if (shape === undefined || run === undefined) return undefined;
  switch (shape) {
    case 'numbers':
      return table(1, 'many', (args, ctx) => result(run(numbersOf(args, ctx))));
    case 'sample':
      return table(1, 4, ([list = null, ...rest], ctx) =>
        result(run(numbersOf([list], ctx), ...rest.map((value) => numberOrList(value, ctx)))),
      );
    case 'pairs':
      return table(2, 2, ([first, second]) => result(run(...pairs(first, second))));
    case 'singles':
      return scalar(0, 7, (args, ctx) => result(run(...args.map((value) => toNumber(value, ctx.rules)))));
    case 'values':
      return scalar(1, 7, (args) => result(run(...args.map(plain))));
  }
}

/** Names of all functions taken from the library. */
export function libraryNames(): string[] {
  return [...shapes.keys()].filter((name) => implementation(name) !== undefined);
}

function implementation(name: string): ((...args: unknown[]) => unknown) | undefined {
  let found: unknown = library;
  for (const part of (newerNames[name] ?? name).split('.')) {
    found = isOwner(found) ? Reflect.get(found, part) : undefined;
  }
  const flat = typeof found === 'function' ? found : library[name.replaceAll('.', '')];
  if (typeof flat !== 'function') return undefined;
  const isCounting = counting.has(name);
  return (...args) => {
    if (isCounting && args.flat().some((value) => typeof value === 'number' && value > MOST_STEPS)) {
      return new Error('#NUM!');
    }
    try {
      return Reflect.apply(flat, undefined, args);
    } catch {
      return new Error('#VALUE!');
    }
  };
}

function isOwner(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function numberOrList(value: Value, ctx: EvalContext): number | number[] {
  return value instanceof Area || isMatrix(value)
    ? numbersOf([value], ctx)
    : toNumber(failIfError(singleOf(value, ctx)), ctx.rules);
}

function pairs(first: Value | undefined, second: Value | undefined): [number[], number[]] {
  const [left, right] = [rowsOf(first).flat(), rowsOf(second).flat()];
  if (left.length !== right.length) return fail('#N/A', 'The ranges are of different size.');
  const kept: [number[], number[]] = [[], []];
  for (const [index, cell] of left.entries()) {
    const [a, b] = [numberOf(failIfError(cell)), numberOf(failIfError(right[index] ?? null))];
    if (a === undefined || b === undefined) continue;
    kept[0].push(a);
    kept[1].push(b);
  }
  return kept;
}

const errorNames: readonly ErrorName[] = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];

function result(value: unknown): Value {
  if (value instanceof Error) return fail(errorNames.find((name) => name === value.message) ?? '#VALUE!');
  if (typeof value === 'number') return Number.isFinite(value) ? value : fail('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value))
    return value.map((item) => [numberOf(typeof item === 'number' ? item : null) ?? null]);
  return fail('#NUM!');
}
