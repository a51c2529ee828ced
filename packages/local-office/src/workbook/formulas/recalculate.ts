// Gives the value that each cell shows, formulas and their spilled arrays included.
import { cellAt, styleOf } from '../cells';
import type { CellValue, SheetData, WorkbookData } from '../workbook-data';
import { type CalculationContext, Evaluation } from './evaluation';
import type { FormulaEngine } from './formula-engine';
import { columnsPerRow, type SheetCache, type Spill, spillKey } from './spill';

export type { CalculationContext } from './evaluation';

/** Values of one sheet as its readers see them, at the workbook's present revision. */
export interface SheetValues {
  /** Blank: null. Rows and columns are 1-based. */
  readonly value: (row: number, column: number) => CellValue;
  /** The number format shown: the cell's own, else what its formula's result suggests; undefined: automatic. */
  readonly format: (row: number, column: number) => string | undefined;
  /** Cells filled by an array formula in another cell, by key; see `spillKey`. */
  readonly spilled: ReadonlyMap<number, CellValue>;
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
const noSpill: ReadonlyMap<number, CellValue> = new Map();

function sameSpills(a: readonly Spill[], b: readonly Spill[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Everything is evaluated anew after a change, again while arrays keep finding new places (at most 5 times). */
function evaluateWorkbook(workbook: WorkbookData, context: CalculationContext): WorkbookCache {
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
}

/**
 * The value of a formula that stands in no cell (a rule's), as if it stood at a place; an array gives its first
 * value.
 */
export function evaluateFormulaAt(
  workbook: WorkbookData,
  sheet: SheetData,
  at: { readonly row: number; readonly column: number },
  formula: string,
  context: CalculationContext,
): CellValue {
  const evaluation = new Evaluation(workbook, context, caches.get(workbook)?.spills ?? []);
  const { sheets } = evaluateWorkbook(workbook, context);
  return evaluation.once(sheets, sheet, at, formula.startsWith('=') ? formula : `=${formula}`);
}

function plainValues(workbook: WorkbookData, sheet: SheetData): SheetValues {
  return {
    value: (row, column) => sheet.rows[row - 1]?.cells[column - 1]?.v ?? null,
    format: (row, column) => styleOf(workbook, cellAt(sheet, row, column)).numberFormat,
    spilled: noSpill,
  };
}

/**
 * The values of a sheet; formulas are evaluated when something changed since the last call. A sheet that never
 * had a formula costs nothing.
 */
export function sheetValues(
  workbook: WorkbookData,
  sheet: SheetData,
  context: CalculationContext,
): SheetValues {
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
}

/** Last row and column with content (0 for an empty sheet); formulas count even when they show nothing. */
export function contentExtent(
  sheet: SheetData,
  values: SheetValues,
): { lastRow: number; lastColumn: number } {
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
}
