// How does one column turn cells into values and back, saying what is wrong instead of guessing?
import { type Issue, issueOf } from '../core/issue';
import { fail, type Result, succeed } from '../core/result';
import {
  addDays,
  dateOf,
  type PlainDate,
  type PlainDateTime,
  parsePlainDate,
  startOfDay,
} from '../core/time/plain-date';
import { asInertText, type CellValue, isBlankCell, isMoment, textOfCell } from './cell';
import { dateOfText } from './date-text';
import type { ColumnFormat } from './tab-plan';

/** One column: declared once, used to read, to write and to dress the tab. */
export interface Column<Value> {
  readonly key: string;
  readonly width: number;
  readonly format: ColumnFormat;
  readonly choices?: readonly string[];
  readonly choicesFrom?: { readonly tab: string; readonly column: string };
  readonly hidden?: boolean;
  readonly decode: (cell: CellValue | undefined) => Result<Value, readonly Issue[]>;
  readonly encode: (value: Value) => CellValue;
}

interface Shape {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly choicesFrom?: { readonly tab: string; readonly column: string };
}

function empty() {
  return fail([issueOf('cell-empty', {})]);
}

/** Any text, '' when nothing is typed. Written so that it never runs as a formula. */
export function textColumn(key: string, shape: Shape = {}): Column<string> {
  return {
    key,
    width: 140,
    format: 'text',
    ...shape,
    decode: (cell) => succeed(textOfCell(cell)),
    encode: asInertText,
  };
}

/** Text that a parser understands, or one issue; blank cells give what `whenBlank` says. */
export function parsedColumn<Value>(
  key: string,
  options: Shape & {
    readonly parse: (text: string) => Result<Value, readonly Issue[]>;
    readonly write: (value: Value) => string;
    readonly whenBlank?: Value;
    readonly choices?: readonly string[];
  },
): Column<Value> {
  const { parse, write, whenBlank, ...shape } = options;
  return {
    key,
    width: 140,
    format: 'text',
    ...shape,
    decode: (cell) => {
      if (!isBlankCell(cell)) return parse(textOfCell(cell));
      return whenBlank === undefined ? empty() : succeed(whenBlank);
    },
    encode: (value) => asInertText(write(value)),
  };
}

/** A whole number ≥ `least`; null when blank. `1.234` typed as text is read the Indonesian way. */
export function wholeColumn(key: string, least: number, shape: Shape = {}): Column<number | null> {
  return {
    key,
    width: 90,
    format: 'whole',
    ...shape,
    decode: (cell) => {
      if (isBlankCell(cell)) return succeed(null);
      const value = typeof cell === 'number' ? cell : wholeOfText(textOfCell(cell));
      const isGood = value !== null && Number.isSafeInteger(value) && value >= least;
      return isGood ? succeed(value) : fail([issueOf('cell-not-whole', { text: textOfCell(cell) })]);
    },
    encode: (value) => value ?? '',
  };
}

/** Digits, perhaps grouped by dots (`1.234`); anything else, `12,5` too, is no whole number. */
export function wholeOfText(text: string): number | null {
  return /^-?\d+$|^-?\d{1,3}(\.\d{3})+$/u.test(text) ? Number(text.replace(/\./gu, '')) : null;
}

/** A day; null when blank. Real date cells and the spellings of people are understood. */
export function dateColumn(key: string, shape: Shape = {}): Column<PlainDate | null> {
  return {
    key,
    width: 130,
    format: 'date',
    ...shape,
    decode: (cell) => {
      if (isBlankCell(cell)) return succeed(null);
      const date = isMoment(cell) ? dayOfMoment(cell.at) : dateOfText(textOfCell(cell));
      return date === null ? fail([issueOf('cell-not-a-date', { text: textOfCell(cell) })]) : succeed(date);
    },
    encode: (value) => (value === null ? '' : { at: startOfDay(value) }),
  };
}

/**
 * The day of a date cell. Somebody who changes the workbook's time zone moves midnight by an hour or two within
 * Indonesia: 22.00 and later is the midnight that follows.
 */
function dayOfMoment(at: PlainDateTime): PlainDate {
  const day = dateOf(at);
  return at.slice(11, 13) >= '22' ? addDays(day, 1) : day;
}

/** A day with its time; null when blank. */
export function momentColumn(key: string, shape: Shape = {}): Column<PlainDateTime | null> {
  return {
    key,
    width: 140,
    format: 'moment',
    ...shape,
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

const yesNo = { yes: 'ya', no: 'tidak' } as const;

/** Ya or tidak, chosen from a drop-down; blank is tidak unless `isYesWhenBlank`. A ticked check box is understood too. */
export function yesNoColumn(
  key: string,
  { isYesWhenBlank = false, ...shape }: Shape & { readonly isYesWhenBlank?: boolean } = {},
): Column<boolean> {
  return {
    key,
    width: 90,
    format: 'text',
    choices: Object.values(yesNo),
    ...shape,
    decode: (cell) => {
      const text = textOfCell(cell).toLowerCase();
      if (text === '' && isYesWhenBlank) return succeed(true);
      if (/^(ya|y|true|benar|1)$/u.test(text)) return succeed(true);
      return /^(|tidak|t|false|salah|0)$/u.test(text)
        ? succeed(false)
        : fail([issueOf('cell-not-among-choices', { text, choices: Object.values(yesNo) })]);
    },
    encode: (value) => (value ? yesNo.yes : yesNo.no),
  };
}

/** One word of a list, shown as `words` and kept as its key. `whenBlank` stands for an empty cell. */
export function choiceColumn<Key extends string>(
  key: string,
  words: Readonly<Record<Key, string>>,
  options: Shape & { readonly keys: readonly Key[]; readonly whenBlank?: Key },
): Column<Key> {
  const { keys, whenBlank, ...shape } = options;
  const choices = keys.map((choice) => words[choice]);
  return {
    key,
    width: 140,
    format: 'text',
    choices,
    ...shape,
    decode: (cell) => {
      if (isBlankCell(cell)) return whenBlank === undefined ? empty() : succeed(whenBlank);
      const text = textOfCell(cell).toLowerCase();
      const found = keys.find((choice) => words[choice].toLowerCase() === text || choice === text);
      return found === undefined
        ? fail([issueOf('cell-not-among-choices', { text: textOfCell(cell), choices })])
        : succeed(found);
    },
    encode: (value) => words[value],
  };
}
