// How does a row become a record, with every bad cell named at once?
import { type Issue, type IssuePlace, placeIssues } from '../core/issue';
import type { CellValue } from './cell';
import type { Column } from './column';

/** Where a tab's columns stand now; found by hidden keys. */
export interface ColumnPlaces {
  readonly key: string;
  readonly name: string;
  readonly columnsByKey: ReadonlyMap<string, number>;
}

/** A record and the 1-based row it stands in. */
export interface Placed<Value> {
  readonly value: Value;
  readonly row: number;
}

/** What a tab's rows say: the readable records, and an issue for each cell that is not. */
export interface DecodedRows<Value> {
  readonly rows: readonly Placed<Value>[];
  readonly issues: readonly Issue[];
}

/** Reads cells of one row by column key and collects what is wrong. */
export interface RowReader {
  /** Undefined exactly when the cell is bad; the issue is then kept. */
  read<Value>(column: Column<Value>): Value | undefined;
  place(column?: string): IssuePlace;
  report(issues: readonly Issue[], column?: string): void;
}

/**
 * Decodes all rows below the headers; rows without any content are passed over. `decode` gives undefined for a row
 * that cannot be used; it has then reported why.
 */
export function decodeRows<Value>(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  headerRows: number,
  decode: (reader: RowReader) => Value | undefined,
): DecodedRows<Value> {
  const issues: Issue[] = [];
  const decoded: Placed<Value>[] = [];
  rows.slice(headerRows).forEach((cells, index) => {
    if (cells.every((cell) => cell === '' || cell === false)) return;
    const row = headerRows + index + 1;
    const value = decode(rowReader(places, cells, row, issues));
    if (value !== undefined) decoded.push({ value, row });
  });
  return { rows: decoded, issues };
}

function rowReader(
  places: ColumnPlaces,
  cells: readonly CellValue[],
  row: number,
  issues: Issue[],
): RowReader {
  const place = (column?: string): IssuePlace => ({
    tab: places.key,
    row,
    ...(column === undefined ? {} : { column }),
  });
  return {
    read: (column) => {
      const position = places.columnsByKey.get(column.key);
      const decoded = column.decode(position === undefined ? undefined : cells[position - 1]);
      if (decoded.ok) return decoded.value;
      issues.push(...placeIssues(decoded.error, place(column.key)));
      return undefined;
    },
    place,
    report: (found, column) => {
      issues.push(...placeIssues(found, place(column)));
    },
  };
}

/** The cells of a new row, in the tab's present order of columns; columns that are not ours stay empty. */
export function cellsInOrder(
  places: ColumnPlaces,
  cellsByKey: Readonly<Record<string, CellValue>>,
): readonly CellValue[] {
  const width = Math.max(0, ...places.columnsByKey.values());
  const cells: CellValue[] = Array.from({ length: width }, () => '');
  for (const [key, position] of places.columnsByKey) cells[position - 1] = cellsByKey[key] ?? '';
  return cells;
}
