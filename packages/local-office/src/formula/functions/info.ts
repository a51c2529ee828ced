// Functions that tell what kind of value something is.
import { singleOf, textArg } from '../arguments';
import { isBlank, numberOf } from '../coerce';
import { type FunctionTable, lazy, type ScalarFunction, scalar } from '../function';
import { Area, fail, isError, plain, type Scalar } from '../value';

function test(check: (value: Scalar) => boolean): ScalarFunction {
  return {
    ...scalar(1, 1, ([value = null]) => check(value)),
    takesErrors: true,
  };
}

const errorNumbers: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
};

function typeNumber(value: Scalar): number {
  if (isError(value)) return 16;
  if (typeof value === 'string') return 2;
  return typeof value === 'boolean' ? 4 : 1;
}

const emailPattern = /^[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
const urlPattern = /^(?:(?:https?|ftp):\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]\S*)?$/i;

/** Tests of kinds; ISERROR and similar tests get errors as values. */
export const infoFunctions: FunctionTable = {
  ISBLANK: test(isBlank),
  ISNUMBER: test((value) => numberOf(value) !== undefined),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== '#N/A'),
  ISNA: test((value) => isError(value) && value.error === '#N/A'),
  ISDATE: test(
    (value) =>
      typeof value === 'object' && value !== null && 'format' in value && /[dmy]/i.test(value.format),
  ),
  ISEMAIL: test((value) => typeof value === 'string' && emailPattern.test(value)),
  ISURL: test((value) => typeof value === 'string' && urlPattern.test(value)),
  ISREF: lazy(1, 1, ([node], ctx) => node !== undefined && ctx.evaluate(node, ctx) instanceof Area),
  ISEVEN: scalar(1, 1, ([value = null]) => Math.trunc(numberOf(value) ?? fail('#VALUE!')) % 2 === 0),
  ISODD: scalar(1, 1, ([value = null]) => Math.abs(Math.trunc(numberOf(value) ?? fail('#VALUE!')) % 2) === 1),
  'ERROR.TYPE': {
    ...scalar(1, 1, ([value = null]) => (isError(value) ? (errorNumbers[value.error] ?? 8) : fail('#N/A'))),
    takesErrors: true,
  },
  TYPE: { ...scalar(1, 1, ([value = null]) => typeNumber(value)), takesErrors: true },
  NA: scalar(0, 0, () => fail('#N/A')),
  N: scalar(1, 1, ([value = null]) => numberOf(value) ?? (value === true ? 1 : 0)),
  TO_PURE_NUMBER: scalar(1, 1, ([value = null]) => plain(value)),
  TO_PERCENT: scalar(1, 1, ([value = null]) => value),
  CELL: lazy(2, 2, ([kindNode, referenceNode], ctx) => {
    const kind = kindNode === undefined ? '' : textArg([ctx.evaluate(kindNode, ctx)], 0, ctx).toLowerCase();
    const area = referenceNode === undefined ? null : ctx.evaluate(referenceNode, ctx);
    if (!(area instanceof Area)) return fail('#REF!');
    if (kind === 'row') return area.top;
    if (kind === 'col') return area.left;
    if (kind === 'contents') return singleOf(area, ctx);
    return fail('#VALUE!', `CELL does not know '${kind}' here.`);
  }),
};
