// What a report says, line by line, beside the one of the period before.
import { capitalise } from '../../core/capitalise';
import { cellAt } from '../../core/compliance/compliance';
import type { ReportForm } from '../../core/obligations/obligation';
import type { Report } from '../../core/reports/report';
import { reportIn } from '../../core/review/review';
import { previousPeriod } from '../../core/time/period';
import { parsePlainDate } from '../../core/time/plain-date';
import { stateText } from '../../messages/compliance/state-text';
import { countWords } from '../../messages/reports/count-words';
import { dayWords } from '../../messages/reports/reported-day';
import { reviewFactText as words } from '../../messages/review/review-text';
import { countAsText, shortDateText, shortPeriodText } from '../../messages/time/date-text';
import type { ReportRow } from '../../tables/reports/report-table';
import { recapLines } from '../office/facts/recap-lines';
import type { ReviewReading } from './read-review';
import type { ReviewedRow } from './review-rows';
import type { ReviewFact, ReviewPhoto } from './rpc-review';

/** Longer answers are cut for the sidebar; the whole text is in Laporan. */
const longestText = 400;

/** Lines of the report and of the same unit's report of the period before. */
export function reviewFacts(
  reviewed: ReviewedRow,
  reading: ReviewReading,
): { readonly facts: readonly ReviewFact[]; readonly beforeTitle: string } {
  const earlier = earlierReport(reviewed, reading);
  const form = reviewed.obligation?.form ?? 'activity';
  const now = linesOf(reviewed.value, form, reviewed.report);
  const before = new Map(
    earlier === null ? [] : [...linesOf(earlier.value, form, earlier.report), [words.state, earlier.state]],
  );
  const labels = [...new Set([...now.keys(), ...before.keys()])];
  const facts = labels.map((label) => ({
    label,
    now: now.get(label) ?? '',
    before: before.get(label) ?? '',
  }));
  return { facts, beforeTitle: earlier?.title ?? '' };
}

interface Earlier {
  readonly value: ReportRow | null;
  readonly report: Report | null;
  readonly title: string;
  readonly state: string;
}

/** The period before and how it ended, with its report if there is one; null before the first. */
function earlierReport(
  { unit, obligation, period, rule }: ReviewedRow,
  { office, decision }: ReviewReading,
): Earlier | null {
  const before = period && rule && previousPeriod(rule.schedule, period);
  if (!before || unit === null || obligation === null) return null;
  const cell = cellAt(decision.matrix, { unit: unit.code, obligationId: obligation.id, periodId: before.id });
  const asked = { unit: unit.code, obligationId: obligation.id, period: before };
  const found = reportIn([...decision.reportsByRow.values()], asked);
  const row = [...decision.reportsByRow].find(([, report]) => report === found)?.[0];
  const value = office.reportRows.find((placed) => placed.row === row)?.value ?? null;
  if (cell === null && value === null) return null;
  return {
    value,
    report: found,
    title: shortPeriodText(before),
    state: cell === null ? '' : stateText(cell),
  };
}

function linesOf(
  value: ReportRow | null,
  form: ReportForm,
  report: Report | null,
): ReadonlyMap<string, string> {
  if (value === null) return new Map();
  const { submission, other } = value;
  const told = report?.recap ? recapLines({ recap: report.recap, receivedAt: report.receivedAt }) : null;
  const lines: readonly (readonly [string, string])[] = [
    dayLine(submission.activityDate, form),
    [words.people, countAsText(submission.people)],
    [words.place, submission.place],
    [words.kinds, submission.kinds.join(', ')],
    [words.officials, submission.officials],
    [words.outcome, submission.outcome],
    [words.obstacle, submission.obstacle],
    ...(told?.map(({ owed, figures }) => [owed, figures] as const) ??
      Object.entries(countWords).map(
        ([field, word]) => [capitalise(word), countAsText(submission.population[field] ?? '')] as const,
      )),
    [
      words.unlinked,
      photoTexts(value)
        .filter(({ text }) => hostOf(text) === '')
        .map(({ text }) => text)
        .join(', '),
    ],
    [words.other, other],
  ];
  return new Map(lines.filter(([, text]) => text !== '').map(([label, text]) => [label, cut(text)]));
}

/** The day of an activity; of all else the month, as its receipt calls it. */
function dayLine(text: string, form: ReportForm): readonly [string, string] {
  const day = parsePlainDate(text);
  const { label, textOf } = dayWords[form];
  if (textOf === dayWords.activity.textOf)
    return [words.activityDate, day === null ? text : shortDateText(day)];
  return [label, day === null ? text : textOf(day)];
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText).trimEnd()} …` : text;
}

/** The photos that are links; nothing but https ever becomes one. */
export function reviewPhotos(value: ReportRow): readonly ReviewPhoto[] {
  return photoTexts(value)
    .map(({ label, text }) => ({ label, url: text, host: hostOf(text) }))
    .filter(({ host }) => host !== '');
}

function photoTexts({ submission }: ReportRow) {
  const { before, after, other } = submission.evidence;
  return [
    ...before.map((text) => ({ label: words.before, text })),
    ...after.map((text) => ({ label: words.after, text })),
    ...other.map((text) => ({ label: words.photo, text })),
  ].slice(0, 20);
}

/** `drive.google.com` of a plain https address; '' for anything else, such as one that hides its host behind an @. */
function hostOf(text: string): string {
  return (
    /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#][^\s<>"\\]*)?$/iu
      .exec(text)?.[1]
      ?.toLowerCase() ?? ''
  );
}
