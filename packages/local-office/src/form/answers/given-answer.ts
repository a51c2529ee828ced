// Reads answers that a program writes where a person would tap.
import { partsOfSerial, serialOfInstant } from '../../time/serial-number';
import { type Answer, type Answers, type FormData, isQuestion, type QuestionItemData } from '../form-data';

/** What a test may pass: numbers for scales and texts, a Date for dates, one text for check boxes, rows by label. */
export type GivenAnswer =
  | Answer
  | number
  | boolean
  | Date
  | Readonly<Record<string, string | string[] | null>>;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dateText(item: QuestionItemData, date: Date, timeZone: string): string {
  const at = partsOfSerial(serialOfInstant(date.getTime(), timeZone));
  const monthDay = `${two(at.month)}-${two(at.day)}`;
  const includesYear = 'includesYear' in item ? item.includesYear : true;
  const day = includesYear ? `${at.year}-${monthDay}` : monthDay;
  const time = `${two(at.hour)}:${two(at.minute)}`;
  if (item.type === 'TIME') return time;
  return item.type === 'DATETIME' ? `${day} ${time}` : day;
}

function toAnswer(item: QuestionItemData, given: GivenAnswer, timeZone: string): Answer {
  if (given instanceof Date) return dateText(item, given, timeZone);
  if (typeof given === 'number' || typeof given === 'boolean') return toAnswer(item, String(given), timeZone);
  if (typeof given === 'string') {
    const isList = item.type === 'CHECKBOX' || item.type === 'FILE_UPLOAD';
    return isList && given !== '' ? [given] : given;
  }
  if (Array.isArray(given)) return given;
  if (!('rows' in item)) return JSON.stringify(given);
  const rows = item.rows.map(({ label }) => given[label] ?? null);
  return item.type === 'GRID'
    ? rows.map((row) => (Array.isArray(row) ? row.join(', ') : row))
    : rows.map((row) => (typeof row === 'string' ? [row] : row));
}

/** Answers as the form stores them; keys that are no question are passed over. */
export function toAnswers(
  form: FormData,
  given: Readonly<Record<string, GivenAnswer>>,
  timeZone: string,
): Answers {
  const answers: Answers = {};
  for (const item of form.items.filter(isQuestion)) {
    const answer = given[item.id];
    if (answer !== undefined && answer !== null) answers[item.id] = toAnswer(item, answer, timeZone);
  }
  return answers;
}
