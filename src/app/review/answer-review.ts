// Answers the sidebar Periksa laporan.
import * as z from 'zod/mini';
import { REVIEW_DECISIONS } from '../../core/review/review';
import { reviewRefusal } from '../../messages/review/review-text';
import { receivedText } from '../../tables/reports/received-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal } from '../failure';
import type { ViewPorts } from '../office/office-view';
import type { Ports } from '../ports';
import { approveReports, decideReport, noteToldOf, tellSenderOf } from './decide-reports';
import { moveReport } from './move-report';
import { readForReview } from './read-review';
import { reviewQueue } from './review-queue';
import type { ReviewCalls } from './rpc-review';

/** As many characters as fit on one screen of the sender's phone. */
const longestReason = 500;

function text(longest: number) {
  return z.string().check(z.maxLength(longest));
}
const seenFields = { id: text(300), seen: text(40) };
const decideSchema = z.object({
  ...seenFields,
  decision: z.enum(REVIEW_DECISIONS),
  reason: text(100_000),
});
const approveSchema = z.object({
  reports: z.array(z.object(seenFields)).check(z.minLength(1), z.maxLength(100)),
});
const idSchema = z.object({ id: text(300) });

/** Answers of the sidebar Periksa laporan. */
export const reviewAnswers: Answers<ReviewCalls, Ports & ViewPorts> = {
  readReviews: (ports) => reviewQueue(readForReview(ports)),
  decideReport: (ports, args) => {
    const { id, seen, decision, reason } = checked(decideSchema, args);
    const written = decision === 'approved' ? '' : receivedLine(reason);
    if (decision !== 'approved' && !/[\p{L}\p{N}]/u.test(written)) throw new Refusal(reviewRefusal.noReason);
    if (written.length > longestReason) throw new Refusal(reviewRefusal.longReason);
    return decideReport(ports, { id, seen }, { decision, reason: written });
  },
  moveReport: (ports, args) => moveReport(ports, checked(z.object(seenFields), args)),
  approveReports: (ports, args) => approveReports(ports, checked(approveSchema, args).reports),
  tellSender: (ports, args) => tellSenderOf(ports, checked(idSchema, args).id),
  noteTold: (ports, args) => noteToldOf(ports, checked(idSchema, args).id),
};

function receivedLine(typed: string): string {
  return receivedText(typed).trim();
}
