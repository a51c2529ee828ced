// What does an answer look like in its cell of the response tab and in an event?
import { parseEntry } from '../workbook/cell-entry';
import { type LocaleRules, localeRules } from '../workbook/locale';
import type { CellValue } from '../workbook/workbook-data';
import { partsOfSerial, serialOfDay, serialOfInstant } from '../workbook/zoned-time';
import type { Answer, QuestionItemData } from './form-data';

export interface AnswerCell {
  readonly value: CellValue;
  readonly numberFormat?: string;
  /** As the cell shows it in the workbook's locale. */
  readonly display: string;
}

export interface CellContext {
  readonly locale: string;
  readonly timeZone: string;
  /** Epoch ms: dates typed without a year mean this year. */
  readonly now: number;
}

const blank: AnswerCell = { value: null, display: '' };

const two = (value: number): string => String(value).padStart(2, '0');

/** Fills a pattern of the locale table: `dd`, `d`, `MM`, `M`, `yyyy`, `HH`, `H`, `h`, `mm`, `ss`, `am/pm`. */
const renderPattern = (pattern: string, serial: number): string => {
  const at = partsOfSerial(serial);
  const twelve = at.hour % 12 === 0 ? 12 : at.hour % 12;
  const words: Record<string, string> = {
    dd: two(at.day),
    d: String(at.day),
    MM: two(at.month),
    M: String(at.month),
    yyyy: String(at.year),
    HH: two(at.hour),
    H: String(at.hour),
    h: String(twelve),
    mm: two(at.minute),
    ss: two(at.second),
    'am/pm': at.hour < 12 ? 'AM' : 'PM',
  };
  return pattern.replace(/am\/pm|yyyy|dd?|MM?|HH?|h|mm|ss/g, (part) => words[part] ?? part);
};

const serialCell = (serial: number, numberFormat: string): AnswerCell => ({
  value: serial,
  numberFormat,
  display: renderPattern(numberFormat, serial),
});

/** The `Stempel waktu` of a response. */
export const timestampCell = (instant: number, context: CellContext): AnswerCell =>
  serialCell(serialOfInstant(instant, context.timeZone), localeRules(context.locale).dateTimePattern);

const timeFraction = (text: string): number => {
  const [hour = 0, minute = 0, second = 0] = text.split(':').map(Number);
  return (hour * 3600 + minute * 60 + second) / 86_400;
};

const daySerial = (text: string): number | undefined => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return serialOfDay(year, month, day);
};

const dateCell = (text: string, rules: LocaleRules): AnswerCell => {
  const [day = '', time] = text.split(' ');
  const parts = day.split('-');
  if (parts.length === 2) {
    const [month = '', date = ''] = parts;
    const shown = rules.dateOrder === 'DMY' ? `${date}/${month}` : `${month}/${date}`;
    const clock = time === undefined ? '' : ` ${time.replace(':', rules.timeSeparator)}`;
    return { value: `${shown}${clock}`, display: `${shown}${clock}` };
  }
  const serial = daySerial(day);
  if (serial === undefined) return { value: text, display: text };
  return time === undefined
    ? serialCell(serial, rules.datePattern)
    : serialCell(serial + timeFraction(time), rules.dateTimePattern);
};

const durationCell = (text: string): AnswerCell => ({
  value: timeFraction(text),
  numberFormat: '[h]:mm:ss',
  display: text.replace(/^0(?=\d:)/, ''),
});

/**
 * Text goes into the cell as if typed, so `5` becomes a number and `0812` loses its zero; but it never becomes a
 * formula: Google keeps an answer such as `=1+1` as text.
 */
const typedCell = (text: string, context: CellContext): AnswerCell => {
  if (text === '') return blank;
  const todaySerial = Math.floor(serialOfInstant(context.now, context.timeZone));
  const entry = parseEntry(text, { locale: context.locale, todaySerial });
  if (entry.formula !== undefined || text.startsWith("'") || typeof entry.value === 'object') {
    return { value: text, display: text };
  }
  if (entry.numberFormat !== undefined)
    return { value: entry.value, numberFormat: entry.numberFormat, display: text };
  if (typeof entry.value === 'number') {
    const shown = String(entry.value).replace('.', localeRules(context.locale).decimal);
    return { value: entry.value, display: /e/i.test(shown) ? text : shown };
  }
  if (typeof entry.value === 'boolean')
    return { value: entry.value, display: entry.value ? 'TRUE' : 'FALSE' };
  return { value: text, display: text };
};

/** The address under which a file of the respondent can be opened. */
export const uploadedFileUrl = (fileId: string): string => `https://drive.google.com/open?id=${fileId}`;

/** Several choices stand in one cell, parted by a comma and a space. */
const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(', ');

/** The cell of a question, or of one row (0-based) of a grid question. */
export const answerCell = (
  item: QuestionItemData,
  answer: Answer | undefined,
  context: CellContext,
  gridRow = 0,
): AnswerCell => {
  if (answer === undefined || answer === '') return blank;
  const rules = localeRules(context.locale);
  switch (item.type) {
    case 'GRID':
    case 'CHECKBOX_GRID': {
      const row = typeof answer === 'string' ? null : (answer[gridRow] ?? null);
      return row === null ? blank : typedCell(typeof row === 'string' ? row : joined(row), context);
    }
    case 'FILE_UPLOAD': {
      const text =
        typeof answer === 'string'
          ? answer
          : joined(answer.flat().map((id) => (id === null ? null : uploadedFileUrl(id))));
      return { value: text, display: text };
    }
    case 'DATE':
    case 'DATETIME':
      return typeof answer === 'string' ? dateCell(answer, rules) : blank;
    case 'TIME':
      return typeof answer === 'string' ? serialCell(timeFraction(answer), rules.timePattern) : blank;
    case 'DURATION':
      return typeof answer === 'string' ? durationCell(answer) : blank;
    default:
      return typedCell(typeof answer === 'string' ? answer : joined(answer.flat()), context);
  }
};
