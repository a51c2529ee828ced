// Reads the rows of a tab by its list of columns, naming every bad cell at once, and writes rows by the same list.
import { type Issue, type IssuePlace, placeIssues } from '../core/issue';
import { type CellValue, textOfCell } from './cell';
import type { CellsOf, Column, Columns, LenientColumn, ValuesOf } from './column';

/** Where a tab's columns stand now; found by hidden keys. */
export interface ColumnPlaces {
  readonly key: string;
  readonly name: string;
  /** The row of the header in the sheet, counted from 1. */
  readonly headRow: number;
  readonly columnsByKey: ReadonlyMap<string, number>;
}

/** A record and the 1-based row it stands in. */
export interface Placed<Value> {
  readonly value: Value;
  readonly row: number;
}

/** The records without their rows. */
export function valuesOf<Value>(rows: readonly Placed<Value>[]): readonly Value[] {
  return rows.map(({ value }) => value);
}

/** What a tab's rows say: the readable records, and an issue for each cell that is not. */
export interface DecodedRows<Value> {
  readonly rows: readonly Placed<Value>[];
  readonly issues: readonly Issue[];
}

/** One row, read by column key. */
interface RowReader<Tab extends Columns> {
  /** The text of one cell, to decide whether to read the row at all. */
  text(key: keyof Tab & string): string;
  /** All cells; what is wrong with them is reported. Called once a row. */
  read(): CellsOf<Tab>;
  report(issues: readonly Issue[], column?: keyof Tab & string): void;
}

/** The same cells when none of them is unreadable. */
type Complete<Cells> = { readonly [Key in keyof Cells]: Exclude<Cells[Key], undefined> };

/** Whether every cell could be read, or its column has a fallback. */
export function isComplete<Cells extends object>(cells: Cells): cells is Cells & Complete<Cells> {
  return !Object.values(cells).includes(undefined);
}

/** The header of a tab of rows is its first row. */
const headerRows = 1;

/**
 * Decodes all rows below the header, which is the first of `rows`; empty rows are skipped. `decode` gives undefined for a row that can't be used;
 * the issues say why.
 */
export function decodeRows<Tab extends Columns, Value>(
  places: ColumnPlaces,
  columns: Tab,
  rows: readonly (readonly CellValue[])[],
  decode: (reader: RowReader<Tab>) => Value | undefined,
): DecodedRows<Value> {
  const issues: Issue[] = [];
  const decoded: Placed<Value>[] = [];
  rows.slice(headerRows).forEach((cells, index) => {
    if (cells.every((cell) => cell === '' || cell === false)) return;
    const row = places.headRow + headerRows + index;
    const cellOf = (key: string): CellValue | undefined => cells[(places.columnsByKey.get(key) ?? 0) - 1];
    const report = (found: readonly Issue[], column?: string): void => {
      const place: IssuePlace = { tab: places.key, row, ...(column === undefined ? {} : { column }) };
      issues.push(...placeIssues(found, place));
    };
    const text = (key: string): string => textOfCell(cellOf(key));
    const value = decode({ text, report, read: () => readCells(columns, cellOf, report) });
    if (value !== undefined) decoded.push({ value, row });
  });
  return { rows: decoded, issues };
}

function readCells<Tab extends Columns>(
  columns: Tab,
  cellOf: (key: string) => CellValue | undefined,
  report: (issues: readonly Issue[], column: string) => void,
): CellsOf<Tab> {
  const entries = Object.entries(columns).map(([key, column]): readonly unknown[] => {
    const decoded = column.decode(cellOf(key));
    if (decoded.ok) {
      report(column.doubts?.(cellOf(key)) ?? [], key);
      return [key, decoded.value];
    }
    report(decoded.error, key);
    return [key, isLenient(column) ? column.fallback : undefined];
  });
  return Object.fromEntries(entries);
}

function isLenient<Value>(column: Column<Value>): column is LenientColumn<Value> {
  return 'fallback' in column;
}

/** The cells of a new row, in the tab's present order of columns; columns that are not ours stay empty. */
export function encodeRow<Tab extends Columns>(
  places: ColumnPlaces,
  columns: Tab,
  values: ValuesOf<Tab>,
): readonly CellValue[] {
  const width = Math.max(0, ...places.columnsByKey.values());
  const cells: CellValue[] = Array.from({ length: width }, () => '');
  for (const [key, position] of places.columnsByKey) {
    const column = columns[key];
    if (column !== undefined) cells[position - 1] = column.encode(values[key]);
  }
  return cells;
}
