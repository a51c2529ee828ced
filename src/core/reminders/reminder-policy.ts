// The rules of reminding: stages, hours, reserve.
import { type DateInterval, isWithin } from '../time/date-interval';
import { addDays, makePlainTime, type PlainDate, type PlainTime } from '../time/plain-date';

/** A window of the day, both ends inside. */
interface WorkingHours {
  readonly from: PlainTime;
  readonly to: PlainTime;
}

/** The rules of reminding; one row of Pengaturan each, editable. */
export interface ReminderPolicy {
  readonly id: string;
  /** Days from due, ascending. */
  readonly stages: readonly number[];
  /** Those of the stages that also go to the camat. */
  readonly camatStages: readonly number[];
  /** Stages that go out on days off too. */
  readonly stagesOnDaysOff: readonly number[];
  /** A stage whose day passed longer ago than this is no longer sent. */
  readonly lookBackDays: number;
  readonly hours: WorkingHours;
  /** In these spans of days other hours hold (Ramadan). */
  readonly otherHours: readonly (DateInterval & { readonly hours: WorkingHours })[];
  /** Positions that are written to; empty: every contact of the unit. */
  readonly positions: readonly string[];
  /** The share of the daily quota that is kept free, 0–1; the camat's digest may use it. */
  readonly reserveShare: number;
}

/** What set-up proposes (docs/rules.md §4.5). The days of Ramadan are entered each year. */
export const DEFAULT_REMINDER_POLICY: ReminderPolicy = {
  id: 'bawaan',
  stages: [-7, -3, 0, 1, 7],
  camatStages: [7],
  stagesOnDaysOff: [0, 1],
  lookBackDays: 7,
  hours: { from: makePlainTime(7, 30), to: makePlainTime(16, 0) },
  otherHours: [],
  positions: [],
  reserveShare: 0.2,
};

/** The hours of Ramadan (Perpres 21/2023: work begins at 08.00). */
export const RAMADAN_HOURS: WorkingHours = { from: makePlainTime(8, 0), to: makePlainTime(15, 0) };

/**
 * The one stage to send: the latest whose day has come, unless that was before the look-back. Null before the first
 * stage and long after the last. A week of missed triggers therefore leads to one mail, not three.
 */
export function stageOn(policy: ReminderPolicy, due: PlainDate, today: PlainDate): number | null {
  const passed = policy.stages.filter((stage) => addDays(due, stage) <= today);
  if (passed.length === 0) return null;
  const latest = Math.max(...passed);
  return addDays(due, latest + policy.lookBackDays) >= today ? latest : null;
}

/** The hours in which mails may go out on a day. */
export function hoursOn(policy: ReminderPolicy, date: PlainDate): WorkingHours {
  return policy.otherHours.find((span) => isWithin(date, span))?.hours ?? policy.hours;
}
