// Checks that pages hear of every changed cell and of no other.
import fc from 'fast-check';
import { withChanges } from '../../../src/pages/workbook/sheet-changes';
import type { WireCell, WireSheet } from '../../../src/server/wire/protocol';
import { createStyleTable, differenceOf } from '../../../src/server/wire/sheet-diff';
import { createFakeHost } from '../fake-host';

function sheet(): WireSheet {
  const [first] = createFakeHost().sheets();
  if (!first) throw new Error('the fake host has no tab');
  return first;
}
function withRows(rows: WireSheet['rows']): WireSheet {
  return { ...sheet(), rows };
}
/** Blank cells at the end of a row mean nothing. */
function trimmed(rows: WireSheet['rows']) {
  const all = rows.map((cells) => {
    const kept = [...(cells ?? [])];
    while (kept.length > 0 && kept.at(-1) === null) kept.pop();
    return kept;
  });
  while (all.length > 0 && all.at(-1)?.length === 0) all.pop();
  return all;
}

describe('what a page hears of a changed tab', () => {
  it('hears nothing when nothing changed', () => {
    expect(differenceOf(sheet(), sheet())).toEqual({ kind: 'same' });
  });

  it('hears of the one cell that changed', () => {
    const before = sheet();
    const rows = before.rows.map(
      (cells, row) =>
        cells?.map((cell, column) => (row === 2 && column === 3 ? { text: 'baru' } : cell)) ?? null,
    );
    expect(differenceOf(before, { ...before, rows })).toMatchObject({
      kind: 'cells',
      change: { cells: [[3, 4, { text: 'baru' }]] },
    });
  });

  it.each([
    ['a renamed tab', { name: 'Lain' }],
    ['another width', { columnWidths: { 1: 77 } }],
    ['a frozen row', { frozenRows: 3 }],
    ['a folded column', { hiddenColumns: [3] }],
  ])('gets the whole tab after %s', (_name, change) => {
    expect(differenceOf(sheet(), { ...sheet(), ...change }).kind).toBe('sheet');
  });

  it('shows the same cells after the change as the server holds', () => {
    const cell = fc.option(fc.record({ text: fc.string({ maxLength: 3 }) }), { nil: null });
    const rows = fc.array(fc.option(fc.array<WireCell | null>(cell, { maxLength: 5 }), { nil: null }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const difference = differenceOf(withRows(before), withRows(after));
        const shown =
          difference.kind === 'cells' ? withChanges(withRows(before), difference.change) : withRows(after);
        expect(trimmed(shown.rows)).toEqual(trimmed(after));
      }),
    );
  });

  it('keeps the number of a look for as long as the tab is shown', () => {
    const table = createStyleTable();
    const number = (key: string): number => table.numberOf(key, () => ({ bold: key === 'bold' }));
    expect([number('bold'), number('italic'), number('bold')]).toEqual([0, 1, 0]);
    expect(table.styles()).toEqual([{ bold: true }, { bold: false }]);
  });
});
