// Functions that value payments over time.
import { numberArg, numbersOf } from '../../arguments';
import { type FunctionTable, table } from '../../function';
import { fail } from '../../value';
import { sum } from './totals';

/** Present value of payments at the end of each period. */
function presentValue(rate: number, payments: readonly number[]): number {
  return sum(payments.map((payment, index) => payment / (1 + rate) ** (index + 1)));
}

function datedValue(rate: number, payments: readonly number[], days: readonly number[]): number {
  return sum(
    payments.map((payment, index) => payment / (1 + rate) ** (((days[index] ?? 0) - (days[0] ?? 0)) / 365)),
  );
}

/** Newton's method for the rate at which the value of dated payments is 0. */
function datedRate(payments: readonly number[], days: readonly number[], guess: number): number {
  let rate = guess;
  for (let step = 0; step < 100; step += 1) {
    const value = datedValue(rate, payments, days);
    if (Math.abs(value) < 1e-9) return rate;
    const slope = (datedValue(rate + 1e-6, payments, days) - value) / 1e-6;
    const next = rate - value / slope;
    if (!Number.isFinite(next) || next <= -1) return fail('#NUM!', 'XIRR found no rate.');
    if (Math.abs(next - rate) < 1e-12) return next;
    rate = next;
  }
  return fail('#NUM!', 'XIRR found no rate.');
}

/** Net present values and rates. */
export const paymentFunctions: FunctionTable = {
  NPV: table(
    2,
    'many',
    ([rate = null, ...payments], ctx) => presentValue(numberArg([rate], 0, ctx), numbersOf(payments, ctx)),
    [0],
  ),
  XNPV: table(
    3,
    3,
    ([rate = null, payments = null, days = null], ctx) =>
      datedValue(numberArg([rate], 0, ctx), numbersOf([payments], ctx), numbersOf([days], ctx)),
    [0],
  ),
  XIRR: table(2, 3, ([payments = null, days = null, guess], ctx) => {
    const amounts = numbersOf([payments], ctx);
    if (!amounts.some((amount) => amount > 0) || !amounts.some((amount) => amount < 0)) return fail('#NUM!');
    return datedRate(amounts, numbersOf([days], ctx), numberArg([guess ?? null], 0, ctx, 0.1));
  }),
};
