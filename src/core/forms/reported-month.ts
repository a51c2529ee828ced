// Decides which months the form of a report of numbers offers.
import { type Obligation, ruleOn } from '../obligations/obligation';
import { monthOfDay, shiftMonth } from '../time/month';
import type { PeriodType } from '../time/period';
import type { PlainDate } from '../time/plain-date';

/** A year back from the running month: who is later than that asks the office. */
const monthsBackOffered = 12;

/** Periods made of whole months: a month names one of them. Within a fortnight or a campaign only a day does. */
const ofMonths: Readonly<Record<PeriodType, boolean>> = {
  weekly: false,
  biweekly: false,
  monthly: true,
  quarterly: true,
  'half-yearly': true,
  yearly: true,
  campaign: false,
};

/**
 * The first days of the months that can be reported on `today`, the newest first: from the running one a year back, not
 * before the obligation begins and not after it ends; at least one. Null where the form asks for a day or nothing instead:
 * for an activity, for a recap, whose code tells the month, and for periods that are not made of whole months.
 */
export function monthsToReport(obligation: Obligation, today: PlainDate): readonly PlainDate[] | null {
  const tellsNumbers = obligation.form === 'population' || obligation.form === 'siskamling';
  if (!tellsNumbers || !ofMonths[ruleOn(obligation, today).schedule.type]) return null;
  const running = shiftMonth(today, 0);
  const last = obligation.end !== null && obligation.end < running ? shiftMonth(obligation.end, 0) : running;
  const offered = Array.from({ length: monthsBackOffered + 1 }, (_, back) => shiftMonth(running, -back));
  const open = offered.filter((month) => month <= last && month >= shiftMonth(obligation.start, 0));
  return open.length > 0 ? open : [running];
}

/** Whether the numbers of the month around `reported` left before its last day. */
export function isReportedEarly(reported: PlainDate, receivedOn: PlainDate): boolean {
  return receivedOn < monthOfDay(reported).end;
}
