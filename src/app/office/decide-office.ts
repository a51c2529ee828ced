// Decides what follows from what the workbook says: states, figures and problems. Pure: nothing is read or written.

import { type CamatSummary, summariseForCamat } from '../../core/camat/summary';
import { buildComplianceMatrix, type ComplianceMatrix } from '../../core/compliance/compliance';
import { daysCovered } from '../../core/compliance/days-covered';
import { expectedReports } from '../../core/compliance/expected-report';
import { checkFacts } from '../../core/compliance/fact-check';
import { type Issue, issueOf, placeIssues } from '../../core/issue';
import { requiredAudiences } from '../../core/obligations/audiences';
import type { Obligation, ObligationId } from '../../core/obligations/obligation';
import { validateObligation } from '../../core/obligations/obligation-check';
import { recordRuleVersion } from '../../core/obligations/rule-version';
import { buildDirectory } from '../../core/office/directory';
import { acceptSubmission } from '../../core/reports/accept-submission';
import { copiedRows, sortDoubledReports } from '../../core/reports/doubled-report';
import { settlesRecap } from '../../core/reports/recap-report';
import type { Report } from '../../core/reports/report';
import { isSettled } from '../../core/review/settled-issue';
import { type MilestoneCell, milestoneCells } from '../../core/siskamling/milestone-cells';
import { type PlainDateTime, yearOf } from '../../core/time/plain-date';
import { yearsNotFilled } from '../../core/time/working-calendar';
import type { VisitRow } from '../../core/visits/visit';
import { usualAudiences } from '../../messages/forms/form-text';
import type { ObligationRow } from '../../tables/obligations/obligation-table';
import type { ReportRow } from '../../tables/reports/report-table';
import type { Placed } from '../../tables/row-reader';
import { planningIssues, reportsOfMeetings } from './facts/meeting-facts';
import { photoFlags } from './facts/photo-flags';
import { recapIssues } from './facts/recap-issues';
import { audiencesNamed } from './facts/register-facts';
import { reviewed } from './facts/reviewed-report';
import { verdictsOf, visitRowsOf } from './facts/visit-facts';
import type { Office } from './read-office';

/** Everything that is computed; views and mails take all their facts from here. */
export interface Decision {
  readonly matrix: ComplianceMatrix;
  readonly summary: CamatSummary;
  /** The reports that were accepted into the matrix, each once. */
  readonly reports: readonly Report[];
  /** Obligations with the rule versions that hold from now on, in the order of the tab. */
  readonly obligations: readonly Placed<Obligation>[];
  /** Those of them whose rules are possible: what looks beyond today uses these. */
  readonly soundObligations: readonly Obligation[];
  readonly issues: readonly Issue[];
  /** The rows of Kunjungan, in their order, with numbers and periods filled in where visits are planned. */
  readonly visitRows: readonly Placed<VisitRow>[];
  /** The same without their places. */
  readonly visits: readonly VisitRow[];
  /** How far each unit is with the reactivation of its guard posts; empty where none was ordered. */
  readonly milestones: readonly MilestoneCell[];
  /** The valid reports, doubled ones too, by their row in Laporan. */
  readonly reportsByRow: ReadonlyMap<number, Report>;
}

/** Decides from one reading of the workbook and the office clock. `sinceYear`: an older year that is to be computed too. */
export function decideOffice(office: Office, sinceYear?: number): Decision {
  const ruled = office.obligationRows.map((row) => ruleRow(row, office));
  const obligations = ruled.filter(({ isSound }) => isSound).map(({ obligation }) => obligation.value);
  const judged = judgeReports(office, obligations);
  const expected = expectedReports({
    obligations,
    units: office.units,
    ...daysCovered(obligations, office.today, sinceYear),
    calendar: office.calendar,
    waivers: office.waivers,
  });
  const milestones = milestoneCells({
    ...office,
    periods: expected.obligationPeriods,
    obligations,
    posts: office.postRows.map(({ value }) => value),
    reports: judged.reports,
  });
  const visitRows = visitRowsOf(office, expected.obligationPeriods);
  const visits = visitRows.map(({ value }) => value);
  const reports = [...judged.reports, ...reportsOfMeetings(office, obligations, judged.reports)];
  const matrix = buildComplianceMatrix({
    expected,
    reports,
    visits,
    verdicts: verdictsOf(office, expected.obligationPeriods),
    steps: milestones,
    audiences: requiredAudiences(obligations, audiencesNamed(office), usualAudiences),
    plans: office.plans,
    calendar: office.calendar,
    today: office.today,
  });
  const years = expected.obligationPeriods.map(({ due }) => yearOf(due));
  return {
    matrix,
    summary: summariseForCamat(matrix, office.today),
    reports,
    obligations: ruled.map(({ obligation }) => obligation),
    soundObligations: obligations,
    visitRows,
    visits,
    milestones,
    reportsByRow: judged.reportsByRow,
    issues: [
      ...office.issues,
      ...ruled.flatMap(({ issues }) => issues),
      ...judged.issues,
      ...recapIssues(office, obligations, judged.reportsByRow),
      ...checkFacts(office, obligations),
      ...planningIssues(office),
      ...yearsNotFilled(office.calendar, years).map((year) => ({
        ...issueOf('holidays-not-filled', { year }),
        place: { tab: 'holidays' },
      })),
    ],
  };
}

/** An impossible rule becomes an issue; the rules recorded before stay in force. */
function ruleRow({ value, row }: Placed<ObligationRow>, { units, today, calendar }: Office) {
  const place = { tab: 'obligations', row };
  const knownUnits = new Set(units.map(({ code }) => code));
  const asked: Obligation = {
    ...value.obligation,
    rules: [{ ...value.terms, effectiveFrom: value.obligation.start }],
  };
  const issues = placeIssues(validateObligation(asked, { knownUnits, obligationsAbove: new Set() }), place);
  const obligation =
    issues.length > 0
      ? value.obligation
      : recordRuleVersion(value.obligation, value.terms, { today, calendar });
  return {
    obligation: { value: obligation, row },
    issues,
    isSound: issues.length === 0 || !value.isUnrecorded,
  };
}

/** Every row of Laporan as a report that counts, or as issues that say why it does not; no row is dropped silently. */
function judgeReports(office: Office, obligations: readonly Obligation[]) {
  const directory = buildDirectory(office.units);
  const obligationsById = new Map<ObligationId, Obligation>(obligations.map((known) => [known.id, known]));
  const issues: Issue[] = [];
  const reportsByRow = new Map<number, Report>();
  const copies = copiedRows(office.reportRows.map(({ value, row }) => ({ id: value.submission.id, row })));
  for (const { value, row } of office.reportRows) {
    const place = { tab: 'reports', row };
    const firstRow = copies.get(row);
    if (firstRow !== undefined) {
      issues.push({ ...issueOf('report-copied', { firstRow }), place });
      continue;
    }
    if (value.submission.unit === '' && value.submission.activityDate === '') {
      const receivedAt = value.submission.submittedAt;
      issues.push({ ...issueOf('submission-empty', { receivedAt }), place: { ...place, column: 'unit' } });
      continue;
    }
    const accepted = acceptSubmission({
      submission: resolveNames(value, office, obligations, row),
      directory,
      obligationsById,
      closedYears: yearsClosedBy(value.submission.submittedAt, office),
    });
    if (accepted.ok) reportsByRow.set(row, reviewed(accepted.value, value, office.settings));
    const found = accepted.ok ? accepted.value.flags : withMeant(accepted.error, value, office);
    issues.push(
      ...placeIssues(
        found.filter(({ code }) => !isSettled(code, value.review) && !settlesRecap(value.review, code)),
        place,
      ),
    );
  }
  for (const [row, flags] of photoFlags(reportsByRow, office)) {
    const report = reportsByRow.get(row);
    if (report === undefined) continue;
    reportsByRow.set(row, { ...report, flags: [...report.flags, ...flags] });
    issues.push(...placeIssues(flags, { tab: 'reports', row, column: 'photos' }));
  }
  const rowsByReport = new Map([...reportsByRow].map(([row, report]) => [report, row]));
  const { standing, doubled } = sortDoubledReports([...rowsByReport.keys()]);
  for (const { report, firstId } of doubled) {
    const { unit, activityDate } = report;
    const row = rowsByReport.get(report);
    const place = { tab: 'reports', column: 'activityDate', ...(row === undefined ? {} : { row }) };
    issues.push({ ...issueOf('report-doubled', { unit, activityDate, firstId }), place });
  }
  return { reports: standing, reportsByRow, issues };
}

/** An unknown unit with those that it may mean. */
function withMeant(
  issues: readonly Issue[],
  { submission }: ReportRow,
  { readUnit }: Office,
): readonly Issue[] {
  const unit = readUnit(submission.unit);
  return issues.flatMap((issue) => (issue.code === 'unknown-unit' && !unit.ok ? unit.error : [issue]));
}

/** The years that were closed when the report came: reports that counted before still count. */
function yearsClosedBy(at: PlainDateTime, { settings }: Office): ReadonlySet<number> {
  return new Set(
    [...settings.closedAtByYear].flatMap(([year, closedAt]) =>
      closedAt === null || at >= closedAt ? [year] : [],
    ),
  );
}

/** Rows name units by label and obligations by key or name; a row that staff typed has no id yet. */
function resolveNames(
  { submission }: ReportRow,
  { readUnit }: Office,
  obligations: readonly Obligation[],
  row: number,
) {
  const unit = readUnit(submission.unit);
  const linkUnit = readUnit(submission.linkUnit);
  const word = submission.obligation.toLowerCase();
  const obligation = obligations.find(({ id, name }) => id === word || name.toLowerCase() === word);
  return {
    ...submission,
    id: submission.id === '' ? `baris-${row}` : submission.id,
    unit: unit.ok ? unit.value : submission.unit,
    linkUnit: linkUnit.ok ? linkUnit.value : submission.linkUnit,
    obligation: obligation?.id ?? submission.obligation,
  };
}
