// What does the browser's grid need to paint one tab, and what changed since it last did?
import { formatA1 } from '../../text/a1';
import { displayText } from '../cell/display';
import { cellAt, isDrawing, isError, validationOf } from '../cells';
import { type CalculationContext, contentExtent, sheetValues } from '../formulas/recalculate';
import { boundRange } from '../grid-range';
import { sheetById } from '../new-workbook';
import { conditionStyles, type ShownStyle } from '../rules/conditional-style';
import { mayEditFile, mayEditProtected } from '../rules/protection';
import { groupKey, groupsOf, hiddenByGroup } from '../structure/groups';
import type { CellStyle, ValidationData, WorkbookData } from '../workbook-data';
import type { CellView, SheetView, ValidationView } from './sheet-view-data';
import { bandingBackground, hiddenRowsOf, shareLook, sizes, validationView } from './sheet-view-parts';

export type { CellView, GroupView, ProtectedView, SheetView, ValidationView } from './sheet-view-data';

export interface SheetViewOptions {
  readonly context: CalculationContext;
  /** Whose rights the protections show; '' for nobody. */
  readonly user: string;
}

/** Everything that the grid paints of a tab, as plain data; undefined when there is no such tab. */
export function renderSheetView(
  workbook: WorkbookData,
  sheetId: number,
  { context, user }: SheetViewOptions,
): SheetView | undefined {
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
}

/** What changed between two views of the same tab. */
export interface SheetViewChange {
  /** Cells that look or read differently now. */
  readonly cells: readonly CellView[];
  /** Places that hold nothing any more. */
  readonly cleared: readonly { readonly row: number; readonly column: number }[];
  /** True when sizes, merges, rules, freezing, hiding or the tab itself changed: paint everything again. */
  readonly structure: boolean;
}

function cellKey(cell: { readonly row: number; readonly column: number }): number {
  return cell.row * 32_768 + cell.column;
}

function sameCell(a: CellView, b: CellView): boolean {
  if (a.text !== b.text || a.value !== b.value || a.formula !== b.formula || a.note !== b.note) return false;
  if (a.style !== b.style && JSON.stringify(a.style) !== JSON.stringify(b.style)) return false;
  if (!a.validation && !b.validation && !a.runs && !b.runs && !a.sparkline && !b.sparkline)
    return a.error === b.error;
  return JSON.stringify(a) === JSON.stringify(b);
}

function frame(view: SheetView): string {
  const { cells: _cells, revision: _revision, ...rest } = view;
  return JSON.stringify(rest);
}

/** Lists what the grid must repaint to get from `before` to `after`. */
export function diffSheetViews(before: SheetView, after: SheetView): SheetViewChange {
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
}
