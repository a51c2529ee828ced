// What there is to know of a desa before it is visited: last reports, photos, open follow-ups.
import type { Obligation } from '../../core/obligations/obligation';
import type { Unit } from '../../core/office/unit';
import { photosOf } from '../../core/reports/photo';
import type { Report } from '../../core/reports/report';
import { dateOf } from '../../core/time/plain-date';
import type { VisitGroup } from '../../core/visits/schedule/standing-visits';
import { followUpLine, neverReported } from '../../messages/fieldwork/week-text';
import { followUpStateWords } from '../../messages/follow-ups/follow-up-text';
import { generalVisit, reportFact } from '../../messages/visits/result-text';
import type { Decision } from '../office/decide-office';
import type { Office } from '../office/read-office';
import type { FieldTarget } from './rpc-fieldwork';

/** Finds the newest report of a unit for an obligation that staff have not rejected. */
export type LastReportOf = (unit: string, obligationId: string) => Report | undefined;

export function lastReports({ reportsByRow }: Pick<Decision, 'reportsByRow'>): LastReportOf {
  const newest = new Map<string, Report>();
  for (const report of reportsByRow.values()) {
    const key = `${report.unit}|${report.obligationId}`;
    const known = newest.get(key);
    const isNewer = known === undefined || report.activityDate > known.activityDate;
    if (isNewer && report.review !== 'rejected') newest.set(key, report);
  }
  return (unit, obligationId) => newest.get(`${unit}|${obligationId}`);
}

/** What the rows of a visit check; a general visit checks nothing that was reported. */
export function targetsOf(
  { rows, unit }: VisitGroup,
  obligations: readonly Obligation[],
  lastOf: LastReportOf,
): readonly FieldTarget[] {
  return rows.map(({ value: { obligationId } }) => {
    const name = obligations.find(({ id }) => id === obligationId)?.name;
    if (name === undefined || obligationId === null) return { name: generalVisit, report: '', photos: [] };
    return { name, ...reportOf(lastOf(unit, obligationId)) };
  });
}

/** A report as a sentence, with the addresses of its photos. */
export function reportOf(report: Report | undefined): Omit<FieldTarget, 'name'> {
  if (report === undefined) return { report: neverReported, photos: [] };
  const { before, after, other } = photosOf(report.evidence);
  return {
    report: reportFact(report.activityDate, dateOf(report.receivedAt)),
    photos: [...before, ...after, ...other],
  };
}

/** Open and answered rows of Tindak Lanjut that name the unit. */
export function openFollowUps(
  { code }: Pick<Unit, 'code'>,
  { followUpRows, readUnit }: Pick<Office, 'followUpRows' | 'readUnit'>,
): readonly string[] {
  return followUpRows.flatMap(({ value: { owner, state, text, due } }) => {
    if ((state !== 'open' && state !== 'answered') || owner === '') return [];
    const unit = readUnit(owner);
    return unit.ok && unit.value === code ? [followUpLine(text, followUpStateWords[state], due)] : [];
  });
}
