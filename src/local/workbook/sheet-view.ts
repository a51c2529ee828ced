// What does the browser's grid need to paint one tab?
import { formatA1 } from './a1';
import { cellAt, isDrawing, isError, validationOf } from './cells';
import { conditionStyles, type ShownStyle } from './conditional-style';
import { displayText } from './display';
import { filterTest } from './filtering';
import { boundRange } from './grid-range';
import { groupKey, groupsOf, hiddenByGroup } from './groups';
import { sheetById } from './new-workbook';
import { mayEditFile, mayEditProtected } from './protection';
import { type CalculationContext, contentExtent, sheetValues } from './recalculate';
import { allowedTexts } from './validation';
import type {
  CellStyle,
  ConditionalFormatData,
  SheetData,
  TextRunData,
  ValidationData,
  WorkbookData,
} from './workbook-data';

/** A data-validation rule as the grid offers it. */
export interface ValidationView {
  /** A name of DataValidationCriteria. */
  readonly criteria: string;
  /** Choices of a list or range rule; the drop-down shows them. */
  readonly list?: readonly string[];
  readonly dropdown: boolean;
  readonly checkbox: boolean;
  /** Values of a check box, checked and unchecked. */
  readonly checked?: string | number | boolean;
  readonly unchecked?: string | number | boolean;
  readonly strict: boolean;
  readonly help: string | null;
}

export interface CellView {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Raw value: a serial number for dates; an error's text; null for blanks. */
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly error?: string;
  readonly note?: string;
  /** The cell's own look with banding under and conditional formats over it. */
  readonly style?: CellStyle;
  /** What conditional formats alone add. */
  readonly conditional?: ShownStyle;
  readonly validation?: ValidationView;
  readonly runs?: readonly TextRunData[];
  readonly sparkline?: readonly (number | null)[];
}

export interface ProtectedView {
  readonly id: number;
  /** A1 text; '' for the whole sheet. */
  readonly a1: string;
  readonly unprotected: readonly string[];
  readonly description: string;
  readonly warningOnly: boolean;
  /** May the acting user edit here? */
  readonly mayEdit: boolean;
}

export interface GroupView {
  readonly axis: 'rows' | 'columns';
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface SheetView {
  readonly workbookId: string;
  readonly sheetId: number;
  readonly name: string;
  readonly revision: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  readonly rightToLeft: boolean;
  /** Pixels by 1-based index, only where set. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  /** 1-based; hidden by a person, a filter or a closed group. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  /** Only cells with something in or on them, row by row. */
  readonly cells: readonly CellView[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly protections: readonly ProtectedView[];
  readonly groups: readonly GroupView[];
  readonly filter: { readonly a1: string; readonly filteredColumns: readonly number[] } | null;
}

export interface SheetViewOptions {
  readonly context: CalculationContext;
  /** Whose rights the protections show; '' for nobody. */
  readonly user: string;
}

const validationView = (
  rule: ValidationData,
  workbook: WorkbookData,
  context: CalculationContext,
): ValidationView => {
  const list = allowedTexts(rule, workbook, context);
  const [checked = true, unchecked = false] = rule.values;
  return {
    criteria: rule.criteria,
    ...(list ? { list } : {}),
    dropdown: list !== undefined && rule.showDropdown,
    checkbox: rule.criteria === 'CHECKBOX',
    ...(rule.criteria === 'CHECKBOX' && typeof checked !== 'object' && typeof unchecked !== 'object'
      ? { checked, unchecked }
      : {}),
    strict: !rule.allowInvalid,
    help: rule.helpText,
  };
};

const sizes = <T>(
  list: readonly (T | null)[],
  pick: (item: T) => number | undefined,
): Record<number, number> => {
  const found: Record<number, number> = {};
  list.forEach((item, index) => {
    const size = item === null ? undefined : pick(item);
    if (size !== undefined) found[index + 1] = size;
  });
  return found;
};

/** Colours of alternating rows or columns at a cell. */
const bandingBackground = (sheet: SheetData, row: number, column: number): string | undefined => {
  for (const banding of sheet.bandings) {
    const rect = boundRange(banding.range, sheet);
    if (row < rect.row || row > rect.lastRow || column < rect.column || column > rect.lastColumn) continue;
    const rows = banding.axis === 'ROWS';
    const index = rows ? row - rect.row : column - rect.column;
    const last = rows ? rect.lastRow - rect.row : rect.lastColumn - rect.column;
    if (index === 0 && banding.header !== null) return banding.header;
    if (index === last && banding.footer !== null) return banding.footer;
    const body = index - (banding.header === null ? 0 : 1);
    return (body % 2 === 0 ? banding.first : banding.second) ?? undefined;
  }
  return undefined;
};

const hiddenRowsOf = (workbook: WorkbookData, sheet: SheetData, context: CalculationContext): number[] => {
  const hidden: number[] = [];
  const filtered = filterTest(workbook, sheet, context);
  const last = Math.max(sheet.rows.length, sheet.filter?.range.lastRow ?? 0);
  for (let row = 1; row <= last; row += 1) {
    const own = sheet.rows[row - 1]?.hidden ?? false;
    const closed = sheet.collapsedRowGroups.length > 0 && hiddenByGroup(sheet, 'rows', row);
    if (own || closed || filtered(row)) hidden.push(row);
  }
  return hidden;
};

const sharedLooks = new WeakMap<WorkbookData, Map<string, CellStyle>>();

/** One object for equal looks, also across views, so that comparing two views is quick. */
const shareLook = (workbook: WorkbookData, look: CellStyle): CellStyle => {
  const known = sharedLooks.get(workbook) ?? new Map<string, CellStyle>();
  sharedLooks.set(workbook, known);
  const key = JSON.stringify(look);
  const found = known.get(key) ?? look;
  known.set(key, found);
  return found;
};

/** Everything that the grid paints of a tab, as plain data; undefined when there is no such tab. */
export const renderSheetView = (
  workbook: WorkbookData,
  sheetId: number,
  { context, user }: SheetViewOptions,
): SheetView | undefined => {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) return undefined;
  const values = sheetValues(workbook, sheet, context);
  const extent = contentExtent(sheet, values);
  const conditional = conditionStyles(workbook, sheet, values, context);
  const rules = new Map<number, ValidationView>();
  const ruleAt = (index: number | undefined, rule: ValidationData | null): ValidationView | undefined => {
    if (index === undefined || !rule) return undefined;
    const known = rules.get(index);
    if (known) return known;
    const made = validationView(rule, workbook, context);
    rules.set(index, made);
    return made;
  };
  const looks = new Map<ShownStyle | undefined, Map<string, CellStyle | undefined>>();
  /** The look of cells with equal style, format, band and conditions: made once, and the same object again later. */
  const lookOf = (
    own: number,
    format: string | undefined,
    band: string | undefined,
    over: ShownStyle | undefined,
  ): CellStyle | undefined => {
    if (own === 0 && format === undefined && band === undefined && !over) return undefined;
    const known = looks.get(over) ?? new Map<string, CellStyle | undefined>();
    looks.set(over, known);
    const key = `${own}|${band ?? ''}|${format ?? ''}`;
    if (known.has(key)) return known.get(key);
    const made: CellStyle = {
      ...(band === undefined ? {} : { background: band }),
      ...workbook.styles[own],
      ...(format === undefined ? {} : { numberFormat: format }),
      ...over,
    };
    const shared = Object.keys(made).length > 0 ? shareLook(workbook, made) : undefined;
    known.set(key, shared);
    return shared;
  };
  const cells: CellView[] = [];
  const bandedRows = sheet.bandings.map((banding) => boundRange(banding.range, sheet));
  const lastRow = Math.max(
    sheet.rows.length,
    extent.lastRow,
    conditional.lastRow,
    ...bandedRows.map((r) => r.lastRow),
  );
  for (let row = 1; row <= Math.min(lastRow, sheet.rowCount); row += 1) {
    const width = Math.max(
      sheet.rows[row - 1]?.cells.length ?? 0,
      values.spilled.size > 0 ? extent.lastColumn : 0,
      conditional.lastColumn,
      ...bandedRows.map((rect) => (row >= rect.row && row <= rect.lastRow ? rect.lastColumn : 0)),
    );
    for (let column = 1; column <= Math.min(width, sheet.columnCount); column += 1) {
      const cell = cellAt(sheet, row, column);
      const value = values.value(row, column);
      const format = values.format(row, column);
      const shown = conditional.at(row, column);
      const band = bandingBackground(sheet, row, column);
      if (!cell && value === null && !shown && band === undefined) continue;
      const style = lookOf(cell?.s ?? 0, format, band, shown);
      const validation = ruleAt(cell?.d, validationOf(workbook, cell));
      const plain = isError(value) ? value.error : isDrawing(value) ? null : value;
      cells.push({
        row,
        column,
        text: displayText(value, format, workbook.locale),
        value: plain,
        ...(cell?.f === undefined ? {} : { formula: cell.f }),
        ...(isError(value) ? { error: value.message ?? value.error } : {}),
        ...(cell?.n === undefined ? {} : { note: cell.n }),
        ...(style ? { style } : {}),
        ...(shown ? { conditional: shown } : {}),
        ...(validation ? { validation } : {}),
        ...(cell?.t ? { runs: cell.t } : {}),
        ...(isDrawing(value) ? { sparkline: value.sparkline } : {}),
      });
    }
  }
  const hiddenColumns: number[] = [];
  sheet.columns.forEach((column, index) => {
    const closed = sheet.collapsedColumnGroups.length > 0 && hiddenByGroup(sheet, 'columns', index + 1);
    if (column?.hidden || closed) hiddenColumns.push(index + 1);
  });
  const collapsed = new Set([...sheet.collapsedRowGroups, ...sheet.collapsedColumnGroups]);
  return {
    workbookId: workbook.id,
    sheetId,
    name: sheet.name,
    revision: sheet.revision,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenGridlines: sheet.hiddenGridlines,
    rightToLeft: sheet.rightToLeft,
    columnWidths: sizes(sheet.columns, (column) => column.width),
    rowHeights: sizes(sheet.rows, (row) => row.height),
    hiddenRows: hiddenRowsOf(workbook, sheet, context),
    hiddenColumns,
    merges: sheet.merges.map(formatA1),
    cells,
    conditionalFormats: sheet.conditionalFormats,
    protections: workbook.protections
      .filter((protection) => protection.sheetId === sheetId)
      .map((protection) => ({
        id: protection.id,
        a1: protection.range ? formatA1(protection.range) : '',
        unprotected: protection.unprotected.map(formatA1),
        description: protection.description,
        warningOnly: protection.warningOnly,
        mayEdit: mayEditFile(workbook, user) && mayEditProtected(workbook, protection, user),
      })),
    groups: (['rows', 'columns'] as const).flatMap((axis) =>
      groupsOf(sheet, axis).map((group) => ({ axis, ...group, collapsed: collapsed.has(groupKey(group)) })),
    ),
    filter: sheet.filter
      ? { a1: formatA1(sheet.filter.range), filteredColumns: Object.keys(sheet.filter.columns).map(Number) }
      : null,
  };
};

/** What changed between two views of the same tab. */
export interface SheetViewChange {
  /** Cells that look or read differently now. */
  readonly cells: readonly CellView[];
  /** Places that hold nothing any more. */
  readonly cleared: readonly { readonly row: number; readonly column: number }[];
  /** True when sizes, merges, rules, freezing, hiding or the tab itself changed: paint everything again. */
  readonly structure: boolean;
}

const cellKey = (cell: { readonly row: number; readonly column: number }): number =>
  cell.row * 32_768 + cell.column;

const sameCell = (a: CellView, b: CellView): boolean => {
  if (a.text !== b.text || a.value !== b.value || a.formula !== b.formula || a.note !== b.note) return false;
  if (a.style !== b.style && JSON.stringify(a.style) !== JSON.stringify(b.style)) return false;
  if (!a.validation && !b.validation && !a.runs && !b.runs && !a.sparkline && !b.sparkline)
    return a.error === b.error;
  return JSON.stringify(a) === JSON.stringify(b);
};

const frame = (view: SheetView): string => {
  const { cells: _cells, revision: _revision, ...rest } = view;
  return JSON.stringify(rest);
};

/** Lists what the grid must repaint to get from `before` to `after`. */
export const diffSheetViews = (before: SheetView, after: SheetView): SheetViewChange => {
  const old = new Map(before.cells.map((cell) => [cellKey(cell), cell]));
  const cells: CellView[] = [];
  for (const cell of after.cells) {
    const known = old.get(cellKey(cell));
    old.delete(cellKey(cell));
    if (!known || !sameCell(known, cell)) cells.push(cell);
  }
  return {
    cells,
    cleared: [...old.values()].map(({ row, column }) => ({ row, column })),
    structure: frame(before) !== frame(after),
  };
};
