import { serviceRuleOf } from '../../../src/runtime/service/service';
import { openSheets } from './office-sheets';

function kindOf(face: object, method: string): string | undefined {
  const rule = serviceRuleOf(face)?.methods[method];
  return typeof rule === 'string' ? rule : rule?.kind;
}

// What an execution costs is its service calls, so their kinds decide every budget.
describe('what a call costs', () => {
  it.each([
    ['app', 'getActiveSpreadsheet', 'local'],
    ['app', 'openById', 'read'],
    ['app', 'newDataValidation', 'local'],
    ['ss', 'getSheets', 'read'],
    ['ss', 'getSheetByName', 'read'],
    ['ss', 'getSpreadsheetTimeZone', 'read'],
    ['ss', 'getProtections', 'read'],
    ['ss', 'insertSheet', 'write'],
    ['ss', 'getId', 'local'],
    ['sheet', 'getRange', 'local'],
    ['sheet', 'getSheetId', 'local'],
    ['sheet', 'getLastRow', 'read'],
    ['sheet', 'getDataRange', 'read'],
    ['sheet', 'appendRow', 'write'],
    ['range', 'getValues', 'read'],
    ['range', 'setValues', 'write'],
    ['range', 'getA1Notation', 'local'],
    ['range', 'offset', 'local'],
  ])('%s.%s is a %s', (whose, method, kind) => {
    const { app, ss, sheet } = openSheets();
    const faces: Record<string, object> = { app, ss, sheet, range: sheet.getRange('A1') };
    expect(kindOf(faces[whose] ?? {}, method)).toBe(kind);
  });

  it('lets the menu be built without any right to the document (WA/concepts/addon-authorization)', () => {
    const rule = serviceRuleOf(openSheets().app)?.methods.getUi;
    expect(rule).toEqual({ kind: 'local', scopes: [] });
  });
});

describe('who may do what', () => {
  const thrown = (action: () => unknown): string => {
    try {
      action();
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return 'nothing was thrown';
  };

  it('lets a viewer read but not write', () => {
    const sheet = openSheets().as('camat@example.id').getActiveSpreadsheet().getSheets()[0];
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(thrown(() => sheet.getRange('A1').setValue('x'))).toBe(
      'You do not have permission to perform that action.',
    );
  });

  it('opens a file only to those it is shared with', () => {
    const { as } = openSheets();
    expect(as('camat@example.id').openById('buku').getName()).toBe('Buku Kasiman');
    expect(thrown(() => as('orang@example.id').openById('buku'))).toBe(
      'You do not have permission to access the requested document.',
    );
  });

  it('won’t let an editor delete rows that are protected from him', () => {
    const { sheet, as } = openSheets();
    const protection = sheet.getRange('A2:B2').protect();
    protection.removeEditors(protection.getEditors());
    const other = as('kedua@example.id').getActiveSpreadsheet().getSheets()[0];
    expect(thrown(() => other.deleteRow(2))).toMatch(/protected cell or object/);
    expect(thrown(() => other.deleteRow(3))).toBe('nothing was thrown');
    expect(thrown(() => protection.remove())).toBe('nothing was thrown');
  });
});

describe('other people’s view', () => {
  it('is each person’s own: what is active for one is not for the other', () => {
    const { ss, as } = openSheets();
    ss.insertSheet('Desa').getRange('B2:C3').activate();
    expect(ss.getActiveRange().getA1Notation()).toBe('B2:C3');
    expect(ss.getCurrentCell().getA1Notation()).toBe('B2');
    expect(as('kedua@example.id').getActiveSheet().getName()).toBe('Sheet1');
  });

  it('sees a toast', () => {
    const { ss, toasts } = openSheets();
    ss.toast('Selesai', 'Pantau Desa');
    expect(toasts).toEqual(['Pantau Desa: Selesai']);
  });
});
