// Merges the sendings of one form response into the one report that the office keeps.
import { type PlainDateTime, parsePlainDate } from '../time/plain-date';
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
 * What is kept once `sent` has come too, however often and in any order sendings come: the words of the latest, the
 * time of the first that left on or after the day it reports. Gives `known` itself when nothing is new, so that what staff corrected in the row since then
 * is not undone by the same event coming again.
 */
export function mergeSending<Kept extends Sending>(known: Kept, sent: Kept): Kept {
  if (isNewerSending(sent, known)) return withEdit(known, sent);
  if (sent.submission.submittedAt >= known.submission.submittedAt) return known;
  // An edit has moved the activity to a day after this sending: it reported something else.
  if (isBefore(sent.submission.submittedAt, known.submission.activityDate)) return asEdited(known);
  return {
    ...asEdited(known),
    submission: { ...known.submission, submittedAt: sent.submission.submittedAt },
  };
}

/** Whether `sent` is an edit of what is known: sent later than all that has come so far. */
export function isNewerSending(sent: Sending, { submission, updatedAt }: Sending): boolean {
  return sent.submission.submittedAt > (updatedAt ?? submission.submittedAt);
}

/** Whether a sending left before the day, so that it cannot report it; false where the day cannot be read. */
function isBefore(sentAt: PlainDateTime, day: string): boolean {
  return parsePlainDate(day) !== null && sentAt.slice(0, 10) < day;
}

/** A sending comes after an edit of it was recorded: what is known is that edit. */
function asEdited<Kept extends Sending>(known: Kept): Kept {
  if (known.updatedAt !== null && known.review !== 'received') return known;
  return {
    ...known,
    review: known.review === 'received' ? 'edited' : known.review,
    updatedAt: known.updatedAt ?? known.submission.submittedAt,
  };
}

/**
 * An edit keeps the first time of receipt, unless it moves the activity to a day after that: then its own time counts.
 * Whatever staff had decided, it is now "Diubah". It answers a return only while the report is returned: whoever improves
 * a report again later, unasked, does not come late by it.
 */
function withEdit<Kept extends Sending>(known: Kept, edited: Kept): Kept {
  const at = edited.submission.submittedAt;
  return {
    ...known,
    submission: {
      ...edited.submission,
      submittedAt: isBefore(known.submission.submittedAt, edited.submission.activityDate)
        ? at
        : known.submission.submittedAt,
    },
    other: edited.other,
    editUrl: edited.editUrl,
    respondent: edited.respondent === '' ? known.respondent : edited.respondent,
    review: 'edited',
    resubmittedAt: known.review === 'needs-work' ? at : known.resubmittedAt,
    updatedAt: at,
  };
}
