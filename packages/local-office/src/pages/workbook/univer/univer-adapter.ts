// Shows a workbook of Node's with Univer 0.25.1; nothing outside this folder knows Univer.
import type { Grid, GridEvents } from '../grid';
import { boxOf, revealCell } from './cell-boxes';
import { changeCells, redrawBook } from './redraw';
import {
  activeSheetId,
  changeBook,
  leaveHiddenCells,
  rememberSheet,
  type ShownBook,
  selectedRange,
  selectRange,
  univerBook,
} from './shown-book';
import { startUniver } from './start-univer';
import { listenToUniver, tellSelection } from './univer-events';

/** Resolves when cells can be drawn in their font: what is drawn on a canvas before is not drawn again by itself. */
export async function loadCellFont(): Promise<void> {
  const faces = ['', 'bold', 'italic', 'bold italic'];
  await Promise.all(faces.map((face) => document.fonts.load(`${face} 10pt Arial`)));
}

/** Starts Univer in `container`; it draws, scrolls and selects, and changes nothing by itself. */
export function createGrid(container: HTMLElement, events: GridEvents): Grid {
  const book: ShownBook = { univer: startUniver(container), container, sheets: new Map(), isChanging: false };
  container.addEventListener('pointerleave', () => events.hovered(null));
  putCanvasInOrder(container);
  const redraw = (): void => {
    redrawBook(book, () => listenToUniver(book, events));
    tellSelection(book, events);
  };
  return {
    showAll: (sheets) => {
      book.sheets.clear();
      for (const sheet of sheets) rememberSheet(book, sheet);
      redraw();
    },
    showSheet: (sheet) => {
      rememberSheet(book, sheet);
      redraw();
    },
    changeCells: (changes) => changeCells(book, changes),
    activate: (sheetId) => {
      if (!book.sheets.has(sheetId)) return;
      changeBook(book, () => activate(book, sheetId));
      tellSelection(book, events);
    },
    get activeSheetId() {
      return activeSheetId(book);
    },
    selection: () => selectedRange(book),
    select: (range) => changeBook(book, () => selectRange(book, range)),
    goTo: (row, column) => {
      changeBook(book, () => selectRange(book, { row, column, lastRow: row, lastColumn: column }));
      revealCell(book, row, column);
    },
    reveal: (row, column) => revealCell(book, row, column),
    boxOf: (row, column) => boxOf(book, row, column),
    focus: () => {
      (container.querySelector('canvas') ?? container).focus({ preventScroll: true });
    },
  };
}

/** Univer puts its canvas before everything else on the page: Tab would find neither the header nor the menus first. */
function putCanvasInOrder(container: HTMLElement): void {
  const order = (): void => {
    for (const canvas of container.querySelectorAll('canvas')) if (canvas.tabIndex > 0) canvas.tabIndex = 0;
  };
  new MutationObserver(order).observe(container, {
    subtree: true,
    childList: true,
    attributeFilter: ['tabindex'],
  });
}

function activate(book: ShownBook, sheetId: number): void {
  univerBook(book)?.setActiveSheet(String(sheetId));
  leaveHiddenCells(book);
}
