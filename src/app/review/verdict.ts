// What staff decide about a report.
import type { ReviewDecision } from '../../core/review/review';

export interface Verdict {
  readonly decision: ReviewDecision;
  /** As the sender reads it; '' when approved. */
  readonly reason: string;
}
