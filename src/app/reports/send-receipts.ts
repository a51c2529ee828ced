// Tells senders that their report arrived, and what was understood.
import { streakEndingAt } from '../../core/reminders/streak';
import { photoCount as linkCount } from '../../core/reports/photo';
import type { Report } from '../../core/reports/report';
import { parsePlainDate } from '../../core/time/plain-date';
import { identityMask } from '../../messages/office/cell-mark';
import { unitTitle } from '../../messages/office/unit-name';
import { noPhotos, receiptLabels, renderReceiptEmail } from '../../messages/reports/receipt-email';
import { recordedText } from '../../messages/reports/recorded-text';
import { dayWords } from '../../messages/reports/reported-day';
import { countAsText } from '../../messages/time/date-text';
import { textOfCounts } from '../../tables/reports/count-text';
import type { ReportRow } from '../../tables/reports/report-table';
import type { Placed } from '../../tables/row-reader';
import type { Decision } from '../office/decide-office';
import { recapLines } from '../office/facts/recap-lines';
import type { Office } from '../office/read-office';
import type { Ports } from '../ports';

/** What the receipts of a run rest on. */
interface ReceiptFacts {
  readonly office: Office;
  readonly decision: Decision;
  /** The address of each receipt that leaves now, by the id of its report. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** One mail for each report with an address. A receipt that fails is logged and never holds up the report. */
export function sendReceipts(
  ports: Pick<Ports, 'mailer' | 'logger'>,
  { office, decision, addresses }: ReceiptFacts,
  rows: readonly Placed<ReportRow>[],
): void {
  const { profile, zone } = office.settings;
  if (profile === null) return;
  for (const { value, row } of rows) {
    const { submission, editUrl } = value;
    const to = addresses.get(submission.id);
    if (to === undefined) continue;
    const unitCode = office.readUnit(submission.unit);
    const unit = office.units.find(({ code }) => unitCode.ok && code === unitCode.value);
    const obligation = office.obligations.find(({ id }) => id === submission.obligation);
    const day = dayWords[obligation?.form ?? 'activity'];
    const activityDate = parsePlainDate(submission.activityDate);
    const email = renderReceiptEmail({
      profile,
      unitName: unit === undefined ? submission.unit : unitTitle(unit, profile.terms),
      obligationName: obligation?.name ?? submission.obligation,
      lines: [
        [day.label, activityDate === null ? submission.activityDate : day.textOf(activityDate)],
        [receiptLabels.kinds, submission.kinds.join(', ')],
        [receiptLabels.people, countAsText(submission.people)],
        [receiptLabels.place, submission.place],
        ...countLines(decision.reportsByRow.get(row), submission.population),
        [receiptLabels.photos, Object.keys(submission.population).length === 0 ? photoCount(value) : ''],
      ],
      receivedAt: value.updatedAt ?? submission.submittedAt,
      zone,
      editUrl,
      recorded: recordedOf(decision, row),
      isMasked: JSON.stringify([submission, value.other]).includes(identityMask),
      issues: decision.issues.filter(({ place }) => place?.tab === 'reports' && place.row === row),
    });
    const refusal = ports.mailer.send({
      to,
      ...email,
      senderName: `${profile.terms.office} ${profile.name}`,
    });
    if (refusal !== '') ports.logger.note('A receipt did not leave.');
  }
}

/** The cell that the report of a row counts for, in words; '' where there is none. */
function recordedOf({ matrix, reportsByRow }: Decision, row: number): string {
  const report = reportsByRow.get(row);
  if (report === undefined) return '';
  const cell = matrix.cells.find(
    ({ expected: { unit, obligationPeriod } }) =>
      unit.code === report.unit &&
      obligationPeriod.obligation.id === report.obligationId &&
      obligationPeriod.period.start <= report.activityDate &&
      report.activityDate <= obligationPeriod.period.end,
  );
  return cell === undefined ? '' : recordedText(cell, streakEndingAt(matrix, cell));
}

/** The numbers of a report; of a recap that can be read, what it tells. */
function countLines(
  report: Report | undefined,
  texts: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  if (!report?.recap) return [[receiptLabels.counts, textOfCounts(countsAsText(texts))]];
  const { recap, receivedAt } = report;
  return recapLines({ recap, receivedAt }).map(({ owed, figures }) => [owed, figures]);
}

function countsAsText(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, countAsText(text)]));
}

function photoCount({ submission }: ReportRow): string {
  const count = linkCount(submission.evidence);
  return count === 0 ? noPhotos : `${count}`;
}
