// Hidden, frozen rows above a table, as people meet them (docs/google-facts.md, Spreadsheets: Hidden and frozen rows).
import { putCell } from '../../../src/workbook/cells';
import type { CalculationContext } from '../../../src/workbook/formulas/recalculate';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import { applyUserIntent, applyUserPaste, type UserIntent } from '../../../src/workbook/user/user-edit';
import { noFormulaEngine } from '../formulas/no-formula-engine';

const calculation: CalculationContext = { engine: noFormulaEngine, now: () => 0, warn: () => undefined };
const staff = { user: 'staf@example.id', calculation };

/** Keys and a blank row, both hidden, above headers and three rows of a tab with 8 rows and 5 columns. */
function keyed() {
  const workbook = newWorkbook({ id: 'b', name: 'Buku', owner: staff.user, rowCount: 8, columnCount: 5 });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const texts = [['kode', 'nama'], [], ['Kode', 'Nama'], ['c', 'Tiga'], ['a', 'Satu'], ['b', 'Dua']];
  texts.forEach((line, row) => {
    for (const [column, v] of line.entries()) putCell(sheet, row + 1, column + 1, { v });
  });
  for (const row of [1, 2]) {
    while (sheet.rows.length < row) sheet.rows.push(null);
    sheet.rows[row - 1] = { ...(sheet.rows[row - 1] ?? { cells: [] }), hidden: true };
  }
  sheet.frozenRows = 3;
  const change = (intent: UserIntent) => applyUserIntent(workbook, intent, staff);
  const column = (index: number) => texts.map((_, row) => sheet.rows[row]?.cells[index - 1]?.v ?? null);
  const line = (row: number) => [1, 2, 3, 4, 5].map((at) => sheet.rows[row - 1]?.cells[at - 1]?.v ?? null);
  return { workbook, sheet, change, column, line };
}

describe('a person', () => {
  it('sorts the sheet and leaves frozen rows in place', () => {
    const { change, column } = keyed();
    expect(change({ kind: 'sortSheet', sheetId: 0, column: 1, ascending: true }).ok).toBe(true);
    expect(column(1)).toEqual(['kode', null, 'Kode', 'a', 'b', 'c']);
  });

  it('sorts a range with all its cells, frozen and hidden ones too', () => {
    const { change, column } = keyed();
    change({ kind: 'sort', sheetId: 0, a1: 'A1:B6', column: 1, ascending: true });
    expect(column(1)).toEqual(['a', 'b', 'c', 'kode', 'Kode', null]);
  });

  it.each([
    ['deleteRows', 4, 5, 'Maaf, semua baris yang tidak dibekukan tidak dapat dihapus.'],
    ['deleteRows', 2, 7, 'Maaf, semua baris yang tidak dibekukan tidak dapat dihapus.'],
    ['deleteRows', 2, 6, undefined],
    ['deleteColumns', 2, 4, 'Maaf, semua kolom yang tidak dibekukan tidak dapat dihapus.'],
    ['deleteColumns', 2, 3, undefined],
  ] as const)('%s at %i, %i of them: %s', (kind, at, count, message) => {
    const { change, sheet } = keyed();
    sheet.frozenColumns = 1;
    expect(change({ kind, sheetId: 0, at, count }).message).toBe(message);
  });

  it('moves a column with its hidden key', () => {
    const { change, line } = keyed();
    change({ kind: 'moveColumns', sheetId: 0, at: 1, count: 1, to: 5 });
    expect(line(1)).toEqual(['nama', null, null, 'kode', null]);
    expect(line(3)).toEqual(['Nama', null, null, 'Kode', null]);
  });

  it('doubles the hidden key when a whole column is pasted beside', () => {
    const { workbook, column, line } = keyed();
    const copied = column(1).map((text) => [String(text ?? '')]);
    applyUserPaste(workbook, { sheetId: 0, row: 1, column: 4 }, copied, staff);
    expect(line(1)).toEqual(['kode', 'nama', null, 'kode', null]);
  });

  it('duplicates a tab with what is hidden and frozen', () => {
    const { workbook, change } = keyed();
    change({ kind: 'duplicateSheet', sheetId: 0 });
    const copy = workbook.sheets[1];
    expect(copy?.rows.slice(0, 3).map((row) => row?.hidden ?? false)).toEqual([true, true, false]);
    expect(copy?.frozenRows).toBe(3);
  });
});
