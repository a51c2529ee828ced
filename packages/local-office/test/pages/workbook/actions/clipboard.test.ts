// Cells survive the way over the clipboard.
import fc from 'fast-check';
import { cellsOfText, filledWith, textOfCells } from '../../../../src/pages/workbook/actions/clipboard';

describe('cells on the clipboard', () => {
  it.each([
    ['one cell', 'Betet', [['Betet']]],
    [
      'two rows of two',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a last line break', 'a\nb\n', [['a'], ['b']]],
    [
      'line breaks of Windows',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a quoted cell with a line break', '"x\ny"\tz', [['x\ny', 'z']]],
    ['doubled quotes', '"kata ""ya"""', [['kata "ya"']]],
    ['a quote inside a cell', 'layar 14"\tb', [['layar 14"', 'b']]],
    ['a quote that never closes', '"buka\tb', [['"buka', 'b']]],
    ['empty cells', '\t\tc', [['', '', 'c']]],
    ['numbers as they were written', '1.234,5\t12/10/2025', [['1.234,5', '12/10/2025']]],
  ])('reads %s', (_name, text, rows) => {
    expect(cellsOfText(text)).toEqual(rows);
  });

  it('pastes what was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (copied) => {
        // A single empty last row is the line break that ends every copied text.
        fc.pre(
          copied.length === 1
            ? (copied[0]?.some((text) => text !== '') ?? false)
            : copied.at(-1)?.join('') !== '',
        );
        expect(cellsOfText(textOfCells(copied))).toEqual(copied);
      }),
    );
  });

  it('fills a whole selection with one pasted value, but not a whole column', () => {
    expect(filledWith('x', { row: 2, column: 1, lastRow: 3, lastColumn: 2 })).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(filledWith('x', { row: 1, column: 1, lastRow: 100_000, lastColumn: 1 })).toEqual([['x']]);
  });
});
