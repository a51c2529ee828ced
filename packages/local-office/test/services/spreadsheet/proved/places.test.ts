// Proved on live Apps Script about ranges: where they are, R1C1, merging, lists; source of each: the named test file of brucemcpherson/gas-fakes (GF).
import { thrown } from '../office-sheets';
import { a1s, openProved } from './proved-sheet';

describe('ranges (gas-fakes testsheetsdeveloper, testsheetsvui.js, testsheets.js)', () => {
  it('know which ends are bounded', () => {
    const { sheet } = openProved();
    const bounds = (a1: string) => {
      const range = sheet.getRange(a1);
      return [
        range.isStartRowBounded(),
        range.isEndRowBounded(),
        range.isStartColumnBounded(),
        range.isEndColumnBounded(),
      ];
    };
    expect(bounds('A5:C10')).toEqual([true, true, true, true]);
    expect(bounds('3:5')).toEqual([true, true, false, false]);
    expect(bounds('B:D')).toEqual([false, false, true, true]);
  });

  it('print as their class', () => {
    const { app, ss, sheet } = openProved();
    expect(String(sheet.getRange('A1'))).toBe('Range');
    expect([String(ss), String(sheet), String(app)]).toEqual(['Spreadsheet', 'Sheet', 'SpreadsheetApp']);
    expect(String(app.newDataValidation())).toBe('DataValidationBuilder');
    expect(String(app.newTextStyle().build())).toBe('TextStyle');
  });

  it('offset keeps the size unless another is given', () => {
    const { sheet } = openProved();
    const range = sheet.getRange('C2:D4');
    expect(
      a1s([range.offset(1, 1), range.offset(1, 1, 2, 2), range.offset(0, 0, 3), range.getCell(2, 2)]),
    ).toEqual(['D3:E5', 'D3:E4', 'C2:D4', 'D3']);
    expect(thrown(() => range.offset(0, 0, 0))).toMatch(/number of rows/);
    expect(thrown(() => range.offset(0, 0, 1, 0))).toMatch(/number of columns/);
  });

  it('read R1C1, and fall back to A1 for RC1', () => {
    const { sheet } = openProved();
    expect(a1s(['R5C3', 'R10C5:R1C2', 'RC1', 'r1c1:r2c2'].map((text) => sheet.getRange(text)))).toEqual([
      'C5',
      'B1:E10',
      'RC1',
      'A1:B2',
    ]);
  });
});

describe('formulas in R1C1 (gas-fakes testsheets)', () => {
  it.each([
    ['A1', '=R[1]C[1]', '=B2', '=R[1]C[1]'],
    ['C3', '=R1C1', '=$A$1', '=R1C1'],
    ['D4', '=R[1]C1', '=$A5', '=R[1]C1'],
    ['D4', '=R1C[1]', '=E$1', '=R1C[1]'],
    ['E5', '=R[-2]C[-1]', '=D3', '=R[-2]C[-1]'],
    ['G7', '=R[-1]C[-1]+R1C1*R[1]C[1]', '=F6+$A$1*H8', '=R[-1]C[-1]+R1C1*R[1]C[1]'],
    ['J20', '=R[0]C[0]', '=J20', '=R[0]C[0]'],
    ['A2', '=SUM(R[-1]C:R[-1]C[2])', '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'],
    ['H15', '=R[-1]C & " teks R1C1"', '=H14 & " teks R1C1"', '=R[-1]C[0] & " teks R1C1"'],
    ['B3', '=SUM(R1C1:R2C[0])', '=SUM($A$1:B$2)', '=SUM(R1C1:R2C[0])'],
  ])('%s %s is %s and reads back as %s', (cell, r1c1, a1, canonical) => {
    const { sheet } = openProved();
    sheet.getRange(cell).setFormulaR1C1(r1c1);
    expect(sheet.getRange(cell).getFormula()).toBe(a1);
    expect(sheet.getRange(cell).getFormulaR1C1()).toBe(canonical);
  });

  it('takes any text of setFormulasR1C1 for a formula', () => {
    const { sheet } = openProved();
    sheet.getRange('B10:C11').setFormulasR1C1([
      ['=R[1]C', '=R1C1'],
      ['=R[-1]C[-1]', 'Value'],
    ]);
    expect(sheet.getRange('B10:C11').getFormulas()).toEqual([
      ['=B11', '=$A$1'],
      ['=A10', '=Value'],
    ]);
  });

  it('moves relative references along when one formula goes into many cells (testsheetsformatting.js)', () => {
    const { sheet } = openProved();
    sheet.getRange('B2:C3').setFormula('=A1');
    expect(sheet.getRange('B2:C3').getFormulas()).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
  });
});

describe('merging (gas-fakes testsheets)', () => {
  it('merges across and vertically, and breaks apart', () => {
    const { sheet } = openProved();
    sheet.getRange('D1:F2').setValues([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    sheet.getRange('D1:F2').mergeAcross();
    expect(a1s(sheet.getDataRange().getMergedRanges())).toEqual(['D1:F1', 'D2:F2']);
    expect(sheet.getRange('D2').getDisplayValue()).toBe('d');
    sheet.getRange('D1:F2').breakApart();
    sheet.getRange('A5:B7').mergeVertically();
    expect(a1s(sheet.getRange('A1:Z9').getMergedRanges())).toEqual(['A5:A7', 'B5:B7']);
  });
});

describe('range lists (gas-fakes testsheetsexotics)', () => {
  it('hand everything to each range', () => {
    const { sheet } = openProved();
    const list = sheet.getRangeList(['A1:B2', 'D4:E5']);
    list.setValue('x').setBackground('red').setNote('n');
    list.clear({ contentsOnly: true });
    expect(a1s(list.getRanges())).toEqual(['A1:B2', 'D4:E5']);
    expect(sheet.getRange('E5').isBlank()).toBe(true);
    expect(sheet.getRange('E5').getBackground()).toBe('#ff0000');
    list.clear();
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
    list.setFormula('=SUM(1,2)');
    expect(sheet.getRange('D4').getValue()).toBe(3);
  });
});
