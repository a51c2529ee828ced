// The columns of days and moments: real date cells, and the spellings of people.
import { type Issue, issueOf } from '../core/issue';
import { fail, succeed } from '../core/result';
import {
  addDays,
  dateOf,
  dayOfWeek,
  type PlainDate,
  type PlainDateTime,
  parsePlainDate,
  startOfDay,
} from '../core/time/plain-date';
import { dateOfText, weekdayOfText } from '../core/time/typed-date';
import { splitSpan } from '../core/time/typed-span';
import { type CellValue, isBlankCell, isMoment, textOfCell } from './cell';
import type { Column, LenientColumn, Look } from './column';

/** A day; null when blank. Real date cells and the spellings of people are understood. */
export function dateColumn(look: Look = {}): Column<PlainDate | null> {
  return {
    width: 130,
    format: 'date',
    ...look,
    decode: (cell) => {
      if (isBlankCell(cell)) return succeed(null);
      const date = isMoment(cell) ? dayOfMoment(cell.at) : dateOfText(textOfCell(cell));
      return date === null ? fail([issueOf('cell-not-a-date', { text: textOfCell(cell) })]) : succeed(date);
    },
    doubts: weekdayDoubts,
    encode: (value) => (value === null ? '' : { at: startOfDay(value) }),
  };
}

/** A day's name that is not that of the date behind it: `Senin 20 Januari 2024` was a Saturday. */
export function weekdayDoubts(cell: CellValue | undefined): readonly Issue[] {
  const text = isMoment(cell) ? '' : textOfCell(cell);
  const date = dateOfText(text);
  const typed = weekdayOfText(text);
  return date === null || typed === null || typed.day === dayOfWeek(date)
    ? []
    : [issueOf('weekday-differs', { typed: typed.word, date })];
}

/** The same of each day in a cell of days and stretches: `Senin, 9 Maret 2026 s.d. 13 Maret 2026; 2 April 2026`. */
export function spanDoubts(cell: CellValue | undefined): readonly Issue[] {
  const text = isMoment(cell) ? '' : textOfCell(cell);
  return text.split(/[;\n]/u).flatMap(splitSpan).flatMap(weekdayDoubts);
}

/**
 * The day of a date cell. Somebody who changes the workbook's time zone moves midnight by an hour or two within
 * Indonesia: 22.00 and later is the midnight that follows.
 */
function dayOfMoment(at: PlainDateTime): PlainDate {
  const day = dateOf(at);
  return at.slice(11, 13) >= '22' ? addDays(day, 1) : day;
}

/** A day with its time; null when blank, or when the cell can't be read. */
export function momentColumn(look: Look = {}): LenientColumn<PlainDateTime | null> {
  return {
    width: 140,
    format: 'moment',
    ...look,
    fallback: null,
    doubts: weekdayDoubts,
    decode: (cell) => {
      if (isBlankCell(cell)) return succeed(null);
      if (isMoment(cell)) return succeed(cell.at);
      const date = parsePlainDate(textOfCell(cell)) ?? dateOfText(textOfCell(cell));
      return date === null
        ? fail([issueOf('cell-not-a-date', { text: textOfCell(cell) })])
        : succeed(startOfDay(date));
    },
    encode: (value) => (value === null ? '' : { at: value }),
  };
}
