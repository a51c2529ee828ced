// The reports that carry out a circular.
import type { acknowledgedBy } from '../../core/circulars/acknowledgement';
import { ruleOn } from '../../core/obligations/obligation';
import { acceptanceOf } from '../../core/reports/report';
import type { Decision } from '../office/decide-office';

type Reports = Parameters<typeof acknowledgedBy>[2]['reports'];

/** Accepted ones of obligations that can be judged. */
export function acceptedReports({
  reports,
  soundObligations,
}: Pick<Decision, 'reports' | 'soundObligations'>): Reports {
  const known = new Map(soundObligations.map((obligation) => [obligation.id, obligation]));
  return reports.filter((report) => {
    const obligation = known.get(report.obligationId);
    return (
      obligation !== undefined && acceptanceOf(report, ruleOn(obligation, report.activityDate)) === 'accepted'
    );
  });
}
