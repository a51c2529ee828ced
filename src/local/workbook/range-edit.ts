// What happens to the cells of a rectangle when it is written, cleared, merged, copied or moved?

import { type Entry, parseEntry } from './cell-entry';
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
} from './cells';
import { shiftFormula } from './formula-references';
import { covers, intersects, type Rect, rectOf, subtract } from './grid-range';
import { localeRules } from './locale';
import type { Cell, CellStyle, CellValue, SheetData, ValidationData, WorkbookData } from './workbook-data';
import { serialOfInstant } from './zoned-time';

/** What a script or a person puts into one cell. An instant is `{ instant }` in ms since 1970. */
export type CellInput = string | number | boolean | null | { readonly instant: number };

/** Calls `each` for every cell place, row by row. */
export const forEachPlace = (rect: Rect, each: (row: number, column: number) => void): void => {
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    for (let column = rect.column; column <= rect.lastColumn; column += 1) each(row, column);
  }
};

/** A grid of what `each` gives for every cell place. */
export const mapPlaces = <T>(rect: Rect, each: (row: number, column: number) => T): T[][] => {
  const grid: T[][] = [];
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    const line: T[] = [];
    for (let column = rect.column; column <= rect.lastColumn; column += 1) line.push(each(row, column));
    grid.push(line);
  }
  return grid;
};

const entryOf = (
  workbook: WorkbookData,
  input: CellInput,
  format: string | undefined,
  todaySerial: number,
): Entry => {
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
};

/** Where styles with an added number format were found: many dates are written at once. */
type FormattedStyles = Map<string, number>;

/** The cell after an entry; an automatic number format follows the entered value. */
export const enteredCell = (
  workbook: WorkbookData,
  cell: Cell | null,
  input: CellInput,
  todaySerial: number,
  known: FormattedStyles = new Map(),
): Cell => {
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
};

/** Writes one value into each cell of the rectangle, as Range.setValues does; `valueAt` counts from 0. */
export const writeValues = (
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  valueAt: (rowOffset: number, columnOffset: number) => CellInput,
  nowMs: number,
): void => {
  const today = Math.floor(serialOfInstant(nowMs, workbook.timeZone));
  const known: FormattedStyles = new Map();
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    const { cells } = ensureRow(sheet, row);
    while (cells.length < rect.lastColumn) cells.push(null);
    for (let column = rect.column; column <= rect.lastColumn; column += 1) {
      const old = cells[column - 1] ?? null;
      const next = enteredCell(workbook, old, valueAt(row - rect.row, column - rect.column), today, known);
      if (next.f !== undefined) sheet.mayHaveFormulas = true;
      cells[column - 1] = next.v === null && next.f === undefined && !old ? null : next;
    }
  }
  touch(workbook, sheet);
};

/** What Range.clear and its kin remove; `commentsOnly` of Google means notes. */
export interface ClearOptions {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

export const clearCells = (
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  options: ClearOptions,
): void => {
  const lastRow = Math.min(rect.lastRow, sheet.rows.length);
  for (let row = rect.row; row <= lastRow; row += 1) {
    const cells = sheet.rows[row - 1]?.cells;
    if (!cells) continue;
    const lastColumn = Math.min(rect.lastColumn, cells.length);
    for (let column = rect.column; column <= lastColumn; column += 1) {
      let cell = cells[column - 1] ?? null;
      if (!cell) continue;
      if (options.contents) cell = withValue(cell, null);
      if (options.formats) cell = withStyle(cell, 0);
      if (options.notes) cell = withNote(cell, '');
      if (options.validations) cell = withValidation(cell, undefined);
      putCell(sheet, row, column, cell);
    }
  }
  touch(workbook, sheet);
};

/** Changes the look of each cell; `change` gets the old style. Equal old styles are changed once. */
export const restyle = (
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  change: (style: CellStyle, rowOffset: number, columnOffset: number) => CellStyle,
  uniform = false,
): void => {
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
};

/** Puts a note into each cell; '' removes it. */
export const writeNotes = (
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  noteAt: (rowOffset: number, columnOffset: number) => string,
): void => {
  forEachPlace(rect, (row, column) => {
    const note = noteAt(row - rect.row, column - rect.column);
    const cell = cellAt(sheet, row, column);
    if (note !== (cell?.n ?? '')) putCell(sheet, row, column, withNote(cell, note));
  });
  touch(workbook, sheet);
};

/** Puts a validation rule on each cell; null removes it. A fresh check box shows its unchecked value. */
export const writeValidations = (
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  ruleAt: (rowOffset: number, columnOffset: number) => ValidationData | null,
): void => {
  forEachPlace(rect, (row, column) => {
    const rule = ruleAt(row - rect.row, column - rect.column);
    const index = rule === null ? undefined : validationIndex(workbook, rule);
    let cell = withValidation(cellAt(sheet, row, column), index);
    const blank = cell.v === null && cell.f === undefined;
    if (rule?.criteria === 'CHECKBOX' && blank) cell = withValue(cell, uncheckedValue(rule));
    putCell(sheet, row, column, cell);
  });
  touch(workbook, sheet);
};

/** A check box's value while checked; a rule without own values shows TRUE and FALSE. */
export const checkedValue = (rule: ValidationData): CellValue => plainCriterion(rule, 0, true);

/** While unchecked: FALSE, or '' when only a checked value was given, or the second value. */
export const uncheckedValue = (rule: ValidationData): CellValue =>
  rule.values.length === 1 ? null : plainCriterion(rule, 1, false);

const plainCriterion = (rule: ValidationData, index: number, absent: boolean): CellValue => {
  const value = rule.values[index];
  return value === undefined || typeof value === 'object' ? absent : value;
};

/** The merges that lie wholly or partly in the rectangle. */
export const mergesIn = (sheet: SheetData, rect: Rect): readonly SheetData['merges'][number][] =>
  sheet.merges.filter((merge) => intersects(merge, rect));

/** Joins the rectangle; only the value of its first cell survives (Range.merge). */
export const mergeCells = (workbook: WorkbookData, sheet: SheetData, rect: Rect): void => {
  sheet.merges = sheet.merges.filter((merge) => !covers(rect, merge));
  if (rect.row === rect.lastRow && rect.column === rect.lastColumn) return;
  const first = firstContent(sheet, rect);
  const firstValue = cellAt(sheet, rect.row, rect.column);
  forEachPlace(rect, (row, column) => {
    if (row === rect.row && column === rect.column) return;
    const cell = cellAt(sheet, row, column);
    if (cell && (cell.v !== null || cell.f !== undefined)) putCell(sheet, row, column, withValue(cell, null));
  });
  if (first && (!firstValue || (firstValue.v === null && firstValue.f === undefined))) {
    putCell(sheet, rect.row, rect.column, withValue(firstValue, first.v, first.f));
  }
  sheet.merges.push({ ...rect });
  touch(workbook, sheet);
};

/** Sheets keeps the first non-empty value of a merge, reading row by row: unsourced for a blank first cell. */
const firstContent = (sheet: SheetData, rect: Rect): Cell | null => {
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    for (let column = rect.column; column <= rect.lastColumn; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.v !== null || cell.f !== undefined)) return cell;
    }
  }
  return null;
};

export const breakApart = (workbook: WorkbookData, sheet: SheetData, rect: Rect): void => {
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, rect));
  touch(workbook, sheet);
};

/** What a copy takes along; see SpreadsheetApp.CopyPasteType. */
export interface CopyOptions {
  readonly values: 'values' | 'formulas' | 'none';
  readonly formats: boolean;
  readonly borders: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
  readonly conditionalFormats: boolean;
  readonly merges: boolean;
}

const copyEverything: CopyOptions = {
  values: 'formulas',
  formats: true,
  borders: true,
  notes: true,
  validations: true,
  conditionalFormats: true,
  merges: true,
};

const withoutBorders = ({ top: _t, bottom: _b, left: _l, right: _r, ...style }: CellStyle): CellStyle =>
  style;

export interface Place {
  readonly sheet: SheetData;
  readonly rect: Rect;
}

/**
 * Copies a rectangle, repeated as often as it wholly fits into the target, at least once
 * (GF/test/testsheets.js). `shownValue` gives what a formula cell shows, for pasting values only.
 */
export const copyCells = (
  workbook: WorkbookData,
  from: Place,
  to: Place,
  shownValue: (row: number, column: number) => CellValue,
  options: CopyOptions = copyEverything,
  transposed = false,
): Rect => {
  const source = mapPlaces(from.rect, (row, column) => ({
    cell: cellAt(from.sheet, row, column),
    shown: options.values === 'values' ? shownValue(row, column) : null,
    row,
    column,
  }));
  const grid = transposed ? (source[0] ?? []).map((_, column) => source.map((line) => line[column])) : source;
  const height = grid.length;
  const width = grid[0]?.length ?? 0;
  const targetHeight = to.rect.lastRow - to.rect.row + 1;
  const targetWidth = to.rect.lastColumn - to.rect.column + 1;
  const rows = Math.max(1, Math.floor(targetHeight / height)) * height;
  const columns = Math.max(1, Math.floor(targetWidth / width)) * width;
  const target = rectOf(to.rect.row, to.rect.column, rows, columns);
  forEachPlace(target, (row, column) => {
    const taken = grid[(row - target.row) % height]?.[(column - target.column) % width];
    if (!taken) return;
    const { cell, shown } = taken;
    let next: Cell = cellAt(to.sheet, row, column) ?? { v: null };
    if (options.values === 'formulas') {
      const formula =
        cell?.f === undefined ? undefined : shiftFormula(cell.f, row - taken.row, column - taken.column);
      next = withValue(next, cell?.v ?? null, formula);
      if (cell?.t) next = { ...next, t: cell.t };
    }
    if (options.values === 'values') next = withValue(next, shown);
    if (options.formats) {
      const style = styleOf(workbook, cell);
      const own = styleOf(workbook, next);
      const { top, bottom, left, right } = own;
      const kept = {
        ...(top && { top }),
        ...(bottom && { bottom }),
        ...(left && { left }),
        ...(right && { right }),
      };
      next = withStyle(
        next,
        options.borders ? (cell?.s ?? 0) : styleIndex(workbook, { ...withoutBorders(style), ...kept }),
      );
    }
    if (options.notes) next = withNote(next, cell?.n ?? '');
    if (options.validations) next = withValidation(next, cell?.d);
    putCell(to.sheet, row, column, next);
  });
  if (options.merges && !transposed) copyMerges(from, to.sheet, target, height, width);
  if (options.conditionalFormats) copyConditionalFormats(from, { sheet: to.sheet, rect: target });
  touch(workbook, to.sheet);
  return target;
};

const copyMerges = (from: Place, sheet: SheetData, target: Rect, height: number, width: number): void => {
  const inside = from.sheet.merges.filter((merge) => covers(from.rect, merge));
  if (inside.length === 0) return;
  const copies: Rect[] = [];
  for (let row = target.row; row <= target.lastRow; row += height) {
    for (let column = target.column; column <= target.lastColumn; column += width) {
      for (const merge of inside) {
        const down = row - from.rect.row;
        const right = column - from.rect.column;
        copies.push({
          row: merge.row + down,
          column: merge.column + right,
          lastRow: (merge.lastRow ?? merge.row) + down,
          lastColumn: (merge.lastColumn ?? merge.column) + right,
        });
      }
    }
  }
  sheet.merges = [
    ...sheet.merges.filter((merge) => !copies.some((copy) => intersects(copy, merge))),
    ...copies,
  ];
};

/** The rules that hold for the whole source then hold for the target too. */
const copyConditionalFormats = (from: Place, to: Place): void => {
  const rules = from.sheet.conditionalFormats.filter((rule) =>
    rule.ranges.some((range) => covers(range, from.rect)),
  );
  for (const rule of rules) {
    if (from.sheet.id === to.sheet.id) {
      if (rule.ranges.some((range) => covers(range, to.rect))) continue;
      to.sheet.conditionalFormats = to.sheet.conditionalFormats.map((known) =>
        known === rule ? { ...known, ranges: [...known.ranges, to.rect] } : known,
      );
    } else {
      to.sheet.conditionalFormats = [...to.sheet.conditionalFormats, { ...rule, ranges: [to.rect] }];
    }
  }
};

/** Cuts a rectangle and pastes it with everything at (row, column) of another place (Range.moveTo). */
export const moveCells = (
  workbook: WorkbookData,
  from: Place,
  sheet: SheetData,
  row: number,
  column: number,
): void => {
  const cells = mapPlaces(from.rect, (r, c) => cellAt(from.sheet, r, c));
  const down = row - from.rect.row;
  const right = column - from.rect.column;
  const target = rectOf(row, column, cells.length, cells[0]?.length ?? 1);
  forEachPlace(from.rect, (r, c) => putCell(from.sheet, r, c, null));
  const merges = from.sheet.merges.filter((merge) => covers(from.rect, merge));
  from.sheet.merges = from.sheet.merges.filter((merge) => !covers(from.rect, merge));
  sheet.merges = [
    ...sheet.merges.filter((merge) => !intersects(target, merge)),
    ...merges.map((merge) => ({
      row: merge.row + down,
      column: merge.column + right,
      lastRow: (merge.lastRow ?? merge.row) + down,
      lastColumn: (merge.lastColumn ?? merge.column) + right,
    })),
  ];
  forEachPlace(target, (r, c) => putCell(sheet, r, c, cells[r - row]?.[c - column] ?? null));
  touch(workbook, from.sheet);
  touch(workbook, sheet);
};

/** Opens or closes room for cells within a block: the cells beside or below shift (Range.insertCells). */
export const shiftCells = (
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  direction: 'rows' | 'columns',
  kind: 'insert' | 'delete',
): void => {
  const height = rect.lastRow - rect.row + 1;
  const width = rect.lastColumn - rect.column + 1;
  const lastRow = direction === 'rows' ? Math.max(sheet.rows.length, rect.lastRow) : rect.lastRow;
  const widest = Math.max(rect.lastColumn, ...sheet.rows.map((row) => row?.cells.length ?? 0));
  const lastColumn = direction === 'columns' ? widest : rect.lastColumn;
  const area = { row: rect.row, column: rect.column, lastRow, lastColumn };
  const before = mapPlaces(area, (row, column) => cellAt(sheet, row, column));
  const step = kind === 'insert' ? -1 : 1;
  const down = direction === 'rows' ? step * height : 0;
  const right = direction === 'columns' ? step * width : 0;
  const room = {
    ...area,
    lastRow: kind === 'insert' && direction === 'rows' ? Math.min(sheet.rowCount, lastRow + height) : lastRow,
    lastColumn:
      kind === 'insert' && direction === 'columns'
        ? Math.min(sheet.columnCount, lastColumn + width)
        : lastColumn,
  };
  forEachPlace(room, (row, column) => {
    const cell = before[row - area.row + down]?.[column - area.column + right] ?? null;
    putCell(sheet, row, column, cell);
  });
  touch(workbook, sheet);
};

/** Removes a rectangle from a list of ranges, splitting them where needed. */
export const withoutRect = (ranges: readonly Rect[], hole: Rect): Rect[] =>
  ranges.flatMap((range) => subtract(range, hole));
