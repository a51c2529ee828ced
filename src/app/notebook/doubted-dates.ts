// Dates that people typed while the workbook read them month first: each is asked about until somebody has said which it is.
import { fingerprint } from '../../core/fingerprint';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import { swapDayAndMonth } from '../../core/time/swapped-date';
import { type CellValue, isMoment } from '../../tables/cell';
import { readStoredText, textEntries } from './stored-text';

type Notes = Readonly<Record<string, string>>;
type Row = readonly CellValue[];

/** A cell whose day and month may be the wrong way round. */
export interface DoubtedDate {
  readonly tab: string;
  readonly column: string;
  /** The row of the sheet, from 1. */
  readonly row: number;
  /** As the cell has it. */
  readonly date: PlainDate;
  /** Of the other cells of its row, by which it is found again after a sort. */
  readonly print: number;
}

/** A tab as an execution has read it; `rows` begin with the row of the sheet that is `headRow`. */
interface ReadTab {
  readonly headRow: number;
  readonly columnsByKey: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
}

const key = 'tanggal-ragu';

/** Of the list; a release that writes it otherwise raises it. */
const version = 1;

type Entry = readonly [tab: string, column: string, row: number, date: string, print: number];

/** What was noted last, wherever it stands now. */
export function notedDoubts(notes: Notes): readonly DoubtedDate[] {
  const text = readStoredText(notes, key, version);
  if (text === 'none' || text === 'torn') return [];
  const entries: readonly Entry[] = JSON.parse(text);
  return entries.flatMap(([tab, column, row, day, print]) => {
    const date = parsePlainDate(day);
    return date === null ? [] : [{ tab, column, row, date, print }];
  });
}

/** The entries that keep these; none where nothing was ever in doubt. */
export function doubtEntries(notes: Notes, doubts: readonly DoubtedDate[]): Notes {
  if (doubts.length === 0 && notes[key] === undefined) return {};
  const entries = doubts.map(({ tab, column, row, date, print }): Entry => [tab, column, row, date, print]);
  return textEntries(JSON.stringify(entries), key, version);
}

/** The cells of some rows and columns, both from 1, whose day and month may be the wrong way round. */
export function doubtsAmong(
  tabKey: string,
  tab: ReadTab,
  edited: Readonly<Record<'rows' | 'columns', { readonly first: number; readonly count: number }>>,
): readonly DoubtedDate[] {
  const { rows, columns } = edited;
  const typed = [...tab.columnsByKey].filter(
    ([, at]) => at >= columns.first && at < columns.first + columns.count,
  );
  return Array.from({ length: rows.count }, (_, index) => rows.first + index).flatMap((row) =>
    typed.flatMap(([column]) => {
      const date = dateAt(tab, row, column);
      if (row <= tab.headRow || date === null || swapDayAndMonth(date) === null) return [];
      return [{ tab: tabKey, column, row, date, print: printOf(tab, row, column) }];
    }),
  );
}

/**
 * Where doubted dates stand now: in the row in which they were, else where a sort has put a row of the same words. A cell
 * that holds another date by now is in doubt no more.
 */
export function standingDoubts(
  noted: readonly DoubtedDate[],
  tabOf: (tabKey: string) => ReadTab | undefined,
): readonly DoubtedDate[] {
  const found = noted.flatMap((doubt) => {
    const tab = tabOf(doubt.tab);
    return tab === undefined ? [doubt] : placesOf(doubt, tab).map((row) => movedTo(doubt, tab, row));
  });
  const byPlace = new Map(found.map((doubt) => [`${doubt.tab} ${doubt.column} ${doubt.row}`, doubt]));
  return [...byPlace.values()];
}

function placesOf(doubt: DoubtedDate, tab: ReadTab): readonly number[] {
  const holds = (row: number): boolean => dateAt(tab, row, doubt.column) === doubt.date;
  const isSame = (row: number): boolean => holds(row) && printOf(tab, row, doubt.column) === doubt.print;
  if (isSame(doubt.row)) return [doubt.row];
  const moved = tab.rows.map((_, index) => tab.headRow + index).filter(isSame);
  if (moved.length > 0) return moved;
  return holds(doubt.row) ? [doubt.row] : [];
}

function movedTo(doubt: DoubtedDate, tab: ReadTab, row: number): DoubtedDate {
  return { ...doubt, row, print: printOf(tab, row, doubt.column) };
}

function rowAt({ headRow, rows }: ReadTab, row: number): Row {
  return rows[row - headRow] ?? [];
}

function dateAt(tab: ReadTab, row: number, column: string): PlainDate | null {
  const cell = rowAt(tab, row)[(tab.columnsByKey.get(column) ?? 0) - 1];
  return isMoment(cell) ? parsePlainDate(cell.at.slice(0, 10)) : null;
}

function printOf(tab: ReadTab, row: number, column: string): number {
  const own = (tab.columnsByKey.get(column) ?? 0) - 1;
  const others = rowAt(tab, row).map((cell, index) => (index === own || cell === false ? '' : cell));
  return fingerprint(JSON.stringify(others).replace(/(?:,"")+\]$/u, ']'));
}
