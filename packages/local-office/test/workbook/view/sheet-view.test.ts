// A tab is painted as Sheets shows it.
import { createFormulaEngine } from '../../../src/formula/engine';
import type { CalculationContext } from '../../../src/workbook/formulas/recalculate';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import { banding } from '../../../src/workbook/rules/banding';
import { createProtection, updateProtection } from '../../../src/workbook/rules/new-protection';
import { applyUserEdit, applyUserIntent } from '../../../src/workbook/user/user-edit';
import { renderSheetView } from '../../../src/workbook/view/sheet-view';

const staff = 'staf@example.id';
const second = 'kedua@example.id';
const context: CalculationContext = {
  engine: createFormulaEngine(),
  now: () => Date.UTC(2026, 1, 1, 2),
  warn: () => undefined,
};

function openBook() {
  const workbook = newWorkbook({ id: 'b', name: 'Buku', owner: staff });
  workbook.editors.push(second);
  const type = (row: number, column: number, text: string) =>
    applyUserEdit(workbook, { sheetId: 0, row, column, text }, { user: staff, calculation: context });
  const viewFor = (user: string) => {
    const view = renderSheetView(workbook, 0, { context, user });
    if (!view) throw new Error('no view');
    return view;
  };
  return { workbook, sheet: workbook.sheets[0]!, type, viewFor };
}

describe('the view of a tab', () => {
  it('follows formulas, and leaves out cells that were cleared', () => {
    const { workbook, type, viewFor } = openBook();
    const texts = () => viewFor(staff).cells.map(({ row, text }) => [row, text]);
    type(1, 1, 'a');
    type(2, 1, '=A1&"!"');
    type(1, 1, 'b');
    expect(texts()).toEqual([
      [1, 'b'],
      [2, 'b!'],
    ]);
    const clear = { kind: 'clear', sheetId: 0, a1: 'A1:A2' } as const;
    applyUserIntent(workbook, clear, { user: staff, calculation: context });
    expect(texts()).toEqual([]);
  });

  it('lays a band under a cell’s own look and a conditional format over it', () => {
    const { sheet, type, viewFor } = openBook();
    const range = { row: 1, column: 1, lastRow: 3, lastColumn: 1 };
    sheet.bandings = [banding({ id: 1, range, axis: 'ROWS', theme: 'GREEN', header: true, footer: false })];
    const condition = { criteria: 'TEXT_EQUAL_TO', values: ['x'], style: { background: '#ff0000' } };
    sheet.conditionalFormats = [{ ranges: [range], condition }];
    type(3, 1, 'x');
    expect(viewFor(staff).cells.map(({ style }) => style?.background)).toEqual([
      '#63d297',
      '#ffffff',
      '#ff0000',
    ]);
  });

  it('is locked for people whom a protection of the whole tab excludes', () => {
    const { workbook, viewFor } = openBook();
    const id = createProtection(workbook, { type: 'SHEET', sheetId: 0, creator: staff });
    updateProtection(workbook, id, { restricted: true, editors: [] });
    expect([staff, second].map((user) => viewFor(user).locked)).toEqual([false, true]);
  });
});
