// How are cells written: by typing, by choosing from a list, by ticking a box?

import { formatA1 } from '../../../text/a1';
import { showPopup } from '../../popup';
import type { Place } from '../grid';
import type { Wishes } from '../wishes';
import {
  activeSheetOf,
  editTextOf,
  selectedIn,
  showCell,
  storedCell,
  type WorkbookView,
} from '../workbook-view';
import { createCellEditor, type Step } from './cell-editor';

export interface Typing {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Opens the editor over the selected cell; `typed`: a key opened it, and its letter follows. */
  open(typed: boolean): void;
  /** Writes a text as if it had been typed, and moves on. */
  write(place: Place, text: string, step: Step): void;
  toggle(place: Place): void;
  /** Shows the choices of a cell; false when it has none. */
  offerList(place: Place): boolean;
  finish(): void;
  /** Keeps the editor over its cell while the grid scrolls. */
  follow(): void;
}

/** `area` is the box that grid and editor share. */
export function createTyping(view: WorkbookView, area: HTMLElement, wishes: Wishes): Typing {
  let editing: Place | null = null;

  /** Shown at once as typed; Node's answer, already on its way, replaces it. */
  const send = async (place: Place, text: string): Promise<void> => {
    const before = storedCell(view, place);
    showCell(view, place, { ...before, text });
    await wishes.send({ do: 'edit', ...place, text });
    showCell(view, place, storedCell(view, place));
  };

  const moveOn = (place: Place, step: Step): void => {
    const sheet = activeSheetOf(view);
    if (!sheet || step === 'stay') return;
    const row = place.row + (step === 'down' ? 1 : step === 'up' ? -1 : 0);
    const column = place.column + (step === 'right' ? 1 : step === 'left' ? -1 : 0);
    view.grid?.goTo(
      Math.min(Math.max(row, 1), sheet.rowCount),
      Math.min(Math.max(column, 1), sheet.columnCount),
    );
    view.grid?.focus();
  };

  const write = (place: Place, text: string, step: Step): void => {
    moveOn(place, step);
    void send(place, text);
  };

  const editor = createCellEditor(
    (text, step) => {
      const place = editing;
      editing = null;
      if (place) write(place, text, step);
    },
    () => {
      editing = null;
      view.grid?.focus();
    },
  );

  const toggle = (place: Place): void => {
    if (view.mayEdit) void wishes.send({ do: 'toggle', ...place });
  };

  return {
    element: editor.element,
    get isOpen() {
      return editor.isOpen;
    },
    open: (typed) => {
      const selected = selectedIn(view);
      if (!selected || !view.grid || !view.mayEdit) return;
      const { place, range } = selected;
      const cell = storedCell(view, place);
      if (cell?.checked !== undefined) {
        if (!typed) toggle(place);
        return;
      }
      view.grid.reveal(place.row, place.column);
      const box = view.grid.boxOf(place.row, place.column);
      if (!box) return;
      editing = place;
      const name = formatA1({ ...range, lastRow: range.row, lastColumn: range.column });
      editor.open(box, `Isi sel ${name}`, typed ? '' : editTextOf(cell), typed);
    },
    write,
    toggle,
    offerList: (place) => {
      const cell = storedCell(view, place);
      const choices = cell?.list === undefined ? undefined : activeSheetOf(view)?.lists[cell.list];
      const box = view.grid?.boxOf(place.row, place.column);
      if (!choices || !box || !view.mayEdit) return false;
      const { left, top } = area.getBoundingClientRect();
      showPopup(
        { left: left + box.left, top: top + box.top + box.height + 2, minWidth: box.width },
        'Pilihan isi sel',
        choices.map((choice) => ({
          label: choice,
          checked: choice === cell?.text,
          run: () => write(place, choice, 'stay'),
        })),
      );
      return true;
    },
    finish: () => editor.finish(),
    follow: () => {
      if (editing) editor.move(view.grid?.boxOf(editing.row, editing.column) ?? null);
    },
  };
}
