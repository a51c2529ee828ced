// Reads and writes the cells of sheets that are known by their ids, in as few calls as possible.
import type { CellValue, SheetPort } from '../../app/ports';
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
        add(sheet);
        return { id: sheet.getSheetId(), name: sheet.getName() };
      }),
    readValues: (sheetId, zone, rows = -1) =>
      sheetOf(sheetId)
        .getSheetValues(1, 1, rows, -1)
        .map((cells) => cells.map((cell) => fromSheetValue(cell, zone))),
    readGridRows: (sheetId) => sheetOf(sheetId).getMaxRows(),
    readZone: () => spreadsheet.getSpreadsheetTimeZone(),
    addRows: (sheetId, after, count) => {
      sheetOf(sheetId).insertRowsAfter(after, count);
    },
    appendRow: (sheetId, cells, zone) => {
      sheetOf(sheetId).appendRow(cells.map((cell) => toSheetValue(cell, zone)));
    },
    writeBlock: (sheetId, { row, column, values }, zone) => {
      sheetOf(sheetId)
        .getRange(row, column, values.length, values[0]?.length ?? 0)
        .setValues(values.map((cells) => cells.map((cell) => toSheetValue(cell, zone))));
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

function fromSheetValue(value: unknown, zone: string): CellValue {
  if (value instanceof Date) return { at: toLocalTime(value, zone) };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return '';
}

function toSheetValue(cell: CellValue, zone: string): string | number | boolean | Date {
  return typeof cell === 'object' ? toInstant(cell.at, zone) : cell;
}
