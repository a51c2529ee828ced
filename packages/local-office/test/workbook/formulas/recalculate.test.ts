// Formulas follow the cells they read.
import { createFormulaEngine } from '../../../src/formula/engine';
import { parseA1 } from '../../../src/text/a1';
import { putCell, touch } from '../../../src/workbook/cells';
import {
  type CalculationContext,
  contentExtent,
  sheetValues,
} from '../../../src/workbook/formulas/recalculate';
import { addSheet, newSheet, newWorkbook } from '../../../src/workbook/new-workbook';
import { enteredCell } from '../../../src/workbook/ranges/range-edit';
import type { SheetData, WorkbookData } from '../../../src/workbook/workbook-data';

let now = Date.UTC(2026, 1, 10, 2);
const context: CalculationContext = { engine: createFormulaEngine(), now: () => now, warn: () => undefined };

function open(): { workbook: WorkbookData; sheet: SheetData } {
  const workbook = newWorkbook({ id: 'b', name: 'b', owner: 'x' });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { workbook, sheet };
}

function put(workbook: WorkbookData, sheet: SheetData, cells: Record<string, string | number>): void {
  for (const [a1, input] of Object.entries(cells)) {
    const range = parseA1(a1)?.range;
    if (range) putCell(sheet, range.row, range.column, enteredCell(workbook, null, input, 46_063));
  }
  touch(workbook, sheet);
}

function at(workbook: WorkbookData, sheet: SheetData, a1: string) {
  const range = parseA1(a1)?.range;
  return range ? sheetValues(workbook, sheet, context).value(range.row, range.column) : undefined;
}

describe('formulas', () => {
  it('have their value as soon as they are written, and a new one when what they read changes', () => {
    const { workbook, sheet } = open();
    put(workbook, sheet, { A1: 2, A2: '=A1*3', A3: '=A2+1' });
    expect([at(workbook, sheet, 'A2'), at(workbook, sheet, 'A3')]).toEqual([6, 7]);
    put(workbook, sheet, { A1: 5 });
    expect([at(workbook, sheet, 'A2'), at(workbook, sheet, 'A3')]).toEqual([15, 16]);
  });

  it('read other tabs, whole columns and named ranges', () => {
    const { workbook, sheet } = open();
    const other = addSheet(workbook, 1, newSheet({ id: 7, name: 'Daftar Desa' }));
    put(workbook, other, { B1: 1, B2: 2, B900: 3 });
    workbook.namedRanges = [
      { id: 'n', name: 'Nilai', sheetId: 7, range: { row: 1, column: 2, lastRow: 2, lastColumn: 2 } },
    ];
    put(workbook, sheet, { A1: "=SUM('Daftar Desa'!B:B)", A2: '=SUM(Nilai)', A3: '=Tiada!A1' });
    expect([at(workbook, sheet, 'A1'), at(workbook, sheet, 'A2')]).toEqual([6, 3]);
    expect(at(workbook, sheet, 'A3')).toMatchObject({ error: '#REF!' });
  });

  it('give #REF! when they depend on themselves', () => {
    const { workbook, sheet } = open();
    put(workbook, sheet, { A1: '=B1', B1: '=A1' });
    expect(at(workbook, sheet, 'A1')).toMatchObject({ error: '#REF!' });
  });

  it('spill arrays, which count as content (docs/google-facts.md, Spreadsheets) and which others can read', () => {
    const { workbook, sheet } = open();
    put(workbook, sheet, { A1: 3, A2: 1, A3: 2, D1: '=SUM(C1:C9)', C1: '=SORT(A1:A3)' });
    expect(['C1', 'C2', 'C3'].map((a1) => at(workbook, sheet, a1))).toEqual([1, 2, 3]);
    expect(at(workbook, sheet, 'D1')).toBe(6);
    put(workbook, sheet, { A4: 9, C1: '=SORT(A1:A4)' });
    expect(contentExtent(sheet, sheetValues(workbook, sheet, context))).toEqual({
      lastRow: 4,
      lastColumn: 4,
    });
    expect(at(workbook, sheet, 'D1')).toBe(15);
  });

  it('show #REF! where an array would cover something', () => {
    const { workbook, sheet } = open();
    put(workbook, sheet, { A1: 3, A2: 1, C1: '=SORT(A1:A2)', C2: 'penghalang' });
    expect(at(workbook, sheet, 'C1')).toMatchObject({ error: '#REF!' });
    expect(at(workbook, sheet, 'C2')).toBe('penghalang');
  });

  it('see the clock move on', () => {
    const { workbook, sheet } = open();
    put(workbook, sheet, { A1: '=TODAY()' });
    expect(at(workbook, sheet, 'A1')).toBe(46_063);
    now += 86_400_000;
    expect(at(workbook, sheet, 'A1')).toBe(46_064);
    now -= 86_400_000;
  });
});
