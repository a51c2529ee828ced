// What a Range reads, writes, copies, sorts and clears.
import { ServiceError } from '../../../runtime/service/service';
import { columnLetters } from '../../../text/a1';
import { displayText } from '../../../workbook/cell/display';
import { cellAt, putCell, touch, withValue } from '../../../workbook/cells';
import { fromR1C1, shiftFormula, toR1C1 } from '../../../workbook/formulas/formula-references';
import { boundRange, rectOf } from '../../../workbook/grid-range';
import { autoFillCells } from '../../../workbook/ranges/auto-fill';
import { type CopyOptions, copyCells, moveCells, shiftCells } from '../../../workbook/ranges/range-copy';
import {
  type CellInput,
  type ClearOptions,
  clearCells,
  forEachPlace,
  mapPlaces,
  writeValues,
} from '../../../workbook/ranges/range-edit';
import { putRows, type SortKey, sortRows } from '../../../workbook/ranges/sort';
import { writeChecked } from '../../../workbook/rules/checked-write';
import type { Cell } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { CopyPasteType, Dimension, TextToColumnsDelimiter } from '../enums';
import { assertGoogle } from '../face';
import { type RangeHandle, SheetHandle } from '../handles';
import { RangePlace } from './range-place';
import { fromScriptValue, toScriptValue } from './script-value';

type ScriptValue = string | number | boolean | Date;

const paste: Readonly<Record<string, CopyOptions>> = (() => {
  const nothing: CopyOptions = {
    values: 'none',
    formats: false,
    borders: false,
    notes: false,
    validations: false,
    conditionalFormats: false,
    merges: false,
  };
  const all: CopyOptions = {
    values: 'formulas',
    formats: true,
    borders: true,
    notes: true,
    validations: true,
    conditionalFormats: true,
    merges: true,
  };
  return {
    PASTE_NORMAL: all,
    PASTE_NO_BORDERS: { ...all, borders: false },
    PASTE_FORMAT: { ...nothing, formats: true, borders: true, conditionalFormats: true, merges: true },
    PASTE_FORMULA: { ...nothing, values: 'formulas' },
    PASTE_DATA_VALIDATION: { ...nothing, validations: true },
    PASTE_VALUES: { ...nothing, values: 'values' },
    PASTE_CONDITIONAL_FORMATTING: { ...nothing, conditionalFormats: true },
    PASTE_COLUMN_WIDTHS: nothing,
  };
})();

function pasteOptions(name: string): CopyOptions {
  const found = paste[name];
  if (!found) throw new ServiceError(`Unknown paste type ${name}`);
  return found;
}

/** Contents of a Range. */
export abstract class RangeValues extends RangePlace {
  getValue(): ScriptValue {
    const { row, column } = this.cells;
    return this.scriptValue(row, column);
  }

  getValues(): ScriptValue[][] {
    const { workbook, values } = this;
    return mapPlaces(this.cells, (row, column) => {
      const value = values.value(row, column);
      return typeof value === 'number'
        ? toScriptValue(value, values.format(row, column), workbook.timeZone)
        : toScriptValue(value, undefined, workbook.timeZone);
    });
  }

  getDisplayValue(): string {
    return this.displayAt(this.cells.row, this.cells.column);
  }

  getDisplayValues(): string[][] {
    const { values, workbook } = this;
    return mapPlaces(this.cells, (row, column) =>
      displayText(values.value(row, column), values.format(row, column), workbook.locale),
    );
  }

  setValue(value: unknown): this {
    const input = fromScriptValue(value);
    this.write(() => input);
    return this;
  }

  setValues(grid: readonly unknown[][]): this {
    this.checkGrid(grid);
    // Nothing may be written when a later value is refused, so all are looked at first.
    for (const line of grid) for (const value of line) fromScriptValue(value);
    this.write((row, column) => fromScriptValue(grid[row]?.[column]));
    return this;
  }

  getFormula(): string {
    return cellAt(this.sheet, this.cells.row, this.cells.column)?.f ?? '';
  }

  getFormulas(): string[][] {
    return mapPlaces(this.cells, (row, column) => cellAt(this.sheet, row, column)?.f ?? '');
  }

  getFormulaR1C1(): string | null {
    const { row, column } = this.cells;
    const formula = cellAt(this.sheet, row, column)?.f;
    return formula === undefined ? null : toR1C1(formula, row, column);
  }

  getFormulasR1C1(): (string | null)[][] {
    return mapPlaces(this.cells, (row, column) => {
      const formula = cellAt(this.sheet, row, column)?.f;
      return formula === undefined ? '' : toR1C1(formula, row, column);
    });
  }

  /** One formula for all cells: relative references move with each (gas-fakes testsheetsformatting). */
  setFormula(formula: string | null): this {
    const text = asFormula(formula);
    const { cells } = this;
    this.writeFormulas((row, column) => shiftFormula(text, row - cells.row, column - cells.column));
    return this;
  }

  setFormulas(grid: readonly unknown[][]): this {
    this.checkGrid(grid);
    const { cells } = this;
    this.writeFormulas((row, column) => {
      const formula = grid[row - cells.row]?.[column - cells.column];
      return asFormula(typeof formula === 'string' ? formula : formula == null ? null : String(formula));
    });
    return this;
  }

  setFormulaR1C1(formula: string | null): this {
    this.writeFormulas((row, column) => fromR1C1(formula ?? '', row, column));
    return this;
  }

  setFormulasR1C1(grid: readonly unknown[][]): this {
    this.checkGrid(grid);
    const { cells } = this;
    this.writeFormulas((row, column) =>
      fromR1C1(String(grid[row - cells.row]?.[column - cells.column] ?? ''), row, column),
    );
    return this;
  }

  isBlank(): boolean {
    const { values } = this;
    return mapPlaces(this.cells, (row, column) => {
      const cell = cellAt(this.sheet, row, column);
      return cell?.f === undefined && values.value(row, column) === null;
    })
      .flat()
      .every(Boolean);
  }

  clear(options?: unknown): this {
    const flags = clearFlags(options);
    this.clearWith(
      flags ?? { contents: true, formats: true, notes: false, validations: false },
      flags === undefined,
    );
    return this;
  }

  clearContent(): this {
    return this.clearWith({ contents: true });
  }

  /** Number formats stay. */
  clearFormat(): this {
    return this.clearWith({ formats: 'but-numbers' }, true);
  }

  clearNote(): this {
    return this.clearWith({ notes: true });
  }

  clearDataValidations(): this {
    return this.clearWith({ validations: true });
  }

  copyTo(destination: RangeHandle, option?: unknown, transposed?: unknown): void {
    const type = CopyPasteType.nameOf(option);
    if (type === 'PASTE_COLUMN_WIDTHS') {
      this.copyWidths(destination);
      return;
    }
    let options = pasteOptions(type ?? 'PASTE_NORMAL');
    if (type === undefined && typeof option === 'object' && option !== null) {
      if (Reflect.get(option, 'contentsOnly') === true) options = pasteOptions('PASTE_VALUES');
      if (Reflect.get(option, 'formatOnly') === true) options = pasteOptions('PASTE_FORMAT');
    }
    this.copyWith(destination, options, transposed === true);
  }

  copyValuesToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyWith(this.target(sheet, column, columnEnd, row, rowEnd), pasteOptions('PASTE_VALUES'), false);
  }

  copyFormatToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyWith(this.target(sheet, column, columnEnd, row, rowEnd), pasteOptions('PASTE_FORMAT'), false);
  }

  moveTo(target: RangeHandle): void {
    const { workbook, sheet, cells } = this;
    const to = target.rect;
    const place = rectOf(to.row, to.column, this.getNumRows(), this.getNumColumns());
    requireEdit(this.world, workbook, sheet, cells);
    requireEdit(this.world, target.workbook, target.sheet, place);
    moveCells(workbook, { sheet, rect: cells }, target.sheet, to.row, to.column);
  }

  autoFill(destination: RangeHandle, series: unknown): void {
    const { cells, workbook, sheet } = this;
    const to = destination.cells;
    const holds =
      to.row <= cells.row &&
      to.column <= cells.column &&
      to.lastRow >= cells.lastRow &&
      to.lastColumn >= cells.lastColumn;
    assertGoogle(holds, 'AutoFill destination range must contain the source range.');
    const vertical = to.column === cells.column && to.lastColumn === cells.lastColumn;
    const horizontal = to.row === cells.row && to.lastRow === cells.lastRow;
    const oneSide = vertical
      ? to.row === cells.row || to.lastRow === cells.lastRow
      : to.column === cells.column || to.lastColumn === cells.lastColumn;
    assertGoogle(
      (vertical || horizontal) && oneSide,
      'AutoFill destination range must extend the source range in only one direction.',
    );
    requireEdit(this.world, workbook, sheet, to);
    const alternate = String(series) === 'ALTERNATE_SERIES';
    autoFillCells(workbook, sheet, cells, to, alternate);
  }

  /** Fills down beside the neighbouring column's data. */
  autoFillToNeighbor(series: unknown): void {
    const { cells, values, sheet } = this;
    const reach = (column: number): number => {
      let row = cells.lastRow;
      if (column < 1 || column > sheet.columnCount) return row;
      while (row < sheet.rowCount && values.value(row + 1, column) !== null) row += 1;
      return row;
    };
    const lastRow = Math.max(reach(cells.column - 1), reach(cells.lastColumn + 1));
    if (lastRow > cells.lastRow) this.autoFill(this.rangeAt({ ...cells, lastRow }), series);
  }

  deleteCells(dimension: unknown): void {
    this.shift(dimension, 'delete');
  }

  insertCells(dimension: unknown): this {
    this.shift(dimension, 'insert');
    return this;
  }

  sort(spec: unknown): this {
    const { cells, workbook, sheet, values } = this;
    requireEdit(this.world, workbook, sheet, cells);
    const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey);
    sortRows(
      workbook,
      sheet,
      cells,
      keys.length > 0 ? keys : [{ column: cells.column, ascending: true }],
      values,
    );
    return this;
  }

  /** Shuffles rows by the session's own seeded ids, so that a replay gives the same order. */
  randomize(): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    const rows = [];
    for (let row = cells.row; row <= cells.lastRow; row += 1) {
      const line: (Cell | null)[] = [];
      for (let column = cells.column; column <= cells.lastColumn; column += 1)
        line.push(cellAt(sheet, row, column));
      rows.push({ row, cells: line, key: scramble(this.world.session.newId('shuffle')) });
    }
    rows.sort((a, b) => a.key - b.key || a.row - b.row);
    putRows(workbook, sheet, cells, rows);
    return this;
  }

  removeDuplicates(columns?: readonly unknown[]): RangeHandle {
    const { cells, workbook, sheet, values } = this;
    requireEdit(this.world, workbook, sheet, cells);
    const wanted = columns?.map(Number) ?? [];
    for (const column of wanted) {
      assertGoogle(column >= cells.column && column <= cells.lastColumn, 'Invalid column index.');
    }
    const seen = new Set<string>();
    const kept: { row: number; cells: (Cell | null)[] }[] = [];
    for (let row = cells.row; row <= cells.lastRow; row += 1) {
      const line: (Cell | null)[] = [];
      const key: unknown[] = [];
      for (let column = cells.column; column <= cells.lastColumn; column += 1) {
        line.push(cellAt(sheet, row, column));
        if (wanted.length > 0 && !wanted.includes(column)) continue;
        const value = values.value(row, column);
        key.push(typeof value === 'string' ? value.toLowerCase() : value);
      }
      const text = JSON.stringify(key);
      if (seen.has(text)) continue;
      seen.add(text);
      kept.push({ row, cells: line });
    }
    putRows(workbook, sheet, cells, kept);
    const lastRow = cells.row + kept.length - 1;
    if (lastRow < cells.lastRow) {
      clearCells(workbook, sheet, { ...cells, row: lastRow + 1 }, { contents: true });
    }
    return this.rangeAt({ ...cells, lastRow });
  }

  trimWhitespace(): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    forEachPlace(cells, (row, column) => {
      const cell = cellAt(sheet, row, column);
      if (!cell || typeof cell.v !== 'string' || cell.f !== undefined) return;
      const trimmed = cell.v.replace(/[ \t\n\u00a0]+/g, ' ').trim();
      if (trimmed !== cell.v) putCell(sheet, row, column, withValue(cell, trimmed));
    });
    touch(workbook, sheet);
    return this;
  }

  splitTextToColumns(delimiter?: unknown): void {
    const { cells, workbook, sheet, values } = this;
    assertGoogle(cells.column === cells.lastColumn, 'A range can only be split if it is one column wide.');
    const separators = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' } as const;
    const name = TextToColumnsDelimiter.nameOf(delimiter);
    const texts = mapPlaces(cells, (row, column) => {
      const value = values.value(row, column);
      return typeof value === 'string'
        ? value
        : displayText(value, values.format(row, column), workbook.locale);
    }).map((line) => line[0] ?? '');
    const separator = name
      ? separators[name]
      : typeof delimiter === 'string'
        ? delimiter
        : detectSeparator(texts);
    const parts = texts.map((text) => (separator === '' ? [text] : text.split(separator)));
    const width = Math.max(...parts.map((line) => line.length));
    if (cells.column + width - 1 > sheet.columnCount) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    parts.forEach((line, index) => {
      const rect = rectOf(cells.row + index, cells.column, 1, line.length);
      requireEdit(this.world, workbook, sheet, rect);
      writeValues(
        workbook,
        sheet,
        rect,
        (_row, column) => line[column]?.trim() ?? null,
        this.world.session.now(),
      );
    });
  }

  protected scriptValue(row: number, column: number): ScriptValue {
    const { values, workbook } = this;
    return toScriptValue(values.value(row, column), values.format(row, column), workbook.timeZone);
  }

  protected displayAt(row: number, column: number): string {
    const { values, workbook } = this;
    return displayText(values.value(row, column), values.format(row, column), workbook.locale);
  }

  /** Writes with the user's rights, refusing what a strict validation refuses. */
  protected write(valueAt: (row: number, column: number) => CellInput): void {
    const { cells, workbook, sheet, world } = this;
    requireEdit(world, workbook, sheet, cells);
    const broken = writeChecked(workbook, sheet, cells, valueAt, world.calculation);
    if (broken) {
      const hint =
        broken.allowed && broken.allowed.length > 0
          ? ` Please enter one of the following values: ${broken.allowed.join(', ')}.`
          : '';
      // Seen in the field for scripts too, e.g. "… in cell U2 violates …" (public code, find_string).
      throw new ServiceError(
        `The data you entered in cell ${columnLetters(broken.column)}${broken.row} violates the data validation rules set on this cell.${hint}`,
      );
    }
  }

  private writeFormulas(formulaAt: (row: number, column: number) => string): void {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    forEachPlace(cells, (row, column) => {
      const formula = formulaAt(row, column);
      const cell = cellAt(sheet, row, column);
      putCell(sheet, row, column, withValue(cell, null, formula === '' ? undefined : formula));
    });
    touch(workbook, sheet);
  }

  private clearWith(options: ClearOptions, conditionalFormats = false): this {
    const { rect, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, rect);
    clearCells(workbook, sheet, rect, options);
    if (conditionalFormats || options.formats) this.dropConditionalFormats();
    return this;
  }

  private dropConditionalFormats(): void {
    this.clearConditionalFormats();
  }

  /** Takes the range out of every conditional format (clearing formats clears those too). */
  protected abstract clearConditionalFormats(): void;

  private copyWidths(destination: RangeHandle): void {
    const { cells, sheet } = this;
    const to = destination.rect;
    const columns = destination.sheet.columns;
    for (let index = 0; index <= cells.lastColumn - cells.column; index += 1) {
      const width = sheet.columns[cells.column + index - 1]?.width;
      while (columns.length < to.column + index) columns.push(null);
      const kept = columns[to.column + index - 1] ?? {};
      columns[to.column + index - 1] = width === undefined ? kept : { ...kept, width };
    }
    touch(destination.workbook, destination.sheet);
  }

  private copyWith(destination: RangeHandle, options: CopyOptions, transposed: boolean): void {
    const { cells, workbook, sheet, values } = this;
    if (destination.workbookId !== this.workbookId) {
      throw new ServiceError('Target range and source range must be on the same spreadsheet.');
    }
    const to = boundRange(destination.range, destination.sheet);
    requireEdit(this.world, workbook, destination.sheet, to);
    const height = transposed ? this.getNumColumns() : this.getNumRows();
    const width = transposed ? this.getNumRows() : this.getNumColumns();
    assertGoogle(
      to.row + height - 1 <= destination.sheet.rowCount &&
        to.column + width - 1 <= destination.sheet.columnCount,
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    copyCells(
      workbook,
      { sheet, rect: cells },
      { sheet: destination.sheet, rect: to },
      values.value,
      options,
      transposed,
    );
  }

  private target(
    sheet: unknown,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): RangeHandle {
    const sheetId = sheet instanceof SheetHandle ? sheet.sheetId : Number(sheet);
    return this.world.make.range(this.world, this.workbookId, sheetId, {
      row,
      column,
      lastRow: rowEnd,
      lastColumn: columnEnd,
    });
  }

  private shift(dimension: unknown, kind: 'insert' | 'delete'): void {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    shiftCells(workbook, sheet, cells, Dimension.nameOf(dimension) === 'ROWS' ? 'rows' : 'columns', kind);
  }
}

function asFormula(formula: string | null): string {
  if (formula === null || formula === '') return '';
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'object' && spec !== null) {
    return {
      column: Number(Reflect.get(spec, 'column')),
      ascending: Reflect.get(spec, 'ascending') !== false,
    };
  }
  return { column: Math.abs(Number(spec)), ascending: Number(spec) > 0 };
}

function scramble(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return hash >>> 0;
}

/** The separator that most texts have; the comma first. */
function detectSeparator(texts: readonly string[]): string {
  const counts = [',', ';', '.', ' '].map((separator) => ({
    separator,
    count: texts.filter((text) => text.includes(separator)).length,
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count === 0 ? '' : best.separator;
}

/** Which parts `clear({…})` names; undefined when it names none, so that contents and formats go. */
function clearFlags(options: unknown): ClearOptions | undefined {
  if (typeof options !== 'object' || options === null) return undefined;
  const on = (name: string): boolean => Reflect.get(options, name) === true;
  const flags = {
    contents: on('contentsOnly'),
    formats: on('formatOnly'),
    notes: on('commentsOnly'),
    // Clearing formats only also takes the validations (gas-fakes).
    validations: on('validationsOnly') || on('formatOnly'),
  };
  return Object.values(flags).some(Boolean) ? flags : undefined;
}
