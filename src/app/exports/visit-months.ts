// Counts for each month of an export how far visits had come.
import { countFindings } from '../../core/compliance/visit-agreement';
import { monthsBack, parseMonth, shiftMonth } from '../../core/time/month';
import { earlierOf, type PlainDate } from '../../core/time/plain-date';
import { isMade } from '../../core/visits/visit';
import { visitCoverage } from '../../core/visits/visit-coverage';
import type { VisitMonth } from '../../messages/exports/visit-export';
import type { Decision } from '../office/decide-office';

/** The months from one day to another that have begun, in their order; none where no visit was ever made. */
export function visitMonths(
  { matrix, visits }: Pick<Decision, 'matrix' | 'visits'>,
  from: PlainDate,
  to: PlainDate,
): readonly VisitMonth[] {
  if (!visits.some(isMade)) return [];
  return monthsBack(earlierOf(to, matrix.today), from)
    .reverse()
    .flatMap((key): VisitMonth[] => {
      const month = parseMonth(key);
      if (month === null) return [];
      // As the monthly letter counts: the three months that end with this one.
      const window = { start: shiftMonth(month.start, -2), end: earlierOf(month.end, matrix.today) };
      return [
        {
          month: key,
          window,
          coverage: visitCoverage(matrix.expected.units, visits, window),
          findings: countFindings(matrix, visits, window),
        },
      ];
    });
}
