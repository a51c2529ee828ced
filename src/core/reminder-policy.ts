// When may which reminder go out?
import type { DateInterval } from './date-interval';
import type { PlainTime } from './plain-date';

/** A window of the day, both ends inside. */
export interface WorkingHours {
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
  /** A stage passed longer ago than this is not sent any more. */
  readonly lookBackDays: number;
  readonly hours: WorkingHours;
  /** In these spans of days other hours hold (Ramadan). */
  readonly otherHours: readonly (DateInterval & { readonly hours: WorkingHours })[];
  /** Positions that are written to; empty: every contact of the unit. */
  readonly positions: readonly string[];
  /** The share of the daily quota that is kept free, 0–1; the camat's digest may use it. */
  readonly reserveShare: number;
}
