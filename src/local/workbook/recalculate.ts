// What value does each cell show, formulas and their spilled arrays included?
import { parseA1 } from './a1';
import { cellAt, styleOf } from './cells';
import type { FormulaEngine, FormulaResult, ValueGrid } from './formula-engine';
import { boundRange, intersects, type Rect } from './grid-range';
import { sheetById } from './new-workbook';
import { defaultNumberFormat } from './number-format';
import type { CellValue, SheetData, WorkbookData } from './workbook-data';
import { serialOfInstant } from './zoned-time';

/** What a calculation needs besides the workbook. */
export interface CalculationContext {
  readonly engine: FormulaEngine;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly warn: (text: string) => void;
}

/** Values of one sheet as its readers see them, at the workbook's present revision. */
export interface SheetValues {
  /** Blank: null. Rows and columns are 1-based. */
  readonly value: (row: number, column: number) => CellValue;
  /** The number format shown: the cell's own, else what its formula's result suggests; undefined: automatic. */
  readonly format: (row: number, column: number) => string | undefined;
  /** Cells filled by an array that stands elsewhere, by key; see `spillKey`. */
  readonly spilled: ReadonlyMap<number, CellValue>;
}

interface Computed {
  readonly value: CellValue;
  readonly format: string | undefined;
}

interface Spill {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly area: Rect;
}

interface SheetCache {
  readonly computed: Map<number, Computed>;
  readonly spilled: Map<number, CellValue>;
  readonly spillFormats: Map<number, string | undefined>;
}

interface WorkbookCache {
  revision: number;
  minute: number;
  volatile: boolean;
  engine: FormulaEngine;
  sheets: Map<number, SheetCache>;
  spills: Spill[];
}

const caches = new WeakMap<WorkbookData, WorkbookCache>();
const columnsPerRow = 32_768;
const noSpill: ReadonlyMap<number, CellValue> = new Map();

export const spillKey = (row: number, column: number): number => row * columnsPerRow + column;

/** An engine for workbooks without formulas: every formula is `#NAME?`. */
export const noFormulaEngine: FormulaEngine = {
  evaluate: () => ({ error: '#NAME?', message: 'No formula engine' }),
};

const isFormatted = (result: FormulaResult): result is Extract<FormulaResult, { numberFormat: string }> =>
  typeof result === 'object' && result !== null && 'numberFormat' in result;

const asGrid = (result: FormulaResult): { grid: ValueGrid; format: string | undefined; array: boolean } => {
  const value = isFormatted(result) ? result.value : result;
  const format = isFormatted(result) ? result.numberFormat : undefined;
  return Array.isArray(value)
    ? { grid: value, format, array: true }
    : { grid: [[value]], format, array: false };
};

/** One evaluation of the whole workbook; spills of the last one tell which arrays must come first. */
class Evaluation {
  readonly sheets = new Map<number, SheetCache>();
  readonly found: Spill[] = [];
  volatile = false;
  private readonly running = new Set<string>();

  constructor(
    private readonly workbook: WorkbookData,
    private readonly context: CalculationContext,
    private readonly expected: readonly Spill[],
  ) {}

  run(): void {
    for (const sheet of this.workbook.sheets) {
      if (!sheet.mayHaveFormulas) continue;
      sheet.rows.forEach((row, rowIndex) => {
        row?.cells.forEach((cell, columnIndex) => {
          if (cell?.f !== undefined) this.evaluate(sheet, rowIndex + 1, columnIndex + 1, cell.f);
        });
      });
    }
  }

  /** A formula on its own: nothing is stored for its place. */
  once(sheet: SheetData, row: number, column: number, formula: string): CellValue {
    const cache = evaluateWorkbook(this.workbook, this.context);
    for (const [id, known] of cache.sheets) this.sheets.set(id, known);
    return asGrid(this.ask(sheet, row, column, formula)).grid[0]?.[0] ?? null;
  }

  cacheOf(sheet: SheetData): SheetCache {
    const known = this.sheets.get(sheet.id);
    if (known) return known;
    const made: SheetCache = { computed: new Map(), spilled: new Map(), spillFormats: new Map() };
    this.sheets.set(sheet.id, made);
    return made;
  }

  private evaluate(sheet: SheetData, row: number, column: number, formula: string): Computed {
    const cache = this.cacheOf(sheet);
    const key = spillKey(row, column);
    const known = cache.computed.get(key);
    if (known) return known;
    const name = `${sheet.id}/${key}`;
    if (this.running.has(name)) {
      return { value: { error: '#REF!', message: 'Circular dependency detected.' }, format: undefined };
    }
    this.running.add(name);
    if (/\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i.test(formula)) this.volatile = true;
    const { grid, format, array } = asGrid(this.ask(sheet, row, column, formula));
    this.running.delete(name);
    const first = grid[0]?.[0] ?? null;
    const done = { value: array ? this.spill(sheet, row, column, grid, format) : first, format };
    cache.computed.set(key, done);
    return done;
  }

  private ask(sheet: SheetData, row: number, column: number, formula: string): FormulaResult {
    try {
      return this.context.engine.evaluate(
        formula,
        { sheetId: sheet.id, row, column },
        (sheetName, a1) => this.read(sheet, sheetName, a1),
        {
          locale: this.workbook.locale,
          timeZone: this.workbook.timeZone,
          sheetName: sheet.name,
          nowSerial: serialOfInstant(this.context.now(), this.workbook.timeZone),
          formatAt: (sheetName, a1) => this.formatAt(sheet, sheetName, a1),
          warn: this.context.warn,
        },
      );
    } catch (error) {
      this.context.warn(`${sheet.name}: ${formula}: ${String(error)}`);
      return { error: '#ERROR!', message: String(error) };
    }
  }

  private locate(
    home: SheetData,
    sheetName: string | undefined,
    a1: string,
  ): { sheet: SheetData; rect: Rect } | { error: string } {
    const parsed = parseA1(a1);
    if (parsed) {
      const named = sheetName ?? parsed.sheetName;
      const sheet = named === undefined ? home : sheetNamed(this.workbook, named);
      return sheet ? { sheet, rect: boundRange(parsed.range, sheet) } : { error: '#REF!' };
    }
    const lower = a1.toLowerCase();
    const name = this.workbook.namedRanges.find((range) => range.name.toLowerCase() === lower);
    const sheet = name && sheetById(this.workbook, name.sheetId);
    return name && sheet ? { sheet, rect: boundRange(name.range, sheet) } : { error: '#NAME?' };
  }

  private read(home: SheetData, sheetName: string | undefined, a1: string): ValueGrid {
    const place = this.locate(home, sheetName, a1);
    if ('error' in place) return [[{ error: place.error }]];
    const { sheet, rect } = place;
    for (const spill of this.expected) {
      if (spill.sheetId !== sheet.id || !intersects(spill.area, rect)) continue;
      const formula = cellAt(sheet, spill.row, spill.column)?.f;
      if (formula !== undefined && !this.running.has(`${sheet.id}/${spillKey(spill.row, spill.column)}`)) {
        this.evaluate(sheet, spill.row, spill.column, formula);
      }
    }
    const grid: ValueGrid = [];
    for (let row = rect.row; row <= rect.lastRow; row += 1) {
      const line: CellValue[] = [];
      for (let column = rect.column; column <= rect.lastColumn; column += 1) {
        line.push(this.valueAt(sheet, row, column));
      }
      grid.push(line);
    }
    return grid;
  }

  private valueAt(sheet: SheetData, row: number, column: number): CellValue {
    const cell = cellAt(sheet, row, column);
    if (cell?.f !== undefined) return this.evaluate(sheet, row, column, cell.f).value;
    if (cell && cell.v !== null) return cell.v;
    return this.sheets.get(sheet.id)?.spilled.get(spillKey(row, column)) ?? null;
  }

  private formatAt(home: SheetData, sheetName: string | undefined, a1: string): string {
    const place = this.locate(home, sheetName, a1);
    if ('error' in place) return defaultNumberFormat;
    const { sheet, rect } = place;
    const own = styleOf(this.workbook, cellAt(sheet, rect.row, rect.column)).numberFormat;
    if (own !== undefined) return own;
    const computed = this.sheets.get(sheet.id)?.computed.get(spillKey(rect.row, rect.column));
    return computed?.format ?? defaultNumberFormat;
  }

  /** Lays an array out; its first value, or `#REF!` when something stands in its way. */
  private spill(
    sheet: SheetData,
    row: number,
    column: number,
    grid: ValueGrid,
    format: string | undefined,
  ): CellValue {
    const height = grid.length;
    const width = Math.max(1, ...grid.map((line) => line.length));
    const cache = this.cacheOf(sheet);
    for (let r = 0; r < height; r += 1) {
      for (let c = 0; c < width; c += 1) {
        if (r === 0 && c === 0) continue;
        const cell = cellAt(sheet, row + r, column + c);
        const taken = cache.spilled.has(spillKey(row + r, column + c));
        if ((cell && (cell.v !== null || cell.f !== undefined)) || taken) {
          return {
            error: '#REF!',
            message: 'Array result was not expanded because it would overwrite data.',
          };
        }
      }
    }
    if (row + height - 1 > sheet.rowCount || column + width - 1 > sheet.columnCount) {
      return { error: '#REF!', message: 'Result was not automatically expanded, please insert more cells.' };
    }
    for (let r = 0; r < height; r += 1) {
      for (let c = 0; c < width; c += 1) {
        if (r === 0 && c === 0) continue;
        cache.spilled.set(spillKey(row + r, column + c), grid[r]?.[c] ?? null);
        cache.spillFormats.set(spillKey(row + r, column + c), format);
      }
    }
    if (height > 1 || width > 1) {
      const area = { row, column, lastRow: row + height - 1, lastColumn: column + width - 1 };
      this.found.push({ sheetId: sheet.id, row, column, area });
    }
    return grid[0]?.[0] ?? null;
  }
}

const sheetNamed = (workbook: WorkbookData, name: string): SheetData | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name) ??
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const sameSpills = (a: readonly Spill[], b: readonly Spill[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Everything is evaluated anew after a change, again while arrays keep finding new places (at most 5 times). */
const evaluateWorkbook = (workbook: WorkbookData, context: CalculationContext): WorkbookCache => {
  const minute = Math.floor(context.now() / 60_000);
  const known = caches.get(workbook);
  if (
    known &&
    known.revision === workbook.revision &&
    known.engine === context.engine &&
    (!known.volatile || known.minute === minute)
  ) {
    return known;
  }
  let expected = known?.spills ?? [];
  let evaluation = new Evaluation(workbook, context, expected);
  evaluation.run();
  for (let round = 0; round < 4 && !sameSpills(evaluation.found, expected); round += 1) {
    expected = evaluation.found;
    evaluation = new Evaluation(workbook, context, expected);
    evaluation.run();
  }
  const made: WorkbookCache = {
    revision: workbook.revision,
    minute,
    volatile: evaluation.volatile,
    engine: context.engine,
    sheets: evaluation.sheets,
    spills: evaluation.found,
  };
  caches.set(workbook, made);
  return made;
};

/**
 * The value of a formula that stands in no cell (a rule's), as if it stood at a place; an array gives its first
 * value.
 */
export const evaluateFormulaAt = (
  workbook: WorkbookData,
  sheet: SheetData,
  at: { readonly row: number; readonly column: number },
  formula: string,
  context: CalculationContext,
): CellValue => {
  const evaluation = new Evaluation(workbook, context, caches.get(workbook)?.spills ?? []);
  return evaluation.once(sheet, at.row, at.column, formula.startsWith('=') ? formula : `=${formula}`);
};

const plainValues = (workbook: WorkbookData, sheet: SheetData): SheetValues => ({
  value: (row, column) => sheet.rows[row - 1]?.cells[column - 1]?.v ?? null,
  format: (row, column) => styleOf(workbook, cellAt(sheet, row, column)).numberFormat,
  spilled: noSpill,
});

/**
 * The values of a sheet; formulas are evaluated when something changed since the last call. A sheet that never
 * had a formula costs nothing.
 */
export const sheetValues = (
  workbook: WorkbookData,
  sheet: SheetData,
  context: CalculationContext,
): SheetValues => {
  if (!sheet.mayHaveFormulas) return plainValues(workbook, sheet);
  const cache = evaluateWorkbook(workbook, context).sheets.get(sheet.id);
  if (!cache) return plainValues(workbook, sheet);
  return {
    value: (row, column) => {
      const cell = cellAt(sheet, row, column);
      const key = spillKey(row, column);
      if (cell?.f !== undefined) return cache.computed.get(key)?.value ?? null;
      if (cell && cell.v !== null) return cell.v;
      return cache.spilled.get(key) ?? null;
    },
    format: (row, column) => {
      const cell = cellAt(sheet, row, column);
      const own = styleOf(workbook, cell).numberFormat;
      if (own !== undefined) return own;
      const key = spillKey(row, column);
      return cell?.f === undefined ? cache.spillFormats.get(key) : cache.computed.get(key)?.format;
    },
    spilled: cache.spilled,
  };
};

/** Last row and column with content (0 for an empty sheet); formulas count even when they show nothing. */
export const contentExtent = (
  sheet: SheetData,
  values: SheetValues,
): { lastRow: number; lastColumn: number } => {
  let lastRow = 0;
  let lastColumn = 0;
  sheet.rows.forEach((row, rowIndex) => {
    if (!row) return;
    for (let index = row.cells.length - 1; index >= 0; index -= 1) {
      const cell = row.cells[index];
      if (cell && (cell.v !== null || cell.f !== undefined)) {
        lastRow = rowIndex + 1;
        if (index + 1 > lastColumn) lastColumn = index + 1;
        break;
      }
    }
  });
  for (const key of values.spilled.keys()) {
    lastRow = Math.max(lastRow, Math.floor(key / columnsPerRow));
    lastColumn = Math.max(lastColumn, key % columnsPerRow);
  }
  return { lastRow, lastColumn };
};
