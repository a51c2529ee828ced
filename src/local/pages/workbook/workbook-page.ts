// How does a person work in the workbook: grid, cell bar, tabs, menus, panels?
import type { PageRequest, StructureIntent, WireCell, WireRange, WireSheet } from '../../server/protocol';
import { askForScript, askText, tell } from '../ask';
import { h } from '../dom';
import type { OfficeClient } from '../office-client';
import { showToast } from '../toasts';
import { parseRangeName, rangeName } from './a1';
import { type CellEditor, createCellEditor, type Step } from './cell-editor';
import { cellsOfText, filledWith, textOfCells } from './clipboard';
import { contextEntries } from './context-menu';
import { type Cursor, movedCursor, rangeOfCursor } from './cursor';
import type { Grid, GridEvents, Place } from './grid';
import { isOnHeader, listenToKeys } from './grid-keys';
import { drawGroups } from './groups';
import { drawMenuBar } from './menu-bar';
import { createPanels } from './panels';
import { type PopupEntry, showPopup } from './popup';
import { cellAt, withChanges } from './sheet-changes';
import { drawTabBar } from './tab-bar';

export interface WorkbookPage {
  readonly element: HTMLElement;
  /** Fetches Univer and shows the workbook; resolves when cells are drawn. */
  start(): Promise<void>;
}

/** What browser tests read, since the grid itself is a canvas. */
export interface WorkbookHook {
  text(sheetName: string, a1: string): string;
  look(sheetName: string, a1: string): object | null;
  tabs(): readonly string[];
  activeTab(): string;
  select(a1: string): void;
  readonly ready: boolean;
}

declare global {
  interface Window {
    __kantor?: WorkbookHook;
  }
}

/** The page; `loadGrid` brings the adapter, whose bundle may still be in the making. */
export const createWorkbookPage = (
  client: OfficeClient,
  loadGrid: () => Promise<(container: HTMLElement, events: GridEvents) => Grid>,
): WorkbookPage => {
  const menuBar = h('div', { class: 'bilah-menu', role: 'group', 'aria-label': 'Menu buku kerja' });
  const nameBox = h('input', {
    class: 'kotak-nama',
    'aria-label': 'Alamat sel',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const cellBar = h('input', {
    class: 'bilah-isi',
    'aria-label': 'Isi sel terpilih',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const groupBar = h('div', { class: 'bilah-kelompok', hidden: true });
  const gridHolder = h('div', {
    class: 'wadah-grid',
    role: 'application',
    'aria-label': 'Lembar kerja',
    tabindex: -1,
  });
  const gridArea = h('div', { class: 'area-grid' }, gridHolder);
  const sidebarArea = h('div', { class: 'area-bilah', hidden: true });
  const tabBar = h('div', { class: 'bilah-tab' });
  const waiting = h('p', { class: 'menunggu', role: 'status' }, 'Menyiapkan lembar kerja…');
  const note = h('div', { class: 'catatan-sel', role: 'tooltip', hidden: true });
  gridArea.append(waiting, note);
  const page = h(
    'section',
    { class: 'halaman-buku', 'aria-label': 'Buku Kerja' },
    menuBar,
    h(
      'div',
      { class: 'bilah-rumus' },
      nameBox,
      h('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
      cellBar,
    ),
    groupBar,
    h('div', { class: 'badan-buku' }, gridArea, sidebarArea),
    tabBar,
  );

  let grid: Grid | null = null;
  let sheets: readonly WireSheet[] = [];
  let mayEdit = false;
  /** What Node says of cells while the grid's code is still on its way. */
  let wantedTab: number | null = null;

  const complain = (error: unknown): void => {
    void tell('Perubahan tidak dilakukan', error instanceof Error ? error.message : String(error)).then(() =>
      grid?.focus(),
    );
  };
  const ask = (request: PageRequest): Promise<unknown> => client.ask(request).catch(complain);
  const change = (intent: StructureIntent): void => void ask({ do: 'structure', intent });

  const activeSheet = (): WireSheet | undefined => sheets.find(({ id }) => id === grid?.activeSheetId);

  const drawTabs = (): void =>
    drawTabBar(tabBar, sheets, grid?.activeSheetId ?? null, mayEdit, { activate, change });

  const activate = (sheetId: number): void => {
    if (!sheets.some(({ id, hidden }) => id === sheetId && !hidden)) {
      wantedTab = sheetId;
      return;
    }
    editor.finish();
    grid?.activate(sheetId);
    drawTabs();
    drawGroupBar();
    grid?.focus();
  };

  const drawGroupBar = (): void => drawGroups(groupBar, activeSheet(), change);

  // --- typing -------------------------------------------------------------------------------------------
  let editing: Place | null = null;

  const commit = async (text: string, step: Step): Promise<void> => {
    const place = editing;
    editing = null;
    if (!place || !grid) return;
    moveOn(place, step);
    await sendText(place, text);
  };

  /** Shows what was typed at once, greyed by nothing: Node's answer replaces it within a blink. */
  const sendText = async (place: Place, text: string): Promise<void> => {
    const before = grid?.cell(place.sheetId, place.row, place.column) ?? null;
    showLocally(place, { ...before, text });
    try {
      await client.ask({ do: 'edit', ...place, text });
      const now = grid?.cell(place.sheetId, place.row, place.column) ?? null;
      if (now?.text === text && now !== before) showLocally(place, storedCell(place));
    } catch (error) {
      showLocally(place, storedCell(place));
      complain(error);
    }
  };

  const storedCell = ({ sheetId, row, column }: Place): WireCell | null =>
    cellAt(
      sheets.find(({ id }) => id === sheetId),
      row,
      column,
    );

  const showLocally = (place: Place, cell: WireCell | null): void => {
    const sheet = sheets.find(({ id }) => id === place.sheetId);
    if (!sheet) return;
    grid?.changeCells([
      {
        id: place.sheetId,
        styles: sheet.styles,
        lists: sheet.lists,
        cells: [[place.row, place.column, cell]],
      },
    ]);
  };

  const moveOn = (place: Place, step: Step): void => {
    const sheet = activeSheet();
    if (!grid || !sheet) return;
    const row = place.row + (step === 'down' ? 1 : step === 'up' ? -1 : 0);
    const column = place.column + (step === 'right' ? 1 : step === 'left' ? -1 : 0);
    if (step !== 'stay') {
      grid.goTo(Math.min(Math.max(row, 1), sheet.rowCount), Math.min(Math.max(column, 1), sheet.columnCount));
    }
    if (step !== 'stay') grid.focus();
  };

  const editor: CellEditor = createCellEditor(
    (text, step) => void commit(text, step),
    () => {
      editing = null;
      grid?.focus();
    },
  );
  gridArea.append(editor.element);

  const openEditor = (typed: boolean, startText?: string): void => {
    const range = grid?.selection();
    const sheetId = grid?.activeSheetId;
    if (!grid || !range || sheetId === null || sheetId === undefined || !mayEdit) return;
    const { row, column } = range;
    const cell = grid.cell(sheetId, row, column);
    if (cell?.checked !== undefined) {
      if (!typed) toggle({ sheetId, row, column });
      return;
    }
    if (!grid.boxOf(row, column)) grid.goTo(row, column);
    const box = grid.boxOf(row, column);
    if (!box) return;
    editing = { sheetId, row, column };
    const text = typed ? (startText ?? '') : (cell?.edit ?? cell?.text ?? '');
    editor.open(box, `Isi sel ${rangeName(range)}`, text, typed);
  };

  const toggle = (place: Place): void => {
    const checked = grid?.cell(place.sheetId, place.row, place.column)?.checked;
    if (checked !== undefined) void ask({ do: 'edit', ...place, text: checked ? 'FALSE' : 'TRUE' });
  };

  const offerList = (place: Place): void => {
    const cell = grid?.cell(place.sheetId, place.row, place.column);
    const choices = cell?.list === undefined ? undefined : activeSheet()?.lists[cell.list];
    const box = grid?.boxOf(place.row, place.column);
    if (!choices || !box) return;
    const { left, top } = gridArea.getBoundingClientRect();
    showPopup(
      { left: left + box.left, top: top + box.top + box.height + 2, minWidth: box.width },
      'Pilihan isi sel',
      choices.map((choice) => ({
        label: choice,
        checked: choice === cell?.text,
        run: () => void sendText(place, choice),
      })),
    );
  };

  const hovered = (place: Place | null): void => {
    const cell = place && grid?.cell(place.sheetId, place.row, place.column);
    const text = cell?.invalid ?? cell?.note;
    const box = place && text && !editor.isOpen ? grid?.boxOf(place.row, place.column) : null;
    note.hidden = !box;
    if (!box || !text) return;
    note.textContent = text;
    const right = box.left + box.width + 6;
    note.style.left = `${right + 260 > gridArea.clientWidth ? Math.max(4, box.left - 266) : right}px`;
    note.style.top = `${Math.min(box.top, gridArea.clientHeight - 48)}px`;
  };

  // --- clipboard ----------------------------------------------------------------------------------------
  const selectedText = (): string => {
    const range = grid?.selection();
    const sheetId = grid?.activeSheetId;
    if (!grid || !range || sheetId === null || sheetId === undefined) return '';
    const sheet = activeSheet();
    const lastRow = Math.min(range.lastRow, Math.max(sheet?.rows.length ?? 0, range.row));
    const rows: string[][] = [];
    for (let row = range.row; row <= lastRow; row += 1) {
      const cells: string[] = [];
      for (let column = range.column; column <= range.lastColumn; column += 1) {
        const cell = grid.cell(sheetId, row, column);
        cells.push(cell?.checked === undefined ? (cell?.text ?? '') : cell.checked ? 'TRUE' : 'FALSE');
      }
      rows.push(cells);
    }
    return textOfCells(rows);
  };

  const paste = (text: string): void => {
    const range = grid?.selection();
    const sheetId = grid?.activeSheetId;
    if (!range || sheetId === null || sheetId === undefined || text === '') return;
    const pasted = cellsOfText(text);
    const rows =
      pasted.length === 1 && pasted[0]?.length === 1 ? filledWith(pasted[0][0] ?? '', range) : pasted;
    void ask({ do: 'paste', sheetId, row: range.row, column: range.column, rows });
  };

  const clearSelected = (): void => {
    const range = grid?.selection();
    const sheetId = grid?.activeSheetId;
    if (range && sheetId !== null && sheetId !== undefined) void ask({ do: 'clear', sheetId, range });
  };

  let cursor: Cursor | null = null;
  listenToKeys(gridHolder, {
    isActive: () => grid !== null && !editor.isOpen,
    type: () => openEditor(true),
    edit: () => {
      const range = grid?.selection();
      const sheetId = grid?.activeSheetId;
      const list = range && sheetId ? grid?.cell(sheetId, range.row, range.column)?.list : undefined;
      if (list !== undefined && range && sheetId)
        offerList({ sheetId, row: range.row, column: range.column });
      else openEditor(false);
    },
    toggle: () => {
      const range = grid?.selection();
      const sheetId = grid?.activeSheetId;
      if (!range || sheetId === null || sheetId === undefined) return false;
      if (grid?.cell(sheetId, range.row, range.column)?.checked === undefined) return false;
      toggle({ sheetId, row: range.row, column: range.column });
      return true;
    },
    clear: clearSelected,
    move: (direction, extend, far) => {
      const sheet = activeSheet();
      const range = grid?.selection();
      if (!sheet || !range || !grid) return;
      const same = cursor !== null && rangeName(rangeOfCursor(cursor)) === rangeName(range);
      const from: Cursor =
        same && cursor
          ? cursor
          : { row: range.row, column: range.column, headRow: range.lastRow, headColumn: range.lastColumn };
      cursor = movedCursor(sheet, from, direction, extend, far);
      grid.select(rangeOfCursor(cursor));
      grid.reveal(cursor.headRow, cursor.headColumn);
    },
    selectAll: () => {
      const sheet = activeSheet();
      if (sheet) grid?.select({ row: 1, column: 1, lastRow: sheet.rowCount, lastColumn: sheet.columnCount });
    },
    undo: () => void ask({ do: 'undo' }),
    redo: () => void ask({ do: 'redo' }),
    copy: selectedText,
    cut: () => {
      const text = selectedText();
      clearSelected();
      return text;
    },
    paste,
  });

  gridHolder.addEventListener('dblclick', (event) => {
    if (isOnHeader(event)) return;
    openEditor(false);
  });
  gridHolder.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const range = grid?.selection();
    const sheet = activeSheet();
    if (!range || !sheet) return;
    showPopup({ left: event.clientX, top: event.clientY }, 'Menu sel', menuFor(sheet, range));
  });

  const menuFor = (sheet: WireSheet, range: WireRange): readonly (PopupEntry | 'line')[] =>
    contextEntries(sheet, range, mayEdit, {
      change,
      clear: clearSelected,
      writeNote: (current) => void writeNote(sheet.id, range, current),
    });

  const writeNote = async (sheetId: number, range: WireRange, current: string): Promise<void> => {
    const text = await askText(
      `Catatan di ${rangeName({ ...range, lastRow: range.row, lastColumn: range.column })}`,
      'Isi catatan',
      current,
      'Simpan catatan',
      true,
    );
    if (text !== null) change({ kind: 'note', sheetId, row: range.row, column: range.column, text });
  };

  // --- bars ---------------------------------------------------------------------------------------------
  const selected = (sheetId: number, range: WireRange): void => {
    nameBox.value = rangeName(range);
    const cell = grid?.cell(sheetId, range.row, range.column);
    cellBar.value =
      cell?.edit ?? cell?.text ?? (cell?.checked === undefined ? '' : cell.checked ? 'TRUE' : 'FALSE');
    cellBar.readOnly = !mayEdit;
    tellSelection(sheetId, range);
  };

  let selectionTimer: ReturnType<typeof setTimeout> | undefined;
  /** Scripts ask for the active range; a dragged selection is told once it rests. */
  const tellSelection = (sheetId: number, range: WireRange): void => {
    clearTimeout(selectionTimer);
    selectionTimer = setTimeout(
      () => void client.ask({ do: 'select', sheetId, range }).catch(() => undefined),
      120,
    );
  };

  nameBox.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const range = parseRangeName(nameBox.value);
    if (range) grid?.select(range);
    if (range) grid?.goTo(range.row, range.column);
    if (range) grid?.select(range);
    grid?.focus();
  });
  cellBar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') grid?.focus();
    if (event.key !== 'Enter') return;
    const range = grid?.selection();
    const sheetId = grid?.activeSheetId;
    if (!range || sheetId === null || sheetId === undefined) return;
    void sendText({ sheetId, row: range.row, column: range.column }, cellBar.value);
    moveOn({ sheetId, row: range.row, column: range.column }, 'down');
  });

  client.watch(['menus', 'book', 'actingUser'], ({ menus, book }) => {
    mayEdit = book?.mayEdit ?? false;
    drawMenuBar(
      menuBar,
      [
        {
          caption: 'Ubah',
          entries: () => [
            {
              label: 'Urungkan',
              hint: 'Ctrl+Z',
              disabled: !client.sections.book?.canUndo,
              run: () => void ask({ do: 'undo' }),
            },
            {
              label: 'Ulangi',
              hint: 'Ctrl+Y',
              disabled: !client.sections.book?.canRedo,
              run: () => void ask({ do: 'redo' }),
            },
            'line',
            { label: 'Kosongkan sel terpilih', hint: 'Del', disabled: !mayEdit, run: clearSelected },
            'line',
            { label: 'Muat ulang buku kerja (onOpen)', run: () => void ask({ do: 'openBook' }) },
          ],
        },
        {
          caption: 'Sisipkan',
          entries: () => {
            const sheet = activeSheet();
            const range = grid?.selection();
            return sheet && range
              ? menuFor(sheet, range).slice(0, 4)
              : [{ label: 'Pilih sel dahulu', disabled: true }];
          },
        },
      ],
      menus ?? [],
      (functionName) => void ask({ do: 'menu', functionName }),
    );
    if (sheets.length > 0) drawTabs();
  });

  const panels = createPanels(sidebarArea, client, () => grid?.focus());
  client.watch(['dialogs'], ({ dialogs }) => panels.update(dialogs ?? []));

  let lastToastMs = Number.POSITIVE_INFINITY;
  let seenToasts = 0;
  client.watch(['toasts'], ({ toasts }) => {
    if (!toasts) return;
    // What was said before this window opened is old news.
    if (lastToastMs === Number.POSITIVE_INFINITY) seenToasts = toasts.length;
    lastToastMs = 0;
    for (const toast of toasts.slice(Math.min(seenToasts, toasts.length)))
      showToast(toast.message, toast.title, toast.seconds);
    seenToasts = toasts.length;
  });

  let asking = false;
  client.watch(['question'], ({ question }) => {
    if (!question || asking) return;
    asking = true;
    void askForScript(question).then((answer) => {
      asking = false;
      void ask({ do: 'answer', ...answer });
    });
  });

  // --- what Node says -----------------------------------------------------------------------------------
  client.onSheets((news) => {
    if (news.kind === 'cells') {
      sheets = sheets.map((sheet) => {
        const mine = news.changes.filter(({ id }) => id === sheet.id);
        return mine.reduce(withChanges, sheet);
      });
      grid?.changeCells(news.changes);
      refreshBars();
      return;
    }
    editor.finish();
    sheets =
      news.kind === 'all'
        ? news.sheets
        : sheets.map((sheet) => (sheet.id === news.sheet.id ? news.sheet : sheet));
    if (news.kind === 'all') grid?.showAll(sheets.filter(({ hidden }) => !hidden));
    else if (!news.sheet.hidden) grid?.showSheet(news.sheet);
    if (wantedTab !== null) {
      const target = wantedTab;
      wantedTab = null;
      activate(target);
    }
    drawTabs();
    drawGroupBar();
    refreshBars();
  });

  const refreshBars = (): void => {
    const range = grid?.selection();
    const sheetId = grid?.activeSheetId;
    if (range && sheetId !== null && sheetId !== undefined && document.activeElement !== cellBar)
      selected(sheetId, range);
  };

  const start = async (): Promise<void> => {
    const createGrid = await loadGrid();
    grid = createGrid(gridHolder, {
      selected: (sheetId, range) => {
        selected(sheetId, range);
        drawTabsIfMoved(sheetId);
      },
      pressed: (place, part) => {
        if (!mayEdit) return;
        if (part === 'checkbox') toggle(place);
        else if (part === 'arrow') setTimeout(() => offerList(place), 0);
      },
      hovered,
      wanted: change,
      strayed: (sheetId) => {
        const sheet = sheets.find(({ id }) => id === sheetId);
        if (sheet) grid?.showSheet(sheet);
      },
      scrolled: () => {
        note.hidden = true;
        if (editing) editor.move(grid?.boxOf(editing.row, editing.column) ?? null);
      },
    });
    if (sheets.length > 0) grid.showAll(sheets.filter(({ hidden }) => !hidden));
    waiting.remove();
    drawTabs();
    drawGroupBar();
    window.__kantor = hook;
  };

  let drawnTab: number | null = null;
  const drawTabsIfMoved = (sheetId: number): void => {
    if (drawnTab === sheetId) return;
    drawnTab = sheetId;
    drawTabs();
    drawGroupBar();
  };

  const cellNamed = (sheetName: string, a1: string) => {
    const range = parseRangeName(a1);
    const sheet = sheets.find(({ name }) => name === sheetName);
    if (!range || !sheet) return null;
    return { sheet, cell: grid?.cell(sheet.id, range.row, range.column) ?? null };
  };
  const hook: WorkbookHook = {
    text: (sheetName, a1) => cellNamed(sheetName, a1)?.cell?.text ?? '',
    look: (sheetName, a1) => {
      const found = cellNamed(sheetName, a1);
      const style = found?.cell?.style;
      return style === undefined ? null : (found?.sheet.styles[style] ?? null);
    },
    tabs: () => sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    activeTab: () => activeSheet()?.name ?? '',
    select: (a1) => {
      const range = parseRangeName(a1);
      if (!range) return;
      grid?.goTo(range.row, range.column);
      grid?.select(range);
      grid?.focus();
    },
    get ready() {
      return grid !== null && sheets.length > 0 && gridHolder.querySelector('canvas') !== null;
    },
  };

  return { element: page, start };
};
