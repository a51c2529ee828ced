// Puts whole tabs or single cells into Univer, so that the person stays where they were.
import { type IWorkbookData, LocaleType, UniverInstanceType } from '@univerjs/core';
import type { WireCells, WireSheet } from '../../../server/wire/protocol';
import { withChanges } from '../sheet-changes';
import { rowHeightOf, univerSheetOf, univerStyleOf } from './cell-looks';
import {
  activeSheetId,
  changeBook,
  leaveHiddenCells,
  type ShownBook,
  type ShownSheet,
  selectedRange,
  selectRange,
  unitId,
  univerBook,
} from './shown-book';

const univerVersion = '0.25.1';

/**
 * Gives Univer all tabs anew; the person keeps tab, selection and scroll where they still exist. `onFirst` runs when
 * Univer has its first workbook, and with it its services for sheets.
 */
export function redrawBook(book: ShownBook, onFirst: () => void): void {
  const sheetId = activeSheetId(book);
  const range = selectedRange(book);
  const scroll = univerBook(book)?.getActiveSheet().getScrollState();
  changeBook(book, () => {
    rebuild(book, onFirst);
    if (sheetId !== null && book.sheets.has(sheetId)) {
      if (activeSheetId(book) !== sheetId) univerBook(book)?.setActiveSheet(String(sheetId));
      if (range) selectRange(book, range);
    }
    leaveHiddenCells(book);
    if (activeSheetId(book) !== sheetId) return;
    if (scroll && (scroll.sheetViewStartRow > 0 || scroll.sheetViewStartColumn > 0)) {
      univerBook(book)?.getActiveSheet().scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
    }
  });
}

function rebuild(book: ShownBook, onFirst: () => void): void {
  const { api, instance } = book.univer;
  const isFirst = !univerBook(book);
  if (!isFirst) api.disposeUnit(unitId);
  instance.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, workbookData(book));
  if (isFirst) onFirst();
}

function workbookData(book: ShownBook): IWorkbookData {
  const sheets = [...book.sheets.values()].map(({ wire }) => wire);
  return {
    id: unitId,
    name: unitId,
    appVersion: univerVersion,
    locale: LocaleType.ID_ID,
    styles: {},
    sheetOrder: sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(sheets.map((sheet) => [String(sheet.id), univerSheetOf(sheet)])),
  };
}

/** Changes cells of tabs whose shape stays; tabs that are not shown are passed over. */
export function changeCells(book: ShownBook, changes: readonly WireCells[]): void {
  for (const change of changes) {
    const sheet = book.sheets.get(change.id);
    if (!sheet) continue;
    const before = sheet.wire;
    changeBook(book, () => {
      changeSheet(book, sheet, change);
      const rows = new Set(change.cells.map(([row]) => row));
      for (const row of rows) fitRow(book, sheet.wire, row, rowHeightOf(before, row));
    });
  }
}

/** A row grows and shrinks with its cells, as one that is drawn anew. */
function fitRow(book: ShownBook, wire: WireSheet, row: number, before: number): void {
  const rowHeight = rowHeightOf(wire, row);
  if (rowHeight === before) return;
  const ranges = [{ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: wire.columnCount - 1 }];
  book.univer.api.syncExecuteCommand(
    'sheet.mutation.set-worksheet-row-height',
    { unitId, subUnitId: String(wire.id), ranges, rowHeight },
    { fromCollab: true },
  );
}

function changeSheet(book: ShownBook, sheet: ShownSheet, change: WireCells): void {
  sheet.wire = withChanges(sheet.wire, change);
  sheet.looks = change.styles.map(univerStyleOf);
  const cellValue: Record<number, Record<number, { v: string; t: number } | null>> = {};
  for (const [row, column, cell] of change.cells) {
    const line = cellValue[row - 1] ?? {};
    cellValue[row - 1] = line;
    line[column - 1] = cell?.text ? { v: cell.text, t: 1 } : null;
  }
  book.univer.api.syncExecuteCommand(
    'sheet.mutation.set-range-values',
    { unitId, subUnitId: String(change.id), cellValue },
    { fromCollab: true },
  );
}
