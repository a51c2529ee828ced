// Merges the sendings of one form response into the one report that the office keeps.
import type { PlainDateTime } from '../time/plain-date';
import type { ReviewState } from './report';
import type { Submission } from './submission';

/** A sending, or what is kept of all sendings so far: `submission.submittedAt` is then the moment of the first. */
interface Sending {
  readonly submission: Submission;
  /** Answers to questions of the office's own. */
  readonly other: string;
  readonly respondent: string;
  readonly editUrl: string;
  readonly review: ReviewState;
  readonly resubmittedAt: PlainDateTime | null;
  /** When the latest edit was sent; null as long as there is none. */
  readonly updatedAt: PlainDateTime | null;
}

/**
 * What is kept once `sent` has come too, however often and in any order sendings come: the words of the latest,
 * the time of the first. Gives `known` itself when nothing is new, so that what staff corrected in the row since then
 * is not undone by the same event coming again.
 */
export function mergeSending<Kept extends Sending>(known: Kept, sent: Kept): Kept {
  if (isNewerSending(sent, known)) return withEdit(known, sent);
  return sent.submission.submittedAt < known.submission.submittedAt ? withFirst(known, sent) : known;
}

/** Whether `sent` is an edit of what is known: sent later than all that has come so far. */
export function isNewerSending(sent: Sending, { submission, updatedAt }: Sending): boolean {
  return sent.submission.submittedAt > (updatedAt ?? submission.submittedAt);
}

/** The first sending comes after an edit of it was recorded: it gives the time of receipt, the edit the words. */
function withFirst<Kept extends Sending>(known: Kept, first: Kept): Kept {
  return {
    ...known,
    submission: { ...known.submission, submittedAt: first.submission.submittedAt },
    review: known.review === 'received' ? 'edited' : known.review,
    updatedAt: known.updatedAt ?? known.submission.submittedAt,
  };
}

/**
 * An edit keeps the first time of receipt; whatever staff had decided, it is now "Diubah". It answers a return only
 * while the report is returned: whoever improves a report again later, unasked, does not come late by it.
 */
function withEdit<Kept extends Sending>(known: Kept, edited: Kept): Kept {
  const at = edited.submission.submittedAt;
  return {
    ...known,
    submission: { ...edited.submission, submittedAt: known.submission.submittedAt },
    other: edited.other,
    editUrl: edited.editUrl,
    respondent: edited.respondent === '' ? known.respondent : edited.respondent,
    review: 'edited',
    resubmittedAt: known.review === 'needs-work' ? at : known.resubmittedAt,
    updatedAt: at,
  };
}
