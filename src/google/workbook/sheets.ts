// Reads and writes the cells of sheets that are known by their ids, in as few calls as possible.
import type { CellValue } from '../../app/ports';
import type { SheetPort } from '../../app/ports-sheets';
import { toInstant, toLocalTime } from '../local-time';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface GoogleSheets extends SheetPort {
  /** The sheet of an id that `readSheets` gave; throws when it is gone. */
  sheetOf(sheetId: number): Sheet;
  /** A sheet that this execution has made. */
  add(sheet: Sheet): void;
}

export function createSheets(spreadsheet: Spreadsheet): GoogleSheets {
  const sheetsById = new Map<number, Sheet>();
  const sheetOf = (sheetId: number): Sheet => {
    const sheet = sheetsById.get(sheetId);
    if (!sheet) throw new Error(`sheet ${sheetId} is gone`);
    return sheet;
  };
  const add = (sheet: Sheet): void => {
    sheetsById.set(sheet.getSheetId(), sheet);
  };
  return {
    sheetOf,
    add,
    readSheets: () =>
      spreadsheet.getSheets().map((sheet) => {
        const id = sheet.getSheetId();
        sheetsById.set(id, sheet);
        return { id, name: sheet.getName() };
      }),
    readValues: (sheetId, zone, rows = -1) =>
      sheetOf(sheetId)
        .getSheetValues(1, 1, rows, -1)
        .map((cells) => cells.map((cell) => fromSheetValue(cell, zone))),
    readZone: () => spreadsheet.getSpreadsheetTimeZone(),
    readLocale: () => spreadsheet.getSpreadsheetLocale(),
    appendRow: (sheetId, cells, zone) => {
      sheetOf(sheetId).appendRow(cells.map((cell) => toSheetValue(cell, zone)));
    },
    writeBlock: (sheetId, { row, column, values }, zone) => {
      roomyRange(sheetOf(sheetId), row, column, values).setValues(
        values.map((cells) => cells.map((cell) => toSheetValue(cell, zone))),
      );
    },
    writeNotes: (sheetId, { row, column, notes }) => {
      sheetOf(sheetId)
        .getRange(row, column, notes.length, notes[0]?.length ?? 0)
        .setNotes(notes.map((cells) => [...cells]));
    },
    toast: (text) => {
      toast(spreadsheet, text);
    },
  };
}

/** A notice over the workbook. */
export function toast(spreadsheet: Spreadsheet, text: string): void {
  spreadsheet.toast(text, 'Pantau Desa', 8);
}

/** Rows added at once when a sheet is full: many, since adding them is a call of its own. */
const roomRows = 1000;

/** The cells of a block. Google refuses a range beyond the grid: then, and only then, the grid is asked for and grows. */
function roomyRange(
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): GoogleAppsScript.Spreadsheet.Range {
  const width = values[0]?.length ?? 0;
  try {
    return sheet.getRange(row, column, values.length, width);
  } catch (refusal) {
    const gridRows = sheet.getMaxRows();
    const lastRow = row + values.length - 1;
    if (lastRow <= gridRows) throw refusal;
    sheet.insertRowsAfter(gridRows, lastRow - gridRows + roomRows);
    return sheet.getRange(row, column, values.length, width);
  }
}

function fromSheetValue(value: unknown, zone: string): CellValue {
  if (value instanceof Date) return { at: toLocalTime(value, zone) };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return '';
}

function toSheetValue(cell: CellValue, zone: string): string | number | boolean | Date {
  return typeof cell === 'object' ? toInstant(cell.at, zone) : cell;
}
