// Puts what somebody sent about a visit into its row of Kunjungan, once.
import { fingerprint } from '../fingerprint';
import { type PlainDateTime, startOfDay } from '../time/plain-date';
import {
  type ResultAnswer,
  readResultAnswers,
  resultAnswersText,
  STAFF_MARK,
  settleResult,
  withResult,
} from './result-answers';
import { presentText } from './result-form';
import type { VisitOutcome, VisitRow } from './visit';

/** One sending of the form, as far as it speaks of one row. */
export interface VisitAnswer {
  /** The id of the response, the same after an edit. */
  readonly id: string;
  readonly at: PlainDateTime;
  readonly outcome: VisitOutcome;
  readonly present: readonly string[];
  readonly notes: string;
  readonly photo: string;
  readonly name: string;
}

/**
 * The row with the answer; the same sending changes nothing. The first one fills in team, notes and photo, and an edit
 * of it takes their place unless somebody has changed them since. What another answer says stands beside it.
 */
export function withVisitAnswer(row: VisitRow, answer: VisitAnswer): VisitRow {
  const mark = fingerprint(answer.id).toString(36);
  const { at, outcome, name } = answer;
  const before = staffHeard(readResultAnswers(row.answers), row);
  const known = before.find((one) => one.mark === mark);
  if (known !== undefined && known.at >= at) return row;
  const isAlone = before.every((one) => one.mark === mark);
  const isUntouched =
    known === undefined ? row.notes === '' && row.photo === '' : known.written === printOf(row);
  const isOwn = isAlone && isUntouched;
  const { present, notes, photo } = answer;
  const team = isAlone && present.length > 0 ? presentText(present, row.team, row.members) : row.team;
  const cells = { team, ...(isOwn ? { notes, photo } : cellsBeside(row, answer)) };
  const written = isOwn ? printOf(cells) : '';
  const answers = withResult(before, { mark, at, outcome, written, name });
  return { ...row, ...cells, outcome: settleResult(answers).outcome, answers: resultAnswersText(answers) };
}

/** The row with what staff chose, which settles every answer so far; unchanged where nothing was sent or it stands so. */
export function withStaffChoice(row: VisitRow, at: PlainDateTime): VisitRow {
  const answers = readResultAnswers(row.answers);
  const { outcome } = row;
  if (outcome === null || answers.length === 0) return row;
  const settled = settleResult(answers);
  if (settled.outcome === outcome && settled.disputed.length === 0) return row;
  const chosen = { mark: STAFF_MARK, at, outcome, written: '', name: '' };
  return { ...row, answers: resultAnswersText(withResult(answers, chosen)) };
}

/** The answers of a row; where its outcome is another than they say, staff have typed it after the last of them. */
export function staffHeard(
  answers: readonly ResultAnswer[],
  { outcome, date }: Pick<VisitRow, 'outcome' | 'date'>,
): readonly ResultAnswer[] {
  if (outcome === null || settleResult(answers).outcome === outcome) return answers;
  const [last = startOfDay(date)] = [startOfDay(date), ...answers.map(({ at }) => at)].sort().reverse();
  const others = answers.filter(({ mark }) => mark !== STAFF_MARK);
  return [...others, { mark: STAFF_MARK, at: last, outcome, written: '', name: '' }];
}

type Cells = Pick<VisitRow, 'team' | 'notes' | 'photo'>;

function cellsBeside(row: VisitRow, { notes, photo, name }: VisitAnswer): Omit<Cells, 'team'> {
  return {
    notes: below(row.notes, notes === '' || row.notes === '' || name === '' ? notes : `${name}: ${notes}`),
    photo: below(row.photo, photo),
  };
}

/** Not a second time: a run that died may have written it. */
function below(standing: string, added: string): string {
  if (added === '' || standing.split('\n').includes(added)) return standing;
  return standing === '' ? added : `${standing}\n${added}`;
}

function printOf({ team, notes, photo }: Cells): string {
  return fingerprint(JSON.stringify([team, notes, photo])).toString(36);
}
