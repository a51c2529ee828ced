// Formulas and the workbook fit together: spilling, formats, names, chains.
import { createFormulaEngine } from '../../src/formula/engine';
import { putCell, styleIndex, withStyle, withValue } from '../../src/workbook/cells';
import { sheetValues } from '../../src/workbook/formulas/recalculate';
import { newWorkbook } from '../../src/workbook/new-workbook';
import type { CellValue } from '../../src/workbook/workbook-data';

function book(cells: Readonly<Record<string, CellValue>>, formats: Readonly<Record<string, string>> = {}) {
  const workbook = newWorkbook({ id: 'b', name: 'Uji', locale: 'en_US', owner: 'a@x.id' });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const warnings: string[] = [];
  for (const [a1, value] of Object.entries(cells)) {
    const column = a1.charCodeAt(0) - 64;
    const row = Number(a1.slice(1));
    const isFormula = typeof value === 'string' && value.startsWith('=');
    const cell = isFormula ? withValue(null, null, value) : withValue(null, value);
    const format = formats[a1];
    putCell(
      sheet,
      row,
      column,
      format === undefined ? cell : withStyle(cell, styleIndex(workbook, { numberFormat: format })),
    );
    if (isFormula) sheet.mayHaveFormulas = true;
  }
  workbook.namedRanges.push({
    id: 'n',
    name: 'Jumlah',
    sheetId: sheet.id,
    range: { row: 2, column: 1, lastRow: 4, lastColumn: 1 },
  });
  const values = sheetValues(workbook, sheet, {
    engine: createFormulaEngine(),
    now: () => Date.UTC(2026, 0, 5, 2),
    warn: (text) => warnings.push(text),
  });
  return { values, warnings };
}

describe('formulas in a workbook', () => {
  it('an array spills and other formulas read what it left', () => {
    const { values } = book({ A1: 3, A2: 1, A3: 2, C1: '=SORT(A1:A3)', E1: '=SUM(C1:C3)', F1: '=C2' });
    expect([values.value(1, 3), values.value(2, 3), values.value(3, 3)]).toEqual([1, 2, 3]);
    expect([values.value(1, 5), values.value(1, 6)]).toEqual([6, 2]);
  });

  it('an array in front of which something stands is #REF!', () => {
    const { values } = book({ A1: 3, A2: 1, C1: '=SORT(A1:A2)', C2: 'penuh' });
    expect(values.value(1, 3)).toMatchObject({ error: '#REF!' });
  });

  it('dates in a spilled table keep their format, numbers beside them stay numbers', () => {
    const { values } = book({ A1: 'a', B1: 46_023, C1: 5, E1: '=FILTER(A1:C1,C1:C1>1)' }, { B1: 'd/m/yyyy' });
    expect([values.value(1, 6), values.format(1, 6), values.format(1, 7)]).toEqual([
      46_023,
      'd/m/yyyy',
      undefined,
    ]);
  });

  it('named ranges have a place and values', () => {
    const { values } = book({
      A2: 5,
      A3: 6,
      A4: 7,
      C1: '=SUM(Jumlah)',
      C2: '=ROW(Jumlah)',
      C3: '=INDEX(jumlah,2)',
      C4: '=Tiada',
    });
    expect([1, 2, 3, 4].map((row) => values.value(row, 3))).toEqual([18, 2, 6, { error: '#NAME?' }]);
  });

  it('a formula that needs itself is #REF!', () => {
    const { values } = book({ A1: '=B1+1', B1: '=A1+1' });
    expect(values.value(1, 1)).toMatchObject({ error: '#REF!' });
  });

  it('a chain of 3,000 cells read from its far end still ends', () => {
    const cells: Record<string, CellValue> = { A3000: 1 };
    for (let row = 1; row < 3_000; row += 1) cells[`A${row}`] = `=A${row + 1}+1`;
    expect(book(cells).values.value(1, 1)).toBe(3_000);
  });
});
