// The kinds of columns: how a cell becomes a value and back, and how the column looks.
import { type Issue, issueOf } from '../core/issue';
import { fail, type Result, succeed } from '../core/result';
import { yesNoWords } from '../messages/office/choice-words';
import { asInertText, type CellValue, isBlankCell, textOfCell } from './cell';
import type { ColumnFormat } from './tab-plan';

/**
 * One column, declared once in the list of its tab: the list reads rows, writes them and plans the tab. Its key is its
 * name in that list; its header and note stand under the same key in `messages`.
 */
export interface Column<Value> {
  /** In pixels. */
  readonly width: number;
  readonly format: ColumnFormat;
  readonly choices?: readonly string[];
  /** Choose from what stands in this column of another tab. */
  readonly choicesFrom?: { readonly tab: string; readonly column: string };
  readonly hidden?: boolean;
  /** What is odd about a cell that can be read all the same. */
  doubts?(cell: CellValue | undefined): readonly Issue[];
  /** The value of a cell (undefined where the tab has no such column), or what is wrong with it. */
  decode(cell: CellValue | undefined): Result<Value, readonly Issue[]>;
  encode(value: Value): CellValue;
}

/** A column whose cell, when it can't be read, is reported and then counts as `fallback`. */
export interface LenientColumn<Value> extends Column<Value> {
  readonly fallback: Value;
}

/** The columns of a tab by key, in the order of a new tab. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What the cells of a row say, by column key; undefined: the cell can't be read, and its column has no fallback. */
export type CellsOf<Tab extends Columns> = {
  readonly [Key in keyof Tab]: Tab[Key] extends LenientColumn<infer Value>
    ? Value
    : Tab[Key] extends Column<infer Value>
      ? Value | undefined
      : never;
};

/** What is to stand in the cells of a row, by column key. */
export type ValuesOf<Tab extends Columns> = {
  readonly [Key in keyof Tab]: Tab[Key] extends Column<infer Value> ? Value : never;
};

/** What a tab may say of a column besides its kind. */
export type Look = Partial<Pick<Column<never>, 'width' | 'hidden' | 'choicesFrom' | 'doubts'>>;

/** The same column, but a cell that can't be read counts as `fallback`. */
export function orElse<Value>(column: Column<Value>, fallback: Value): LenientColumn<Value> {
  return { ...column, fallback };
}

/** The same column, but a cell that can't be read counts as unknown; unknown is written as an empty cell. */
export function orNull<Value>(column: Column<Value>): LenientColumn<Value | null> {
  return {
    ...column,
    encode: (value) => (value === null ? '' : column.encode(value)),
    fallback: null,
  };
}

/** What the cells of a blank row say, where every column has a fallback. */
export function blankCells<Tab extends Readonly<Record<string, LenientColumn<unknown>>>>(
  columns: Tab,
): ValuesOf<Tab> {
  const entries = Object.entries(columns).map(([key, { fallback }]): readonly unknown[] => [key, fallback]);
  return Object.fromEntries(entries);
}

function empty() {
  return fail([issueOf('cell-empty', {})]);
}

/** Any text, '' when nothing is typed. Written so that it never runs as a formula. */
export function textColumn(look: Look = {}): LenientColumn<string> {
  return convertedColumn({ ...look, read: (text) => text, write: (text) => text });
}

/** A text that always says something: `read` understands every text, '' too. */
export function convertedColumn<Value>({
  read,
  write,
  ...look
}: Look & {
  readonly read: (text: string) => Value;
  readonly write: (value: Value) => string;
}): LenientColumn<Value> {
  return {
    width: 140,
    format: 'text',
    ...look,
    decode: (cell) => succeed(read(textOfCell(cell))),
    encode: (value) => asInertText(write(value)),
    fallback: read(''),
  };
}

/** Text that a parser understands, or its issues; a blank cell is an issue too unless `whenBlank` is given. */
export function parsedColumn<Value>({
  parse,
  write,
  whenBlank,
  ...look
}: Look & {
  readonly parse: (text: string) => Result<Value, readonly Issue[]>;
  readonly write: (value: Value) => string;
  readonly whenBlank?: Value;
}): Column<Value> {
  return {
    width: 140,
    format: 'text',
    ...look,
    decode: (cell) => {
      if (!isBlankCell(cell)) return parse(textOfCell(cell));
      return whenBlank === undefined ? empty() : succeed(whenBlank);
    },
    encode: (value) => asInertText(write(value)),
  };
}

/** A whole number ≥ `least`; null when blank. `1.234` typed as text is read the Indonesian way. */
export function wholeColumn(least: number, look: Look = {}): Column<number | null> {
  return {
    width: 90,
    format: 'whole',
    ...look,
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
function wholeOfText(text: string): number | null {
  return /^-?\d+$|^-?\d{1,3}(\.\d{3})+$/u.test(text) ? Number(text.replace(/\./gu, '')) : null;
}

/**
 * Ya or tidak, chosen from a drop-down; a ticked check box is understood too. A cell that is blank or can't be read is
 * tidak, unless `isYesWhenBlank`.
 */
export function yesNoColumn({
  isYesWhenBlank = false,
  ...look
}: Look & { readonly isYesWhenBlank?: boolean } = {}): LenientColumn<boolean> {
  const choices = Object.values(yesNoWords);
  return {
    width: 90,
    format: 'text',
    choices,
    ...look,
    fallback: isYesWhenBlank,
    decode: (cell) => {
      const text = textOfCell(cell).toLowerCase();
      if (text === '' && isYesWhenBlank) return succeed(true);
      if (/^(ya|y|true|benar|1)$/u.test(text)) return succeed(true);
      return /^(|tidak|t|false|salah|0)$/u.test(text)
        ? succeed(false)
        : fail([issueOf('cell-not-among-choices', { text, choices })]);
    },
    encode: (value) => (value ? yesNoWords.yes : yesNoWords.no),
  };
}

/** One of `keys`, shown as its word and understood as either. A blank cell is an issue unless `whenBlank` is given. */
export function choiceColumn<Key extends string>(
  words: Readonly<Record<Key, string>>,
  { keys, whenBlank, ...look }: Look & { readonly keys: readonly Key[]; readonly whenBlank?: NoInfer<Key> },
): Column<Key> {
  const choices = keys.map((choice) => words[choice]);
  return {
    width: 140,
    format: 'text',
    choices,
    ...look,
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
