import { createFormulaEngine } from '../../../src/formula/engine';
import { putCell, validationIndex } from '../../../src/workbook/cells';
import { type CalculationContext, sheetValues } from '../../../src/workbook/formulas/recalculate';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import { createProtection, updateProtection } from '../../../src/workbook/rules/new-protection';
import { extendLastStep } from '../../../src/workbook/user/undo';
import {
  applyUserEdit,
  applyUserIntent,
  applyUserPaste,
  redoLast,
  type UserContext,
  undoLast,
} from '../../../src/workbook/user/user-edit';
import { diffSheetViews, renderSheetView } from '../../../src/workbook/view/sheet-view';
import type { SheetData, ValidationData, WorkbookData } from '../../../src/workbook/workbook-data';

const calculation: CalculationContext = {
  engine: createFormulaEngine(),
  now: () => Date.UTC(2026, 1, 1, 2),
  warn: () => undefined,
};
const staff: UserContext = { user: 'staf@example.id', calculation };
const second: UserContext = { user: 'kedua@example.id', calculation };
const camat: UserContext = { user: 'camat@example.id', calculation };

function open(): { workbook: WorkbookData; sheet: SheetData } {
  const workbook = newWorkbook({ id: 'b', name: 'Buku', owner: staff.user });
  workbook.editors.push(second.user);
  workbook.viewers.push(camat.user);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { workbook, sheet };
}

function type(workbook: WorkbookData, row: number, column: number, text: string, ctx = staff) {
  return applyUserEdit(workbook, { sheetId: 0, row, column, text }, ctx);
}

function shown(workbook: WorkbookData, row: number, column: number) {
  const view = renderSheetView(workbook, 0, { context: calculation, user: staff.user });
  return view?.cells.find((cell) => cell.row === row && cell.column === column);
}

const list: ValidationData = {
  criteria: 'VALUE_IN_LIST',
  values: ['Ya', 'Tidak'],
  allowInvalid: false,
  helpText: null,
  showDropdown: true,
};
const checkbox: ValidationData = { ...list, criteria: 'CHECKBOX', values: [] };

describe('typing', () => {
  it('tells the new and the old value of a single cell (AS/guides/triggers/events)', () => {
    const { workbook } = open();
    expect(type(workbook, 2, 2, '5').event).toEqual({
      changeType: 'EDIT',
      sheetId: 0,
      range: { row: 2, column: 2, lastRow: 2, lastColumn: 2 },
      value: '5',
    });
    expect(type(workbook, 2, 2, 'TRUE').event).toMatchObject({ value: 'TRUE', oldValue: '5' });
    expect(type(workbook, 2, 2, '').event).not.toHaveProperty('value');
  });

  it('reads dates the Indonesian way and shows them so', () => {
    const { workbook } = open();
    type(workbook, 1, 1, '12/10/2025');
    expect(shown(workbook, 1, 1)).toMatchObject({ text: '12/10/2025', value: 45_942 });
  });

  it('refuses a value that a strict drop-down doesn’t offer', () => {
    const { workbook, sheet } = open();
    putCell(sheet, 1, 1, { v: null, d: validationIndex(workbook, list) });
    expect(type(workbook, 1, 1, 'Mungkin')).toEqual({
      ok: false,
      message:
        'Data yang Anda masukkan melanggar aturan validasi data yang ditetapkan pada sel ini. Pilih salah satu: Ya, Tidak.',
    });
    expect(type(workbook, 1, 1, 'Ya').ok).toBe(true);
  });

  it('refuses anything but its two values in a check box, and toggles it', () => {
    const { workbook, sheet } = open();
    putCell(sheet, 1, 1, { v: false, d: validationIndex(workbook, { ...checkbox, allowInvalid: true }) });
    expect(type(workbook, 1, 1, 'mungkin').ok).toBe(false);
    const toggled = applyUserIntent(
      workbook,
      { kind: 'toggleCheckbox', sheetId: 0, row: 1, column: 1 },
      staff,
    );
    expect(toggled.event).toMatchObject({ value: 'TRUE', oldValue: 'FALSE' });
    expect(sheetValues(workbook, sheet, calculation).value(1, 1)).toBe(true);
  });

  it('lets the camat look only', () => {
    const { workbook } = open();
    expect(type(workbook, 1, 1, 'x', camat)).toEqual({
      ok: false,
      message: 'Anda hanya dapat melihat buku kerja ini, tidak mengubahnya.',
    });
  });

  it('refuses a protected range to everybody but its editors', () => {
    const { workbook } = open();
    const range = { row: 1, column: 1, lastRow: 3, lastColumn: 3 };
    const id = createProtection(workbook, { type: 'RANGE', sheetId: 0, range, creator: staff.user });
    expect(type(workbook, 1, 1, 'x', second).ok).toBe(true);
    updateProtection(workbook, id, { restricted: true, editors: [] });
    expect(type(workbook, 1, 1, 'y', second).message).toContain('dilindungi');
    expect(type(workbook, 4, 1, 'y', second).ok).toBe(true);
    expect(type(workbook, 1, 1, 'y', staff).ok).toBe(true);
    const removal = applyUserIntent(workbook, { kind: 'deleteRows', sheetId: 0, at: 2, count: 1 }, second);
    expect(removal.ok).toBe(false);
  });

  it('leaves the unprotected cells of a protected sheet open', () => {
    const { workbook } = open();
    const id = createProtection(workbook, { type: 'SHEET', sheetId: 0, creator: staff.user });
    updateProtection(workbook, id, {
      restricted: true,
      editors: [],
      unprotected: [{ row: 2, column: 2, lastRow: 9, lastColumn: 2 }],
    });
    expect(type(workbook, 2, 2, 'x', second).ok).toBe(true);
    expect(type(workbook, 2, 3, 'x', second).ok).toBe(false);
    expect(applyUserPaste(workbook, { sheetId: 0, row: 2, column: 2 }, [['a', 'b']], second).ok).toBe(false);
  });

  it('asks before it changes what a protection warns of', () => {
    const { workbook } = open();
    const range = { row: 1, column: 1, lastRow: 1, lastColumn: 1 };
    const id = createProtection(workbook, { type: 'RANGE', sheetId: 0, range, creator: staff.user });
    updateProtection(workbook, id, { warningOnly: true });
    expect(type(workbook, 1, 1, 'x').ok).toBe(false);
    expect(type(workbook, 1, 1, 'x', { ...staff, confirmed: true }).ok).toBe(true);
  });
});

describe('pasting and rearranging', () => {
  it('names the whole place without values when several cells are pasted', () => {
    const { workbook } = open();
    const pasted = applyUserPaste(
      workbook,
      { sheetId: 0, row: 999, column: 1 },
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
      staff,
    );
    expect(pasted.event).toEqual({
      changeType: 'EDIT',
      sheetId: 0,
      range: { row: 999, column: 1, lastRow: 1001, lastColumn: 2 },
    });
    expect(workbook.sheets[0]?.rowCount).toBe(1001);
  });

  it.each([
    [{ kind: 'insertRows', sheetId: 0, at: 1, count: 1 }, 'INSERT_ROW'],
    [{ kind: 'insertColumns', sheetId: 0, at: 1, count: 1 }, 'INSERT_COLUMN'],
    [{ kind: 'deleteRows', sheetId: 0, at: 1, count: 1 }, 'REMOVE_ROW'],
    [{ kind: 'deleteColumns', sheetId: 0, at: 1, count: 1 }, 'REMOVE_COLUMN'],
    [{ kind: 'addSheet', name: 'Baru' }, 'INSERT_GRID'],
    [{ kind: 'renameSheet', sheetId: 0, name: 'Desa' }, 'OTHER'],
    [{ kind: 'setNote', sheetId: 0, row: 1, column: 1, note: 'n' }, 'OTHER'],
  ] as const)('raises onChange only for %j', (intent, changeType) => {
    const { workbook } = open();
    const { event } = applyUserIntent(workbook, intent, staff);
    expect(event?.changeType).toBe(changeType);
    expect(event?.range).toBeUndefined();
  });

  it('raises onEdit too when a filled column is moved (apps-script.md §3)', () => {
    const { workbook } = open();
    const empty = applyUserIntent(
      workbook,
      { kind: 'moveColumns', sheetId: 0, at: 2, count: 1, to: 5 },
      staff,
    );
    expect(empty.event?.range).toBeUndefined();
    type(workbook, 1, 2, 'x');
    const filled = applyUserIntent(
      workbook,
      { kind: 'moveColumns', sheetId: 0, at: 2, count: 1, to: 5 },
      staff,
    );
    expect(filled.event).toMatchObject({ changeType: 'OTHER', range: { column: 4, lastColumn: 4 } });
  });

  it('won’t delete or hide the last tab, nor give a name twice', () => {
    const { workbook } = open();
    expect(applyUserIntent(workbook, { kind: 'deleteSheet', sheetId: 0 }, staff).ok).toBe(false);
    expect(applyUserIntent(workbook, { kind: 'hideSheet', sheetId: 0 }, staff).ok).toBe(false);
    applyUserIntent(workbook, { kind: 'addSheet', name: 'Desa' }, staff);
    expect(applyUserIntent(workbook, { kind: 'renameSheet', sheetId: 0, name: 'DESA' }, staff).ok).toBe(
      false,
    );
  });

  it('refuses nonsense from the browser', () => {
    const { workbook } = open();
    const before = JSON.stringify(workbook);
    expect(type(workbook, -1, 1, 'x').ok).toBe(false);
    expect(type(workbook, 5000, 1, 'x').ok).toBe(false);
    expect(type(workbook, 1, 1, 'x'.repeat(60_000)).ok).toBe(false);
    expect(applyUserEdit(workbook, { sheetId: 77, row: 1, column: 1, text: 'x' }, staff).ok).toBe(false);
    expect(applyUserIntent(workbook, { kind: 'deleteRows', sheetId: 0, at: 1.5, count: 1 }, staff).ok).toBe(
      false,
    );
    expect(applyUserIntent(workbook, { kind: 'insertRows', sheetId: 0, at: 1, count: 1e9 }, staff).ok).toBe(
      false,
    );
    expect(JSON.stringify(workbook)).toBe(before);
  });
});

describe('undo', () => {
  it('takes back what the person did last, structure included', () => {
    const { workbook, sheet } = open();
    type(workbook, 1, 1, 'satu');
    type(workbook, 1, 1, 'dua');
    applyUserIntent(workbook, { kind: 'insertRows', sheetId: 0, at: 1, count: 3 }, staff);
    expect(undoLast(workbook, staff.user).ok).toBe(true);
    expect(workbook.sheets[0]?.rowCount).toBe(1000);
    expect(undoLast(workbook, staff.user).ok).toBe(true);
    expect(shown(workbook, 1, 1)?.text).toBe('satu');
    undoLast(workbook, staff.user);
    expect(shown(workbook, 1, 1)).toBeUndefined();
    expect(undoLast(workbook, staff.user)).toMatchObject({ ok: false });
    expect(workbook.sheets[0]?.revision).toBeGreaterThan(sheet.revision - 1);
  });

  it('takes a script’s answer to the edit back with it', () => {
    const { workbook, sheet } = open();
    type(workbook, 1, 1, 'x');
    putCell(sheet, 1, 2, { v: 'dari onEdit' });
    workbook.revision += 1;
    extendLastStep(workbook);
    undoLast(workbook, staff.user);
    expect(shown(workbook, 1, 2)).toBeUndefined();
  });

  it('does again what was taken back, until something else changes', () => {
    const { workbook } = open();
    type(workbook, 1, 1, 'satu');
    type(workbook, 1, 1, 'dua');
    undoLast(workbook, staff.user);
    undoLast(workbook, staff.user);
    expect(redoLast(workbook, staff.user).ok).toBe(true);
    expect(shown(workbook, 1, 1)?.text).toBe('satu');
    expect(redoLast(workbook, staff.user).ok).toBe(true);
    expect(shown(workbook, 1, 1)?.text).toBe('dua');
    undoLast(workbook, staff.user);
    type(workbook, 2, 1, 'lain');
    expect(redoLast(workbook, staff.user).ok).toBe(false);
  });

  it('won’t undo over somebody else’s work', () => {
    const { workbook } = open();
    type(workbook, 1, 1, 'x', staff);
    type(workbook, 1, 2, 'y', second);
    expect(undoLast(workbook, staff.user)).toMatchObject({ ok: false });
    expect(shown(workbook, 1, 2)?.text).toBe('y');
    expect(undoLast(workbook, second.user).ok).toBe(true);
    expect(undoLast(workbook, staff.user).ok).toBe(true);
  });

  it('leaves nothing to undo after a refusal', () => {
    const { workbook } = open();
    type(workbook, 1, 1, 'x', camat);
    expect(undoLast(workbook, staff.user).ok).toBe(false);
  });
});

describe('the view of a tab', () => {
  it('lists the cells that changed, and says when the frame did', () => {
    const { workbook } = open();
    type(workbook, 1, 1, 'a');
    type(workbook, 2, 1, '=A1&"!"');
    const view = () => {
      const made = renderSheetView(workbook, 0, { context: calculation, user: staff.user });
      if (!made) throw new Error('no view');
      return made;
    };
    const before = view();
    type(workbook, 1, 1, 'b');
    const after = view();
    const change = diffSheetViews(before, after);
    expect(change.cells.map((cell) => [cell.row, cell.text])).toEqual([
      [1, 'b'],
      [2, 'b!'],
    ]);
    expect(change.structure).toBe(false);
    expect(after.revision).toBeGreaterThan(before.revision);
    applyUserIntent(workbook, { kind: 'clear', sheetId: 0, a1: 'A1:A2' }, staff);
    const cleared = diffSheetViews(after, view());
    expect(cleared.cleared).toEqual([
      { row: 1, column: 1 },
      { row: 2, column: 1 },
    ]);
    applyUserIntent(workbook, { kind: 'setColumnWidth', sheetId: 0, at: 1, count: 1, size: 200 }, staff);
    expect(diffSheetViews(after, view()).structure).toBe(true);
  });
});
