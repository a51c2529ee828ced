// What the office knows about each report: whether and why it waits, and which version of it this is.

import { fingerprint } from '../../core/fingerprint';
import type { Issue } from '../../core/issue';
import { type Obligation, periodOfActivity, ruleFor, ruleOn } from '../../core/obligations/obligation';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import type { Unit } from '../../core/office/unit';
import type { Report } from '../../core/reports/report';
import { type WaitReason, waitReasonOf } from '../../core/review/review';
import { type Period, yearOfPeriod } from '../../core/time/period';
import { parsePlainDate, yearOf } from '../../core/time/plain-date';
import { unitTitle } from '../../messages/office/unit-name';
import { reviewFactText } from '../../messages/review/review-text';
import { periodText } from '../../messages/time/date-text';
import type { ReportRow } from '../../tables/reports/report-table';
import type { Placed } from '../../tables/row-reader';
import type { Decision } from '../office/decide-office';
import { termsOfOffice } from '../office/office-terms';
import type { Office } from '../office/read-office';

/** A row of Laporan that is not empty, with everything that its review needs. */
export interface ReviewedRow {
  readonly row: number;
  readonly value: ReportRow;
  /** The report's id; of a row that staff typed without one, a name made from what it says. */
  readonly id: string;
  /** Fingerprint of everything a person sees of it. */
  readonly seen: string;
  /** Null when the row names no unit of ours. */
  readonly unit: Unit | null;
  readonly unitName: string;
  readonly obligation: Obligation | null;
  readonly period: Period | null;
  /** The rule of its period, or of its day where no period is known. */
  readonly rule: RuleTerms | null;
  /** `Kerja Bakti Februari 2026`. */
  readonly owed: string;
  readonly report: Report | null;
  readonly issues: readonly Issue[];
  readonly reason: WaitReason | null;
}

/** Every report, in the order of the tab. */
export function reviewedRows(office: Office, decision: Decision): readonly ReviewedRow[] {
  const issuesByRow = new Map<number, Issue[]>();
  for (const issue of decision.issues) {
    const row = issue.place?.tab === 'reports' ? issue.place.row : undefined;
    if (row !== undefined) issuesByRow.set(row, [...(issuesByRow.get(row) ?? []), issue]);
  }
  return office.reportRows
    .filter(({ value: { submission } }) => submission.unit !== '' || submission.activityDate !== '')
    .map((placed) => reviewedRow(placed, office, decision, issuesByRow.get(placed.row) ?? []));
}

function reviewedRow(
  { row, value }: Placed<ReportRow>,
  office: Office,
  decision: Decision,
  issues: readonly Issue[],
): ReviewedRow {
  const { submission } = value;
  const report = decision.reportsByRow.get(row) ?? null;
  const unit = unitOf(submission.unit, office);
  const obligation = obligationOf(submission.obligation, decision);
  const day = parsePlainDate(submission.activityDate);
  const period = obligation && day && periodOfActivity(obligation, day);
  const rule = obligation && day && (period ? ruleFor(obligation, period) : ruleOn(obligation, day));
  const year = period ? yearOfPeriod(period) : day && yearOf(day);
  const terms = termsOfOffice(office);
  return {
    row,
    value,
    id: submission.id === '' ? `baris-${fingerprint(contentOf(value))}` : submission.id,
    seen: String(fingerprint([value.review, value.reviewNote, contentOf(value)].join('|'))),
    unit,
    unitName: unit ? unitTitle(unit, terms) : submission.unit || reviewFactText.nameless,
    obligation,
    period,
    rule,
    owed: [obligation?.name ?? submission.obligation, period ? periodText(period) : '']
      .filter((part) => part !== '')
      .join(' '),
    report,
    issues,
    reason: waitReasonOf({
      review: value.review,
      report,
      isDoubled: issues.some(({ code }) => code === 'report-doubled'),
      rule,
      isSettled: report !== null && year !== null && office.settings.closedYears.has(year),
    }),
  };
}

/** What the sender reported, and when; a row that staff typed has no time of its own. */
function contentOf({ submission, hasReceipt, other, updatedAt }: ReportRow): string {
  return JSON.stringify({
    ...submission,
    submittedAt: hasReceipt ? submission.submittedAt : '',
    other,
    updatedAt,
  });
}

function unitOf(text: string, { readUnit, units }: Office): Unit | null {
  const code = readUnit(text);
  return (code.ok ? units.find((unit) => unit.code === code.value) : undefined) ?? null;
}

function obligationOf(text: string, { obligations }: Decision): Obligation | null {
  const word = text.toLowerCase();
  const found = obligations.find(({ value }) => value.id === word || value.name.toLowerCase() === word);
  return found?.value ?? null;
}

/** The unit whose link a report came through, where the report names another; null otherwise. */
export function ownerOfLink({ value, unit, issues }: ReviewedRow, { readUnit, units }: Office): Unit | null {
  if (!issues.some(({ code }) => code === 'unit-differs-from-link')) return null;
  const code = readUnit(value.submission.linkUnit);
  const owner = code.ok ? units.find((one) => one.code === code.value) : undefined;
  return owner === undefined || owner.code === unit?.code ? null : owner;
}
