// Evaluates all formulas of a workbook once, each before those that read it.

import { serialOfInstant } from '../../time/serial-number';
import { defaultNumberFormat } from '../cell/number-format';
import { cellAt, styleOf } from '../cells';
import { boundRange, intersects, type Rect } from '../grid-range';
import type { CellValue, SheetData, WorkbookData } from '../workbook-data';
import type {
  FormulaEngine,
  FormulaResult,
  FormulaSurroundings,
  ReadRange,
  ValueGrid,
} from './formula-engine';
import { asGrid, type ResultGrid } from './formula-result';
import { locateRange, namedPlace, sheetNamed } from './locate-range';
import { areaOfGrid, type Computed, type SheetCache, type Spill, spillArray, spillKey } from './spill';

/** What a calculation needs besides the workbook. */
export interface CalculationContext {
  readonly engine: FormulaEngine;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly warn: (text: string) => void;
}

/** Thrown deep inside a chain of formulas: names the cell to evaluate first, before the stack overflows. */
class TooDeep extends Error {
  constructor(readonly cell: CellPlace) {
    super('too deep');
  }
}

interface CellPlace {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

/** Formulas within formulas; each takes some twenty stack frames. */
const deepestChain = 150;
/** Ranges of more cells than this are read once per evaluation. */
const smallRange = 16;

const circular: Computed = {
  value: { error: '#REF!', message: 'Circular dependency detected.' },
  format: undefined,
};

/** What all formulas of one sheet are evaluated with. */
interface SheetFrame {
  readonly read: ReadRange;
  readonly surroundings: FormulaSurroundings;
}

/** One evaluation of the whole workbook; the spills of the previous one tell which arrays must come first. */
export class Evaluation {
  readonly sheets = new Map<number, SheetCache>();
  readonly found: Spill[] = [];
  volatile = false;
  private readonly running = new Set<string>();
  private readonly frames = new Map<number, SheetFrame>();
  private readonly grids = new Map<string, ValueGrid>();

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
          if (cell?.f !== undefined) this.settle(sheet, rowIndex + 1, columnIndex + 1);
        });
      });
    }
  }

  /** Evaluates a cell; where its chain of formulas is too deep, the cells at the far end first. */
  private settle(sheet: SheetData, row: number, column: number): void {
    const waiting: CellPlace[] = [{ sheet, row, column }];
    for (let at = waiting.at(-1); at !== undefined; at = waiting.at(-1)) {
      try {
        this.valueAt(at.sheet, at.row, at.column);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        this.running.clear();
        const deep = error.cell;
        const isWaiting = waiting.some(
          (item) => item.sheet === deep.sheet && item.row === deep.row && item.column === deep.column,
        );
        if (isWaiting) this.cacheOf(deep.sheet).computed.set(spillKey(deep.row, deep.column), circular);
        else waiting.push(deep);
      }
    }
  }

  /** A formula that stands in no cell: nothing is stored for its place. */
  once(
    known: ReadonlyMap<number, SheetCache>,
    sheet: SheetData,
    { row, column }: { readonly row: number; readonly column: number },
    formula: string,
  ): CellValue {
    for (const [id, cache] of known) this.sheets.set(id, cache);
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
    if (this.running.has(name)) return circular;
    if (this.running.size >= deepestChain) throw new TooDeep({ sheet, row, column });
    this.running.add(name);
    if (/\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i.test(formula)) this.volatile = true;
    const result = asGrid(this.ask(sheet, row, column, formula));
    this.running.delete(name);
    const done = { value: this.placed(sheet, row, column, result), format: result.format };
    cache.computed.set(key, done);
    return done;
  }

  /** What the formula's own cell shows; an array fills the cells around it. */
  private placed(sheet: SheetData, row: number, column: number, result: ResultGrid): CellValue {
    const first = result.grid[0]?.[0] ?? null;
    if (!result.array) return first;
    const spill = { sheetId: sheet.id, row, column, area: areaOfGrid(row, column, result.grid) };
    const refusal = spillArray(sheet, spill, result, this.cacheOf(sheet));
    if (refusal) return refusal;
    if (spill.area.lastRow > row || spill.area.lastColumn > column) this.found.push(spill);
    return first;
  }

  private ask(sheet: SheetData, row: number, column: number, formula: string): FormulaResult {
    const { read, surroundings } = this.frameOf(sheet);
    try {
      return this.context.engine.evaluate(formula, { sheetId: sheet.id, row, column }, read, surroundings);
    } catch (error) {
      if (error instanceof TooDeep) throw error;
      this.context.warn(`${sheet.name}: ${formula}: ${String(error)}`);
      return { error: '#ERROR!', message: String(error) };
    }
  }

  private frameOf(sheet: SheetData): SheetFrame {
    const known = this.frames.get(sheet.id);
    if (known) return known;
    const sheetOf = (name: string | undefined): SheetData | undefined =>
      name === undefined ? sheet : sheetNamed(this.workbook, name);
    const made: SheetFrame = {
      read: (sheetName, a1) => this.read(sheet, sheetName, a1),
      surroundings: {
        locale: this.workbook.locale,
        timeZone: this.workbook.timeZone,
        sheetName: sheet.name,
        nowSerial: serialOfInstant(this.context.now(), this.workbook.timeZone),
        formatAt: (sheetName, a1) => this.formatAt(sheet, sheetName, a1),
        formatOf: (sheetName, row, column) => this.formatOf(sheetOf(sheetName), row, column),
        readArea: (sheetName, range) => {
          const place = sheetOf(sheetName);
          return place ? this.readRect(place, boundRange(range, place)) : [[{ error: '#REF!' }]];
        },
        rangeOf: (name) => namedPlace(this.workbook, name),
        warn: this.context.warn,
      },
    };
    this.frames.set(sheet.id, made);
    return made;
  }

  private read(home: SheetData, sheetName: string | undefined, a1: string): ValueGrid {
    const place = locateRange(this.workbook, home, sheetName, a1);
    if ('error' in place) return [[{ error: place.error }]];
    return this.readRect(place.sheet, place.rect);
  }

  /** Values of a rectangle; a large one is kept, since every formula in it is evaluated by now. */
  private readRect(sheet: SheetData, rect: Rect): ValueGrid {
    const isLarge = (rect.lastRow - rect.row + 1) * (rect.lastColumn - rect.column + 1) > smallRange;
    if (!isLarge) return this.readCells(sheet, rect);
    const key = `${sheet.id}/${rect.row}/${rect.column}/${rect.lastRow}/${rect.lastColumn}`;
    const known = this.grids.get(key);
    if (known) return known;
    const grid = this.readCells(sheet, rect);
    this.grids.set(key, grid);
    return grid;
  }

  private readCells(sheet: SheetData, rect: Rect): ValueGrid {
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
    const place = locateRange(this.workbook, home, sheetName, a1);
    if ('error' in place) return defaultNumberFormat;
    return this.formatOf(place.sheet, place.rect.row, place.rect.column);
  }

  private formatOf(sheet: SheetData | undefined, row: number, column: number): string {
    if (!sheet) return defaultNumberFormat;
    const own = styleOf(this.workbook, cellAt(sheet, row, column)).numberFormat;
    if (own !== undefined) return own;
    const cache = this.sheets.get(sheet.id);
    const key = spillKey(row, column);
    return cache?.computed.get(key)?.format ?? cache?.spillFormats.get(key) ?? defaultNumberFormat;
  }
}
