// Writes an answer as it stands in its cell of the response tab and in an event.

import { serialOfDay, serialOfInstant } from '../../time/serial-number';
import { parseEntry } from '../../workbook/cell/cell-entry';
import { displayText } from '../../workbook/cell/display';
import { localeRules } from '../../workbook/cell/locale';
import { isTextNumberFormat } from '../../workbook/cell/number-format';
import type { CellValue } from '../../workbook/workbook-data';
import type { Answer, QuestionItemData } from '../form-data';

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
  /** Number format that the cell has already; it stays, and `@` keeps every answer as text. */
  readonly cellFormat?: string | undefined;
}

const blank: AnswerCell = { value: null, display: '' };

function serialCell(serial: number, usualFormat: string, context: CellContext): AnswerCell {
  const display = displayText(serial, usualFormat, context.locale);
  if (isTextNumberFormat(context.cellFormat)) return { value: display, display };
  const numberFormat = context.cellFormat ?? usualFormat;
  return { value: serial, numberFormat, display: displayText(serial, numberFormat, context.locale) };
}

/** The `Stempel waktu` of a response. */
export function timestampCell(instant: number, context: CellContext): AnswerCell {
  return serialCell(
    serialOfInstant(instant, context.timeZone),
    localeRules(context.locale).dateTimePattern,
    context,
  );
}

function timeFraction(text: string): number {
  const [hour = 0, minute = 0, second = 0] = text.split(':').map(Number);
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function daySerial(text: string): number | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return serialOfDay(year, month, day);
}

function dateCell(text: string, context: CellContext): AnswerCell {
  const rules = localeRules(context.locale);
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
    ? serialCell(serial, rules.datePattern, context)
    : serialCell(serial + timeFraction(time), rules.dateTimePattern, context);
}

/**
 * Text goes into the cell as if typed, so `5` becomes a number and `0812` loses its zero; but it never becomes a
 * formula: Google keeps an answer such as `=1+1` as text.
 */
function typedCell(text: string, context: CellContext): AnswerCell {
  if (text === '') return blank;
  const todaySerial = Math.floor(serialOfInstant(context.now, context.timeZone));
  const { cellFormat, locale } = context;
  const entry = parseEntry(text, { locale, numberFormat: cellFormat, todaySerial });
  if (entry.formula !== undefined || text.startsWith("'") || typeof entry.value === 'object') {
    return { value: text, display: text };
  }
  const numberFormat = entry.numberFormat ?? cellFormat;
  const display = displayText(entry.value, numberFormat, locale);
  return numberFormat === undefined
    ? { value: entry.value, display }
    : { value: entry.value, numberFormat, display };
}

/** The address under which a file of the respondent can be opened. */
export function uploadedFileUrl(fileId: string): string {
  return `https://drive.google.com/open?id=${fileId}`;
}

/** Several choices stand in one cell, parted by a comma and a space. */
function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

/** The cell of a question, or of one row (0-based) of a grid question. */
export function answerCell(
  item: QuestionItemData,
  answer: Answer | undefined,
  context: CellContext,
  gridRow = 0,
): AnswerCell {
  if (answer === undefined || answer === '') return blank;
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
      return typeof answer === 'string' ? dateCell(answer, context) : blank;
    case 'TIME': {
      const pattern = localeRules(context.locale).timePattern;
      return typeof answer === 'string' ? serialCell(timeFraction(answer), pattern, context) : blank;
    }
    case 'DURATION':
      return typeof answer === 'string' ? serialCell(timeFraction(answer), '[h]:mm:ss', context) : blank;
    default:
      return typedCell(typeof answer === 'string' ? answer : joined(answer.flat()), context);
  }
}
