// What the sidebar Periksa laporan shows.

import { whatsappLink, whatsappNumber } from '../../core/contacts/phone-number';
import { isPlain } from '../../core/review/review';
import { addDays, dateOf, startOfDay } from '../../core/time/plain-date';
import { dateOfText } from '../../core/time/typed-date';
import { issueText } from '../../messages/maintenance/issue-text';
import { reviewWords } from '../../messages/office/choice-words';
import { whatsappReview } from '../../messages/reminders/whatsapp-text';
import { reviewFactText, untoldText, waitText } from '../../messages/review/review-text';
import { dateText, momentText } from '../../messages/time/date-text';
import type { ReportRow } from '../../tables/reports/report-table';
import { inOfficeWords } from '../office/office-terms';
import type { ReviewReading } from './read-review';
import { reviewFacts, reviewPhotos } from './review-facts';
import { ownerOfLink, type ReviewedRow, reviewedRows } from './review-rows';
import type { ReviewQueue, UntoldDecision, WaitingReport } from './rpc-review';
import { addressOf, contactsOf, reviewFactsOf, toldState } from './tell-sender';

/** More than a person decides in one sitting; the rest is shown when these are done. */
const mostShown = 60;

/** An older decision calls for a talk, not for a message. */
const lookBackDays = 31;

/** The oldest first. */
export function reviewQueue(reading: ReviewReading): ReviewQueue {
  const rows = [...reviewedRows(reading.office, reading.decision)].sort(byArrival);
  const waiting = rows.filter(({ reason }) => reason !== null);
  return {
    total: waiting.length,
    waiting: waiting.slice(0, mostShown).map((row) => waitingReport(row, reading)),
    untold: rows.filter((row) => isUntold(row, reading)).map((row) => untoldDecision(row, reading)),
  };
}

/** When this version came: an edit waits from the day it was made. */
function arrivalOf({ updatedAt, submission }: ReportRow) {
  return updatedAt ?? submission.submittedAt;
}

function byArrival(left: ReviewedRow, right: ReviewedRow): number {
  const [one, other] = [arrivalOf(left.value), arrivalOf(right.value)];
  return one === other ? left.row - right.row : one < other ? -1 : 1;
}

function waitingReport(reviewed: ReviewedRow, reading: ReviewReading): WaitingReport {
  const { value, reason, report } = reviewed;
  const { submission, returnedAt, reviewNote } = value;
  const wasReturned = value.review === 'edited' && returnedAt !== null;
  if (reason === null) throw new RangeError('the report does not wait');
  return {
    id: reviewed.id,
    seen: reviewed.seen,
    unit: reviewed.unitName,
    owed: reviewed.owed === '' ? reviewFactText.report : reviewed.owed,
    state: reviewWords[value.review],
    received: receivedText(value, reading),
    source: submission.proxy === null ? '' : reviewFactText.source(submission.proxy.source),
    reason: wasReturned && reason === 'edited' ? reviewFactText.corrected : waitText[reason],
    problems: reviewed.issues.map(issueText).map(inOfficeWords(reading.office)),
    ...reviewFacts(reviewed, reading),
    photos: reviewPhotos(value),
    asksPhotos: reviewed.rule === null || reviewed.rule.evidence.kind !== 'none',
    asked: value.review === 'edited' ? reviewNote : '',
    moveTo: ownerOfLink(reviewed, reading.office)?.name ?? '',
    mayApprove: reason !== 'cannot-count',
    isPlain: isPlain(reason, report),
    canMail: addressOf(reviewed, reading) !== '',
  };
}

function receivedText(value: ReportRow, { office }: ReviewReading): string {
  const { proxy } = value.submission;
  if (proxy === null) return momentText(arrivalOf(value), office.settings.zone);
  const day = dateOfText(proxy.receivedDate);
  return day === null ? proxy.receivedDate : dateText(day);
}

function isUntold(reviewed: ReviewedRow, reading: ReviewReading): boolean {
  const { review, returnedAt } = reviewed.value;
  if (review !== 'needs-work' && review !== 'rejected') return false;
  const judged = returnedAt ?? arrivalOf(reviewed.value);
  const oldest = startOfDay(addDays(dateOf(reading.office.now), -lookBackDays));
  return judged >= oldest && toldState(reviewed, reading) !== 'sent';
}

function untoldDecision(reviewed: ReviewedRow, reading: ReviewReading): UntoldDecision {
  const { value, unit } = reviewed;
  const state = toldState(reviewed, reading);
  const address = addressOf(reviewed, reading);
  const facts = reviewFactsOf(reviewed, reading);
  const contact = contactsOf(unit?.code, reading.contacts).find(
    ({ phone }) => whatsappNumber(phone) !== null,
  );
  const explanation = state === 'nothing' ? (address === '' ? 'no-address' : 'waiting') : state;
  return {
    id: reviewed.id,
    unit: reviewed.unitName,
    owed: reviewed.owed,
    decision: reviewWords[value.review],
    reason: value.reviewNote,
    explanation:
      untoldText[explanation === 'sending' ? 'uncertain' : explanation === 'sent' ? 'waiting' : explanation],
    canMail: address !== '' && state !== 'sending',
    recipient: contact === undefined ? '' : [contact.position, contact.name].filter(Boolean).join(', '),
    whatsappUrl: facts === null ? '' : whatsappLink(contact?.phone ?? '', whatsappReview(facts)),
  };
}
