// Reads from Tindak Lanjut what staff have decided about findings.
import { readFindingKey } from '../../core/follow-ups/follow-up';
import type { ObligationPeriod } from '../../core/obligations/obligation-period';
import type { PeriodId } from '../../core/time/period';
import type { FindingVerdict } from '../../core/visits/verdict';
import type { Office } from './read-office';

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
