// Judges how a report that staff record for a unit would stand: impossible, doubtful, on time or late.

import { cellAt } from '../../core/compliance/compliance';
import { periodOfActivity } from '../../core/obligations/obligation';
import { buildDirectory } from '../../core/office/directory';
import { acceptSubmission } from '../../core/reports/accept-submission';
import { dayOfRecap } from '../../core/reports/recap-report';
import { emptySubmission } from '../../core/reports/submission';
import { parsePlainDate } from '../../core/time/plain-date';
import { stateText } from '../../messages/compliance/state-text';
import { unitTitle } from '../../messages/office/unit-name';
import { proxyDoubts, proxyProblems, proxyText } from '../../messages/reports/proxy-text';
import { periodText } from '../../messages/time/date-text';
import { evidenceOfText } from '../../tables/reports/evidence-text';
import { newReportRow, type ReportRow } from '../../tables/reports/report-table';
import { type Decision, decideOffice } from '../office/decide-office';
import { termsOfOffice } from '../office/office-terms';
import type { Office } from '../office/read-office';
import type { ProxyDraft } from './rpc-proxy';

/** A draft as a row of Laporan, with what follows for its cell. */
export interface JudgedProxy {
  readonly row: ReportRow;
  readonly problems: readonly string[];
  readonly doubts: readonly string[];
  /** `Desa Batokan`. */
  readonly unitName: string;
  /** `Kerja Bakti Februari 2026`. */
  readonly owed: string;
  /** `◷ Terlambat 3 hari`: the cell once the report is stored; '' while there are problems. */
  readonly state: string;
  /** The office and what follows, with the report below the last row or in the row that it already has. */
  readonly office: Office;
  readonly decision: Decision;
}

/** Judges by the same rules as a report that a unit sends itself. Pure. */
export function judgeProxy(
  office: Office,
  draft: ProxyDraft,
  { id, enteredBy }: { readonly id: string; readonly enteredBy: string },
): JudgedProxy {
  const row = rowOf(office, draft, { id, enteredBy });
  const stored = office.reportRows.find(({ value }) => value.submission.id === id);
  const place = stored?.row ?? office.nextReportRow;
  const updated: Office =
    stored === undefined
      ? { ...office, reportRows: [...office.reportRows, { value: row, row: place }] }
      : office;
  const decision = decideOffice(updated);
  const unit = office.units.find(({ code }) => code === draft.unit) ?? null;
  const obligation = decision.obligations.find(({ value }) => value.id === draft.obligation)?.value ?? null;
  const accepted = acceptSubmission({
    submission: { ...row.submission, unit: draft.unit },
    directory: buildDirectory(office.units),
    obligationsById: new Map(decision.obligations.map(({ value }) => [value.id, value])),
    closedYears: new Set(office.settings.closedYears),
  });
  const terms = termsOfOffice(office);
  const unitName = unit === null ? draft.unit : unitTitle(unit, terms);
  const result = { row, unitName, office: updated, decision };
  const reachesNobody = obligation?.form === 'dissemination' && row.submission.kinds.length === 0;
  if (!accepted.ok || unit === null || obligation === null || reachesNobody) {
    const problems = [
      ...(accepted.ok ? [] : proxyProblems(accepted.error)),
      ...(reachesNobody ? [proxyText.reachesNobody] : []),
    ];
    return { ...result, problems, doubts: [], owed: obligation?.name ?? '', state: '' };
  }
  const { activityDate } = accepted.value;
  const period = periodOfActivity(obligation, activityDate);
  const owed = [obligation.name, period === null ? '' : periodText(period)].filter(Boolean).join(' ');
  const isOfDay = obligation.form === 'activity' || obligation.form === 'dissemination';
  const isSame = (other: string): boolean =>
    isOfDay ? other === activityDate : period !== null && other >= period.start && other <= period.end;
  const earlier = office.reportRows.filter(({ row: at, value }) => {
    const report = decision.reportsByRow.get(at);
    const isTheirs = report?.unit === unit.code && report.obligationId === obligation.id;
    return at !== place && isTheirs && value.review !== 'rejected' && isSame(report.activityDate);
  });
  const reported = isOfDay
    ? proxyText.reported(unitName, obligation.name, activityDate)
    : proxyText.reportedPeriod(unitName, owed);
  const cell =
    period && cellAt(decision.matrix, { unit: unit.code, obligationId: obligation.id, periodId: period.id });
  const isDoubled = decision.issues.some(
    ({ code, place: at }) => code === 'report-doubled' && at?.row === place,
  );
  return {
    ...result,
    problems: [],
    doubts: [...(earlier.length > 0 ? [reported] : []), ...proxyDoubts(accepted.value.flags)],
    owed,
    state: isDoubled ? proxyText.doubled : cell === null ? proxyText.uncounted : stateText(cell),
  };
}

/** As the answer of a form, with the day it reached the office, its source, and who typed it. */
function rowOf(
  office: Office,
  draft: ProxyDraft,
  { id, enteredBy }: { readonly id: string; readonly enteredBy: string },
): ReportRow {
  const submission = {
    ...emptySubmission,
    id,
    submittedAt: office.now,
    unit: office.unitRows.find(({ value }) => value.unit.code === draft.unit)?.value.label ?? draft.unit,
    obligation: draft.obligation,
    activityDate: dayOf(draft) ?? '',
    place: draft.place,
    kinds: draft.kinds ?? [],
    people: draft.people,
    outcome: draft.result,
    evidence: evidenceOfText(draft.photos),
    population: Object.fromEntries(
      Object.entries(draft.numbers)
        .map(([key, text]) => [key, key === 'recap' ? text.replace(/\s+/gu, '') : text] as const)
        .filter(([, text]) => text !== ''),
    ),
    proxy: { receivedDate: parsePlainDate(draft.receivedDate) ?? '', source: draft.source },
  };
  return newReportRow(submission, { enteredBy });
}

/** The day as typed; of a recap the one that its code tells. */
function dayOf({ numbers, activityDate, receivedDate }: ProxyDraft): string | null {
  const receivedOn = parsePlainDate(receivedDate);
  return numbers.recap === undefined || receivedOn === null
    ? parsePlainDate(activityDate)
    : dayOfRecap(numbers.recap, receivedOn);
}
