// A small sheet to evaluate formulas on, without a workbook.
import { createFormulaEngine, type FormulaEngineOptions } from '../../src/formula/engine';
import { parseA1 } from '../../src/text/a1';
import type { FormulaResult, ValueGrid } from '../../src/workbook/formulas/formula-engine';
import type { CellValue } from '../../src/workbook/workbook-data';

export interface FormulaSheetOptions extends FormulaEngineOptions {
  readonly locale?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly at?: string;
  readonly nowSerial?: number;
  readonly formats?: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly warnings?: string[];
}

export function evaluateOn(
  cells: readonly (readonly CellValue[])[],
  formula: string,
  options: FormulaSheetOptions = {},
): FormulaResult {
  const rowCount = options.rows ?? Math.max(cells.length, 20);
  const columnCount = options.columns ?? 10;
  const read = (sheetName: string | undefined, a1: string): ValueGrid => {
    const source = sheetName === undefined ? cells : options.sheets?.[sheetName];
    if (source === undefined) return [[{ error: '#REF!' }]];
    const range = parseA1(options.names?.[a1] ?? a1)?.range;
    if (range === undefined) return [[{ error: '#NAME?' }]];
    const lastRow = Math.min(range.lastRow ?? rowCount, rowCount);
    const lastColumn = Math.min(range.lastColumn ?? columnCount, columnCount);
    const grid: ValueGrid = [];
    for (let row = range.row; row <= lastRow; row += 1) {
      const line: CellValue[] = [];
      for (let column = range.column; column <= lastColumn; column += 1) {
        line.push(source[row - 1]?.[column - 1] ?? null);
      }
      grid.push(line);
    }
    return grid;
  };
  const place = parseA1(options.at ?? 'J1')?.range ?? { row: 1, column: 10 };
  return createFormulaEngine(options).evaluate(
    formula,
    { sheetId: 0, row: place.row, column: place.column },
    read,
    {
      locale: options.locale ?? 'en_US',
      timeZone: 'Asia/Jakarta',
      sheetName: 'Sheet1',
      nowSerial: options.nowSerial ?? 46_000.5,
      formatAt: (_, a1) => options.formats?.[a1] ?? '0.###############',
      warn: (text) => options.warnings?.push(text),
    },
  );
}

/** The value without its format; errors by their name. */
export function shown(result: FormulaResult): unknown {
  if (Array.isArray(result)) return result.map((row) => row.map((cell) => shown(cell)));
  if (typeof result === 'object' && result !== null) {
    if ('numberFormat' in result) return shown(result.value);
    if ('error' in result) return result.error;
  }
  return result;
}
