// Which issues of a report the decision of staff answers.
import type { IssueCode } from '../issue';
import type { ReviewState } from '../reports/report';

/** Asks whose report it is or what it is about: who approves or rejects it has answered. */
const answeredByDecision: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'unit-differs-from-link',
  'link-code-unknown',
  'month-reported-early',
]);

/** Whether staff have settled an issue of a report by what they decided about it. */
export function isSettled(code: IssueCode, review: ReviewState): boolean {
  return (review === 'approved' || review === 'rejected') && answeredByDecision.has(code);
}
