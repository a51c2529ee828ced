// What browser tests may read and press, since the grid itself is a canvas.
import { parseCells } from '../../text/a1';
import { cellAt } from './sheet-changes';
import { activeSheetOf, type WorkbookView } from './workbook-view';

interface WorkbookHook {
  /** True when cells are drawn. */
  readonly ready: boolean;
  text(sheetName: string, a1: string): string;
  /** The look of a cell with conditional formats applied; null when it has none. */
  look(sheetName: string, a1: string): object | null;
  note(sheetName: string, a1: string): string;
  checked(sheetName: string, a1: string): boolean | null;
  /** Names of the tabs that are not hidden, in order. */
  tabs(): readonly string[];
  activeTab(): string;
  activate(sheetName: string): void;
  /** Selects on the active tab and puts the keyboard there. */
  select(a1: string): void;
  /** Where a cell of the active tab is drawn, in the window; null when it is scrolled away. */
  box(a1: string): { left: number; top: number; width: number; height: number } | null;
}

declare global {
  interface Window {
    __kantor?: WorkbookHook;
  }
}

/** `activate` shows a tab as a press on it would. */
export function createHook(
  view: WorkbookView,
  holder: HTMLElement,
  activate: (sheetId: number) => void,
): WorkbookHook {
  const find = (sheetName: string, a1: string) => {
    const sheet = view.sheets.find(({ name }) => name === sheetName);
    const range = parseCells(a1);
    return { sheet, cell: range ? cellAt(sheet, range.row, range.column) : null };
  };
  return {
    get ready() {
      return view.grid !== null && view.sheets.length > 0 && holder.querySelector('canvas') !== null;
    },
    text: (sheetName, a1) => find(sheetName, a1).cell?.text ?? '',
    look: (sheetName, a1) => {
      const { sheet, cell } = find(sheetName, a1);
      return cell?.style === undefined ? null : (sheet?.styles[cell.style] ?? null);
    },
    note: (sheetName, a1) => find(sheetName, a1).cell?.note ?? '',
    checked: (sheetName, a1) => find(sheetName, a1).cell?.checked ?? null,
    tabs: () => view.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    activeTab: () => activeSheetOf(view)?.name ?? '',
    activate: (sheetName) => {
      const sheet = view.sheets.find(({ name }) => name === sheetName);
      if (sheet) activate(sheet.id);
    },
    select: (a1) => {
      const range = parseCells(a1);
      if (!range) return;
      view.grid?.goTo(range.row, range.column);
      view.grid?.select(range);
      view.grid?.focus();
    },
    box: (a1) => {
      const range = parseCells(a1);
      const box = range && view.grid?.boxOf(range.row, range.column);
      if (!box) return null;
      const { left, top } = holder.getBoundingClientRect();
      return { ...box, left: box.left + left, top: box.top + top };
    },
  };
}
