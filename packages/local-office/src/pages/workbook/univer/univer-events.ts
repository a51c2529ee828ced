// Listens to Univer: lays looks over cells, stops its commands, and tells what the person did.
import { CommandType, type ICellDataForSheetInterceptor, type ICommandInfo } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService, SheetsSelectionsService } from '@univerjs/sheets';
import type { WireCell } from '../../../server/wire/protocol';
import type { GridEvents, Place } from '../grid';
import { cellAt } from '../sheet-changes';
import { drawingsOf } from './cell-drawings';
import { activeSheetId, activeWire, type ShownBook, type ShownSheet, selectedRange } from './shown-book';
import { intentOf } from './univer-intents';

/** Commands that only change what is visible; every other command of Univer's is stopped. */
const harmlessCommands = new Set([
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.scroll-to-cell',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-worksheet-activate',
  'sheet.command.change-zoom-ratio',
  'sheet.command.set-zoom-ratio',
]);

/** Operations only change what is visible, except those that open Univer's own cell editor: we have our own. */
const stoppedOperations = new Set(['sheet.operation.set-cell-edit-visible']);

/** Mutations that Univer makes by itself and that change no cell. */
const harmlessMutations =
  /^(formula\.|sheet\.mutation\.(set-worksheet-row-auto-height|empty|set-worksheet-hidden)|doc\.)/;

/** Call it once, after the first workbook: before that Univer has no services for sheets. */
export function listenToUniver(book: ShownBook, events: GridEvents): void {
  const { api, services } = book.univer;
  layOverCells(book, events);
  stopCommands(book, events);
  const selections = services.get(SheetsSelectionsService);
  selections.selectionMoveEnd$.subscribe(() => tellSelection(book, events));
  selections.selectionSet$.subscribe(() => tellSelection(book, events));
  api.addEvent(api.Event.Scroll, () => events.scrolled());
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    const sheetId = activeSheetId(book);
    events.hovered(sheetId === null ? null : { sheetId, row: row + 1, column: column + 1 });
  });
}

export function tellSelection(book: ShownBook, events: GridEvents): void {
  const sheetId = activeSheetId(book);
  const range = selectedRange(book);
  if (sheetId !== null && range) events.selected(sheetId, range);
}

/** Univer's copy holds only texts; looks, check boxes, arrows and note marks are laid over them while drawing. */
function layOverCells(book: ShownBook, events: GridEvents): void {
  book.univer.services.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    handler: (cell, location, next) => {
      const place = { sheetId: Number(location.subUnitId), row: location.row + 1, column: location.col + 1 };
      const sheet = book.sheets.get(place.sheetId);
      const wire = cellAt(sheet?.wire, place.row, place.column);
      return next(sheet && wire ? { ...cell, ...overlayOf(sheet, wire, place, events) } : cell);
    },
  });
}

function overlayOf(
  sheet: ShownSheet,
  wire: WireCell,
  place: Place,
  events: GridEvents,
): ICellDataForSheetInterceptor {
  const look = wire.style === undefined ? undefined : sheet.looks[wire.style];
  const customRender = drawingsOf(wire, (part) => events.pressed(place, part));
  return {
    ...(look ? { s: look } : {}),
    ...(wire.checked === undefined ? {} : { v: '' }),
    ...(wire.note ? { markers: { tr: { color: '#f4b400', size: 7 } } } : {}),
    ...(wire.invalid ? { markers: { tr: { color: '#d93025', size: 7 } } } : {}),
    ...(customRender.length > 0 ? { customRender } : {}),
  };
}

function stopCommands(book: ShownBook, events: GridEvents): void {
  const { api } = book.univer;
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (book.isChanging || isHarmless(event)) return;
    event.cancel = true;
    if (event.type === CommandType.OPERATION) return;
    const sheetId = activeSheetId(book);
    if (sheetId === null) return;
    if (event.type === CommandType.MUTATION) {
      events.strayed(sheetId);
      return;
    }
    const intent = intentOf(event, { sheetId, selection: selectedRange(book), sheet: activeWire(book) });
    if (intent) events.wanted(intent);
  });
}

function isHarmless({ id, type }: ICommandInfo): boolean {
  if (type === CommandType.OPERATION) return !stoppedOperations.has(id);
  if (type === CommandType.MUTATION) return harmlessMutations.test(id);
  return harmlessCommands.has(id);
}
