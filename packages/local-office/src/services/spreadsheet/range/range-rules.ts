// What is attached to the cells of a Range: notes, rules, merges, protections, filters, groups.
import { ServiceError } from '../../../runtime/service/service';
import { displayText } from '../../../workbook/cell/display';
import {
  cellAt,
  nextNumber,
  putCell,
  styleOf,
  touch,
  validationOf,
  withValue,
} from '../../../workbook/cells';
import { boundRange, covers, intersects, subtract } from '../../../workbook/grid-range';
import { breakApart, mergeCells, mergesIn } from '../../../workbook/ranges/merges';
import {
  checkedValue,
  forEachPlace,
  mapPlaces,
  uncheckedValue,
  writeNotes,
  writeValidations,
} from '../../../workbook/ranges/range-edit';
import { banding as makeBanding } from '../../../workbook/rules/banding';
import { createProtection } from '../../../workbook/rules/new-protection';
import { editRefusal } from '../../../workbook/rules/protection';
import { collapseGroupsIn, shiftGroupDepth } from '../../../workbook/structure/groups';
import type { Cell, ValidationData } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { BandingTheme } from '../enums';
import { assertGoogle } from '../face';
import type { RangeHandle } from '../handles';
import { RichTextValueFace, richTextOf, runData } from '../look/text-style';
import { DataValidationFace } from '../rules/data-validation';
import { activateRanges } from '../sheet/selecting';
import { cellTextStyle, RangeFormat } from './range-format';

/** setNotes writes whole numbers with a decimal: 25 → "25.0" (gas-fakes oddities, issuetracker 429373214). */
function noteText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function checkBoxRule(values: ValidationData['values']): ValidationData {
  return {
    criteria: 'CHECKBOX',
    values,
    allowInvalid: true,
    helpText: null,
    showDropdown: true,
  };
}

function criterionOf(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Everything a Range carries besides contents and looks. */
export abstract class RangeRules extends RangeFormat {
  getNote(): string {
    return cellAt(this.sheet, this.cells.row, this.cells.column)?.n ?? '';
  }
  getNotes(): string[][] {
    return mapPlaces(this.cells, (row, column) => cellAt(this.sheet, row, column)?.n ?? '');
  }
  setNote(note: string | null): this {
    return this.putNotes(() => note ?? '');
  }
  setNotes(notes: unknown[][]): this {
    this.checkGrid(notes);
    return this.putNotes((row, column) => noteText(notes[row]?.[column]));
  }
  getDataValidation(): DataValidationFace | null {
    return this.validationAt(this.cells.row, this.cells.column);
  }
  getDataValidations(): (DataValidationFace | null)[][] {
    return mapPlaces(this.cells, (row, column) => this.validationAt(row, column));
  }
  setDataValidation(rule: unknown): this {
    const { cells } = this;
    return this.putValidations(() => this.anchored(rule, cells.row, cells.column));
  }
  setDataValidations(rules: unknown[][]): this {
    this.checkGrid(rules);
    const { cells } = this;
    return this.putValidations((row, column) =>
      this.anchored(rules[row]?.[column], cells.row + row, cells.column + column),
    );
  }
  insertCheckboxes(...values: unknown[]): this {
    const rule = checkBoxRule(values.map(criterionOf));
    return this.putValidations(() => rule);
  }
  removeCheckboxes(): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    forEachPlace(cells, (row, column) => {
      const cell = cellAt(sheet, row, column);
      const rule = validationOf(workbook, cell);
      if (!cell || rule?.criteria !== 'CHECKBOX') return;
      const { d: _rule, ...rest } = cell;
      putCell(sheet, row, column, withValue(rest, null));
    });
    touch(workbook, sheet);
    return this;
  }
  check(): this {
    return this.putChecks(checkedValue);
  }
  uncheck(): this {
    return this.putChecks(uncheckedValue);
  }
  /** Null unless every cell is a check box and all agree (gas-fakes testsheetsvui). */
  isChecked(): boolean | null {
    const { workbook, sheet, values } = this;
    const states = mapPlaces(this.cells, (row, column) => {
      const rule = validationOf(workbook, cellAt(sheet, row, column));
      if (rule?.criteria !== 'CHECKBOX') return null;
      return values.value(row, column) === checkedValue(rule);
    }).flat();
    const [first] = states;
    return first !== undefined && first !== null && states.every((state) => state === first) ? first : null;
  }

  merge(): this {
    return this.mergeAll([this.cells]);
  }
  mergeAcross(): this {
    const { cells } = this;
    const rows = mapPlaces({ ...cells, lastColumn: cells.column }, (row) => ({
      ...cells,
      row,
      lastRow: row,
    }));
    return this.mergeAll(rows.flat());
  }
  mergeVertically(): this {
    const { cells } = this;
    const columns = mapPlaces({ ...cells, lastRow: cells.row }, (_row, column) => ({
      ...cells,
      column,
      lastColumn: column,
    }));
    return this.mergeAll(columns.flat());
  }
  breakApart(): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    this.checkMerges();
    breakApart(workbook, sheet, cells);
    return this;
  }
  isPartOfMerge(): boolean {
    return mergesIn(this.sheet, this.cells).length > 0;
  }
  getMergedRanges(): RangeHandle[] {
    return mergesIn(this.sheet, this.cells).map((merge) => this.rangeAt(merge));
  }

  canEdit(): boolean {
    return editRefusal(this.workbook, this.sheet, this.rect, this.world.session.effectiveUser) === undefined;
  }
  /** Adds a protection even where one stands already (AS/reference/spreadsheet/range#protect). */
  protect(): object {
    const { workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, this.rect);
    const id = createProtection(workbook, {
      type: 'RANGE',
      sheetId: sheet.id,
      range: this.range,
      creator: this.world.session.effectiveUser,
    });
    return this.world.make.protection(this.world, this.workbookId, id);
  }

  createTextFinder(text: string): object {
    const place = { sheetId: this.sheetId, range: this.range };
    return this.world.make.textFinder(this.world, this.workbookId, [place], text);
  }

  createFilter(): object {
    const { workbook, sheet, cells } = this;
    requireEdit(this.world, workbook, sheet, cells);
    assertGoogle(sheet.filter === null, "You can't create a filter in a sheet that already has a filter.");
    sheet.filter = { range: this.range, columns: {} };
    touch(workbook, sheet);
    return this.world.make.filter(this.world, this.workbookId, this.sheetId);
  }
  /** The sheet's filter, wherever the range lies (gas-fakes testsheetssets). */
  getFilter(): object | null {
    return this.sheet.filter ? this.world.make.filter(this.world, this.workbookId, this.sheetId) : null;
  }

  applyRowBanding(theme?: unknown, header?: unknown, footer?: unknown): object {
    return this.applyBanding('ROWS', theme, header, footer);
  }
  applyColumnBanding(theme?: unknown, header?: unknown, footer?: unknown): object {
    return this.applyBanding('COLUMNS', theme, header, footer);
  }
  getBandings(): object[] {
    return this.sheet.bandings
      .filter((banding) => intersects(banding.range, this.range))
      .map((banding) => this.world.make.banding(this.world, this.workbookId, this.sheetId, banding.id));
  }

  shiftRowGroupDepth(delta: number): this {
    return this.shiftGroups('rows', delta);
  }
  shiftColumnGroupDepth(delta: number): this {
    return this.shiftGroups('columns', delta);
  }
  collapseGroups(): this {
    collapseGroupsIn(this.workbook, this.sheet, this.cells, true);
    return this;
  }
  expandGroups(): this {
    collapseGroupsIn(this.workbook, this.sheet, this.cells, false);
    return this;
  }

  getRichTextValue(): RichTextValueFace | null {
    return this.richTextAt(this.cells.row, this.cells.column);
  }
  getRichTextValues(): (RichTextValueFace | null)[][] {
    return mapPlaces(this.cells, (row, column) => this.richTextAt(row, column));
  }
  setRichTextValue(value: unknown): this {
    return this.putRichTexts(() => value);
  }
  setRichTextValues(values: unknown[][]): this {
    this.checkGrid(values);
    return this.putRichTexts((row, column) => values[row]?.[column]);
  }

  activate(): this {
    activateRanges(this.world, this.workbook, this.sheet, [this.rect], undefined);
    return this;
  }
  activateAsCurrentCell(): this {
    activateRanges(this.world, this.workbook, this.sheet, undefined, this.rect);
    return this;
  }

  protected clearConditionalFormats(): void {
    const { workbook, sheet, rect } = this;
    if (sheet.conditionalFormats.length === 0) return;
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
      if (!rule.ranges.some((range) => intersects(range, rect))) return [rule];
      const ranges = rule.ranges.flatMap((range) =>
        intersects(range, rect) ? subtract(boundRange(range, sheet), rect) : [range],
      );
      return ranges.length === 0 ? [] : [{ ...rule, ranges }];
    });
    touch(workbook, sheet);
  }

  private putNotes(noteAt: (row: number, column: number) => string): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    writeNotes(workbook, sheet, cells, noteAt);
    return this;
  }

  private validationAt(row: number, column: number): DataValidationFace | null {
    const rule = validationOf(this.workbook, cellAt(this.sheet, row, column));
    return rule ? new DataValidationFace(this.world, this.workbookId, rule) : null;
  }

  /** A rule with a formula remembers the cell that its relative references are meant from. */
  private anchored(face: unknown, row: number, column: number): ValidationData | null {
    if (!(face instanceof DataValidationFace)) return null;
    const rule = face.rule;
    const hasFormula = rule.values.some((value) => typeof value === 'string' && value.startsWith('='));
    return hasFormula ? { ...rule, anchor: { row, column } } : rule;
  }

  private putValidations(ruleAt: (row: number, column: number) => ValidationData | null): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    writeValidations(workbook, sheet, cells, ruleAt);
    return this;
  }

  private putChecks(stateOf: (rule: ValidationData) => Cell['v']): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    forEachPlace(cells, (row, column) => {
      const cell = cellAt(sheet, row, column);
      const rule = validationOf(workbook, cell);
      if (rule?.criteria === 'CHECKBOX') putCell(sheet, row, column, withValue(cell, stateOf(rule)));
    });
    touch(workbook, sheet);
    return this;
  }

  private checkMerges(): void {
    const { cells, sheet } = this;
    if (mergesIn(sheet, cells).every((merge) => covers(cells, merge))) return;
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }

  private mergeAll(rects: readonly ReturnType<typeof boundRange>[]): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    this.checkMerges();
    for (const rect of rects) mergeCells(workbook, sheet, rect);
    return this;
  }

  private applyBanding(axis: 'ROWS' | 'COLUMNS', theme: unknown, header: unknown, footer: unknown): object {
    const { workbook, sheet, range } = this;
    requireEdit(this.world, workbook, sheet, this.cells);
    assertGoogle(
      !sheet.bandings.some((banding) => intersects(banding.range, range)),
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    const id = nextNumber(workbook);
    const name = BandingTheme.nameOf(theme) ?? 'LIGHT_GREY';
    sheet.bandings = [
      ...sheet.bandings,
      makeBanding({ id, range, axis, theme: name, header: header !== false, footer: footer === true }),
    ];
    touch(workbook, sheet);
    return this.world.make.banding(this.world, this.workbookId, this.sheetId, id);
  }

  private shiftGroups(axis: 'rows' | 'columns', delta: number): this {
    const { workbook, sheet, cells } = this;
    requireEdit(this.world, workbook, sheet, null);
    shiftGroupDepth(workbook, sheet, axis, cells, delta);
    return this;
  }

  private richTextAt(row: number, column: number): RichTextValueFace | null {
    const { workbook, sheet, values } = this;
    const cell = cellAt(sheet, row, column);
    const value = values.value(row, column);
    // Numbers have no rich text: Google answers null.
    if (typeof value === 'number' || typeof value === 'boolean') return null;
    const text = displayText(value, values.format(row, column), workbook.locale);
    return new RichTextValueFace(richTextOf(text, cell?.t, cellTextStyle(styleOf(workbook, cell))));
  }

  private putRichTexts(valueAt: (row: number, column: number) => unknown): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    forEachPlace(cells, (row, column) => {
      const value = valueAt(row - cells.row, column - cells.column);
      if (!(value instanceof RichTextValueFace)) return;
      const text = value.getText();
      const plain = withValue(cellAt(sheet, row, column), text === '' ? null : text);
      const { from, ...rich } = { from: value.getStartIndex(), ...value.rich };
      const runs = runData(rich).map((run) => ({ ...run, start: run.start - from, end: run.end - from }));
      putCell(sheet, row, column, text === '' ? plain : { ...plain, t: runs });
    });
    touch(workbook, sheet);
    return this;
  }
}
