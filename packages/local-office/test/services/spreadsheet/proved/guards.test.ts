// Proved on live Apps Script about check boxes, validations, protections and filters; source of each: the named test file of brucemcpherson/gas-fakes (GF).
import { thrown } from '../office-sheets';
import { a1s, openProved } from './proved-sheet';

describe('check boxes and validations (gas-fakes testsheetsdatavalidations)', () => {
  it('check and uncheck only cells that are check boxes', () => {
    const { sheet } = openProved();
    sheet.getRange('A1:A2').insertCheckboxes();
    sheet.getRange('B1').insertCheckboxes('YES', 'NO');
    sheet.getRange('C1').setValue('teks');
    sheet.getRange('A1:C2').check();
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      [true, 'YES', 'teks'],
      [true, '', ''],
    ]);
    expect([sheet.getRange('A1:A2').isChecked(), sheet.getRange('A1:B2').isChecked()]).toEqual([true, null]);
    sheet.getRange('A1:C2').uncheck();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[false, 'NO']]);
    sheet.getRange('A1:B2').removeCheckboxes();
    expect(sheet.getRange('A1').getDataValidation()).toBeNull();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
  });

  it('tell a list together with whether its arrow shows', () => {
    const { app, sheet } = openProved();
    sheet
      .getRange('A1')
      .setDataValidation(
        app.newDataValidation().requireValueInList([1, 2], false).setAllowInvalid(false).build(),
      );
    const rule = sheet.getRange('A1').getDataValidation();
    expect(rule.getCriteriaValues()).toEqual([['1', '2'], false]);
    expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1);
    const day = new Date(Date.UTC(2012, 11, 30, 17));
    const dates = app.newDataValidation().requireDateBetween(day, day).build();
    expect(sheet.getRange('B1').setDataValidation(dates).getDataValidation().getCriteriaValues()).toEqual([
      day,
      day,
    ]);
  });

  it('start empty and allow invalid values', () => {
    const builder = openProved().app.newDataValidation();
    expect([
      builder.getCriteriaType(),
      builder.getCriteriaValues(),
      builder.getHelpText(),
      builder.getAllowInvalid(),
    ]).toEqual([null, [], null, true]);
  });
});

describe('protections (gas-fakes testsheetsbasic, docs/google-facts.md, Spreadsheets)', () => {
  it('without editors when they only warn', () => {
    const { sheet } = openProved();
    const protection = sheet.protect().setDescription('contoh').setWarningOnly(true);
    protection.setUnprotectedRanges([sheet.getRange('A1:B1')]);
    expect([protection.getEditors().length, protection.canEdit(), protection.isWarningOnly()]).toEqual([
      0,
      true,
      true,
    ]);
    expect(a1s(protection.getUnprotectedRanges())).toEqual(['A1:B1']);
    expect(protection.getRange().getA1Notation()).toBe('');
    expect(thrown(() => protection.addEditor('x@example.id'))).not.toBe('nothing was thrown');
  });

  it('add up on a range, but a sheet gives the one it has', () => {
    const { app, sheet, ss } = openProved();
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    sheet.protect();
    sheet.protect();
    expect(ss.getProtections(app.ProtectionType.of('RANGE')).length).toBe(2);
    expect(ss.getProtections(app.ProtectionType.of('SHEET')).length).toBe(1);
  });

  it('can’t shut out the owner nor whoever acts', () => {
    const { sheet, as } = openProved();
    const protection = sheet.getRange('A1').protect();
    expect(protection.getEditors().map(String)).toEqual(['kedua@example.id']);
    protection.removeEditors(protection.getEditors());
    expect(protection.canEdit()).toBe(true);
    const other = as('kedua@example.id').getActiveSpreadsheet().getSheets()[0];
    expect(thrown(() => other.getRange('A1').setValue('x'))).toBe(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(other.getRange('A1').canEdit()).toBe(false);
    expect(other.getRange('B1').setValue('x').getValue()).toBe('x');
  });

  it('follow a named range', () => {
    const { sheet, ss } = openProved();
    ss.setNamedRange('contoh', sheet.getRange('C3:F7'));
    const protection = sheet.getRange('A1:D5').protect();
    protection.setRange(sheet.getRange('B2:E6'));
    expect(protection.getRange().getA1Notation()).toBe('B2:E6');
    const [named] = ss.getNamedRanges();
    protection.setNamedRange(named);
    expect(protection.getRangeName()).toBe('contoh');
  });

  it('have no domain on a consumer’s file (docs/google-facts.md, Spreadsheets)', () => {
    const protection = openProved().sheet.protect();
    expect(thrown(() => protection.setDomainEdit(true))).not.toBe('nothing was thrown');
  });
});

describe('filters (gas-fakes testsheetssets)', () => {
  it('stand once a sheet, and hide rows', () => {
    const { app, sheet } = openProved();
    sheet.getRange('A1:B4').setValues([
      ['Desa', 'Nilai'],
      ['A', 10],
      ['B', 30],
      ['C', 20],
    ]);
    const filter = sheet.getRange('A1:B4').createFilter();
    expect(thrown(() => sheet.getRange('A1').createFilter())).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
    expect(sheet.getRange('F1').getFilter().getRange().getA1Notation()).toBe('A1:B4');
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(15).build());
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, false, false]);
    expect(filter.getColumnFilterCriteria(2).getCriteriaValues()).toEqual([15]);
    filter.removeColumnFilterCriteria(2);
    expect(filter.getColumnFilterCriteria(2)).toBeNull();
    filter.sort(2, false);
    expect(sheet.getRange('A2:A4').getValues()).toEqual([['B'], ['C'], ['A']]);
    expect(String(filter.getColumnSortSpec(2).getSortOrder())).toBe('DESCENDING');
    expect(thrown(() => filter.getColumnSortSpec(1).getSortOrder())).toBe(
      'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
    );
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });
});
