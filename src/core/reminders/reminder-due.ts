// The obligation periods to remind of today, and whether mails may leave now.
import { type ComplianceMatrix, cellsOfPeriod } from '../compliance/compliance';
import type { ComplianceCell } from '../compliance/compliance-cell';
import { yearOfPeriod } from '../time/period';
import { addDays, dateOf, type PlainDate, type PlainDateTime, timeOf } from '../time/plain-date';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../time/working-calendar';
import type { Hold } from './reminder-mail';
import { hoursOn, type ReminderPolicy, stageOn } from './reminder-policy';

/** An obligation period whose stage has come. */
export interface DueColumn {
  readonly outstanding: readonly ComplianceCell[];
  readonly policy: ReminderPolicy;
  readonly stage: number;
  readonly hold: Hold | null;
}

/** The obligation periods with a stage to send, in the order of the matrix. */
export function dueColumns({
  matrix,
  policies,
  now,
  calendar,
  closedYears,
  lostUpTo,
}: {
  readonly matrix: ComplianceMatrix;
  readonly policies: ReadonlyMap<string, ReminderPolicy>;
  readonly now: PlainDateTime;
  readonly calendar: WorkingCalendar;
  readonly closedYears?: ReadonlySet<number>;
  /** Stages whose day came by this one count as sent: their ledger is lost. */
  readonly lostUpTo?: PlainDate;
}): DueColumn[] {
  return matrix.expected.obligationPeriods.flatMap(({ obligation, period, due }, number): DueColumn[] => {
    const policy = policies.get(obligation.reminderPolicyId ?? '');
    const stage = policy ? stageOn(policy, due, dateOf(now)) : null;
    if (policy === undefined || stage === null || closedYears?.has(yearOfPeriod(period))) return [];
    if (lostUpTo !== undefined && addDays(due, stage) <= lostUpTo) return [];
    const outstanding = cellsOfPeriod(matrix, number).filter(isOutstanding);
    return [{ outstanding, policy, stage, hold: holdOf({ policy, stage }, now, calendar) }];
  });
}

/** Owed, and not enough sent yet. A rejected report does not count as sent; one to be corrected or approved does. */
function isOutstanding(cell: ComplianceCell): boolean {
  const { expected, obligationPeriod } = cell.expected;
  return expected === 1 && cell.submittedCount < obligationPeriod.rule.minimumCount;
}

/**
 * Mails wait on days off, except for the stages around the deadline (`stage` null: always), and outside office hours.
 */
export function holdOf(
  { policy, stage }: { readonly policy: ReminderPolicy; readonly stage: number | null },
  now: PlainDateTime,
  calendar: WorkingCalendar,
): Hold | null {
  const today = dateOf(now);
  const mayGoOn = (date: PlainDate): boolean =>
    (stage !== null && policy.stagesOnDaysOff.includes(stage)) || isWorkingDay(calendar, date);
  if (!mayGoOn(today)) return { day: nextWorkingDay(calendar, today), reason: 'day-off' };
  const { from, to } = hoursOn(policy, today);
  if (timeOf(now) < from) return { day: today, reason: 'outside-hours' };
  if (timeOf(now) > to) return { day: nextWorkingDay(calendar, today), reason: 'outside-hours' };
  return null;
}
