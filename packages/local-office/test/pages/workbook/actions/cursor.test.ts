// Arrow keys move the cursor as in Sheets.
import { movedCursor, rangeOfCursor } from '../../../../src/pages/workbook/actions/cursor';
import type { WireSheet } from '../../../../src/server/wire/protocol';
import { formatA1 } from '../../../../src/text/a1';
import { createFakeHost } from '../../../server/fake-host';

const sheet: WireSheet = { ...createFakeHost().sheets()[0]!, hiddenRows: [4, 5], hiddenColumns: [2] };
function at(row: number, column: number) {
  return { row, column, headRow: row, headColumn: column };
}

describe('arrow keys', () => {
  it.each([
    ['down to the next row', at(2, 1), 'down', false, 'A3'],
    ['over hidden rows', at(3, 1), 'down', false, 'A6'],
    ['over hidden columns', at(3, 1), 'right', false, 'C3'],
    ['not beyond the first row', at(1, 1), 'up', false, 'A1'],
    ['not beyond the last column', at(1, 26), 'right', false, 'Z1'],
    ['with Ctrl to the end of the filled cells', at(2, 1), 'down', true, 'A11'],
    ['with Ctrl from the last filled cell to the edge', at(11, 1), 'down', true, 'A200'],
    ['to the first column', at(7, 5), 'home', false, 'A7'],
    ['with Ctrl to the last filled cell', at(1, 1), 'end', true, 'F11'],
  ] as const)('go %s', (_name, from, direction, far, where) => {
    expect(formatA1(rangeOfCursor(movedCursor(sheet, from, direction, false, far)))).toBe(where);
  });

  it('extend from the cell where they started, in either direction', () => {
    const down = movedCursor(sheet, at(7, 3), 'down', true, false);
    const left = movedCursor(sheet, down, 'left', true, false);
    const up = movedCursor(sheet, movedCursor(sheet, left, 'up', true, false), 'up', true, false);
    expect([down, left, up].map((cursor) => formatA1(rangeOfCursor(cursor)))).toEqual([
      'C7:C8',
      'A7:C8',
      'A6:C7',
    ]);
  });
});
