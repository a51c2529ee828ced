// Does what keys, clipboard and pointer ask for in the grid.
import { formatA1 } from '../../../text/a1';
import { askText } from '../../ask';
import { type PopupEntry, showPopup } from '../../popup';
import type { Typing } from '../cells/typing';
import type { Requests } from '../requests';
import { cellAt } from '../sheet-changes';
import { editTextOf, type Selected, selectedIn, storedCell, type WorkbookView } from '../workbook-view';
import { cellsOfText, filledWith, textOfCells } from './clipboard';
import { contextEntries } from './context-menu';
import { type Cursor, movedCursor, rangeOfCursor, rangeOfSelectAll } from './cursor';
import { type GridKeys, isOnHeader, listenToKeys } from './grid-keys';

export interface GridActions {
  clear(): void;
  /** What can be done with the selection; the first four entries insert. */
  entries(): readonly (PopupEntry | 'line')[];
}

interface GridParts {
  readonly view: WorkbookView;
  readonly typing: Typing;
  readonly requests: Requests;
  readonly turn: GridKeys['turn'];
  readonly leave: GridKeys['leave'];
}

/** Listens to the grid's box; must run before Univer starts, because both listen to the keyboard. */
export function listenToGrid(holder: HTMLElement, parts: GridParts): GridActions {
  const { typing } = parts;
  listenToKeys(holder, keysOf(parts));
  holder.addEventListener('dblclick', (event) => {
    if (!isOnHeader(event)) typing.open(false);
  });
  holder.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    showPopup({ left: event.clientX, top: event.clientY }, 'Menu sel', entriesOf(parts));
  });
  return { clear: () => clear(parts), entries: () => entriesOf(parts) };
}

function keysOf(parts: GridParts): GridKeys {
  const { view, typing, requests } = parts;
  return {
    isActive: () => view.grid !== null && !typing.isOpen,
    type: () => typing.open(true),
    edit: () => withSelected(parts, ({ place }) => typing.offerList(place) || typing.open(false)),
    toggle: () => toggle(parts),
    clear: () => clear(parts),
    move: cursorMover(view),
    selectAll: () =>
      withSelected(parts, ({ sheet, range }) => view.grid?.select(rangeOfSelectAll(sheet, range))),
    undo: () => void requests.send({ do: 'undo' }),
    copy: () => selectedText(view),
    cut: () => {
      const text = selectedText(view);
      clear(parts);
      return text;
    },
    paste: (text) => paste(parts, text),
    turn: parts.turn,
    leave: parts.leave,
  };
}

function withSelected({ view }: GridParts, action: (selected: Selected) => void): void {
  const selected = selectedIn(view);
  if (selected) action(selected);
}

/** Ticks or clears the check box of the selected cell; false when it has none. */
function toggle({ view, typing }: GridParts): boolean {
  const selected = selectedIn(view);
  if (!selected || storedCell(view, selected.place)?.checked === undefined) return false;
  typing.toggle(selected.place);
  return true;
}

function clear(parts: GridParts): void {
  withSelected(parts, ({ sheet, range }) => {
    if (parts.view.mayEdit) void parts.requests.send({ do: 'clear', sheetId: sheet.id, range });
  });
}

/** Moves the selection; the corner that Shift extends is remembered as long as the selection stays as it was left. */
function cursorMover(view: WorkbookView): GridKeys['move'] {
  let cursor: Cursor | null = null;
  return (move) => {
    const selected = selectedIn(view);
    if (!selected) return;
    const { sheet, range } = selected;
    const isKept = cursor !== null && formatA1(rangeOfCursor(cursor)) === formatA1(range);
    const from: Cursor =
      isKept && cursor
        ? cursor
        : { row: range.row, column: range.column, headRow: range.lastRow, headColumn: range.lastColumn };
    cursor = movedCursor(sheet, from, move);
    view.grid?.select(rangeOfCursor(cursor));
    view.grid?.reveal(cursor.headRow, cursor.headColumn);
  };
}

/** The selected cells as the clipboard carries them, down to the last row that holds something. */
function selectedText(view: WorkbookView): string {
  const selected = selectedIn(view);
  if (!selected) return '';
  const { sheet, range } = selected;
  const lastRow = Math.min(range.lastRow, Math.max(sheet.rows.length, range.row));
  const rows: string[][] = [];
  for (let row = range.row; row <= lastRow; row += 1) {
    const texts: string[] = [];
    for (let column = range.column; column <= range.lastColumn; column += 1) {
      const cell = cellAt(sheet, row, column);
      texts.push(cell?.checked === undefined ? (cell?.text ?? '') : editTextOf(cell));
    }
    rows.push(texts);
  }
  return textOfCells(rows);
}

function paste(parts: GridParts, text: string): void {
  withSelected(parts, ({ sheet, range }) => {
    if (text === '' || !parts.view.mayEdit) return;
    const pasted = cellsOfText(text);
    const single = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0][0] : undefined;
    const rows = single === undefined ? pasted : filledWith(single, range);
    void parts.requests.send({ do: 'paste', sheetId: sheet.id, row: range.row, column: range.column, rows });
  });
}

function entriesOf(parts: GridParts): readonly (PopupEntry | 'line')[] {
  const { view, requests } = parts;
  const selected = selectedIn(view);
  if (!selected) return [{ label: 'Pilih sel dahulu', disabled: true }];
  return contextEntries(selected.sheet, selected.range, view.mayEdit, {
    change: requests.change,
    clear: () => clear(parts),
    writeNote: () => void writeNote(parts, selected),
  });
}

async function writeNote({ view, requests }: GridParts, { place }: Selected): Promise<void> {
  const { sheetId, row, column } = place;
  const name = formatA1({ row, column, lastRow: row, lastColumn: column });
  const current = storedCell(view, place)?.note ?? '';
  const text = await askText({
    title: `Catatan di ${name}`,
    label: 'Isi catatan',
    value: current,
    doIt: 'Simpan catatan',
    isLong: true,
  });
  if (text === null) return;
  requests.change({ kind: 'note', sheetId, row, column, text });
}
