// A tab of ours during one execution: its values are read once, and its columns are found by their keys.
import { textOfCell } from '../../tables/cell';
import {
  KEY_ROWS,
  type KnownTab,
  type MissingColumn,
  type NotedColumn,
  PUT_BACK,
  type TabShape,
} from '../../tables/shape/known-tab';
import { keysOf, knownTab, plannedColumns, tabSlug } from '../../tables/shape/tab-keys';
import { notedColumns, readTabShape } from '../../tables/shape/tab-shape';
import type { CellBlock, CellValue, TabPlace } from '../ports';
import type { SheetPort, StandingSheet, TopRows } from '../ports-sheets';
import { blankAgain, isRemade } from './blank-again';
import type { KeyedTab, TabReading } from './open-tab';
import { type NotedTab, tabEntries } from './shape-notes';

/** A tab that has not been read yet. */
export function keyedTabOf(key: string, sheet: StandingSheet, noted: NotedTab | undefined): KeyedTab {
  return {
    key,
    sheet,
    noted,
    memo: noted?.memo ?? '',
    reading: undefined,
    isStale: false,
  };
}

/** Reads the tab if it has not been read, or was written since. */
export function readingOf(tab: KeyedTab, sheets: SheetPort, zone: string): TabReading {
  if (tab.reading !== undefined && !tab.isStale) return tab.reading;
  const rows = sheets.readValues(tab.sheet.id, zone);
  tab.reading = { rows, shape: readTabShape(rows, knownOf(tab)) };
  tab.isStale = false;
  return tab.reading;
}

/** A block was written: rows have to be read again, while the headers are noted as they now stand without a read. */
export function noteWritten(tab: KeyedTab, { row, column, values }: CellBlock): void {
  tab.isStale = true;
  const { reading } = tab;
  if (reading === undefined) return;
  const body = reading.shape.headRow + knownTab(tab.key, []).headerRows;
  const rows = reading.rows.map((cells, index) => {
    const written = index < body ? values[index + 1 - row] : undefined;
    if (written === undefined) return cells;
    const width = Math.max(cells.length, column - 1 + written.length);
    return Array.from({ length: width }, (_, at) => written[at + 1 - column] ?? cells[at] ?? '');
  });
  tab.reading = { ...reading, rows };
}

/** Where everything stands, as last read: a write of ours moves nothing without saying so. */
export function shapeOf(tab: KeyedTab, sheets: SheetPort, zone: string): TabShape {
  return (tab.reading ?? readingOf(tab, sheets, zone)).shape;
}

/** The shape of a tab that this execution has read; throws for one it has not. */
export function shapeIn({ key, reading }: KeyedTab): TabShape {
  if (reading === undefined) throw new Error(`tab ${key} was not read`);
  return reading.shape;
}

function knownOf({ key, noted }: KeyedTab): KnownTab {
  return knownTab(key, noted?.columns ?? []);
}

/** The tab's place; what it tells of rows and columns is read when it is first asked for. */
export function placeOf(tab: KeyedTab, shape: () => TabShape): TabPlace {
  return {
    key: tab.key,
    sheetId: tab.sheet.id,
    name: tab.sheet.name,
    get headRow() {
      return shape().headRow + 1;
    },
    get columnsByKey() {
      return shape().columnsByKey;
    },
    get missing() {
      return missingColumns(tab, shape());
    },
    get isRemade() {
      return shape() !== undefined && isRemade(tab);
    },
    get isLost() {
      return shape().faults.some(({ kind }) => kind === 'unknown-tab');
    },
    get spareColumns() {
      return shape().waiting.length;
    },
    get memo() {
      return tab.memo;
    },
  };
}

/**
 * Planned columns that were seen before and are gone. Where nothing was noted, as in a copied workbook, every planned one
 * that is not there; where the list is noted, a column of a newer release is new, not missing. A column that was put back
 * is still missing as long as it is blank beside rows that say something.
 */
function missingColumns(tab: KeyedTab, shape: TabShape): readonly MissingColumn[] {
  const before = tab.noted?.columns ?? [];
  const headers = new Map(before.map((column) => [column.key, column.header]));
  const blank = new Set(blankAgain(tab));
  return plannedColumns(tab.key).flatMap(({ key, header }) => {
    const isBack = shape.columnsByKey.has(key);
    const isMissing = isBack ? blank.has(key) : before.length === 0 || headers.has(key);
    return isMissing ? [{ key, header: headers.get(key) || header, isBack }] : [];
  });
}

/** What the notebook is to keep of a tab that was read; columns that are missing stay noted until they are put back. */
export function notesOf(tab: KeyedTab): Readonly<Record<string, string>> {
  const noted = { key: tab.key, sheetId: tab.sheet.id, memo: tab.memo, columns: columnsToNote(tab) };
  return tabEntries(noted);
}

function columnsToNote(tab: KeyedTab): readonly NotedColumn[] {
  const { key, noted, reading } = tab;
  const before = noted?.columns ?? [];
  if (reading === undefined || reading.shape.faults.some(({ kind }) => kind === 'unknown-tab')) return before;
  const blank = new Set(isRemade(tab) ? before.map((column) => column.key) : blankAgain(tab));
  const seen = notedColumns(reading.rows, reading.shape, knownTab(key, []).headerRows).map((column) =>
    blank.has(column.key) ? { ...column, position: PUT_BACK } : column,
  );
  const standing = new Set(seen.map((column) => column.key));
  return [...seen, ...before.filter((column) => !standing.has(column.key))];
}

/** Where keys and headers have to go; null where they stand well. */
export function topToMend(tab: KeyedTab): TopRows | null {
  const { key, reading } = tab;
  if (reading === undefined) return null;
  const { rows, shape } = reading;
  const { keyRow, headRow, faults } = shape;
  // A row added below could take the look of the blank one, which a sort has put among the others.
  const isCramped = keyRow !== null && headRow - keyRow < KEY_ROWS;
  const isMendable = faults.some(({ kind }) => kind !== 'unknown-tab' && kind !== 'column-missing');
  if (!isMendable && !isCramped) return null;
  return {
    keyRow: keyRow === null ? null : keyRow + 1,
    headRow: headRow + 1,
    headerRows: knownTab(key, []).headerRows,
    keys: wantedKeys(key, shape, keyRow === null ? [] : (rows[keyRow] ?? [])),
    blankRow: rows.length + 1,
    isOutOfOrder: isCramped || faults.some(({ kind }) => kind === 'out-of-order'),
  };
}

/** The row of keys as it should be: those of ours where they belong, none on a copied column, whatever staff wrote. */
function wantedKeys(tabKey: string, shape: TabShape, standing: readonly CellValue[]): readonly string[] {
  const ours = keysOf(tabKey, shape.columnsByKey, shape.waiting);
  const prefix = `${tabSlug(tabKey)}.`;
  return Array.from({ length: Math.max(ours.length, standing.length) }, (_, index) => {
    const text = textOfCell(standing[index]);
    return ours[index] || (text.startsWith(prefix) ? '' : text);
  });
}
