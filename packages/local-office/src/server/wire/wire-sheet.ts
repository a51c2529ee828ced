// Writes a tab as the pages draw it, with everything computed.
import { displayText } from '../../workbook/cell/display';
import { isDateNumberFormat } from '../../workbook/cell/number-format';
import type { CalculationContext } from '../../workbook/formulas/recalculate';
import type { CellView } from '../../workbook/view/cell-views';
import { renderSheetView, type SheetView } from '../../workbook/view/sheet-view';
import type { CellStyle, SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { WireCell, WireSheet, WireStyle } from './protocol';
import { createStyleTable } from './sheet-diff';

export interface SheetWriter {
  /** All tabs as `user` sees them; a tab is the same object while nothing of it changed, and so is the list. */
  write(workbook: WorkbookData, user: string): readonly WireSheet[];
}

interface Kept {
  readonly revision: number;
  readonly bookRevision: number;
  readonly user: string;
  readonly minute: number;
  readonly wire: WireSheet;
}

const minuteMs = 60_000;

/** Remembers what it wrote, and which number each look has, for as long as the office is open. */
export function createSheetWriter(context: CalculationContext): SheetWriter {
  const kept = new Map<number, Kept>();
  const tables = new Map<number, ReturnType<typeof createStyleTable>>();
  let last: readonly WireSheet[] = [];

  const writeOne = (workbook: WorkbookData, sheet: SheetData, user: string): WireSheet => {
    const before = kept.get(sheet.id);
    const minute = Math.floor(context.now() / minuteMs);
    // Formulas, conditions and choices may look at other tabs and at the clock.
    const looksAround =
      sheet.mayHaveFormulas || sheet.conditionalFormats.length > 0 || workbook.validations.length > 0;
    const isFresh =
      before?.user === user &&
      before.revision === sheet.revision &&
      (!looksAround || (before.bookRevision === workbook.revision && before.minute === minute));
    if (before && isFresh) return before.wire;
    const table = tables.get(sheet.id) ?? createStyleTable();
    tables.set(sheet.id, table);
    const view = renderSheetView(workbook, sheet.id, { context, user });
    if (!view) throw new Error(`tab ${sheet.id} cannot be drawn`);
    const wire = wireSheetOf(view, { formUrl: sheet.formUrl, locale: workbook.locale, table });
    kept.set(sheet.id, { revision: sheet.revision, bookRevision: workbook.revision, user, minute, wire });
    return wire;
  };

  return {
    write: (workbook, user) => {
      const sheets = workbook.sheets.map((sheet) => writeOne(workbook, sheet, user));
      const same = sheets.length === last.length && sheets.every((sheet, index) => sheet === last[index]);
      if (!same) last = sheets;
      return last;
    },
  };
}

interface Writing {
  readonly formUrl: string | null;
  readonly locale: string;
  readonly table: ReturnType<typeof createStyleTable>;
}

function wireSheetOf(view: SheetView, { formUrl, locale, table }: Writing): WireSheet {
  const lists = createLists();
  const rows: (WireCell | null)[][] = [];
  for (const cell of view.cells) {
    while (rows.length < cell.row) rows.push([]);
    const cells = rows[cell.row - 1] ?? [];
    while (cells.length < cell.column) cells.push(null);
    cells[cell.column - 1] = wireCellOf(cell, locale, lists.numberOf, table.numberOf);
  }
  return {
    id: view.sheetId,
    name: view.name,
    hidden: view.hidden,
    tabColor: view.tabColor,
    locked: view.locked,
    gridlines: !view.hiddenGridlines,
    rowCount: view.rowCount,
    columnCount: view.columnCount,
    frozenRows: view.frozenRows,
    frozenColumns: view.frozenColumns,
    rowHeights: view.rowHeights,
    columnWidths: view.columnWidths,
    hiddenRows: view.hiddenRows,
    hiddenColumns: view.hiddenColumns,
    merges: view.merges,
    groups: view.groups.map(({ axis, start, end, depth, collapsed }) => ({
      axis,
      first: start,
      last: end,
      depth,
      collapsed,
    })),
    filter: view.filter?.range ?? null,
    filteredColumns: view.filter?.filteredColumns ?? [],
    formUrl,
    styles: table.styles(),
    lists: lists.all,
    rows,
  };
}

/** Written once per cell of a tab, up to a million times: no spreading, no needless objects. */
function wireCellOf(
  cell: CellView,
  locale: string,
  listNumber: (texts: readonly string[]) => number,
  styleNumber: (key: string, make: () => WireStyle) => number,
): WireCell {
  const { text, note, error, validation, sparkline } = cell;
  const edit = editText(cell, locale);
  const wire: { -readonly [Name in keyof WireCell]: WireCell[Name] } = {
    style: styleNumber(styleKeyOf(cell), () => wireStyleOf(cell)),
  };
  if (text !== '') wire.text = text;
  if (edit !== text) wire.edit = edit;
  if (note) wire.note = note;
  if (validation?.checkbox) wire.checked = cell.value === (validation.checked ?? true);
  if (validation?.dropdown && validation.list) wire.list = listNumber(validation.list);
  if (error !== undefined) wire.invalid = error;
  if (sparkline) wire.sparkline = sparkline;
  return wire;
}

/** Equal for cells that look alike. */
function styleKeyOf(cell: CellView): string {
  const style = cell.style ?? noStyle;
  const { top, right, bottom, left } = style;
  const lines = top || right || bottom || left ? JSON.stringify([top, right, bottom, left]) : '';
  const letters = `${style.bold}${style.italic}${style.underline}${style.strikethrough}${style.fontFamily}${style.fontSize}`;
  const place = `${style.horizontalAlignment}${usualAlign(cell)}${style.verticalAlignment}${style.wrap}${style.rotation}`;
  return `${style.background}${style.fontColor}${letters}${place}${lines}`;
}

const noStyle: CellStyle = {};

/** What the editor opens with: the formula, or the number in full as a person here would type it. */
function editText({ formula, value, text, style }: CellView, locale: string): string {
  if (formula !== undefined) return formula;
  const format = style?.numberFormat;
  if (typeof value === 'number') {
    if (format === undefined || isDateNumberFormat(format)) return text;
    if (format.includes('%'))
      return `${displayText(Number((value * 100).toPrecision(15)), undefined, locale)}%`;
    return displayText(value, undefined, locale);
  }
  // A text that would be read as something else when it is entered again.
  return typeof value === 'string' && format !== '@' && /^[=+'-]/.test(value) ? `'${value}` : text;
}

const aligns = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
] as const);
const verticals = new Map([
  ['top', 'top'],
  ['middle', 'middle'],
  ['bottom', 'bottom'],
] as const);
const wraps = new Map([
  ['WRAP', 'wrap'],
  ['OVERFLOW', 'overflow'],
  ['CLIP', 'clip'],
] as const);

function known<Key extends string, Word>(
  words: ReadonlyMap<Key, Word>,
  name: string | undefined,
): Word | undefined {
  for (const [key, word] of words) if (key === name) return word;
  return undefined;
}

function wireStyleOf(cell: CellView): WireStyle {
  const style = cell.style ?? noStyle;
  const align = known(aligns, style.horizontalAlignment) ?? usualAlign(cell);
  const verticalAlign = known(verticals, style.verticalAlignment);
  const wrap = known(wraps, style.wrap);
  const { top, right, bottom, left } = style;
  const borders = {
    ...(top && { top }),
    ...(right && { right }),
    ...(bottom && { bottom }),
    ...(left && { left }),
  };
  return {
    ...(style.background && { background: style.background }),
    ...(style.fontColor && { color: style.fontColor }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(style.fontFamily && { fontFamily: style.fontFamily }),
    ...(style.fontSize && { fontSize: style.fontSize }),
    ...(style.rotation && { rotation: style.rotation }),
    ...(align && { align }),
    ...(verticalAlign && { verticalAlign }),
    ...(wrap && { wrap }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

/** Numbers and dates stand at the right, truth values and errors in the middle. */
function usualAlign({ value, error }: CellView): 'center' | 'right' | undefined {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || error !== undefined ? 'center' : undefined;
}

/** Equal lists travel once per tab. */
function createLists() {
  const numbers = new Map<string, number>();
  const known = new Map<readonly string[], number>();
  const all: (readonly string[])[] = [];
  return {
    all,
    numberOf: (texts: readonly string[]): number => {
      const seen = known.get(texts);
      if (seen !== undefined) return seen;
      const key = JSON.stringify(texts);
      const number = numbers.get(key) ?? all.length;
      if (number === all.length) all.push(texts);
      numbers.set(key, number);
      known.set(texts, number);
      return number;
    },
  };
}
