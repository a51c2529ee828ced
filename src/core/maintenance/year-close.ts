// What stands in the way of closing a year.
import type { ComplianceMatrix } from '../compliance/compliance';
import { type Issue, issueOf } from '../issue';
import { yearOfPeriod } from '../time/period';

/**
 * None when the year may be closed. It may not while a period of it is open, for its cells could still change, nor
 * twice: what was closed stays as it stood.
 */
export function checkYearClose(
  matrix: ComplianceMatrix,
  year: number,
  closedYears: ReadonlySet<number>,
): Issue[] {
  if (closedYears.has(year)) return [issueOf('year-already-closed', { year })];
  const open = matrix.expected.obligationPeriods.filter(
    ({ period, due }) => yearOfPeriod(period) === year && matrix.today <= due,
  );
  return open.length > 0 ? [issueOf('year-has-open-periods', { year, openPeriods: open.length })] : [];
}
