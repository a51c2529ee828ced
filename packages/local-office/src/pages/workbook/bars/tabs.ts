// Keeps the tab bar and the group buttons in step with the tab that is shown.
import type { Typing } from '../cells/typing';
import type { PageLayout } from '../page-layout';
import type { Requests } from '../requests';
import { activeSheetOf, type WorkbookView } from '../workbook-view';
import { drawGroups } from './groups';
import { drawTabBar } from './tab-bar';

export interface Tabs {
  /** Shows a tab, as a press on it does; a hidden one is shown as soon as Node has unhidden it. */
  activate(sheetId: number): void;
  /** Shows the neighbour of the tab that is shown, if it has one on that side. */
  turn(step: 1 | -1): void;
  draw(): void;
  /** Draws after Node told of changed tabs. */
  update(): void;
  /** Draws unless this tab is marked already. */
  mark(sheetId: number): void;
}

export function createTabs(
  view: WorkbookView,
  { tabBar, groupBar }: PageLayout,
  typing: Typing,
  requests: Requests,
): Tabs {
  let awaitedId: number | null = null;
  let markedId: number | null = null;

  const draw = (): void => {
    markedId = view.grid?.activeSheetId ?? null;
    drawTabBar(tabBar, {
      sheets: view.sheets,
      activeId: markedId,
      mayEdit: view.mayEdit,
      actions: { activate, change: requests.change },
    });
    drawGroups(groupBar, activeSheetOf(view), requests.change);
  };

  const activate = (sheetId: number): void => {
    const isShown = view.sheets.some(({ id, hidden }) => id === sheetId && !hidden);
    awaitedId = isShown ? null : sheetId;
    if (!isShown) return;
    typing.finish();
    view.grid?.activate(sheetId);
    draw();
    view.grid?.focus();
  };

  const turn = (step: 1 | -1): void => {
    const shown = view.sheets.filter(({ hidden }) => !hidden);
    const next = shown[shown.findIndex(({ id }) => id === view.grid?.activeSheetId) + step];
    if (next) activate(next.id);
  };

  return {
    activate,
    turn,
    draw,
    update: () => {
      if (awaitedId === null) draw();
      else activate(awaitedId);
    },
    mark: (sheetId) => {
      if (markedId !== sheetId) draw();
    },
  };
}
