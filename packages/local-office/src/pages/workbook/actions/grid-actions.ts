// What do keys, clipboard and pointer do in the grid?

import { formatA1 } from '../../../text/a1';
import { askText } from '../../ask';
import { type PopupEntry, showPopup } from '../../popup';
import type { Typing } from '../cells/typing';
import { cellAt } from '../sheet-changes';
import type { Wishes } from '../wishes';
import { editTextOf, type Selected, selectedIn, storedCell, type WorkbookView } from '../workbook-view';
import { cellsOfText, filledWith, textOfCells } from './clipboard';
import { contextEntries } from './context-menu';
import { type Cursor, movedCursor, rangeOfCursor } from './cursor';
import { isOnHeader, listenToKeys } from './grid-keys';

export interface GridActions {
  clear(): void;
  /** What can be done with the selection; the first four entries insert. */
  entries(): readonly (PopupEntry | 'line')[];
}

/** Wires the grid's box; must run before Univer starts, since both listen to the keyboard. */
export function listenToGrid(
  holder: HTMLElement,
  view: WorkbookView,
  typing: Typing,
  wishes: Wishes,
): GridActions {
  let cursor: Cursor | null = null;

  const withSelected = (action: (selected: Selected) => void): void => {
    const selected = selectedIn(view);
    if (selected) action(selected);
  };

  const clear = (): void =>
    withSelected(({ sheet, range }) => {
      if (view.mayEdit) void wishes.send({ do: 'clear', sheetId: sheet.id, range });
    });

  const selectedText = (): string => {
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
  };

  const paste = (text: string): void =>
    withSelected(({ sheet, range }) => {
      if (text === '' || !view.mayEdit) return;
      const pasted = cellsOfText(text);
      const single = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0][0] : undefined;
      const rows = single === undefined ? pasted : filledWith(single, range);
      void wishes.send({ do: 'paste', sheetId: sheet.id, row: range.row, column: range.column, rows });
    });

  const writeNote = async ({ sheet, range, place }: Selected): Promise<void> => {
    const name = formatA1({ ...range, lastRow: range.row, lastColumn: range.column });
    const current = storedCell(view, place)?.note ?? '';
    const text = await askText(`Catatan di ${name}`, 'Isi catatan', current, 'Simpan catatan', true);
    if (text === null) return;
    wishes.change({ kind: 'note', sheetId: sheet.id, row: range.row, column: range.column, text });
  };

  const entries = (): readonly (PopupEntry | 'line')[] => {
    const selected = selectedIn(view);
    if (!selected) return [{ label: 'Pilih sel dahulu', disabled: true }];
    return contextEntries(selected.sheet, selected.range, view.mayEdit, {
      change: wishes.change,
      clear,
      writeNote: () => void writeNote(selected),
    });
  };

  listenToKeys(holder, {
    isActive: () => view.grid !== null && !typing.isOpen,
    type: () => typing.open(true),
    edit: () => withSelected(({ place }) => typing.offerList(place) || typing.open(false)),
    toggle: () => {
      const selected = selectedIn(view);
      if (!selected || storedCell(view, selected.place)?.checked === undefined) return false;
      typing.toggle(selected.place);
      return true;
    },
    clear,
    move: (direction, extend, far) =>
      withSelected(({ sheet, range }) => {
        const isOurs = cursor !== null && formatA1(rangeOfCursor(cursor)) === formatA1(range);
        const from: Cursor =
          isOurs && cursor
            ? cursor
            : { row: range.row, column: range.column, headRow: range.lastRow, headColumn: range.lastColumn };
        cursor = movedCursor(sheet, from, direction, extend, far);
        view.grid?.select(rangeOfCursor(cursor));
        view.grid?.reveal(cursor.headRow, cursor.headColumn);
      }),
    selectAll: () =>
      withSelected(({ sheet }) =>
        view.grid?.select({ row: 1, column: 1, lastRow: sheet.rowCount, lastColumn: sheet.columnCount }),
      ),
    undo: () => void wishes.send({ do: 'undo' }),
    copy: selectedText,
    cut: () => {
      const text = selectedText();
      clear();
      return text;
    },
    paste,
  });

  holder.addEventListener('dblclick', (event) => {
    if (!isOnHeader(event)) typing.open(false);
  });
  holder.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    showPopup({ left: event.clientX, top: event.clientY }, 'Menu sel', entries());
  });

  return { clear, entries };
}
