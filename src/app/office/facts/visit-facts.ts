// Completes the rows of Kunjungan, and reads from Tindak Lanjut what staff have decided about findings.
import { readFindingKey } from '../../../core/follow-ups/follow-up';
import type { ObligationPeriod } from '../../../core/obligations/obligation-period';
import type { PeriodId } from '../../../core/time/period';
import type { FindingVerdict } from '../../../core/visits/verdict';
import type { VisitRow } from '../../../core/visits/visit';
import { completeVisits } from '../../../core/visits/visit-completion';
import type { Placed } from '../../../tables/row-reader';
import type { Office } from '../read-office';
import { plansVisits } from './plans-visits';

/** The rows with numbers and periods where the office plans its visits; else as they stand. */
export function visitRowsOf(
  { layout, visitRows }: Pick<Office, 'layout' | 'visitRows'>,
  periods: readonly ObligationPeriod[],
): readonly Placed<VisitRow>[] {
  return plansVisits(layout) ? completeVisits(visitRows, periods) : visitRows;
}

/** The verdicts on cells of these periods; rows of other kinds and without verdict say nothing. */
export function verdictsOf(
  { followUpRows }: Pick<Office, 'followUpRows'>,
  periods: readonly ObligationPeriod[],
): readonly FindingVerdict[] {
  const known = new Map<string, PeriodId>(periods.map(({ period }) => [period.id, period.id]));
  return followUpRows.flatMap(({ value: { key, verdict } }) => {
    const cell = verdict === null ? null : readFindingKey(key, known);
    return cell === null || verdict === null ? [] : [{ ...cell, verdict: verdict.verdict, at: verdict.at }];
  });
}
