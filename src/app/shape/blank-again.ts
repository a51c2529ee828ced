// Columns and tabs that were deleted and put back blank: a blank that nobody typed is no fact.
import { type CellValue, isBlankCell } from '../../tables/cell';
import { PUT_BACK } from '../../tables/shape/known-tab';
import { knownTab } from '../../tables/shape/tab-keys';
import type { KeyedTab } from './open-tab';
import type { NotedTab } from './shape-notes';

/** The columns that were put back and are blank in every row that says something. */
export function blankAgain({ key, noted, reading }: KeyedTab): readonly string[] {
  const back = noted?.columns.filter(({ position }) => position === PUT_BACK) ?? [];
  // A tab that was made again and has rows since is simply begun anew.
  if (back.length === 0 || back.length === noted?.columns.length || reading === undefined) return [];
  const { rows, shape } = reading;
  const body = rows.slice(shape.headRow + knownTab(key, []).headerRows).filter((cells) => !isBlankRow(cells));
  return back.flatMap((column) => {
    const position = shape.columnsByKey.get(column.key) ?? 0;
    return body.length > 0 && body.every((cells) => isBlankCell(cells[position - 1])) ? [column.key] : [];
  });
}

/** Whether the tab was made again after it was deleted, and nothing stands in it yet. */
export function isRemade({ key, noted, reading }: KeyedTab): boolean {
  if (noted === undefined || noted.columns.length === 0 || reading === undefined) return false;
  if (noted.columns.some(({ position }) => position !== PUT_BACK)) return false;
  const { rows, shape } = reading;
  return rows.slice(shape.headRow + knownTab(key, []).headerRows).every(isBlankRow);
}

function isBlankRow(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => cell === false || isBlankCell(cell));
}

/** The tab with these columns noted as put back: until they are filled, what stood in them is missing. */
export function withPutBack(
  tab: NotedTab,
  columns: readonly { readonly key: string; readonly header: string }[],
): NotedTab {
  const back = new Set(columns.map(({ key }) => key));
  const others = tab.columns.filter((column) => !back.has(column.key));
  return {
    ...tab,
    columns: [...others, ...columns.map(({ key, header }) => ({ key, header, position: PUT_BACK }))],
  };
}

export function isPutBack({ columns }: NotedTab, { key }: { readonly key: string }): boolean {
  return columns.some((column) => column.key === key && column.position === PUT_BACK);
}

/** Takes blank columns, and a tab that was made again, as they are. */
export function acceptBlank(tab: KeyedTab): void {
  if (tab.noted === undefined || tab.reading === undefined) return;
  const { columnsByKey } = tab.reading.shape;
  const columns = tab.noted.columns.map((column) =>
    column.position === PUT_BACK ? { ...column, position: columnsByKey.get(column.key) ?? PUT_BACK } : column,
  );
  tab.noted = { ...tab.noted, columns };
}
