// The tasks that wait for the office's staff.
import type { ComplianceMatrix } from '../compliance/compliance';
import type { ComplianceCell } from '../compliance/compliance-cell';
import { addDays, type PlainDate } from '../time/plain-date';

/** Cells of any period that wait for somebody in the office, in the order of the matrix. */
export interface OpenTasks {
  /** Returned for correction, or evidence is missing, and nothing has come back yet. */
  readonly toCorrect: readonly ComplianceCell[];
  /** A visit did not find what was reported. */
  readonly toSettle: readonly ComplianceCell[];
}

/** Periods that ended longer before the focus are no longer asked for: an office answers for one year. */
export const DAYS_BACK = 365;

/** The open tasks of periods that ended in the last year before the focus, or run; linear in cells. */
export function openTasksOf({ cells }: ComplianceMatrix, focus: PlainDate): OpenTasks {
  const oldest = addDays(focus, -DAYS_BACK);
  const owed = cells.filter(
    ({ expected, state }) =>
      (state === 'needs-work' || state === 'contradicted') && expected.obligationPeriod.period.end >= oldest,
  );
  return {
    toCorrect: owed.filter(({ state }) => state === 'needs-work'),
    toSettle: owed.filter(({ state }) => state === 'contradicted'),
  };
}
