// How does a tab of the workbook travel to the pages: worked out, so that they only need to draw?
import { cellAt, isDrawing, isError, validationOf } from '../workbook/cells';
import { displayText } from '../workbook/display';
import { boundRange } from '../workbook/grid-range';
import { type GroupAxis, groupsOf, hiddenByGroup, isCollapsed } from '../workbook/groups';
import { mayEditProtected } from '../workbook/protection';
import { checkedValue } from '../workbook/range-edit';
import { type CalculationContext, type SheetValues, sheetValues } from '../workbook/recalculate';
import { allowedTexts } from '../workbook/validation';
import type { Cell, CellStyle, CellValue, SheetData, WorkbookData } from '../workbook/workbook-data';
import type { WireCell, WireGroup, WireRange, WireSheet, WireStyle } from './protocol';
import { createStyleTable } from './sheet-diff';

/** The look of each cell with conditional formats and bandings applied. */
export type ShownStyles = (row: number, column: number, own: CellStyle) => CellStyle;

export interface SheetWriter {
  /** The tab as `user` sees it; the same object while nothing of it changed. */
  write(workbook: WorkbookData, sheet: SheetData, user: string): WireSheet;
}

interface Kept {
  readonly revision: number;
  readonly bookRevision: number;
  readonly user: string;
  readonly wire: WireSheet;
}

/** Remembers what it wrote, and which number each look has, for as long as the office is open. */
export const createSheetWriter = (
  context: CalculationContext,
  shownStyles: (workbook: WorkbookData, sheet: SheetData, values: SheetValues) => ShownStyles,
): SheetWriter => {
  const kept = new Map<number, Kept>();
  const tables = new Map<number, ReturnType<typeof createStyleTable>>();
  return {
    write: (workbook, sheet, user) => {
      const before = kept.get(sheet.id);
      // Formulas and conditional formats may look at other tabs: with them any change of the workbook counts.
      const lookingAround = sheet.mayHaveFormulas || sheet.conditionalFormats.length > 0;
      const fresh =
        before?.user === user &&
        before.revision === sheet.revision &&
        (before.bookRevision === workbook.revision || !lookingAround);
      if (before && fresh) return before.wire;
      const table = tables.get(sheet.id) ?? createStyleTable();
      tables.set(sheet.id, table);
      const wire = writeSheet(workbook, sheet, user, { context, table, shownStyles });
      kept.set(sheet.id, { revision: sheet.revision, bookRevision: workbook.revision, user, wire });
      return wire;
    },
  };
};

interface Writing {
  readonly context: CalculationContext;
  readonly table: ReturnType<typeof createStyleTable>;
  readonly shownStyles: (workbook: WorkbookData, sheet: SheetData, values: SheetValues) => ShownStyles;
}

const writeSheet = (workbook: WorkbookData, sheet: SheetData, user: string, writing: Writing): WireSheet => {
  const values = sheetValues(workbook, sheet, writing.context);
  const shown = writing.shownStyles(workbook, sheet, values);
  const lists = createLists(workbook, writing.context);
  const rows = rowsOf(sheet, values, (cell, row, column) => {
    const own = (cell?.s === undefined ? undefined : workbook.styles[cell.s]) ?? noStyle;
    return wireCell({ workbook, cell, value: values.value(row, column), format: values.format(row, column), lists }, () =>
      writing.table.numberOf(wireStyle(shown(row, column, own), values.value(row, column))),
    );
  });
  const range = (given: Parameters<typeof boundRange>[0]): WireRange => {
    const { row, column, lastRow, lastColumn } = boundRange(given, sheet);
    return { row, column, lastRow, lastColumn };
  };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    locked: workbook.protections.some(
      (protection) =>
        protection.sheetId === sheet.id && protection.type === 'SHEET' && !mayEditProtected(workbook, protection, user),
    ),
    gridlines: !sheet.hiddenGridlines,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rowHeights: sizesOf(sheet.rows, (row) => row.height),
    columnWidths: sizesOf(sheet.columns, (column) => column.width),
    hiddenRows: hiddenLines(sheet, 'rows'),
    hiddenColumns: hiddenLines(sheet, 'columns'),
    merges: sheet.merges.map(range),
    groups: [...wireGroups(sheet, 'columns'), ...wireGroups(sheet, 'rows')],
    filter: sheet.filter ? range(sheet.filter.range) : null,
    filteredColumns: Object.keys(sheet.filter?.columns ?? {}).map(Number),
    formUrl: sheet.formUrl,
    styles: writing.table.styles(),
    lists: lists.all,
    rows,
  };
};

const noStyle: CellStyle = {};

const rowsOf = (
  sheet: SheetData,
  values: SheetValues,
  write: (cell: Cell | null, row: number, column: number) => WireCell | null,
): (WireCell | null)[][] => {
  const rows: (WireCell | null)[][] = [];
  const height = sheet.rows.length;
  for (let row = 1; row <= height; row += 1) {
    const cells = sheet.rows[row - 1]?.cells ?? [];
    rows.push(cells.map((cell, index) => write(cell, row, index + 1)));
  }
  for (const key of values.spilled.keys()) {
    const [row, column] = [Math.floor(key / spillColumns), key % spillColumns];
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = write(cellAt(sheet, row, column), row, column);
  }
  return rows;
};

/** As spillKey of the recalculation packs row and column. */
const spillColumns = 32_768;

interface CellWriting {
  readonly workbook: WorkbookData;
  readonly cell: Cell | null;
  readonly value: CellValue;
  readonly format: string | undefined;
  readonly lists: ReturnType<typeof createLists>;
}

const wireCell = ({ workbook, cell, value, format, lists }: CellWriting, style: () => number): WireCell | null => {
  const rule = validationOf(workbook, cell);
  const text = displayText(value, format, workbook.locale);
  const edit = editText(cell, value, format, text, workbook.locale);
  const isBox = rule?.criteria === 'CHECKBOX';
  const list = rule?.showDropdown ? lists.numberOf(rule) : undefined;
  const wire: WireCell = {
    ...(text === '' ? {} : { text }),
    ...(edit === text ? {} : { edit }),
    ...(cell === null && text === '' ? {} : { style: style() }),
    ...(cell?.n ? { note: cell.n } : {}),
    ...(isBox && rule ? { checked: value === checkedValue(rule) } : {}),
    ...(list === undefined ? {} : { list }),
    ...(isError(value) && value.message ? { invalid: value.message } : {}),
    ...(isDrawing(value) ? { sparkline: value.sparkline } : {}),
  };
  return Object.keys(wire).length === 0 ? null : wire;
};

/** What the editor opens with: the formula, or the number in full as a person here would type it. */
const editText = (
  cell: Cell | null,
  value: CellValue,
  format: string | undefined,
  text: string,
  locale: string,
): string => {
  if (cell?.f !== undefined) return cell.f;
  if (typeof value === 'number') {
    const looksLikeDate = format !== undefined && /[dyhs]|m{1,5}/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
    if (looksLikeDate) return text;
    if (format?.includes('%')) return `${displayText(value * 100, undefined, locale)}%`;
    return displayText(value, undefined, locale);
  }
  // A text that would be read as something else when it is entered again.
  if (typeof value === 'string' && /^[=+'-]/.test(value)) return `'${value}`;
  return text;
};

const aligns: Readonly<Record<string, 'left' | 'center' | 'right'>> = { left: 'left', center: 'center', right: 'right' };
const verticals: Readonly<Record<string, 'top' | 'middle' | 'bottom'>> = { top: 'top', middle: 'middle', bottom: 'bottom' };
const wraps: Readonly<Record<string, 'wrap' | 'overflow' | 'clip'>> = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' };

const wireStyle = (style: CellStyle, value: CellValue): WireStyle => {
  const align = aligns[style.horizontalAlignment ?? ''] ?? usualAlign(value);
  const verticalAlign = verticals[style.verticalAlignment ?? ''];
  const wrap = wraps[style.wrap ?? ''];
  const { top, right, bottom, left } = style;
  const borders = { ...(top && { top }), ...(right && { right }), ...(bottom && { bottom }), ...(left && { left }) };
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
};

/** Numbers and dates stand at the right, truth values and errors in the middle. */
const usualAlign = (value: CellValue): 'left' | 'center' | 'right' | undefined => {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isError(value) ? 'center' : undefined;
};

const createLists = (workbook: WorkbookData, context: CalculationContext) => {
  const numbers = new Map<object, number | undefined>();
  const all: (readonly string[])[] = [];
  return {
    all,
    numberOf: (rule: WorkbookData['validations'][number]): number | undefined => {
      if (numbers.has(rule)) return numbers.get(rule);
      const texts = allowedTexts(rule, workbook, context);
      numbers.set(rule, texts && all.length);
      if (texts) all.push(texts);
      return numbers.get(rule);
    },
  };
};

const sizesOf = <Line>(lines: readonly (Line | null)[], size: (line: Line) => number | undefined): Record<number, number> => {
  const sizes: Record<number, number> = {};
  lines.forEach((line, index) => {
    const pixels = line === null ? undefined : size(line);
    if (pixels !== undefined) sizes[index + 1] = pixels;
  });
  return sizes;
};

const hiddenLines = (sheet: SheetData, axis: GroupAxis): number[] => {
  const lines = axis === 'rows' ? sheet.rows : sheet.columns;
  const hidden: number[] = [];
  lines.forEach((line, index) => {
    if (line?.hidden || hiddenByGroup(sheet, axis, index + 1)) hidden.push(index + 1);
  });
  return hidden;
};

const wireGroups = (sheet: SheetData, axis: GroupAxis): WireGroup[] =>
  groupsOf(sheet, axis).map((group) => ({
    axis,
    first: group.start,
    last: group.end,
    depth: group.depth,
    collapsed: isCollapsed(sheet, axis, group),
  }));
