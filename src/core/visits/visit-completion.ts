// Fills in what a row of Kunjungan leaves open: the visit's number, and the period that a made visit checks.
import type { ObligationPeriod } from '../obligations/obligation-period';
import type { PeriodId } from '../time/period';
import { numberDrawer } from './schedule/schedule-change';
import { type PlacedVisit, visitGroups } from './schedule/standing-visits';
import { isMade, type VisitRow } from './visit';

/**
 * The same rows with a number each, shared by the rows of a visit, and with a period for visits that were made: the
 * latest that was closed on their day. What stands in a row is never changed.
 */
export function completeVisits(
  rows: readonly PlacedVisit[],
  periods: readonly ObligationPeriod[],
): readonly PlacedVisit[] {
  const draw = numberDrawer(rows.map(({ value }) => value.number));
  const numbers = new Map<PlacedVisit, string>();
  for (const group of visitGroups(rows)) {
    const known = group.rows.find(({ value }) => value.number !== '')?.value.number ?? draw();
    for (const row of group.rows) numbers.set(row, row.value.number === '' ? known : row.value.number);
  }
  return rows.map((placed): PlacedVisit => {
    const { value, row } = placed;
    const number = numbers.get(placed) ?? value.number;
    const periodId = value.periodId ?? checkedPeriod(value, periods);
    return number === value.number && periodId === value.periodId
      ? placed
      : { row, value: { ...value, number, periodId } };
  });
}

function checkedPeriod(visit: VisitRow, periods: readonly ObligationPeriod[]): PeriodId | null {
  if (!isMade(visit) || visit.obligationId === null) return null;
  const closed = periods.filter(
    ({ obligation, due, isInForce }) => obligation.id === visit.obligationId && isInForce && due < visit.date,
  );
  return closed[closed.length - 1]?.period.id ?? null;
}
