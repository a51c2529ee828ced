// What people type, paste, rearrange and undo, with the events it raises.
import { createFormulaEngine } from '../../../src/formula/engine';
import { putCell, validationIndex } from '../../../src/workbook/cells';
import { type CalculationContext, sheetValues } from '../../../src/workbook/formulas/recalculate';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import { createProtection, updateProtection } from '../../../src/workbook/rules/new-protection';
import {
  applyUserEdit,
  applyUserIntent,
  applyUserPaste,
  type UserContext,
  undoLast,
} from '../../../src/workbook/user/user-edit';
import { renderSheetView } from '../../../src/workbook/view/sheet-view';
import type { SheetData, ValidationData, WorkbookData } from '../../../src/workbook/workbook-data';

const calculation: CalculationContext = {
  engine: createFormulaEngine(),
  now: () => Date.UTC(2026, 1, 1, 2),
  warn: () => undefined,
};
const staff: UserContext = { user: 'staf@example.id', calculation };
const second: UserContext = { user: 'kedua@example.id', calculation };
const viewer: UserContext = { user: 'camat@example.id', calculation };

function open(): { workbook: WorkbookData; sheet: SheetData } {
  const workbook = newWorkbook({ id: 'b', name: 'Buku', owner: staff.user });
  workbook.editors.push(second.user);
  workbook.viewers.push(viewer.user);
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

  it('lets a viewer look only', () => {
    const { workbook } = open();
    expect(type(workbook, 1, 1, 'x', viewer)).toEqual({
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

  it('raises onEdit too when a filled column is moved (docs/google-facts.md, Triggers)', () => {
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

  it('neither deletes nor hides the last tab, and gives no name twice', () => {
    const { workbook } = open();
    expect(applyUserIntent(workbook, { kind: 'deleteSheet', sheetId: 0 }, staff).ok).toBe(false);
    expect(applyUserIntent(workbook, { kind: 'hideSheet', sheetId: 0 }, staff).ok).toBe(false);
    applyUserIntent(workbook, { kind: 'addSheet', name: 'Desa' }, staff);
    expect(applyUserIntent(workbook, { kind: 'renameSheet', sheetId: 0, name: 'DESA' }, staff).ok).toBe(
      false,
    );
  });

  it('refuses invalid requests from the browser', () => {
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
  it('restores what the person changed last, structure included', () => {
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

  it('does not undo somebody else’s later work', () => {
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
    type(workbook, 1, 1, 'x', viewer);
    expect(undoLast(workbook, staff.user).ok).toBe(false);
  });
});
