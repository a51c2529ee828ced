// A Sheet, as scripts know it.
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { ServiceError } from '../../../runtime/service/service';
import { parseA1 } from '../../../text/a1';
import { parseCssColor } from '../../../workbook/cell/css-color';
import { touch } from '../../../workbook/cells';
import { contentExtent } from '../../../workbook/formulas/recalculate';
import { boundRange, rectOf } from '../../../workbook/grid-range';
import { sortRows } from '../../../workbook/ranges/sort';
import { createProtection } from '../../../workbook/rules/new-protection';
import { copySheet, uniqueSheetName } from '../../../workbook/structure/copy-sheet';
import { insertColumns, insertRows } from '../../../workbook/structure/structure';
import { renameSheet } from '../../../workbook/structure/tabs';
import type { GridRange } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { ProtectionType, SheetType } from '../enums';
import { assertGoogle, declareFace, type GoogleShape, type MethodEntry, spreadsheetScopes } from '../face';
import { RangeHandle, type SpreadsheetHandle } from '../handles';
import { colorFace, colorOf, concreteColor } from '../look/color';
import { RangeListFace } from '../range/range-list';
import { checkedRect } from '../range/range-place';
import { ConditionalFormatRuleFace, ruleData, ruleFace } from '../rules/conditional-format';
import { activateRanges, activateSheet, currentCell, selectedRanges, selectionOf } from './selecting';
import { SheetGrid } from './sheet-grid';

type Mirrored = Omit<
  GoogleAppsScript.Spreadsheet.Sheet,
  | 'addDeveloperMetadata'
  | 'asDataSourceSheet'
  | 'createDeveloperMetadataFinder'
  | 'getCharts'
  | 'getDataSourceTables'
  | 'getDeveloperMetadata'
  | 'getDrawings'
  | 'getImages'
  | 'getPivotTables'
  | 'getSheetProtection'
  | 'getSlicers'
  | 'insertChart'
  | 'insertImage'
  | 'insertSlicer'
  | 'newChart'
  | 'removeChart'
  | 'setSheetProtection'
  | 'updateChart'
>;

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

export class SheetFace extends SheetGrid implements GoogleShape<Mirrored> {
  getName(): string {
    return this.sheet.name;
  }
  getSheetName(): string {
    return this.sheet.name;
  }
  getSheetId(): number {
    return this.sheetId;
  }
  /** 1-based place among the tabs. */
  getIndex(): number {
    return this.workbook.sheets.findIndex((sheet) => sheet.id === this.sheetId) + 1;
  }
  getParent(): SpreadsheetHandle {
    return this.world.make.spreadsheet(this.world, this.workbookId);
  }
  getType(): GoogleEnum {
    return SheetType.of('GRID');
  }
  getFormUrl(): string | null {
    return this.sheet.formUrl;
  }
  setName(name: string): this {
    this.checkEdit();
    const problem = renameSheet(this.workbook, this.sheet, name);
    if (problem) throw new ServiceError(problem);
    return this;
  }

  getRange(first: unknown, column?: unknown, rows?: unknown, columns?: unknown): RangeHandle {
    if (typeof first === 'string') return this.rangeByText(first);
    const rect = checkedRect(Number(first), Number(column), Number(rows ?? 1), Number(columns ?? 1));
    const { sheet } = this;
    assertGoogle(rect.lastRow <= sheet.rowCount && rect.lastColumn <= sheet.columnCount, outside);
    return this.rangeAt(rect);
  }
  getRangeList(a1Notations: unknown[]): object {
    return this.world.make.rangeList(
      this.world,
      a1Notations.map((a1) => this.rangeByText(String(a1))),
    );
  }
  /** A1 to the last row and column with content; A1 alone on an empty sheet (docs/google-facts.md, Spreadsheets). */
  getDataRange(): RangeHandle {
    const { lastRow, lastColumn } = contentExtent(this.sheet, this.values);
    return this.rangeAt(rectOf(1, 1, Math.max(1, lastRow), Math.max(1, lastColumn)));
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const extent = contentExtent(this.sheet, this.values);
    const range = this.getRange(
      row,
      column,
      rows < 0 ? Math.max(1, extent.lastRow - row + 1) : rows,
      columns < 0 ? Math.max(1, extent.lastColumn - column + 1) : columns,
    );
    return this.call(range, 'getValues');
  }
  /** Writes below the last row with content, with more rows and columns if needed. */
  appendRow(contents: unknown[]): this {
    const { sheet, workbook } = this;
    const { lastRow } = contentExtent(sheet, this.values);
    const width = Math.max(1, contents.length);
    requireEdit(this.world, workbook, sheet, rectOf(lastRow + 1, 1, 1, width));
    if (width > sheet.columnCount) {
      this.checkGrowth((width - sheet.columnCount) * sheet.rowCount);
      insertColumns(workbook, sheet, sheet.columnCount + 1, width - sheet.columnCount, sheet.columnCount);
    }
    if (lastRow + 1 > sheet.rowCount) {
      this.checkGrowth(sheet.columnCount);
      insertRows(workbook, sheet, sheet.rowCount + 1, 1, sheet.rowCount);
    }
    if (contents.length > 0) {
      this.call(this.rangeAt(rectOf(lastRow + 1, 1, 1, contents.length)), 'setValues', [contents]);
    }
    return this;
  }
  clear(options?: unknown): this {
    this.whole('clear', options === undefined ? [] : [options]);
    return this;
  }
  clearContents(): this {
    this.whole('clearContent');
    return this;
  }
  clearFormats(): this {
    this.whole('clearFormat');
    return this;
  }
  clearNotes(): this {
    this.whole('clearNote');
    return this;
  }
  /** Sorts all rows but frozen ones by one column. */
  sort(column: number, ascending = true): this {
    this.checkColumns(column, 1);
    const { sheet, workbook } = this;
    const { lastRow, lastColumn } = contentExtent(sheet, this.values);
    const first = sheet.frozenRows + 1;
    if (lastRow <= first) return this;
    const rect = { row: first, column: 1, lastRow, lastColumn };
    requireEdit(this.world, workbook, sheet, rect);
    sortRows(workbook, sheet, rect, [{ column, ascending }], this.values);
    return this;
  }

  activate(): this {
    activateSheet(this.world, this.workbook, this.sheet);
    return this;
  }
  getActiveRange(): RangeHandle | null {
    return this.rangeAt(
      selectedRanges(selectionOf(this.world, this.workbook), this.sheetId).at(-1) ?? rectOf(1, 1),
    );
  }
  getActiveRangeList(): object | null {
    const ranges = selectedRanges(selectionOf(this.world, this.workbook), this.sheetId);
    return this.world.make.rangeList(
      this.world,
      ranges.map((range) => this.rangeAt(range)),
    );
  }
  getActiveCell(): RangeHandle {
    return this.getCurrentCell();
  }
  getCurrentCell(): RangeHandle {
    const { row, column } = currentCell(selectionOf(this.world, this.workbook), this.sheetId);
    return this.rangeAt(rectOf(row, column));
  }
  getSelection(): object {
    return this.world.make.selection(this.world, this.workbookId);
  }
  setActiveRange(range: RangeHandle): RangeHandle {
    activateRanges(this.world, this.workbook, range.sheet, [range.rect], undefined);
    return range;
  }
  setActiveRangeList(list: object): object {
    if (list instanceof RangeListFace) list.activate();
    return list;
  }
  setActiveSelection(range: unknown): RangeHandle {
    return this.setActiveRange(range instanceof RangeHandle ? range : this.rangeByText(String(range)));
  }
  setCurrentCell(cell: RangeHandle): RangeHandle {
    activateRanges(this.world, this.workbook, cell.sheet, undefined, cell.rect);
    return cell;
  }

  hideSheet(): this {
    this.checkEdit();
    const shown = this.workbook.sheets.filter((sheet) => !sheet.hidden && sheet.id !== this.sheetId);
    assertGoogle(shown.length > 0, "You can't hide all the sheets in a document.");
    this.sheet.hidden = true;
    this.touched();
    return this;
  }
  showSheet(): this {
    this.checkEdit();
    this.sheet.hidden = false;
    this.touched();
    return this;
  }
  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }
  getTabColor(): string | null {
    return this.sheet.tabColor;
  }
  getTabColorObject(): object | null {
    return this.sheet.tabColor === null ? null : colorFace(this.sheet.tabColor);
  }
  setTabColorObject(color: unknown): this {
    return this.setTabColor(concreteColor(colorOf(color)) ?? null);
  }
  setTabColor(color: string | null): this {
    this.checkEdit();
    this.sheet.tabColor = color === null ? null : (parseCssColor(color) ?? this.sheet.tabColor);
    this.touched();
    return this;
  }
  hasHiddenGridlines(): boolean {
    return this.sheet.hiddenGridlines;
  }
  setHiddenGridlines(hidden: boolean): this {
    this.checkEdit();
    this.sheet.hiddenGridlines = hidden;
    this.touched();
    return this;
  }
  isRightToLeft(): boolean {
    return this.sheet.rightToLeft;
  }
  setRightToLeft(on: boolean): this {
    this.checkEdit();
    this.sheet.rightToLeft = on;
    this.touched();
    return this;
  }

  copyTo(spreadsheet: SpreadsheetHandle): SheetFace {
    const target = spreadsheet.workbook;
    requireEdit(this.world, target, null, null);
    this.checkGrowth(this.sheet.rowCount * this.sheet.columnCount);
    const name = uniqueSheetName(target, `Copy of ${this.sheet.name}`);
    const made = copySheet(this.workbook, this.sheet, target, name, target.sheets.length);
    return new SheetFace(this.world, spreadsheet.workbookId, made.id);
  }
  getConditionalFormatRules(): ConditionalFormatRuleFace[] {
    return this.sheet.conditionalFormats.map((rule) =>
      ruleFace(this.world, rule, (range) => this.rangeAt(range)),
    );
  }
  /** Replaces all rules of the sheet (docs/google-facts.md, Spreadsheets). */
  setConditionalFormatRules(rules: unknown[]): void {
    this.checkEdit();
    this.sheet.conditionalFormats = rules.map((rule) => {
      if (!(rule instanceof ConditionalFormatRuleFace)) throw new ServiceError('Invalid argument: rules');
      const foreign = rule.draft.ranges.some((range) => range.sheetId !== this.sheetId);
      assertGoogle(!foreign, 'Conditional format rule cannot reference a different sheet.');
      return ruleData(rule);
    });
    this.touched();
  }
  clearConditionalFormatRules(): void {
    this.checkEdit();
    this.sheet.conditionalFormats = [];
    this.touched();
  }
  /** A sheet returns the protection it has (docs/google-facts.md, Spreadsheets). */
  protect(): object {
    this.checkEdit();
    const known = this.workbook.protections.find(
      (protection) => protection.type === 'SHEET' && protection.sheetId === this.sheetId,
    );
    const id =
      known?.id ??
      createProtection(this.workbook, {
        type: 'SHEET',
        sheetId: this.sheetId,
        creator: this.world.session.effectiveUser,
      });
    return this.world.make.protection(this.world, this.workbookId, id);
  }
  getProtections(type: unknown): object[] {
    const wanted = ProtectionType.nameOf(type);
    return this.workbook.protections
      .filter((protection) => protection.sheetId === this.sheetId && protection.type === wanted)
      .map((protection) => this.world.make.protection(this.world, this.workbookId, protection.id));
  }
  getNamedRanges(): object[] {
    return this.workbook.namedRanges
      .filter((range) => range.sheetId === this.sheetId)
      .map((range) => this.world.make.namedRange(this.world, this.workbookId, range.id));
  }
  getBandings(): object[] {
    return this.sheet.bandings.map((banding) =>
      this.world.make.banding(this.world, this.workbookId, this.sheetId, banding.id),
    );
  }
  getFilter(): object | null {
    return this.sheet.filter ? this.world.make.filter(this.world, this.workbookId, this.sheetId) : null;
  }
  createTextFinder(text: string): object {
    return this.world.make.textFinder(this.world, this.workbookId, [{ sheetId: this.sheetId }], text);
  }

  private rangeByText(text: string): RangeHandle {
    const parsed = parseA1(text.replace(/^!/, ''));
    if (parsed && (parsed.sheetName === undefined || parsed.sheetName === this.sheet.name)) {
      return this.rangeAt(parsed.range);
    }
    const other = parsed && this.workbook.sheets.find((sheet) => sheet.name === parsed.sheetName);
    if (parsed && other) return this.world.make.range(this.world, this.workbookId, other.id, parsed.range);
    const name = this.workbook.namedRanges.find((range) => range.name.toLowerCase() === text.toLowerCase());
    if (!name) throw new ServiceError('Range not found');
    return this.world.make.range(this.world, this.workbookId, name.sheetId, name.range);
  }
  private whole(method: string, args: unknown[] = []): void {
    const all: GridRange = boundRange({ row: 1, column: 1, lastRow: null, lastColumn: null }, this.sheet);
    this.call(this.rangeAt(all), method, ...args);
    touch(this.workbook, this.sheet);
  }
  /** Calls a method of the Range face, which this file doesn't import. */
  private call(range: RangeHandle, method: string, ...args: unknown[]): unknown[][] {
    const found: unknown = Reflect.get(range, method);
    if (typeof found !== 'function') throw new Error(`Range.${method} is missing`);
    return Reflect.apply(found, range, args);
  }
}

function local(...signatures: string[]): MethodEntry {
  return ['local', ...signatures];
}
function read(...signatures: string[]): MethodEntry {
  return ['read', ...signatures];
}
function write(...signatures: string[]): MethodEntry {
  return ['write', ...signatures];
}

declareFace(
  SheetFace,
  'Sheet',
  {
    activate: write(''),
    appendRow: write('a'),
    autoResizeColumn: write('i'),
    autoResizeColumns: write('i i'),
    autoResizeRows: write('i i'),
    clear: write('', 'o'),
    clearConditionalFormatRules: write(''),
    clearContents: write(''),
    clearFormats: write(''),
    clearNotes: write(''),
    collapseAllColumnGroups: write(''),
    collapseAllRowGroups: write(''),
    copyTo: write('Spreadsheet'),
    createTextFinder: local('s'),
    deleteColumn: write('i'),
    deleteColumns: write('i i'),
    deleteRow: write('i'),
    deleteRows: write('i i'),
    expandAllColumnGroups: write(''),
    expandAllRowGroups: write(''),
    expandColumnGroupsUpToDepth: write('i'),
    expandRowGroupsUpToDepth: write('i'),
    getActiveCell: read(''),
    getActiveRange: read(''),
    getActiveRangeList: read(''),
    getBandings: read(''),
    getColumnGroup: read('i i'),
    getColumnGroupControlPosition: read(''),
    getColumnGroupDepth: read('i'),
    getColumnWidth: read('i'),
    getConditionalFormatRules: read(''),
    getCurrentCell: read(''),
    getDataRange: read(''),
    getFilter: read(''),
    getFormUrl: read(''),
    getFrozenColumns: read(''),
    getFrozenRows: read(''),
    getIndex: read(''),
    getLastColumn: read(''),
    getLastRow: read(''),
    getMaxColumns: read(''),
    getMaxRows: read(''),
    getName: local(''),
    getNamedRanges: read(''),
    getParent: local(''),
    getProtections: read('e:ProtectionType'),
    getRange: local('i i', 'i i i', 'i i i i', 's'),
    getRangeList: local('a'),
    getRowGroup: read('i i'),
    getRowGroupControlPosition: read(''),
    getRowGroupDepth: read('i'),
    getRowHeight: read('i'),
    getSelection: read(''),
    getSheetId: local(''),
    getSheetName: local(''),
    getSheetValues: read('i i i i'),
    getTabColor: read(''),
    getTabColorObject: read(''),
    getType: local(''),
    hasHiddenGridlines: read(''),
    hideColumn: write('Range'),
    hideColumns: write('i', 'i i'),
    hideRow: write('Range'),
    hideRows: write('i', 'i i'),
    hideSheet: write(''),
    insertColumnAfter: write('i'),
    insertColumnBefore: write('i'),
    insertColumns: write('i', 'i i'),
    insertColumnsAfter: write('i i'),
    insertColumnsBefore: write('i i'),
    insertRowAfter: write('i'),
    insertRowBefore: write('i'),
    insertRows: write('i', 'i i'),
    insertRowsAfter: write('i i'),
    insertRowsBefore: write('i i'),
    isColumnHiddenByUser: read('i'),
    isRightToLeft: read(''),
    isRowHiddenByFilter: read('i'),
    isRowHiddenByUser: read('i'),
    isSheetHidden: read(''),
    moveColumns: write('Range i'),
    moveRows: write('Range i'),
    protect: write(''),
    setActiveRange: write('Range'),
    setActiveRangeList: write('RangeList'),
    setActiveSelection: write('Range', 's'),
    setColumnGroupControlPosition: write('e:GroupControlTogglePosition'),
    setColumnWidth: write('i i'),
    setColumnWidths: write('i i i'),
    setConditionalFormatRules: write('a'),
    setCurrentCell: write('Range'),
    setFrozenColumns: write('i'),
    setFrozenRows: write('i'),
    setHiddenGridlines: write('b'),
    setName: write('s'),
    setRightToLeft: write('b'),
    setRowGroupControlPosition: write('e:GroupControlTogglePosition'),
    setRowHeight: write('i i'),
    setRowHeights: write('i i i'),
    setRowHeightsForced: write('i i i'),
    setTabColor: write('s?'),
    setTabColorObject: write('u?'),
    showColumns: write('i', 'i i'),
    showRows: write('i', 'i i'),
    showSheet: write(''),
    sort: write('i', 'i b'),
    unhideColumn: write('Range'),
    unhideRow: write('Range'),
  },
  { scopes: spreadsheetScopes },
);
