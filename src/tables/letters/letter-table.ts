// Which letters stand in the Surat tab, under which numbers, and what did each say?
import { LETTER_KINDS, type LetterKind, type LetterState } from '../../core/letters/letter';
import type { TakenNumber } from '../../core/letters/letter-number';
import type { PlainDate, PlainDateTime } from '../../core/time/plain-date';
import { letterTabText, letterTabTitle } from '../../messages/letters/letter-tab-text';
import { letterKindWords, letterStateWords } from '../../messages/letters/letter-text';
import type { CellValue } from '../cell';
import { type Column, choiceColumn, dateColumn, momentColumn, textColumn } from '../column';
import { type ColumnPlaces, cellsInOrder, type DecodedRows, decodeRows } from '../row-reader';
import type { TabPlan } from '../tab-plan';

/** One letter as its row keeps it. */
export interface LetterRow {
  /** Made by the page when it asks for the letter: asking again gives the same letter. '' in a row typed by hand. */
  readonly id: string;
  /** Verbatim, never read as a date or a number: `440/XII/2021`. */
  readonly number: string;
  readonly run: TakenNumber['run'];
  readonly date: PlainDate | null;
  readonly kind: LetterKind | null;
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
const pieceKeys = ['content1', 'content2', 'content3', 'content4'] as const;

/** The longest letter that a row can keep, in characters: some 40 printed pages. */
export const longestLetter = pieceLength * pieceKeys.length;

/** Text that must come back to the letter: framed, since cells are trimmed. */
function pieceColumn(key: string): Column<string> {
  return textColumn(key, { hidden: true, width: 80 });
}

const columns = {
  number: textColumn('number', { width: 230 }),
  date: dateColumn('date'),
  kind: choiceColumn<LetterKind>('kind', letterKindWords, { keys: LETTER_KINDS, width: 150 }),
  subject: textColumn('subject', { width: 320 }),
  recipient: textColumn('recipient', { width: 240 }),
  month: textColumn('month', { width: 90 }),
  state: choiceColumn<LetterState>('state', letterStateWords, { keys: ['draft', 'signed', 'cancelled'] }),
  madeBy: textColumn('madeBy', { width: 200 }),
  madeAt: momentColumn('madeAt'),
  note: textColumn('note', { width: 240 }),
  id: textColumn('id', { hidden: true }),
  run: textColumn('run', { hidden: true }),
};
const pieces = pieceKeys.map(pieceColumn);

export function letterPlan(): TabPlan {
  return {
    key: 'letters',
    title: letterTabTitle,
    colour: '#5A3A00',
    guard: 'open',
    headerRows: 1,
    frozenColumns: 1,
    rows: 120,
    paints: [],
    columns: [...Object.values(columns), ...pieces].map(({ key, width, format, choices, hidden }) => ({
      key,
      title: letterTabText[key]?.title ?? key,
      note: letterTabText[key]?.note ?? '',
      width,
      format,
      ...(choices ? { choices } : {}),
      ...(hidden ? { hidden } : {}),
    })),
  };
}

/**
 * Every row that bears a number, whatever became of its other cells: the number stays taken. A letter whose content
 * does not come back to the last character has none.
 */
export function decodeLetters(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<LetterRow> {
  return decodeRows(places, rows, 1, (reader) => {
    const number = reader.read(columns.number) ?? '';
    const run = runOfText(reader.read(columns.run) ?? '');
    if (number === '' && run === null) return undefined;
    return {
      id: reader.read(columns.id) ?? '',
      number,
      run,
      date: reader.read(columns.date) ?? null,
      kind: reader.read(columns.kind) ?? null,
      subject: reader.read(columns.subject) ?? '',
      recipient: reader.read(columns.recipient) ?? '',
      month: reader.read(columns.month) ?? '',
      state: reader.read(columns.state) ?? 'draft',
      madeBy: reader.read(columns.madeBy) ?? '',
      madeAt: reader.read(columns.madeAt) ?? null,
      note: reader.read(columns.note) ?? '',
      html: joinPieces(pieces.map((column) => reader.read(column) ?? '')),
    };
  });
}

/** Throws a RangeError for a letter longer than `longestLetter`: the caller asks before. */
export function encodeLetters(
  places: ColumnPlaces,
  rows: readonly LetterRow[],
): readonly (readonly CellValue[])[] {
  return rows.map((row) => {
    const cut = cutPieces(row.html ?? '');
    return cellsInOrder(places, {
      number: columns.number.encode(row.number),
      date: columns.date.encode(row.date),
      kind: row.kind === null ? '' : columns.kind.encode(row.kind),
      subject: columns.subject.encode(row.subject),
      recipient: columns.recipient.encode(row.recipient),
      month: columns.month.encode(row.month),
      state: columns.state.encode(row.state),
      madeBy: columns.madeBy.encode(row.madeBy),
      madeAt: columns.madeAt.encode(row.madeAt),
      note: columns.note.encode(row.note),
      id: columns.id.encode(row.id),
      run: row.run === null ? '' : `${row.run.year}/${row.run.sequence}`,
      ...Object.fromEntries(pieceKeys.map((key, index) => [key, cut[index] ?? ''])),
    });
  });
}

/** The cell of a state, for the one that changes after a letter was made. */
export function encodeLetterState(state: LetterState): CellValue {
  return columns.state.encode(state);
}

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
