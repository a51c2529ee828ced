// Reads single cells and their looks from a sheet, and puts them there.
import type {
  Cell,
  CellDrawing,
  CellError,
  CellStyle,
  CellValue,
  RowData,
  SheetData,
  ValidationData,
  WorkbookData,
} from './workbook-data';

const blankStyle: CellStyle = {};
const styleIndexes = new WeakMap<CellStyle[], Map<string, number>>();
const validationIndexes = new WeakMap<ValidationData[], Map<string, number>>();

function intern<T>(list: T[], item: T, indexes: WeakMap<T[], Map<string, number>>): number {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((known, at) => [JSON.stringify(known), at]));
    indexes.set(list, index);
  }
  const key = JSON.stringify(item);
  const found = index.get(key);
  if (found !== undefined) return found;
  list.push(item);
  index.set(key, list.length - 1);
  return list.length - 1;
}

/** Fields in a fixed order and without undefined ones, so that equal looks share one entry. */
function canonical(style: CellStyle): CellStyle {
  return Object.fromEntries(
    Object.entries(style)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The index of a style in the workbook's list; equal styles share it. 0 is the default look. */
export function styleIndex(workbook: WorkbookData, style: CellStyle): number {
  if (workbook.styles.length === 0) workbook.styles.push(blankStyle);
  return intern(workbook.styles, canonical(style), styleIndexes);
}

export function validationIndex(workbook: WorkbookData, rule: ValidationData): number {
  return intern(workbook.validations, rule, validationIndexes);
}

/** Changes a shared rule for all cells that have it. */
export function replaceValidation(workbook: WorkbookData, index: number, rule: ValidationData): void {
  workbook.validations[index] = rule;
  validationIndexes.delete(workbook.validations);
}

export function cellAt(sheet: SheetData, row: number, column: number): Cell | null {
  return sheet.rows[row - 1]?.cells[column - 1] ?? null;
}

export function styleOf(workbook: WorkbookData, cell: Cell | null): CellStyle {
  return (cell?.s === undefined ? undefined : workbook.styles[cell.s]) ?? blankStyle;
}

export function validationOf(workbook: WorkbookData, cell: Cell | null): ValidationData | null {
  return (cell?.d === undefined ? undefined : workbook.validations[cell.d]) ?? null;
}

/** The row's record, made (and blank rows before it) when it doesn't exist yet. */
export function ensureRow(sheet: SheetData, row: number): RowData {
  while (sheet.rows.length < row) sheet.rows.push(null);
  const known = sheet.rows[row - 1];
  if (known) return known;
  const made: RowData = { cells: [] };
  sheet.rows[row - 1] = made;
  return made;
}

/** Puts a cell; null, or a cell without anything in it, blanks the place. */
export function putCell(sheet: SheetData, row: number, column: number, cell: Cell | null): void {
  const kept = cell && isEmptyCell(cell) ? null : cell;
  if (kept === null && !sheet.rows[row - 1]) return;
  const { cells } = ensureRow(sheet, row);
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = kept;
  if (kept?.f !== undefined) sheet.mayHaveFormulas = true;
}

function isEmptyCell(cell: Cell): boolean {
  return (
    cell.v === null &&
    cell.f === undefined &&
    (cell.s === undefined || cell.s === 0) &&
    cell.n === undefined &&
    cell.d === undefined &&
    cell.t === undefined
  );
}

/** The cell with another content; formula, rich text and old value go. */
export function withValue(cell: Cell | null, value: CellValue, formula?: string): Cell {
  if (formula === undefined && (cell === null || (cell.s ?? cell.n ?? cell.d) === undefined))
    return { v: value };
  const next: { -readonly [K in keyof Cell]: Cell[K] } = { v: formula === undefined ? value : null };
  if (formula !== undefined) next.f = formula;
  if (cell?.s !== undefined) next.s = cell.s;
  if (cell?.n !== undefined) next.n = cell.n;
  if (cell?.d !== undefined) next.d = cell.d;
  return next;
}

export function withStyle(cell: Cell | null, style: number): Cell {
  if (style !== 0) return { ...(cell ?? { v: null }), s: style };
  const { s: _dropped, ...rest } = cell ?? { v: null };
  return rest;
}

export function withNote(cell: Cell | null, note: string): Cell {
  if (note !== '') return { ...(cell ?? { v: null }), n: note };
  const { n: _dropped, ...rest } = cell ?? { v: null };
  return rest;
}

export function withValidation(cell: Cell | null, rule: number | undefined): Cell {
  if (rule !== undefined) return { ...(cell ?? { v: null }), d: rule };
  const { d: _dropped, ...rest } = cell ?? { v: null };
  return rest;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isDrawing(value: CellValue): value is CellDrawing {
  return typeof value === 'object' && value !== null && 'sparkline' in value;
}

/** Marks a change of the sheet for the pages, the recalculation and the store. */
export function touch(workbook: WorkbookData, sheet?: SheetData): void {
  workbook.revision += 1;
  if (sheet) sheet.revision += 1;
}

/** The next number of the workbook's own counter (sheet ids, protections, banding). */
export function nextNumber(workbook: WorkbookData): number {
  workbook.nextId += 1;
  return workbook.nextId;
}
