// The tab Surat: the letters, their numbers, and what each said.
import {
  LETTER_KINDS,
  LETTER_STATES,
  type LetterKind,
  type LetterState,
  PAPER_KINDS,
  type PaperKind,
} from '../../core/letters/letter';
import type { TakenNumber } from '../../core/letters/letter-number';
import type { PlainDate, PlainDateTime } from '../../core/time/plain-date';
import { letterTab } from '../../messages/letters/letter-columns';
import { letterKindWords, letterStateWords } from '../../messages/letters/letter-text';
import type { CellValue } from '../cell';
import { choiceColumn, convertedColumn, type LenientColumn, orElse, orNull, textColumn } from '../column';
import { dateColumn, momentColumn } from '../date-column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';

/** One letter as its row keeps it. */
export interface LetterRow {
  /** Made by the page when it asks for the letter: asking again gives the same letter. '' in a row typed by hand. */
  readonly id: string;
  /** Verbatim, never read as a date or a number: `440/XII/2021`; '' for a document without one. */
  readonly number: string;
  readonly run: TakenNumber['run'];
  readonly date: PlainDate | null;
  readonly kind: LetterKind | PaperKind | null;
  readonly subject: string;
  readonly recipient: string;
  /** `2026-02`, '' for letters that belong to no month. */
  readonly month: string;
  readonly state: LetterState;
  readonly madeBy: string;
  readonly madeAt: PlainDateTime | null;
  readonly note: string;
  /** The letter as it was made, without marks; null when the cells were damaged, or for a row typed by hand. */
  readonly html: string | null;
}

/** Google holds 50,000 characters a cell. */
const pieceLength = 45_000;
const mostPieces = 4;

/** The longest letter that a row can keep, in characters: some 40 printed pages. */
export const longestLetter = pieceLength * mostPieces;

/** Part of the letter, framed by bars since cells are trimmed; '' where it ended before. Written as it is. */
function pieceColumn(): LenientColumn<string> {
  return { ...textColumn({ hidden: true, width: 80 }), encode: (piece) => piece };
}

const columns = {
  number: textColumn({ width: 230 }),
  date: orElse(dateColumn(), null),
  kind: orNull(choiceColumn(letterKindWords, { keys: [...LETTER_KINDS, ...PAPER_KINDS], width: 150 })),
  subject: textColumn({ width: 430 }),
  recipient: textColumn({ width: 240 }),
  month: textColumn({ width: 90 }),
  state: orElse(choiceColumn(letterStateWords, { keys: LETTER_STATES }), 'draft'),
  madeBy: textColumn({ width: 200 }),
  madeAt: momentColumn(),
  note: textColumn({ width: 240 }),
  id: textColumn({ hidden: true }),
  run: convertedColumn<TakenNumber['run']>({
    hidden: true,
    read: runOfText,
    write: (run) => (run === null ? '' : `${run.year}/${run.sequence}`),
  }),
  content1: pieceColumn(),
  content2: pieceColumn(),
  content3: pieceColumn(),
  content4: pieceColumn(),
};

export function letterPlan() {
  return planOf('letters', letterTab, columns, {
    colour: '#5A3A00',
    guard: 'open',
    frozenColumns: 1,
    rows: 120,
  });
}

/**
 * Every document of ours, and every row with a number, even if its other cells are damaged: the number stays taken. A letter whose content is not
 * complete to the last character has none.
 */
export function decodeLetters(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<LetterRow> {
  return decodeRows(places, columns, rows, (reader) => {
    const isNamed = reader.text('number') !== '' || reader.text('id') !== '';
    if (!isNamed && runOfText(reader.text('run')) === null) return undefined;
    const { content1, content2, content3, content4, ...cells } = reader.read();
    return { ...cells, html: joinPieces([content1, content2, content3, content4]) };
  });
}

/** The cells of new rows. Throws a RangeError for a letter longer than `longestLetter`: the caller asks before. */
export function encodeLetters(
  places: ColumnPlaces,
  rows: readonly LetterRow[],
): readonly (readonly CellValue[])[] {
  return rows.map((row) => {
    const [content1 = '', content2 = '', content3 = '', content4 = ''] = cutPieces(row.html ?? '');
    return encodeRow(places, columns, { ...row, content1, content2, content3, content4 });
  });
}

/** The cell of a state, for the one that changes after a letter was made. */
export function encodeLetterState(state: LetterState): CellValue {
  return columns.state.encode(state);
}

/** The cell of a note, likewise. */
export function encodeLetterNote(note: string): CellValue {
  return columns.note.encode(note);
}

function runOfText(text: string): TakenNumber['run'] {
  const [, year, sequence] = /^(\d{4})\/(\d+)$/u.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), sequence: Number(sequence) };
}

/** Each piece stands between bars; the first also says how long the whole is. */
function cutPieces(html: string): readonly string[] {
  if (html.length > longestLetter) throw new RangeError('a letter too long for its row');
  if (html === '') return [];
  const count = Math.ceil(html.length / pieceLength);
  return Array.from({ length: count }, (_, index) => {
    const piece = html.slice(index * pieceLength, (index + 1) * pieceLength);
    return `${index === 0 ? html.length : ''}|${piece}|`;
  });
}

function joinPieces(cells: readonly string[]): string | null {
  const length = /^(\d+)\|/u.exec(cells[0] ?? '')?.[1];
  const html = cells.map((cell) => cell.replace(/^\d*\|/u, '').replace(/\|$/u, '')).join('');
  return length !== undefined && html.length === Number(length) ? html : null;
}
