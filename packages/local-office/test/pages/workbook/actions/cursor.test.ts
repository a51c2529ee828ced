// Arrow keys move the cursor as in Sheets.
import { contextEntries } from '../../../../src/pages/workbook/actions/context-menu';
import { movedCursor, rangeOfCursor, rangeOfSelectAll } from '../../../../src/pages/workbook/actions/cursor';
import type { StructureIntent, WireSheet } from '../../../../src/server/wire/protocol';
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
    expect(formatA1(rangeOfCursor(movedCursor(sheet, from, { direction, extend: false, far })))).toBe(where);
  });

  it('extend from the cell where they started, in either direction', () => {
    const down = movedCursor(sheet, at(7, 3), { direction: 'down', extend: true, far: false });
    const left = movedCursor(sheet, down, { direction: 'left', extend: true, far: false });
    const onceUp = movedCursor(sheet, left, { direction: 'up', extend: true, far: false });
    const up = movedCursor(sheet, onceUp, { direction: 'up', extend: true, far: false });
    expect([down, left, up].map((cursor) => formatA1(rangeOfCursor(cursor)))).toEqual([
      'C7:C8',
      'A7:C8',
      'A6:C7',
    ]);
  });
});

// docs/google-facts.md, Spreadsheets: Hidden and frozen rows.
describe('above hidden keys', () => {
  const text = (value: string) => ({ text: value, style: 0 });
  const keyed: WireSheet = {
    ...sheet,
    hiddenRows: [1, 2],
    hiddenColumns: [],
    frozenRows: 3,
    rows: [[text('kunci'), text('kunci')], [], [text('Kode'), text('Nama')], [text('a')], [text('b')]],
  };

  it.each([
    ['up from the headers stays', at(3, 2), 'up', false, 'B3'],
    ['Ctrl and Home go to the first cell that is seen', at(5, 2), 'home', true, 'A3'],
    ['Ctrl and up stop at the headers', at(5, 1), 'up', true, 'A3'],
  ] as const)('%s', (_name, from, direction, far, where) => {
    expect(formatA1(rangeOfCursor(movedCursor(keyed, from, { direction, extend: false, far })))).toBe(where);
  });

  it('Ctrl+A takes the filled cells around, then the whole tab', () => {
    const first = rangeOfSelectAll(keyed, { row: 5, column: 1, lastRow: 5, lastColumn: 1 });
    expect(formatA1(first)).toBe('A3:B5');
    expect(formatA1(rangeOfSelectAll(keyed, first))).toBe('A1:Z200');
    expect(formatA1(rangeOfSelectAll(keyed, { row: 9, column: 9, lastRow: 9, lastColumn: 9 }))).toBe(
      'A1:Z200',
    );
  });

  function entryOf(label: string, row: number) {
    const wanted: StructureIntent[] = [];
    const entries = contextEntries(keyed, { row, column: 1, lastRow: row, lastColumn: 1 }, true, {
      change: (intent) => wanted.push(intent),
      clear: () => undefined,
      writeNote: () => undefined,
    });
    for (const entry of entries) if (entry !== 'line' && entry.label === label) entry.run?.();
    return wanted;
  }

  it('a sort by hand takes the filled cells around, without frozen rows', () => {
    expect(entryOf('Urutkan menurut kolom A, A → Z', 5)).toMatchObject([
      { kind: 'sort', range: { row: 4, column: 1, lastRow: 5, lastColumn: 2 } },
    ]);
  });

  it('the menu shows the whole run of hidden rows again', () => {
    expect(entryOf('Tampilkan baris tersembunyi', 3)).toEqual([
      { kind: 'showRows', sheetId: keyed.id, at: 1, count: 3 },
    ]);
  });
});
