// A1 notation is read and written as Sheets does.
import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatA1,
  parseA1,
  parseCells,
  parseReference,
} from '../../src/text/a1';

describe('column letters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18_278, 'ZZZ'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });
});

describe('ranges', () => {
  const index = fc.integer({ min: 1, max: 9_000 });

  it('read back as they are written', () => {
    fc.assert(
      fc.property(index, index, index, index, (row, column, rows, columns) => {
        const range = { row, column, lastRow: row + rows, lastColumn: column + columns };
        expect(parseA1(formatA1(range))?.range).toEqual(range);
      }),
    );
  });

  it.each([
    ['B2', undefined, 'B2'],
    ['C5:B2', undefined, 'B2:C5'],
    ['$A$2:$A', undefined, 'A2:A'],
    ['D:F', undefined, 'D:F'],
    ['5 : 7', undefined, '5:7'],
    ['R2C3', undefined, 'C2'],
    ['r2c3:R4C5', undefined, 'C2:E4'],
    ['Laporan!B2', 'Laporan', 'B2'],
    ["'Data ''26'!B2", "Data '26", 'B2'],
    ['!B2', '', 'B2'],
  ])('%s names tab %j and %s', (text, sheetName, a1) => {
    const parsed = parseA1(text);
    expect(parsed?.sheetName).toBe(sheetName);
    expect(parsed && formatA1(parsed.range)).toBe(a1);
  });

  it.each(['', 'B', '2', 'B0', 'A0:B2', 'A1:B2:C3', 'ABCD1', 'A-1', 'Laporan'])(
    '%j names no range',
    (text) => {
      expect(parseA1(text)).toBeUndefined();
    },
  );
});

describe('references in formulas', () => {
  it('say which row and column stay when the formula is copied', () => {
    expect(parseReference("'Data 26'!$B2:C$3")).toEqual({
      sheetName: 'Data 26',
      first: { row: 2, column: 2, rowAbsolute: false, columnAbsolute: true },
      second: { row: 3, column: 3, rowAbsolute: true, columnAbsolute: false },
    });
  });

  it('have no other notation', () => {
    expect(parseReference('R2C3')).toBeUndefined();
    expect(parseReference('A$:B')).toBeUndefined();
  });
});

describe('cells that a person names', () => {
  it.each([
    ['B3', { row: 3, column: 2, lastRow: 3, lastColumn: 2 }],
    ['$aa$10', { row: 10, column: 27, lastRow: 10, lastColumn: 27 }],
    ['D9:B3', { row: 3, column: 2, lastRow: 9, lastColumn: 4 }],
  ])('%s is understood', (name, range) => {
    expect(parseCells(name)).toEqual(range);
  });

  it.each(['', 'B0', '3B', 'Desa!A1', 'ABCD1'])('%j is no place', (name) => {
    expect(parseCells(name)).toBeUndefined();
  });
});
