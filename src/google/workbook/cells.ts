// Reads and writes the cells of keyed tabs in as few calls as possible.
import type { CellPort, CellValue, TabPlace } from '../../app/ports';
import { toInstant, toLocalTime } from '../local-time';
import type { LayoutMemory } from './layout-memory';

/** Rows added at once when a tab is full: many, since adding them is a call of its own. */
const spareRows = 1000;

type Cells = Pick<CellPort, 'readRows' | 'readSpan' | 'appendRow' | 'writeBlock'>;

/** `zone` gives the IANA zone in which moments of the cells are told. */
export function createCells(memory: LayoutMemory, zone: () => string): Cells {
  /** Rows of the grid of tabs that grew since their layout was read. */
  const grownRows = new Map<number, number>();
  const read = (place: TabPlace, first: number, rows: number): CellValue[][] =>
    memory
      .tabOf(place)
      .sheet.getRange(first, 1, rows, Math.max(1, ...place.columnsByKey.values()))
      .getValues()
      .map((cells) => cells.map((cell) => fromSheetValue(cell, zone())));
  const encode = (cells: readonly CellValue[]) => cells.map((cell) => toSheetValue(cell, zone()));
  const makeRoom = (place: TabPlace, lastRow: number): void => {
    const gridRows = Math.max(place.gridRows, grownRows.get(place.sheetId) ?? 0);
    if (lastRow <= gridRows) return;
    const added = lastRow - gridRows + spareRows;
    memory.tabOf(place).sheet.insertRowsAfter(gridRows, added);
    grownRows.set(place.sheetId, gridRows + added);
  };
  return {
    readRows: (place) => withoutBlankEnd(read(place, 1, place.gridRows)),
    readSpan: (place, { first, count }) => read(place, first, count),
    appendRow: (place, cells) => {
      memory.tabOf(place).sheet.appendRow(encode(cells));
    },
    writeBlock: (place, { row, column, values }) => {
      const [first] = values;
      if (!first || first.length === 0) return;
      makeRoom(place, row + values.length - 1);
      memory
        .tabOf(place)
        .sheet.getRange(row, column, values.length, first.length)
        .setValues(values.map(encode));
    },
  };
}

/** Without the rows below the last filled one; an unticked box is blank. */
function withoutBlankEnd(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  let used = rows.length;
  while (used > 0 && rows[used - 1]?.every((cell) => cell === '' || cell === false)) used -= 1;
  return rows.slice(0, used);
}

function fromSheetValue(value: unknown, zone: string): CellValue {
  if (value instanceof Date) return { at: toLocalTime(value, zone) };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return '';
}

function toSheetValue(cell: CellValue, zone: string): string | number | boolean | Date {
  return typeof cell === 'object' ? toInstant(cell.at, zone) : cell;
}
