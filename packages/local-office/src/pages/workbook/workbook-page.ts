// How does a person work in the workbook: grid, cell bars, tabs, menus, panels?
import { h } from '../dom';
import type { OfficeClient } from '../office-client';
import { listenToGrid } from './actions/grid-actions';
import { drawGroups } from './bars/groups';
import { drawMenuBar } from './bars/menu-bar';
import { createPanels } from './bars/panels';
import { drawTabBar } from './bars/tab-bar';
import { createCellBars } from './cells/cell-bars';
import { createCellNote } from './cells/cell-note';
import { createTyping } from './cells/typing';
import type { Grid, GridEvents } from './grid';
import { listenToScript } from './script-talk';
import { createWishes } from './wishes';
import { createHook } from './workbook-hook';
import { activeSheetOf, createView, showAll, takeNews } from './workbook-view';

export interface WorkbookPage {
  readonly element: HTMLElement;
  /** Fetches Univer and shows the workbook; resolves when cells are drawn. */
  start(): Promise<void>;
}

/** The page; `loadGrid` brings the adapter, whose bundle may still be in the making. */
export function createWorkbookPage(
  client: OfficeClient,
  loadGrid: () => Promise<(container: HTMLElement, events: GridEvents) => Grid>,
): WorkbookPage {
  const menuBar = h('div', { class: 'bilah-menu', role: 'group', 'aria-label': 'Menu buku kerja' });
  const groupBar = h('div', { class: 'bilah-kelompok', hidden: true });
  const gridHolder = h('div', {
    class: 'wadah-grid',
    role: 'application',
    'aria-label': 'Lembar kerja',
    tabindex: -1,
  });
  const notice = h('p', { class: 'menunggu', role: 'status' }, 'Menyiapkan lembar kerja…');
  const gridArea = h('div', { class: 'area-grid' }, gridHolder, notice);
  const sidebarArea = h('div', { class: 'area-bilah', hidden: true });
  const tabBar = h('div', { class: 'bilah-tab' });

  const view = createView();
  const focusGrid = (): void => view.grid?.focus();
  const wishes = createWishes(client, focusGrid);
  const typing = createTyping(view, gridArea, wishes);
  const bars = createCellBars(view, client, typing);
  const note = createCellNote(view, gridArea);
  const actions = listenToGrid(gridHolder, view, typing, wishes);
  const panels = createPanels(sidebarArea, client, focusGrid);
  gridArea.append(typing.element, note.element);

  /** A tab that a press unhid, and that Node has not yet told of. */
  let awaitedTab: number | null = null;
  let drawnTab: number | null = null;

  const drawTabs = (): void => {
    drawnTab = view.grid?.activeSheetId ?? null;
    drawTabBar(tabBar, view.sheets, drawnTab, view.mayEdit, { activate, change: wishes.change });
    drawGroups(groupBar, activeSheetOf(view), wishes.change);
  };

  const activate = (sheetId: number): void => {
    if (!view.sheets.some(({ id, hidden }) => id === sheetId && !hidden)) {
      awaitedTab = sheetId;
      return;
    }
    awaitedTab = null;
    typing.finish();
    view.grid?.activate(sheetId);
    drawTabs();
    focusGrid();
  };

  /** Covers the grid while it has nothing that this person may see. */
  const drawNotice = (): void => {
    notice.hidden = view.grid !== null && view.sheets.length > 0;
    if (view.grid === null || notice.hidden || !client.sections.book) return;
    notice.textContent = client.sections.book.name
      ? 'Akun ini tidak punya akses ke buku kerja. Pilih akun lain di kanan atas, atau buka Formulir dan Halaman Camat.'
      : 'Menyiapkan buku kerja…';
  };

  const drawMenus = (): void =>
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
              run: () => void wishes.send({ do: 'undo' }),
            },
            { label: 'Kosongkan sel terpilih', hint: 'Del', disabled: !view.mayEdit, run: actions.clear },
            'line',
            { label: 'Buka ulang buku kerja', run: () => void wishes.send({ do: 'openBook' }) },
          ],
        },
        { caption: 'Sel', entries: actions.entries },
      ],
      client.sections.menus ?? [],
      (functionName) => void wishes.send({ do: 'menu', functionName }),
    );

  client.watch(['menus', 'book', 'actingUser'], ({ book }) => {
    const before = view.mayEdit;
    view.mayEdit = book?.mayEdit ?? false;
    drawMenus();
    if (before !== view.mayEdit) drawTabs();
  });
  client.watch(['dialogs'], ({ dialogs }) => panels.update(dialogs ?? []));
  listenToScript(client, wishes);
  client.onSheets((news) => {
    if (news.kind !== 'cells') typing.finish();
    const redrawn = takeNews(view, news);
    if (redrawn) drawNotice();
    if (redrawn && awaitedTab !== null) activate(awaitedTab);
    else if (redrawn) drawTabs();
    bars.refresh();
  });

  const start = async (): Promise<void> => {
    const createGrid = await loadGrid();
    view.grid = createGrid(gridHolder, {
      selected: (sheetId) => {
        bars.refresh();
        if (drawnTab !== sheetId) drawTabs();
      },
      pressed: (place, part) => {
        // The popup must not be closed by the very press that opens it.
        if (part === 'checkbox') typing.toggle(place);
        else if (part === 'arrow') setTimeout(() => typing.offerList(place), 0);
      },
      hovered: (place) => note.show(typing.isOpen ? null : place),
      wanted: wishes.change,
      strayed: (sheetId) => {
        const sheet = view.sheets.find(({ id }) => id === sheetId);
        if (sheet) view.grid?.showSheet(sheet);
      },
      scrolled: () => {
        note.show(null);
        typing.follow();
      },
    });
    showAll(view);
    drawNotice();
    drawTabs();
    window.__kantor = createHook(view, gridHolder, activate);
  };

  return {
    element: h(
      'section',
      { class: 'halaman-buku', 'aria-label': 'Buku Kerja' },
      h('h1', { class: 'tak-terlihat' }, 'Buku Kerja'),
      menuBar,
      bars.element,
      groupBar,
      h('div', { class: 'badan-buku' }, gridArea, sidebarArea),
      tabBar,
    ),
    start,
  };
}
