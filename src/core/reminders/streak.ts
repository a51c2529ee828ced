// Finds units that have just completed enough periods on time in a row to be thanked.
import { type ComplianceMatrix, cellsOfPeriod } from '../compliance/compliance';
import type { ComplianceCell } from '../compliance/compliance-cell';
import type { PeriodId } from '../time/period';
import { dateOf, daysBetween, type PlainDateTime } from '../time/plain-date';
import type { ReminderPolicy } from './reminder-policy';

/** Streaks worth a mail: each is thanked for once, when it is completed. */
const STREAK_MILESTONES: readonly number[] = [3, 6, 12];

interface CompletedStreak {
  /** The period that completed it: the latest closed one in which something was expected. */
  readonly cell: ComplianceCell;
  /** One of the milestones. */
  readonly periods: number;
  /** All periods of the streak, `cell`'s among them. */
  readonly periodIds: readonly PeriodId[];
  readonly policy: ReminderPolicy;
}

/**
 * The streaks completed within the look-back of the reminders, so that thanks don't come late. A period in which a
 * visit contradicted the report ends a streak here: the office does not thank for that.
 */
export function completedStreaks({
  matrix,
  policies,
  now,
}: {
  readonly matrix: ComplianceMatrix;
  readonly policies: ReadonlyMap<string, ReminderPolicy>;
  readonly now: PlainDateTime;
}): CompletedStreak[] {
  return columnNumbers(matrix).flatMap(({ policyId, numbers }) => {
    const policy = policies.get(policyId);
    const columns = numbers.map((number) => cellsOfPeriod(matrix, number));
    if (policy === undefined) return [];
    return matrix.expected.units.flatMap((_, unitNumber): CompletedStreak[] => {
      const streak = streakOf(columns, unitNumber);
      const [cell] = streak;
      if (cell === undefined || !STREAK_MILESTONES.includes(streak.length)) return [];
      const { cutoff } = cell.expected.obligationPeriod;
      if (daysBetween(dateOf(cutoff), dateOf(now)) > policy.lookBackDays) return [];
      const periodIds = streak.map(({ expected }) => expected.obligationPeriod.period.id);
      return [{ cell, periods: streak.length, periodIds, policy }];
    });
  });
}

interface ObligationColumns {
  readonly policyId: string;
  /** Oldest first. */
  readonly numbers: number[];
}

/** The numbers of the columns of each obligation. */
function columnNumbers({ expected }: ComplianceMatrix): readonly ObligationColumns[] {
  const byObligation = new Map<string, ObligationColumns>();
  expected.obligationPeriods.forEach(({ obligation: { id, reminderPolicyId } }, number) => {
    const known = byObligation.get(id);
    if (known) known.numbers.push(number);
    else byObligation.set(id, { policyId: reminderPolicyId ?? '', numbers: [number] });
  });
  return [...byObligation.values()];
}

/** Periods on time in a row up to this cell, those included that still run; 0 if it is not on time itself. */
export function streakEndingAt(
  matrix: ComplianceMatrix,
  { expected: last, isOnTime }: ComplianceCell,
): number {
  if (!isOnTime) return 0;
  const { obligation, period } = last.obligationPeriod;
  const unitNumber = matrix.expected.units.findIndex(({ code }) => code === last.unit.code);
  const columns = matrix.expected.obligationPeriods.flatMap((known, number) =>
    known.obligation.id === obligation.id && known.period.end <= period.end
      ? [cellsOfPeriod(matrix, number)]
      : [],
  );
  return streakOf(columns, unitNumber, true).length;
}

/** The cells on time in a row, latest first, closed ones and, with `open`, those met already; periods where nothing was expected are skipped. */
function streakOf(
  columns: readonly (readonly ComplianceCell[])[],
  unitNumber: number,
  open = false,
): readonly ComplianceCell[] {
  const streak: ComplianceCell[] = [];
  for (let number = columns.length - 1; number >= 0; number -= 1) {
    const cell = columns[number]?.[unitNumber];
    if (cell === undefined || cell.expected.expected === 0) continue;
    if (!cell.isClosed && !(open && cell.isOnTime)) continue;
    if (!cell.isOnTime || cell.finding === 'contradicted') break;
    streak.push(cell);
  }
  return streak;
}
