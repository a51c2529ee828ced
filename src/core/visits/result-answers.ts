// What members of the team have sent about one visit and obligation, and which outcome counts.
import { dateOf, type PlainDate, type PlainDateTime, parsePlainDateTime } from '../time/plain-date';
import { VISIT_OUTCOMES, type VisitOutcome } from './visit';

/** One response of the form in its latest sending, or what staff entered. */
export interface ResultAnswer {
  /** Of the response; `petugas` for what staff entered. */
  readonly mark: string;
  readonly at: PlainDateTime;
  readonly outcome: VisitOutcome;
  /** A fingerprint of team, notes and photo as it left them; '' where it left them to others. */
  readonly written: string;
  /** Who sent it; '' for staff. */
  readonly name: string;
}

/** The mark of what staff entered or chose. */
export const STAFF_MARK = 'petugas';

/** What counts, and what is still in dispute. */
export interface SettledResult {
  /** Null without any answer. */
  readonly outcome: VisitOutcome | null;
  /** The answers that differ, oldest first; empty when they agree or staff have chosen. */
  readonly disputed: readonly ResultAnswer[];
}

/**
 * Later answers than the last choice of staff are measured against it. As long as answers differ the contradicting one
 * counts, and without such a one the first.
 */
export function settleResult(answers: readonly ResultAnswer[]): SettledResult {
  const inOrder = [...answers].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
  const chosen = inOrder.reduce((last, { mark }, index) => (mark === STAFF_MARK ? index : last), -1);
  const heard = inOrder.slice(Math.max(0, chosen));
  const outcomes = heard.map(({ outcome }) => outcome);
  const [first = null] = outcomes;
  if (outcomes.every((outcome) => outcome === first)) return { outcome: first, disputed: [] };
  return { outcome: outcomes.includes('not-held') ? 'not-held' : first, disputed: heard };
}

/** The earliest day on which somebody sent a result, if that was before the visit; null once staff have entered one. */
export function sentBefore(answers: readonly ResultAnswer[], visit: PlainDate): PlainDate | null {
  if (answers.some(({ mark }) => mark === STAFF_MARK)) return null;
  const days = answers.map(({ at }) => dateOf(at)).filter((day) => day < visit);
  return days.sort()[0] ?? null;
}

/** The answers with this one: an edit of a response takes the place of what it said before; an older sending of it nothing. */
export function withResult(answers: readonly ResultAnswer[], answer: ResultAnswer): readonly ResultAnswer[] {
  const known = answers.find(({ mark }) => mark === answer.mark);
  if (known !== undefined && known.at >= answer.at) return answers;
  return [...answers.filter(({ mark }) => mark !== answer.mark), answer];
}

/** One line each: `k3f9@2026-03-14T15:00:00 not-held 1x8z Siti`. */
export function resultAnswersText(answers: readonly ResultAnswer[]): string {
  return answers
    .map(({ mark, at, outcome, written, name }) =>
      [`${mark}@${at}`, outcome, written === '' ? '-' : written, name.replace(/\s+/gu, ' ')].join(' ').trim(),
    )
    .join('\n');
}

/** The same, read; damaged lines are passed over. */
export function readResultAnswers(text: string): readonly ResultAnswer[] {
  return text.split('\n').flatMap((line): ResultAnswer[] => {
    const [, mark = '', moment = '', word = '', print = '', name = ''] =
      /^(\w+)@(\S+) ([a-z-]+) (\S+) ?(.*)$/u.exec(line.trim()) ?? [];
    const at = parsePlainDateTime(moment);
    const outcome = VISIT_OUTCOMES.find((known) => known === word);
    return at === null || outcome === undefined
      ? []
      : [{ mark, at, outcome, written: print === '-' ? '' : print, name }];
  });
}
