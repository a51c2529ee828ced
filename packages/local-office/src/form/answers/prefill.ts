// Writes answers into a prefilled link and reads them from one.
import type { Answer, Answers, FormData, QuestionItemData } from '../form-data';
import { isQuestion } from '../form-data';
import { type AddressedOffice, publishedUrl } from '../form-links';

/** Google's spelling of a query value: spaces as `+`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}

function pair(entryId: number, value: string): string {
  return `entry.${entryId}=${encode(value)}`;
}

function choicePairs(
  item: Extract<QuestionItemData, { choices: unknown }>,
  values: readonly string[],
): string[] {
  return values.flatMap((value) =>
    item.hasOther && !item.choices.some((choice) => choice.value === value)
      ? [
          pair(item.entryId, '__other_option__'),
          `entry.${item.entryId}.other_option_response=${encode(value)}`,
        ]
      : [pair(item.entryId, value)],
  );
}

function texts(answer: Answer): string[] {
  return (typeof answer === 'string' ? [answer] : answer)
    .flat()
    .filter((part): part is string => part !== null);
}

function pairsOf(item: QuestionItemData, answer: Answer): string[] {
  switch (item.type) {
    case 'GRID':
    case 'CHECKBOX_GRID':
      return item.rows.flatMap((row, index) => {
        const cell = typeof answer === 'string' ? null : (answer[index] ?? null);
        return (cell === null ? [] : typeof cell === 'string' ? [cell] : cell).map((value) =>
          pair(row.entryId, value),
        );
      });
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST':
      return choicePairs(item, texts(answer));
    case 'FILE_UPLOAD':
      return [];
    default:
      return texts(answer).map((value) => pair(item.entryId, value));
  }
}

/** The address of the form with these answers filled in: `…/viewform?usp=pp_url&entry.N=…`. */
export function prefilledUrl(office: AddressedOffice, form: FormData, answers: Readonly<Answers>): string {
  const pairs = form.items.filter(isQuestion).flatMap((item) => {
    const answer = answers[item.id];
    return answer === undefined || answer === '' ? [] : pairsOf(item, answer);
  });
  return [`${publishedUrl(office, form)}?usp=pp_url`, ...pairs].join('&');
}

/** Values of `entry.N`, with the words of "other" put in place of Google's marker. */
function entryValues(query: URLSearchParams, entryId: number): string[] {
  return query
    .getAll(`entry.${entryId}`)
    .map((value) =>
      value === '__other_option__' ? (query.get(`entry.${entryId}.other_option_response`) ?? '') : value,
    );
}

function padded(text: string | null, length: number): string {
  return (text ?? '').padStart(length, '0');
}

/** The older spelling, one key per part: `entry.N_year=2026&entry.N_month=2&entry.N_day=5`. */
function partsValue(query: URLSearchParams, item: QuestionItemData, entryId: number): string | undefined {
  const part = (name: string) => query.get(`entry.${entryId}_${name}`);
  const day = part('month') === null ? '' : `${padded(part('month'), 2)}-${padded(part('day'), 2)}`;
  const date = day && part('year') !== null ? `${padded(part('year'), 4)}-${day}` : day;
  const time = part('hour') === null ? '' : `${padded(part('hour'), 2)}:${padded(part('minute'), 2)}`;
  if (item.type === 'DURATION' && time) return `${time}:${padded(part('second'), 2)}`;
  const text = [date, time].filter(Boolean).join(' ');
  return text === '' ? undefined : text;
}

function answerFrom(item: QuestionItemData, query: URLSearchParams): Answer | undefined {
  switch (item.type) {
    case 'GRID': {
      const rows = item.rows.map(
        (row) => entryValues(query, row.entryId).find((value) => item.columns.includes(value)) ?? null,
      );
      return rows.every((row) => row === null) ? undefined : rows;
    }
    case 'CHECKBOX_GRID': {
      const rows = item.rows.map((row) => {
        const chosen = entryValues(query, row.entryId).filter((value) => item.columns.includes(value));
        return chosen.length > 0 ? chosen : null;
      });
      return rows.every((row) => row === null) ? undefined : rows;
    }
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX': {
      const fits = entryValues(query, item.entryId).filter(
        (value) => value !== '' && (item.hasOther || item.choices.some((choice) => choice.value === value)),
      );
      if (item.type === 'CHECKBOX') return fits.length > 0 ? fits : undefined;
      return fits[0];
    }
    case 'FILE_UPLOAD':
      return undefined;
    default:
      return entryValues(query, item.entryId)[0] ?? partsValue(query, item, item.entryId);
  }
}

/** What a link's query fills in; entries of no question and values that are no choice are passed over. */
export function parsePrefilled(
  form: FormData,
  query: URLSearchParams,
): { readonly answers: Answers; readonly email: string } {
  const answers: Answers = {};
  for (const item of form.items.filter(isQuestion)) {
    const answer = answerFrom(item, query);
    if (answer !== undefined) answers[item.id] = answer;
  }
  return { answers, email: query.get('emailAddress') ?? '' };
}
