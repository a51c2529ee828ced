// Holds what the page knows: tabs as Node told them, the grid, what is selected.
import type { WireCell, WireRange, WireSheet } from '../../server/wire/protocol';
import type { SheetNews } from '../office-client';
import type { Grid, Place } from './grid';
import { cellAt, firstSeenIn, withChanges } from './sheet-changes';

/** One window's view of the workbook; nothing else holds it. */
export interface WorkbookView {
  /** Null until Univer's code has arrived. */
  grid: Grid | null;
  sheets: readonly WireSheet[];
  mayEdit: boolean;
}

export function createView(): WorkbookView {
  return { grid: null, sheets: [], mayEdit: false };
}

/** What is selected, together with its tab; null while nothing is shown. */
export interface Selected {
  readonly sheet: WireSheet;
  readonly range: WireRange;
  /** The cell that is written to: the first of the range that is seen. */
  readonly place: Place;
}

export function selectedIn(view: WorkbookView): Selected | null {
  const sheet = activeSheetOf(view);
  const range = view.grid?.selection();
  if (!sheet || !range) return null;
  const { row, column } = firstSeenIn(sheet, range) ?? range;
  return { sheet, range, place: { sheetId: sheet.id, row, column } };
}

export function activeSheetOf(view: WorkbookView): WireSheet | undefined {
  return view.sheets.find(({ id }) => id === view.grid?.activeSheetId);
}

/** The cell as Node last sent it. */
export function storedCell(view: WorkbookView, { sheetId, row, column }: Place): WireCell | null {
  return cellAt(
    view.sheets.find(({ id }) => id === sheetId),
    row,
    column,
  );
}

/** Draws a cell before Node has answered, or as Node has it after Node refused. */
export function showCell(view: WorkbookView, place: Place, cell: WireCell | null): void {
  const sheet = view.sheets.find(({ id }) => id === place.sheetId);
  if (!sheet) return;
  const { id, styles, lists } = sheet;
  view.grid?.changeCells([{ id, styles, lists, cells: [[place.row, place.column, cell]] }]);
}

/** The text that the editor and the bar above the grid show. */
export function editTextOf(cell: WireCell | null): string {
  if (cell?.checked !== undefined) return cell.checked ? 'TRUE' : 'FALSE';
  return cell?.edit ?? cell?.text ?? '';
}

/** Applies what Node sent; true when tabs were redrawn, not only cells. */
export function takeNews(view: WorkbookView, news: SheetNews): boolean {
  if (news.kind === 'cells') {
    view.sheets = view.sheets.map((sheet) =>
      news.changes.filter(({ id }) => id === sheet.id).reduce(withChanges, sheet),
    );
    view.grid?.changeCells(news.changes);
    return false;
  }
  const shown = (sheets: readonly WireSheet[]): string =>
    sheets.map(({ id, hidden }) => (hidden ? '' : String(id))).join();
  const before = shown(view.sheets);
  view.sheets =
    news.kind === 'all'
      ? news.sheets
      : view.sheets.map((sheet) => (sheet.id === news.sheet.id ? news.sheet : sheet));
  if (news.kind === 'all' || before !== shown(view.sheets)) showAll(view);
  else if (!news.sheet.hidden) view.grid?.showSheet(news.sheet);
  return true;
}

/** Draws all tabs that are not hidden. */
export function showAll(view: WorkbookView): void {
  const shown = view.sheets.filter(({ hidden }) => !hidden);
  if (shown.length > 0) view.grid?.showAll(shown);
}
