// Counts whose reports have not come, where nobody is asked for them today.
import type { ComplianceCell } from '../compliance/compliance-cell';
import type { PlainDate } from '../time/plain-date';

/** Units that have not reported, and the earliest days on which one of their periods ends and is due. */
export interface StillOpen {
  readonly units: number;
  readonly periodEnd: PlainDate;
  readonly due: PlainDate;
}

/** Whether a report is owed that has not come in full, before its deadline or after it. */
export function isStillOpen({ state }: ComplianceCell): boolean {
  return state === 'overdue' || state === 'awaiting' || state === 'partial';
}

/** Null where nothing is open. */
export function stillOpen(cells: readonly ComplianceCell[]): StillOpen | null {
  const open = cells.filter(isStillOpen).map(({ expected }) => expected);
  const [first] = open;
  if (first === undefined) return null;
  return {
    units: new Set(open.map(({ unit }) => unit.code)).size,
    periodEnd: earliest(
      first.obligationPeriod.period.end,
      open.map(({ obligationPeriod }) => obligationPeriod.period.end),
    ),
    due: earliest(
      first.obligationPeriod.due,
      open.map(({ obligationPeriod }) => obligationPeriod.due),
    ),
  };
}

function earliest(first: PlainDate, days: readonly PlainDate[]): PlainDate {
  return [...days].sort()[0] ?? first;
}
