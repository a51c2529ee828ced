// Writes and clears the cells of a rectangle.

import { serialOfInstant } from '../../time/serial-number';
import { type Entry, parseEntry, quickValue } from '../cell/cell-entry';
import { localeRules } from '../cell/locale';
import {
  cellAt,
  ensureRow,
  putCell,
  styleIndex,
  styleOf,
  touch,
  validationIndex,
  withNote,
  withStyle,
  withValidation,
  withValue,
} from '../cells';
import type { Rect } from '../grid-range';
import type { Cell, CellStyle, CellValue, SheetData, ValidationData, WorkbookData } from '../workbook-data';

/** What a script or a person writes into one cell. An instant is `{ instant }` in ms since 1970. */
export type CellInput = string | number | boolean | null | { readonly instant: number };

/** Calls `each` for every cell place, row by row. */
export function forEachPlace(rect: Rect, each: (row: number, column: number) => void): void {
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    for (let column = rect.column; column <= rect.lastColumn; column += 1) each(row, column);
  }
}

/** A grid of what `each` gives for every cell place. */
export function mapPlaces<T>(rect: Rect, each: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    const line: T[] = [];
    for (let column = rect.column; column <= rect.lastColumn; column += 1) line.push(each(row, column));
    grid.push(line);
  }
  return grid;
}

function entryOf(
  workbook: WorkbookData,
  input: CellInput,
  format: string | undefined,
  todaySerial: number,
): Entry {
  if (input === null) return { value: null };
  if (typeof input === 'string') {
    return parseEntry(input, { locale: workbook.locale, numberFormat: format, todaySerial });
  }
  if (typeof input === 'number') {
    return Number.isFinite(input) ? { value: input } : { value: { error: '#NUM!' } };
  }
  if (typeof input === 'boolean') return { value: input };
  const serial = serialOfInstant(input.instant, workbook.timeZone);
  const rules = localeRules(workbook.locale);
  return {
    value: Number(serial.toFixed(10)),
    numberFormat: Number.isInteger(serial) ? rules.datePattern : rules.dateTimePattern,
  };
}

/** Indexes of styles with an added number format, kept because many dates are written at once. */
type FormattedStyles = Map<string, number>;

/** The cell after an entry; an automatic number format follows the entered value. */
export function enteredCell(
  workbook: WorkbookData,
  cell: Cell | null,
  input: CellInput,
  todaySerial: number,
  known: FormattedStyles = new Map(),
): Cell {
  if (typeof input === 'number' && Number.isFinite(input)) return withValue(cell, input);
  const format = cell?.s === undefined ? undefined : workbook.styles[cell.s]?.numberFormat;
  const entry = entryOf(workbook, input, format, todaySerial);
  const next = withValue(cell, entry.value, entry.formula);
  if (entry.numberFormat === undefined || format !== undefined) return next;
  const key = `${cell?.s ?? 0} ${entry.numberFormat}`;
  let style = known.get(key);
  if (style === undefined) {
    style = styleIndex(workbook, { ...styleOf(workbook, cell), numberFormat: entry.numberFormat });
    known.set(key, style);
  }
  return withStyle(next, style);
}

/** Writes one value into each cell of the rectangle, as Range.setValues does; `valueAt` counts from 0. */
export function writeValues(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  valueAt: (rowOffset: number, columnOffset: number) => CellInput,
  nowMs: number,
): void {
  const today = Math.floor(serialOfInstant(nowMs, workbook.timeZone));
  const known: FormattedStyles = new Map();
  const rules = localeRules(workbook.locale);
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    const { cells } = ensureRow(sheet, row);
    while (cells.length < rect.lastColumn) cells.push(null);
    for (let column = rect.column; column <= rect.lastColumn; column += 1) {
      const old = cells[column - 1] ?? null;
      const input = valueAt(row - rect.row, column - rect.column);
      if (old === null) {
        if (input === null) continue;
        const plain = typeof input === 'boolean' ? input : undefined;
        const quick = typeof input === 'string' ? quickValue(input, rules) : plain;
        if (quick !== undefined) {
          cells[column - 1] = { v: quick };
          continue;
        }
      }
      const next = enteredCell(workbook, old, input, today, known);
      if (next.f !== undefined) sheet.mayHaveFormulas = true;
      cells[column - 1] = next.v === null && next.f === undefined && !old ? null : next;
    }
  }
  touch(workbook, sheet);
}

/** What Range.clear and its variants remove; Google's `commentsOnly` means notes. */
export interface ClearOptions {
  readonly contents?: boolean;
  /** `but-numbers`: number formats stay. */
  readonly formats?: boolean | 'but-numbers';
  readonly notes?: boolean;
  readonly validations?: boolean;
}

export function clearCells(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  options: ClearOptions,
): void {
  const lastRow = Math.min(rect.lastRow, sheet.rows.length);
  for (let row = rect.row; row <= lastRow; row += 1) {
    const cells = sheet.rows[row - 1]?.cells;
    if (!cells) continue;
    const lastColumn = Math.min(rect.lastColumn, cells.length);
    for (let column = rect.column; column <= lastColumn; column += 1) {
      let cell = cells[column - 1] ?? null;
      if (!cell) continue;
      if (options.contents) cell = withValue(cell, null);
      if (options.formats) cell = withStyle(cell, bareStyle(workbook, cell, options.formats));
      if (options.notes) cell = withNote(cell, '');
      if (options.validations) cell = withValidation(cell, undefined);
      putCell(sheet, row, column, cell);
    }
  }
  touch(workbook, sheet);
}

/** The style that clearing formats leaves: the plain one, or the number format alone. */
function bareStyle(workbook: WorkbookData, cell: Cell, formats: true | 'but-numbers'): number {
  const { numberFormat } = styleOf(workbook, cell);
  return formats === true || numberFormat === undefined ? 0 : styleIndex(workbook, { numberFormat });
}

/** Changes the look of each cell; `change` gets the old style. Equal old styles are changed once. */
export function restyle(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  change: (style: CellStyle, rowOffset: number, columnOffset: number) => CellStyle,
  uniform = false,
): void {
  const known = new Map<number, number>();
  forEachPlace(rect, (row, column) => {
    const cell = cellAt(sheet, row, column);
    const before = cell?.s ?? 0;
    let after = uniform ? known.get(before) : undefined;
    if (after === undefined) {
      after = styleIndex(workbook, change(styleOf(workbook, cell), row - rect.row, column - rect.column));
      known.set(before, after);
    }
    if (after !== before) putCell(sheet, row, column, withStyle(cell, after));
  });
  touch(workbook, sheet);
}

/** Puts a note into each cell; '' removes it. */
export function writeNotes(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  noteAt: (rowOffset: number, columnOffset: number) => string,
): void {
  forEachPlace(rect, (row, column) => {
    const note = noteAt(row - rect.row, column - rect.column);
    const cell = cellAt(sheet, row, column);
    if (note !== (cell?.n ?? '')) putCell(sheet, row, column, withNote(cell, note));
  });
  touch(workbook, sheet);
}

/** Puts a validation rule on each cell; null removes it. A fresh check box shows its unchecked value. */
export function writeValidations(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  ruleAt: (rowOffset: number, columnOffset: number) => ValidationData | null,
): void {
  forEachPlace(rect, (row, column) => {
    const rule = ruleAt(row - rect.row, column - rect.column);
    const index = rule === null ? undefined : validationIndex(workbook, rule);
    let cell = withValidation(cellAt(sheet, row, column), index);
    const blank = cell.v === null && cell.f === undefined;
    if (rule?.criteria === 'CHECKBOX' && blank) cell = withValue(cell, uncheckedValue(rule));
    putCell(sheet, row, column, cell);
  });
  touch(workbook, sheet);
}

/** A check box's value while checked; a rule without own values shows TRUE and FALSE. */
export function checkedValue(rule: ValidationData): CellValue {
  return plainCriterion(rule, 0, true);
}

/** While unchecked: FALSE, or '' when only a checked value was given, or the second value. */
export function uncheckedValue(rule: ValidationData): CellValue {
  return rule.values.length === 1 ? null : plainCriterion(rule, 1, false);
}

function plainCriterion(rule: ValidationData, index: number, absent: boolean): CellValue {
  const value = rule.values[index];
  return value === undefined || typeof value === 'object' ? absent : value;
}
