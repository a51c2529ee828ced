// Writes cells: by typing, by choosing from a list, by ticking a box.
import { formatA1 } from '../../../text/a1';
import { showPopup } from '../../popup';
import type { Box, Place } from '../grid';
import type { Requests } from '../requests';
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
export function createTyping(view: WorkbookView, area: HTMLElement, requests: Requests): Typing {
  let editing: Place | null = null;

  const write = (place: Place, text: string, step: Step): void => {
    moveOn(view, place, step);
    void send(view, requests, place, text);
  };
  const toggle = (place: Place): void => {
    if (view.mayEdit) void requests.send({ do: 'toggle', ...place });
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

  return {
    element: editor.element,
    get isOpen() {
      return editor.isOpen;
    },
    open: (typed) => {
      const place = selectedIn(view)?.place;
      if (!place || !view.mayEdit) return;
      const cell = storedCell(view, place);
      if (cell?.checked !== undefined) {
        if (!typed) toggle(place);
        return;
      }
      const box = revealedBox(view, place);
      if (!box) return;
      editing = place;
      editor.open(box, `Isi sel ${cellName(place)}`, typed ? '' : editTextOf(cell), typed);
    },
    write,
    toggle,
    offerList: (place) =>
      view.mayEdit && offerChoices(view, area, place, (choice) => write(place, choice, 'stay')),
    finish: () => editor.finish(),
    follow: () => {
      if (editing) editor.move(view.grid?.boxOf(editing.row, editing.column) ?? null);
    },
  };
}

/** Moves the selection as a finished cell asks, within the tab. */
function moveOn(view: WorkbookView, place: Place, step: Step): void {
  const sheet = activeSheetOf(view);
  if (!sheet || step === 'stay') return;
  const row = place.row + (step === 'down' ? 1 : step === 'up' ? -1 : 0);
  const column = place.column + (step === 'right' ? 1 : step === 'left' ? -1 : 0);
  view.grid?.goTo(
    Math.min(Math.max(row, 1), sheet.rowCount),
    Math.min(Math.max(column, 1), sheet.columnCount),
  );
  view.grid?.focus();
}

/** Shown at once as typed; Node's answer, already on its way, replaces it. */
async function send(view: WorkbookView, requests: Requests, place: Place, text: string): Promise<void> {
  showCell(view, place, { ...storedCell(view, place), text });
  await requests.send({ do: 'edit', ...place, text });
  showCell(view, place, storedCell(view, place));
}

/** Where the cell is drawn once it has been scrolled into view; null when it cannot be. */
function revealedBox({ grid }: WorkbookView, { row, column }: Place): Box | null {
  grid?.reveal(row, column);
  return grid?.boxOf(row, column) ?? null;
}

function cellName({ row, column }: Place): string {
  return formatA1({ row, column, lastRow: row, lastColumn: column });
}

/** Shows a cell's choices below it; false when it has none or is scrolled away. */
function offerChoices(
  view: WorkbookView,
  area: HTMLElement,
  place: Place,
  choose: (choice: string) => void,
): boolean {
  const cell = storedCell(view, place);
  const choices = cell?.list === undefined ? undefined : activeSheetOf(view)?.lists[cell.list];
  const box = view.grid?.boxOf(place.row, place.column);
  if (!choices || !box) return false;
  const { left, top } = area.getBoundingClientRect();
  showPopup(
    { left: left + box.left, top: top + box.top + box.height + 2, minWidth: box.width },
    'Pilihan isi sel',
    choices.map((choice) => ({ label: choice, checked: choice === cell?.text, run: () => choose(choice) })),
  );
  return true;
}
