// A sheet's rows and columns: counted, sized, hidden, inserted, deleted, moved and grouped.
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { ServiceError } from '../../../runtime/service/service';
import { displayText } from '../../../workbook/cell/display';
import { ensureRow, touch } from '../../../workbook/cells';
import { contentExtent } from '../../../workbook/formulas/recalculate';
import { type Rect, rectOf } from '../../../workbook/grid-range';
import { maxWorkbookCells, workbookCells } from '../../../workbook/limits';
import { isHiddenByFilter } from '../../../workbook/rules/filtering';
import { type GroupAxis, groupDepthAt, groupsOf, setCollapsed } from '../../../workbook/structure/groups';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../../../workbook/structure/structure';
import {
  deletesAllUnfrozen,
  leavesVisibleColumn,
  leavesVisibleRow,
} from '../../../workbook/structure/visible-lines';
import type { ColumnData, RowData } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { GroupControlTogglePosition } from '../enums';
import { assertGoogle } from '../face';
import { type RangeHandle, SheetHandle } from '../handles';

/** Google's default sizes in pixels. */
export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;

const rowsOut = 'Those rows are out of bounds.';
const columnsOut = 'Those columns are out of bounds.';

/** Rows and columns of a Sheet. */
export abstract class SheetGrid extends SheetHandle {
  getMaxRows(): number {
    return this.sheet.rowCount;
  }
  getMaxColumns(): number {
    return this.sheet.columnCount;
  }
  getLastRow(): number {
    return contentExtent(this.sheet, this.values).lastRow;
  }
  getLastColumn(): number {
    return contentExtent(this.sheet, this.values).lastColumn;
  }
  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }
  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }
  setFrozenRows(rows: number): void {
    this.checkEdit();
    assertGoogle(
      rows >= 0 && (rows === 0 || leavesVisibleRow(this.sheet, rows)),
      "You can't freeze all visible rows on the sheet.",
    );
    this.sheet.frozenRows = rows;
    this.touched();
  }
  setFrozenColumns(columns: number): void {
    this.checkEdit();
    assertGoogle(
      columns >= 0 && (columns === 0 || leavesVisibleColumn(this.sheet, columns)),
      "You can't freeze all visible columns on the sheet.",
    );
    this.sheet.frozenColumns = columns;
    this.touched();
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }
  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }
  insertRowsAfter(after: number, count: number): this {
    this.checkRows(after, 1);
    this.addRows(after + 1, count, after);
    return this;
  }
  insertRowsBefore(before: number, count: number): this {
    this.checkRows(before, 1);
    this.addRows(before, count, before);
    return this;
  }
  insertRows(row: number, count = 1): void {
    this.checkRows(row, 1);
    this.addRows(row, count, row);
  }
  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }
  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }
  insertColumnsAfter(after: number, count: number): this {
    this.checkColumns(after, 1);
    this.addColumns(after + 1, count, after);
    return this;
  }
  insertColumnsBefore(before: number, count: number): this {
    this.checkColumns(before, 1);
    this.addColumns(before, count, before);
    return this;
  }
  insertColumns(column: number, count = 1): void {
    this.checkColumns(column, 1);
    this.addColumns(column, count, column);
  }
  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }
  deleteRows(row: number, count: number): void {
    this.checkRows(row, count);
    const { sheet } = this;
    this.checkEditOf(rectOf(row, 1, count, sheet.columnCount));
    assertGoogle(count < sheet.rowCount, "You can't delete all the rows on the sheet.");
    assertGoogle(
      !deletesAllUnfrozen({ frozen: sheet.frozenRows, size: sheet.rowCount, at: row, count }),
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    deleteRows(this.workbook, sheet, row, count);
  }
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    this.checkColumns(column, count);
    const { sheet } = this;
    this.checkEditOf(rectOf(1, column, sheet.rowCount, count));
    assertGoogle(count < sheet.columnCount, "You can't delete all the columns on the sheet.");
    assertGoogle(
      !deletesAllUnfrozen({ frozen: sheet.frozenColumns, size: sheet.columnCount, at: column, count }),
      'Sorry, it is not possible to delete all non-frozen columns.',
    );
    deleteColumns(this.workbook, sheet, column, count);
  }
  /** Puts the rows of a range before a row, counted as they stand before the move. */
  moveRows(rows: RangeHandle, destination: number): void {
    const { rect } = rows;
    this.checkEditOf({ ...rect, column: 1, lastColumn: this.sheet.columnCount });
    assertGoogle(destination >= 1 && destination <= this.sheet.rowCount + 1, rowsOut);
    assertGoogle(
      destination < rect.row || destination > rect.lastRow,
      'The destination index must not be within the range to move.',
    );
    moveRows(this.workbook, this.sheet, rect.row, rect.lastRow - rect.row + 1, destination);
  }
  moveColumns(columns: RangeHandle, destination: number): void {
    const { rect } = columns;
    this.checkEditOf({ ...rect, row: 1, lastRow: this.sheet.rowCount });
    assertGoogle(destination >= 1 && destination <= this.sheet.columnCount + 1, columnsOut);
    assertGoogle(
      destination < rect.column || destination > rect.lastColumn,
      'The destination index must not be within the range to move.',
    );
    moveColumns(this.workbook, this.sheet, rect.column, rect.lastColumn - rect.column + 1, destination);
  }

  getColumnWidth(column: number): number {
    this.checkColumns(column, 1);
    return this.sheet.columns[column - 1]?.width ?? defaultColumnWidth;
  }
  getRowHeight(row: number): number {
    this.checkRows(row, 1);
    return this.sheet.rows[row - 1]?.height ?? defaultRowHeight;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    this.changeColumns(column, count, (data) => ({ ...data, width }));
    return this;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  /** Rows never get lower than their text; the office's rows hold one line of 21 pixels. */
  setRowHeights(row: number, count: number, height: number): this {
    return this.setRowHeightsForced(row, count, Math.max(height, defaultRowHeight));
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    this.changeRows(row, count, (data) => {
      data.height = height;
    });
    return this;
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  /** As wide as the widest text: 7 pixels a character of 10 points, an estimate without fonts. */
  autoResizeColumns(column: number, count: number): this {
    const { values, workbook, sheet } = this;
    const { lastRow } = contentExtent(sheet, values);
    this.changeColumns(column, count, (data, index) => {
      let longest = 0;
      for (let row = 1; row <= lastRow; row += 1) {
        const text = displayText(values.value(row, index), values.format(row, index), workbook.locale);
        for (const line of text.split('\n')) longest = Math.max(longest, line.length);
      }
      return longest === 0 ? data : { ...data, width: Math.max(21, longest * 7 + 10) };
    });
    return this;
  }
  autoResizeRows(row: number, count: number): this {
    const { values, workbook, sheet } = this;
    const { lastColumn } = contentExtent(sheet, values);
    this.changeRows(row, count, (data, index) => {
      let lines = 1;
      for (let column = 1; column <= lastColumn; column += 1) {
        const text = displayText(values.value(index, column), values.format(index, column), workbook.locale);
        lines = Math.max(lines, text.split('\n').length);
      }
      data.height = defaultRowHeight * lines;
    });
    return this;
  }

  hideRow(row: RangeHandle): void {
    this.hideRows(row.rect.row, row.rect.lastRow - row.rect.row + 1);
  }
  hideRows(row: number, count = 1): void {
    this.changeRows(row, count, (data) => {
      data.hidden = true;
    });
  }
  showRows(row: number, count = 1): void {
    this.changeRows(row, count, (data) => {
      delete data.hidden;
    });
  }
  unhideRow(row: RangeHandle): void {
    this.showRows(row.rect.row, row.rect.lastRow - row.rect.row + 1);
  }
  hideColumn(column: RangeHandle): void {
    this.hideColumns(column.rect.column, column.rect.lastColumn - column.rect.column + 1);
  }
  hideColumns(column: number, count = 1): void {
    this.changeColumns(column, count, (data) => ({ ...data, hidden: true }));
  }
  showColumns(column: number, count = 1): void {
    this.changeColumns(column, count, ({ hidden: _shown, ...data }) => data);
  }
  unhideColumn(column: RangeHandle): void {
    this.showColumns(column.rect.column, column.rect.lastColumn - column.rect.column + 1);
  }
  isRowHiddenByUser(row: number): boolean {
    this.checkRows(row, 1);
    return this.sheet.rows[row - 1]?.hidden ?? false;
  }
  isColumnHiddenByUser(column: number): boolean {
    this.checkColumns(column, 1);
    return this.sheet.columns[column - 1]?.hidden ?? false;
  }
  isRowHiddenByFilter(row: number): boolean {
    this.checkRows(row, 1);
    return isHiddenByFilter(this.workbook, this.sheet, this.world.calculation, row);
  }

  getRowGroup(row: number, depth: number): object | null {
    return this.groupAt('rows', row, depth);
  }
  getColumnGroup(column: number, depth: number): object | null {
    return this.groupAt('columns', column, depth);
  }
  getRowGroupDepth(row: number): number {
    this.checkRows(row, 1);
    return groupDepthAt(this.sheet, 'rows', row);
  }
  getColumnGroupDepth(column: number): number {
    this.checkColumns(column, 1);
    return groupDepthAt(this.sheet, 'columns', column);
  }
  getRowGroupControlPosition(): GoogleEnum {
    return GroupControlTogglePosition.of(this.sheet.rowGroupsAfter ? 'AFTER' : 'BEFORE');
  }
  getColumnGroupControlPosition(): GoogleEnum {
    return GroupControlTogglePosition.of(this.sheet.columnGroupsAfter ? 'AFTER' : 'BEFORE');
  }
  setRowGroupControlPosition(position: unknown): this {
    this.checkEdit();
    this.sheet.rowGroupsAfter = GroupControlTogglePosition.nameOf(position) !== 'BEFORE';
    this.touched();
    return this;
  }
  setColumnGroupControlPosition(position: unknown): this {
    this.checkEdit();
    this.sheet.columnGroupsAfter = GroupControlTogglePosition.nameOf(position) !== 'BEFORE';
    this.touched();
    return this;
  }
  collapseAllRowGroups(): this {
    return this.foldGroups('rows', () => true);
  }
  collapseAllColumnGroups(): this {
    return this.foldGroups('columns', () => true);
  }
  expandAllRowGroups(): this {
    return this.foldGroups('rows', () => false);
  }
  expandAllColumnGroups(): this {
    return this.foldGroups('columns', () => false);
  }
  expandRowGroupsUpToDepth(depth: number): this {
    return this.foldGroups('rows', (own) => own > depth);
  }
  expandColumnGroupsUpToDepth(depth: number): this {
    return this.foldGroups('columns', (own) => own > depth);
  }

  protected touched(): void {
    touch(this.workbook, this.sheet);
  }
  protected checkEdit(): void {
    requireEdit(this.world, this.workbook, this.sheet, null);
  }
  /** Cells under a protection that shuts the user out can't be deleted or moved either. */
  protected checkEditOf(rect: Rect): void {
    requireEdit(this.world, this.workbook, this.sheet, rect);
  }
  protected checkRows(row: number, count: number): void {
    assertGoogle(row >= 1 && count >= 1 && row + count - 1 <= this.sheet.rowCount, rowsOut);
  }
  protected checkColumns(column: number, count: number): void {
    assertGoogle(column >= 1 && count >= 1 && column + count - 1 <= this.sheet.columnCount, columnsOut);
  }
  /** Refuses to grow the workbook above Google's limit (docs/google-facts.md, Quotas). */
  protected checkGrowth(cells: number): void {
    if (workbookCells(this.workbook) + cells > maxWorkbookCells) {
      throw new ServiceError(
        `This action would increase the number of cells in the workbook above the limit of ${maxWorkbookCells} cells.`,
      );
    }
  }
  protected addRows(at: number, count: number, like: number): void {
    assertGoogle(count >= 1, 'The number of rows to insert must be at least 1.');
    this.checkEdit();
    this.checkGrowth(count * this.sheet.columnCount);
    insertRows(this.workbook, this.sheet, at, count, like);
  }
  protected addColumns(at: number, count: number, like: number): void {
    assertGoogle(count >= 1, 'The number of columns to insert must be at least 1.');
    this.checkEdit();
    this.checkGrowth(count * this.sheet.rowCount);
    insertColumns(this.workbook, this.sheet, at, count, like);
  }

  private changeRows(row: number, count: number, change: (data: RowData, row: number) => void): void {
    this.checkRows(row, count);
    this.checkEdit();
    for (let index = row; index < row + count; index += 1) change(ensureRow(this.sheet, index), index);
    this.touched();
  }
  private changeColumns(
    column: number,
    count: number,
    change: (data: ColumnData, column: number) => ColumnData,
  ): void {
    this.checkColumns(column, count);
    this.checkEdit();
    const { columns } = this.sheet;
    while (columns.length < column + count - 1) columns.push(null);
    for (let index = column; index < column + count; index += 1) {
      columns[index - 1] = change(columns[index - 1] ?? {}, index);
    }
    this.touched();
  }
  private groupAt(axis: GroupAxis, index: number, depth: number): object | null {
    const found = groupsOf(this.sheet, axis).find(
      (group) => group.depth === depth && group.start <= index && group.end >= index,
    );
    return found
      ? this.world.make.group(this.world, this.workbookId, this.sheetId, { axis, ...found })
      : null;
  }
  private foldGroups(axis: GroupAxis, collapsed: (depth: number) => boolean): this {
    this.checkEdit();
    for (const group of groupsOf(this.sheet, axis)) {
      setCollapsed(this.workbook, this.sheet, axis, group, collapsed(group.depth));
    }
    return this;
  }
}
