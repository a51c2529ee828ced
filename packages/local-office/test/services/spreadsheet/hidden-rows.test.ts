// Hidden, frozen rows above a table, as scripts meet them (docs/google-facts.md, Spreadsheets: Hidden and frozen rows).
import { openSheets, thrown } from './office-sheets';

/** A row of keys and a blank one, both hidden, above headers and three rows; all but the last three are frozen. */
function keyed() {
  const office = openSheets();
  const { sheet } = office;
  sheet.getRange('A1:C1').setValues([['desa.kode', 'desa.nama', 'desa.hp']]);
  sheet.getRange('A3:C6').setValues([
    ['Kode', 'Nama', 'HP'],
    ['c', 'Tiga', 'x'],
    ['a', 'Satu', 'y'],
    ['b', 'Dua', 'z'],
  ]);
  sheet.setFrozenRows(3);
  sheet.hideRows(1, 2);
  return office;
}

type Tab = ReturnType<typeof keyed>['sheet'];

function firstColumn(sheet: Tab): string[] {
  return sheet
    .getRange('A1:A6')
    .getValues()
    .map(([value]: [string]) => value);
}

describe('sorting above a table', () => {
  it('leaves frozen rows in place when the sheet is sorted', () => {
    const { sheet } = keyed();
    sheet.sort(1, false);
    expect(firstColumn(sheet)).toEqual(['desa.kode', '', 'Kode', 'c', 'b', 'a']);
  });

  it('sorts the cells it is given, frozen and hidden ones too, when a range is sorted', () => {
    const { sheet } = keyed();
    sheet.getRange('A1:C6').sort(1);
    expect(firstColumn(sheet)).toEqual(['a', 'b', 'c', 'desa.kode', 'Kode', '']);
    expect(sheet.isRowHiddenByUser(1)).toBe(true);
  });

  it('leaves out the first row of a filter', () => {
    const { sheet } = keyed();
    const filter = sheet.getRange('A3').getDataRegion().createFilter();
    expect(filter.getRange().getA1Notation()).toBe('A3:C6');
    filter.sort(1, true);
    expect(firstColumn(sheet)).toEqual(['desa.kode', '', 'Kode', 'a', 'b', 'c']);
  });
});

describe('the filled cells around', () => {
  it.each(['A3', 'B5', 'C6'])('begin at the headers, from %s: the blank row ends them', (cell) => {
    expect(keyed().sheet.getRange(cell).getDataRegion().getA1Notation()).toBe('A3:C6');
  });

  it('reach the hidden keys once the row between is filled', () => {
    const { sheet } = keyed();
    sheet.getRange('B2').setValue('x');
    expect(sheet.getRange('B5').getDataRegion().getA1Notation()).toBe('A1:C6');
  });
});

describe('counting', () => {
  it('counts hidden rows', () => {
    const { sheet } = keyed();
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C6');
    sheet.getRange('A3:C6').clearContent();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 3]);
  });

  it('appends below the last row, hidden or not', () => {
    const { sheet } = keyed();
    sheet.hideRows(6);
    sheet.appendRow(['d', 'Empat', 'w']);
    expect(sheet.getRange('A7').getValue()).toBe('d');
    sheet.getRange('A3:C7').clearContent();
    sheet.appendRow(['e']);
    expect(sheet.getRange('A2').getValue()).toBe('e');
  });
});

describe('freezing', () => {
  const rows = "You can't freeze all visible rows on the sheet.";
  const columns = "You can't freeze all visible columns on the sheet.";

  it('refuses to freeze all visible rows: hidden ones do not count', () => {
    const { sheet } = keyed();
    sheet.deleteRows(7, 994);
    expect(thrown(() => sheet.setFrozenRows(6))).toBe(rows);
    sheet.setFrozenRows(5);
    sheet.setFrozenRows(3);
    sheet.hideRows(6);
    expect(thrown(() => sheet.setFrozenRows(5))).toBe(rows);
    sheet.setFrozenRows(4);
    expect(sheet.getFrozenRows()).toBe(4);
  });

  it('refuses to freeze all visible columns: hidden ones do not count', () => {
    const { sheet } = keyed();
    sheet.deleteColumns(4, 23);
    expect(thrown(() => sheet.setFrozenColumns(3))).toBe(columns);
    sheet.hideColumns(3);
    expect(thrown(() => sheet.setFrozenColumns(2))).toBe(columns);
    sheet.setFrozenColumns(1);
    expect(sheet.getFrozenColumns()).toBe(1);
  });

  it('lets everything be unfrozen, whatever is hidden', () => {
    const { sheet } = keyed();
    sheet.hideRows(1, 1000);
    sheet.setFrozenRows(0);
    expect(sheet.getFrozenRows()).toBe(0);
  });

  it.each([
    [4, 997],
    [3, 998],
    [2, 999],
  ])('refuses to delete all rows that are not frozen, from row %i', (row, count) => {
    const { sheet } = keyed();
    expect(thrown(() => sheet.deleteRows(row, count))).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(sheet.getMaxRows()).toBe(1000);
  });

  it('deletes frozen rows and all but one of the others', () => {
    const { sheet } = keyed();
    sheet.deleteRows(2, 998);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([2, 1]);
  });

  it('refuses to delete all columns that are not frozen', () => {
    const { sheet } = keyed();
    sheet.setFrozenColumns(2);
    expect(thrown(() => sheet.deleteColumns(2, 25))).toBe(
      'Sorry, it is not possible to delete all non-frozen columns.',
    );
    sheet.deleteColumns(2, 24);
    expect([sheet.getMaxColumns(), sheet.getFrozenColumns()]).toEqual([2, 1]);
  });
});

describe('moving and copying', () => {
  function keys(sheet: Tab): string[] {
    return sheet.getRange('A1:E1').getValues()[0];
  }

  it('carries the hidden cell along with a moved column', () => {
    const { sheet } = keyed();
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    expect(keys(sheet)).toEqual(['desa.nama', 'desa.hp', 'desa.kode', '', '']);
  });

  it('carries the hidden cell along with cut cells', () => {
    const { sheet } = keyed();
    sheet.getRange('A:A').moveTo(sheet.getRange('E:E'));
    expect(keys(sheet)).toEqual(['', 'desa.nama', 'desa.hp', '', 'desa.kode']);
  });

  it('doubles the hidden cell with copied cells', () => {
    const { sheet } = keyed();
    sheet.getRange('A:A').copyTo(sheet.getRange('E:E'));
    expect(keys(sheet)).toEqual(['desa.kode', 'desa.nama', 'desa.hp', '', 'desa.kode']);
  });

  it.each([
    ['copyTo', ({ ss, sheet }: ReturnType<typeof keyed>) => sheet.copyTo(ss)],
    ['duplicateActiveSheet', ({ ss }: ReturnType<typeof keyed>) => ss.duplicateActiveSheet()],
  ])('keeps hidden and frozen rows in a copy of the tab made by %s', (_how, copyOf) => {
    const copy = copyOf(keyed());
    expect([1, 2, 3].map((row) => copy.isRowHiddenByUser(row))).toEqual([true, true, false]);
    expect(copy.getFrozenRows()).toBe(3);
    expect(firstColumn(copy).slice(0, 3)).toEqual(['desa.kode', '', 'Kode']);
  });

  it('shows a row that is inserted beside a hidden one', () => {
    const { sheet } = keyed();
    sheet.insertRowAfter(2);
    expect([sheet.isRowHiddenByUser(3), sheet.getFrozenRows()]).toEqual([false, 4]);
  });
});

describe('protecting', () => {
  it('adds a second protection to a range that has one (docs/google-facts.md, Spreadsheets)', () => {
    const { app, ss, sheet } = keyed();
    sheet.getRange('1:2').protect().setWarningOnly(true);
    sheet.getRange('1:2').protect().setWarningOnly(true);
    expect(ss.getProtections(app.ProtectionType.of('RANGE'))).toHaveLength(2);
  });
});
