// Puts the workbook's page together: grid, cell bar, tabs, menus, panels.
import type { OfficeClient } from '../office-client';
import { type GridActions, listenToGrid } from './actions/grid-actions';
import { builtInMenus } from './bars/built-in-menus';
import { drawMenuBar, focusMenu } from './bars/menu-bar';
import { createPanels } from './bars/panels';
import { createTabs, type Tabs } from './bars/tabs';
import { type CellBars, createCellBars } from './cells/cell-bars';
import { createCellNote } from './cells/cell-note';
import { createTyping, type Typing } from './cells/typing';
import type { Grid, GridEvents } from './grid';
import { createLayout, type PageLayout, pageElement } from './page-layout';
import { createRequests, type Requests } from './requests';
import { listenToScript } from './script-messages';
import { createHook } from './workbook-hook';
import { createView, showAll, takeNews, type WorkbookView } from './workbook-view';

interface WorkbookPage {
  readonly element: HTMLElement;
  /** Fetches Univer and shows the workbook, or says that it did not come; resolves when cells are drawn. */
  start(): Promise<void>;
}

const gridMissing =
  'Lembar kerja tidak dapat dimuat. Muat ulang halaman ini; jika tetap begini, lihat pesan di jendela tempat kantor dijalankan.';

/** Makes the grid in a box; its bundle is fetched apart. */
type CreateGrid = (container: HTMLElement, events: GridEvents) => Grid;

/** The page; `loadGrid` brings the adapter, whose bundle may not be built yet. */
export function createWorkbookPage(client: OfficeClient, loadGrid: () => Promise<CreateGrid>): WorkbookPage {
  const page = createParts(client);
  followOffice(client, page);
  return {
    element: pageElement(page.layout, page.bars.element),
    start: async () => {
      const createGrid = await loadGrid().catch(() => null);
      if (createGrid) startGrid(client, page, createGrid);
      else page.layout.notice.textContent = gridMissing;
    },
  };
}

interface PageParts {
  readonly layout: PageLayout;
  readonly view: WorkbookView;
  readonly requests: Requests;
  readonly typing: Typing;
  readonly bars: CellBars;
  readonly actions: GridActions;
  readonly tabs: Tabs;
}

function createParts(client: OfficeClient): PageParts {
  const layout = createLayout();
  const view = createView();
  const requests = createRequests(client, () => view.grid?.focus());
  const typing = createTyping(view, layout.gridArea, requests);
  layout.gridArea.append(typing.element);
  const tabs = createTabs(view, layout, typing, requests);
  return {
    layout,
    view,
    requests,
    typing,
    bars: createCellBars(view, client, typing),
    actions: listenToGrid(layout.gridHolder, {
      view,
      typing,
      requests,
      turn: tabs.turn,
      leave: () => focusMenu(layout.menuBar),
    }),
    tabs,
  };
}

/** Redraws what changed in the office. */
function followOffice(client: OfficeClient, page: PageParts): void {
  const { layout, view, requests, typing, bars, actions, tabs } = page;
  const panels = createPanels(layout.sidebarArea, client, () => view.grid?.focus());
  const menus = builtInMenus(client, view, requests, actions);
  const runMenu = (functionName: string): void => void requests.send({ do: 'menu', functionName });
  client.watch(['menus', 'book', 'actingUser'], ({ book }) => {
    const before = view.mayEdit;
    view.mayEdit = book?.mayEdit ?? false;
    drawMenuBar(layout.menuBar, menus, client.sections.menus ?? [], runMenu);
    if (before !== view.mayEdit) tabs.draw();
  });
  client.watch(['dialogs'], ({ dialogs }) => panels.update(dialogs ?? []));
  listenToScript(client, requests);
  client.onSheets((news) => {
    if (news.kind !== 'cells') typing.finish();
    if (takeNews(view, news)) {
      drawNotice(client, page);
      tabs.update();
    }
    bars.refresh();
  });
}

/** Covers the grid while it has nothing that this person may see. */
function drawNotice(client: OfficeClient, { layout, view }: PageParts): void {
  const { notice } = layout;
  notice.hidden = view.grid !== null && view.sheets.length > 0;
  if (view.grid === null || notice.hidden || !client.sections.book) return;
  notice.textContent = client.sections.book.name
    ? `Akun ini tidak punya akses ke buku kerja. Pilih akun lain di kanan atas, atau buka Formulir dan ${client.sections.web?.title ?? 'Halaman Web'}.`
    : 'Menyiapkan buku kerja…';
}

function startGrid(client: OfficeClient, page: PageParts, createGrid: CreateGrid): void {
  const { layout, view, tabs } = page;
  view.grid = createGrid(layout.gridHolder, gridEvents(page));
  showAll(view);
  drawNotice(client, page);
  tabs.draw();
  window.__kantor = createHook(view, layout.gridHolder, tabs.activate);
}

/** What the page does when something happens in the grid. */
function gridEvents({ layout, view, requests, typing, bars, tabs }: PageParts): GridEvents {
  const note = createCellNote(view, layout.gridArea);
  layout.gridArea.append(note.element);
  return {
    selected: (sheetId) => {
      bars.refresh();
      tabs.mark(sheetId);
    },
    pressed: (place, part) => {
      // The popup must not be closed by the very press that opens it.
      if (part === 'checkbox') typing.toggle(place);
      else if (part === 'arrow') setTimeout(() => typing.offerList(place), 0);
    },
    hovered: (place) => note.show(typing.isOpen ? null : place),
    wanted: requests.change,
    strayed: (sheetId) => {
      const sheet = view.sheets.find(({ id }) => id === sheetId);
      if (sheet) view.grid?.showSheet(sheet);
    },
    scrolled: () => {
      note.show(null);
      typing.follow();
    },
  };
}
