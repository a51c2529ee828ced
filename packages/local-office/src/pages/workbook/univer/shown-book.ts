// Holds the tabs that Univer shows, and asks Univer what is active and selected.
import type { IRange, IStyleData } from '@univerjs/core';
import type { WireRange, WireSheet } from '../../../server/wire/protocol';
import { firstSeenIn } from '../sheet-changes';
import { univerStyleOf } from './cell-looks';
import type { RunningUniver } from './start-univer';

/** Univer's name of the only workbook it shows. */
export const unitId = 'buku';

/** A tab as Node described it, with all changes since. */
export interface ShownSheet {
  wire: WireSheet;
  /** `wire.styles` in Univer's terms. */
  looks: IStyleData[];
}

/** What the parts of the adapter share. */
export interface ShownBook {
  readonly univer: RunningUniver;
  readonly container: HTMLElement;
  /** Tabs by id, in order. */
  readonly sheets: Map<number, ShownSheet>;
  /** True while the adapter itself changes Univer's copy; any other change is stopped. */
  isChanging: boolean;
}

/** Lets a change of the adapter's own through. */
export function changeBook<Result>(book: ShownBook, change: () => Result): Result {
  const before = book.isChanging;
  book.isChanging = true;
  try {
    return change();
  } finally {
    book.isChanging = before;
  }
}

export function rememberSheet(book: ShownBook, wire: WireSheet): void {
  book.sheets.set(wire.id, { wire, looks: wire.styles.map(univerStyleOf) });
}

/** Univer's facade of the workbook; null until the first one is shown. */
export function univerBook({ univer }: ShownBook) {
  return univer.api.getActiveWorkbook();
}

export function activeSheetId(book: ShownBook): number | null {
  const id = univerBook(book)?.getActiveSheet().getSheetId();
  return id === undefined ? null : Number(id);
}

/** The active tab as Node described it. */
export function activeWire(book: ShownBook): WireSheet | undefined {
  return book.sheets.get(activeSheetId(book) ?? -1)?.wire;
}

export function selectedRange(book: ShownBook): WireRange | null {
  const range = univerBook(book)?.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
  return range ? wireRangeOf(range) : null;
}

function wireRangeOf(range: IRange): WireRange {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    lastRow: range.endRow + 1,
    lastColumn: range.endColumn + 1,
  };
}

/** Selects on the active tab; a range that begins beyond its edge is left alone. */
export function selectRange(book: ShownBook, range: WireRange): void {
  const sheet = univerBook(book)?.getActiveSheet();
  const wire = activeWire(book);
  if (!sheet || !wire || range.row > wire.rowCount || range.column > wire.columnCount) return;
  const lastRow = Math.min(range.lastRow, wire.rowCount);
  const lastColumn = Math.min(range.lastColumn, wire.columnCount);
  sheet.setActiveSelection(
    sheet.getRange(range.row - 1, range.column - 1, lastRow - range.row + 1, lastColumn - range.column + 1),
  );
}

/** A selection of which nothing is seen moves to the first cell that is: nobody types blindly. */
export function leaveHiddenCells(book: ShownBook): void {
  const range = selectedRange(book);
  const wire = activeWire(book);
  if (!range || !wire || !firstSeenIn(wire, range)) selectRange(book, firstVisibleCell(wire));
}

/** The first cell that is not hidden. */
function firstVisibleCell(wire: WireSheet | undefined): WireRange {
  const all = { row: 1, column: 1, lastRow: wire?.rowCount ?? 1, lastColumn: wire?.columnCount ?? 1 };
  const { row, column } = (wire && firstSeenIn(wire, all)) ?? all;
  return { row, column, lastRow: row, lastColumn: column };
}
