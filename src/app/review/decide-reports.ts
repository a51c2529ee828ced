// Records a decision of staff in Laporan once, about the version they saw, and tells the sender.

import type { PlainDateTime } from '../../core/time/plain-date';
import { reviewWords } from '../../messages/office/choice-words';
import {
  approvedText,
  decidedText,
  staleText,
  type Told,
  toldSentence,
} from '../../messages/review/review-text';
import { changePlaceText } from '../../tables/maintenance/change-table';
import { encodeReport, type ReportRow, reviewColumnKeys } from '../../tables/reports/report-table';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, requireTab } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { logDecisions, placeOf, readChanges } from './log-decisions';
import { type ReviewReading, readForReview } from './read-review';
import { reviewQueue } from './review-queue';
import { type ReviewedRow, reviewedRows } from './review-rows';
import type { ReviewOutcome, SeenReport } from './rpc-review';
import { noteSenderTold, tellSender } from './tell-sender';
import type { Verdict } from './verdict';

export type ReviewPorts = Pick<Ports, 'clock' | 'lock' | 'mailer' | 'person'> & ViewPorts;

/**
 * Decides on one report under the lock. A decision that was already recorded (a doubled click, a call that died midway)
 * is completed; a report that is no longer as the person saw it stays as it is, and the reply says why.
 */
export function decideReport(ports: ReviewPorts, asked: SeenReport, verdict: Verdict): ReviewOutcome {
  return withLock(ports, () => {
    const reading = readForReview(ports);
    const found = findReport(reading, asked);
    if (found === undefined) return stale(reading, staleText.gone);
    const fate = fateOf(found, asked, verdict);
    if (fate === 'stale') return stale(reading, staleSentence(ports, found, reading));
    if (verdict.decision === 'approved' && found.report === null) {
      return stale(reading, staleText.cannotCount(found.unitName));
    }
    const after = record(ports, reading, fate === 'fresh' ? [found] : [], verdict);
    const decided = findReport(after, asked);
    if (verdict.decision === 'approved' || decided === undefined) {
      return outcome(after, decidedText(found.unitName, verdict.decision, null));
    }
    const { told, reading: last } = tellSender(ports, decided, after);
    return outcome(last, decidedText(found.unitName, verdict.decision, told));
  });
}

/** Approves those of the given reports that are still as they were seen. */
export function approveReports(ports: ReviewPorts, asked: readonly SeenReport[]): ReviewOutcome {
  return withLock(ports, () => {
    const reading = readForReview(ports);
    const verdict: Verdict = { decision: 'approved', reason: '' };
    const fates = asked.map((one) => {
      const found = findReport(reading, one);
      return { found, fate: found === undefined ? 'stale' : fateOf(found, one, verdict) };
    });
    const fresh = fates.flatMap(({ found, fate }) => (found && fate === 'fresh' ? [found] : []));
    const skipped = fates.filter(({ fate }) => fate === 'stale').length;
    const after = skipped === asked.length ? reading : record(ports, reading, fresh, verdict);
    return {
      ...outcome(after, approvedText(asked.length - skipped, skipped)),
      isDone: skipped < asked.length,
    };
  });
}

/** Mails the sender of a report that was returned or rejected in the tab itself, or whose mail failed. */
export function tellSenderOf(ports: ReviewPorts, id: string): ReviewOutcome {
  return withDecided(ports, id, (found, reading) => {
    const { told, reading: after } = tellSender(ports, found, reading);
    return { ...outcome(after, toldSentence(found.unitName, told)), isDone: isTold(told) };
  });
}

function isTold(told: Told): boolean {
  return told === 'sent' || told === 'before';
}

/** Notes that a person has told the sender. */
export function noteToldOf(ports: ReviewPorts, id: string): ReviewOutcome {
  return withDecided(ports, id, (found, reading) =>
    outcome(noteSenderTold(ports, found, reading), toldSentence(found.unitName, 'before')),
  );
}

function withDecided(
  ports: ReviewPorts,
  id: string,
  act: (found: ReviewedRow, reading: ReviewReading) => ReviewOutcome,
): ReviewOutcome {
  return withLock(ports, () => {
    const reading = readForReview(ports);
    const found = findReport(reading, { id, seen: '' });
    if (found === undefined) return stale(reading, staleText.gone);
    const { review } = found.value;
    if (review !== 'needs-work' && review !== 'rejected') {
      return stale(reading, staleText.notReturned(found.unitName));
    }
    return act(found, reading);
  });
}

/** By id; of rows that share one, the one that was seen. */
export function findReport(
  { office, decision }: ReviewReading,
  { id, seen }: SeenReport,
): ReviewedRow | undefined {
  const found = reviewedRows(office, decision).filter((row) => row.id === id);
  return found.find((row) => row.seen === seen) ?? found[0];
}

function fateOf({ value, ...row }: ReviewedRow, { seen }: SeenReport, verdict: Verdict) {
  if (value.review === verdict.decision && value.reviewNote === verdict.reason) return 'already';
  return row.seen === seen ? 'fresh' : 'stale';
}

/** Rejects the reports in these rows of Laporan, inside the lock of another decision that implies it. */
export function rejectReports(
  ports: ReviewPorts,
  reading: ReviewReading,
  rows: readonly number[],
  reason: string,
): ReviewReading {
  const found = reviewedRows(reading.office, reading.decision).filter(({ row }) => rows.includes(row));
  return record(ports, reading, found, { decision: 'rejected', reason });
}

/** Log first, then the row, then the views: a call that dies in between is completed by the next one. */
function record(
  ports: ReviewPorts,
  reading: ReviewReading,
  fresh: readonly ReviewedRow[],
  verdict: Verdict,
): ReviewReading {
  const { office } = reading;
  if (fresh.length > 0) logDecisions(ports, office, fresh, verdict);
  const place = requireTab(office.layout, 'reports');
  const ours = new Set(reviewColumnKeys.flatMap((key) => place.columnsByKey.get(key) ?? []));
  const decidedByRow = new Map(fresh.map((one) => [one.row, decidedRow(one.value, verdict, office.now)]));
  const [from, to] = [Math.min(...ours), Math.max(...ours)];
  for (const { row, value } of fresh) {
    // One write, so that a failing call leaves no half of a decision; the cells in between stay as they are.
    const [standing = []] = ports.workbook.readSpan(place, { first: row, count: 1 });
    const wanted = encodeReport(place, decidedByRow.get(row) ?? value);
    const cells = wanted.map((cell, index) => (ours.has(index + 1) ? cell : (standing[index] ?? '')));
    ports.workbook.writeBlock(place, { row, column: from, values: [cells.slice(from - 1, to)] });
  }
  return withValues(ports, reading, decidedByRow);
}

/** The reading after rows of Laporan have changed so, with the views written. */
export function withValues(
  ports: ReviewPorts,
  reading: ReviewReading,
  valuesByRow: ReadonlyMap<number, ReportRow>,
): ReviewReading {
  const { office } = reading;
  const updated: Office = {
    ...office,
    reportRows: office.reportRows.map((one) => ({ ...one, value: valuesByRow.get(one.row) ?? one.value })),
  };
  const decision = decideOffice(updated);
  writeViews(ports, updated, decision);
  ports.workbook.flush();
  return { ...reading, office: updated, decision };
}

function decidedRow(value: ReportRow, { decision, reason }: Verdict, now: PlainDateTime): ReportRow {
  return {
    ...value,
    review: decision,
    reviewNote: reason,
    returnedAt: decision === 'needs-work' ? now : value.returnedAt,
  };
}

/** Says who decided otherwise, or that the report has changed. */
export function staleSentence(
  { workbook }: Pick<Ports, 'workbook'>,
  found: ReviewedRow,
  { office }: ReviewReading,
): string {
  const { review } = found.value;
  if (review === 'received' || review === 'edited') return staleText.changed(found.unitName);
  const place = changePlaceText(placeOf(found));
  const changes = readChanges(workbook, office.layout).filter((change) => change.place === place);
  return staleText.decided(found.unitName, reviewWords[review], changes[changes.length - 1]?.person ?? '');
}

export function outcome(reading: ReviewReading, message: string): ReviewOutcome {
  return {
    isDone: true,
    message,
    queue: reviewQueue(reading),
  };
}

export function stale(reading: ReviewReading, message: string): ReviewOutcome {
  return {
    ...outcome(reading, message),
    isDone: false,
  };
}
