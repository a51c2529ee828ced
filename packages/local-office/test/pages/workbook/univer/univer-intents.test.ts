// A stopped command of the grid becomes what the person meant.
import { intentOf } from '../../../../src/pages/workbook/univer/univer-intents';
import { createFakeHost } from '../../../server/fake-host';

const sheet = createFakeHost().sheets()[0]!;
function range(startRow: number, startColumn: number, endRow: number, endColumn: number) {
  return {
    startRow,
    startColumn,
    endRow,
    endColumn,
  };
}
function at(row: number, column: number, lastRow = row, lastColumn = column) {
  return {
    row,
    column,
    lastRow,
    lastColumn,
  };
}

describe('what a person meant in the grid', () => {
  it('widens the dragged column from the width that Node knows', () => {
    const command = { id: 'sheet.command.delta-column-width', params: { anchorCol: 1, deltaX: 30 } };
    expect(intentOf(command, { sheetId: 1, selection: null, sheet })).toEqual({
      kind: 'resizeColumns',
      sheetId: 1,
      at: 2,
      count: 1,
      pixels: 190,
    });
  });

  it('widens all selected columns together', () => {
    const command = { id: 'sheet.command.delta-column-width', params: { anchorCol: 2, deltaX: -10 } };
    const selection = at(1, 2, sheet.rowCount, 4);
    expect(intentOf(command, { sheetId: 1, selection, sheet })).toEqual({
      kind: 'resizeColumns',
      sheetId: 1,
      at: 2,
      count: 3,
      pixels: 140,
    });
  });

  it('never makes a column too narrow to be taken hold of', () => {
    const command = { id: 'sheet.command.delta-column-width', params: { anchorCol: 0, deltaX: -500 } };
    expect(intentOf(command, { sheetId: 1, selection: null, sheet })).toMatchObject({ pixels: 16 });
  });

  it('fills, moves blocks, rows and columns', () => {
    const surroundings = { sheetId: 1, selection: at(2, 2), sheet };
    expect(
      intentOf(
        {
          id: 'sheet.command.auto-fill',
          params: { sourceRange: range(1, 1, 1, 1), targetRange: range(1, 1, 4, 1) },
        },
        surroundings,
      ),
    ).toEqual({
      kind: 'fill',
      sheetId: 1,
      source: at(2, 2),
      target: at(2, 2, 5, 2),
    });
    expect(
      intentOf(
        {
          id: 'sheet.command.move-range',
          params: { fromRange: range(1, 1, 2, 2), toRange: range(5, 0, 6, 1) },
        },
        surroundings,
      ),
    ).toEqual({
      kind: 'moveRange',
      sheetId: 1,
      source: at(2, 2, 3, 3),
      row: 6,
      column: 1,
    });
    expect(
      intentOf(
        {
          id: 'sheet.command.move-rows',
          params: { fromRange: range(1, 0, 2, 25), toRange: range(5, 0, 6, 25) },
        },
        surroundings,
      ),
    ).toEqual({
      kind: 'moveRows',
      sheetId: 1,
      at: 2,
      count: 2,
      to: 6,
    });
  });

  it.each([
    ['a command that changes looks', { id: 'sheet.command.set-bold', params: { value: 1 } }],
    ['a command without its numbers', { id: 'sheet.command.auto-fill', params: {} }],
    [
      'a broken range',
      {
        id: 'sheet.command.move-range',
        params: { fromRange: range(0, 0, 0, 0), toRange: { startRow: 'x' } },
      },
    ],
  ])('means nothing by %s', (_name, command) => {
    expect(intentOf(command, { sheetId: 1, selection: null, sheet })).toBeNull();
  });
});
