import { openSheets, thrown } from '../office-sheets';

// Sources: docs/google-facts.md, Spreadsheets; GF = brucemcpherson/gas-fakes.
describe('writing and reading values', () => {
  it('reads strings as a person would type them (docs/google-facts.md, Spreadsheets)', () => {
    const { sheet } = openSheets();
    sheet.getRange('A1:G1').setValues([['5', 'TRUE', '35.22', "'007", '1.234,5', '45%', 'desa']]);
    expect(sheet.getRange('A1:G1').getValues()).toEqual([[5, true, 35.22, '007', 1234.5, 0.45, 'desa']]);
  });

  it('keeps every text in a cell with the format @ (docs/google-facts.md, Spreadsheets)', () => {
    const { sheet } = openSheets();
    sheet
      .getRange('A1:A3')
      .setNumberFormat('@')
      .setValues([['35.22.20.2001'], ['007'], ['=1+1']]);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['35.22.20.2001'], ['007'], ['=1+1']]);
    expect(sheet.getRange('A3').getFormula()).toBe('');
  });

  it('takes a leading = for a formula (docs/google-facts.md, Spreadsheets)', () => {
    const { sheet } = openSheets();
    sheet.getRange('A1').setValue('=IMPORTXML("http://x","//a")');
    expect(sheet.getRange('A1').getFormula()).toBe('=IMPORTXML("http://x","//a")');
  });

  it('says how many rows and columns do not match (google-facts.md, Spreadsheets)', () => {
    const { sheet } = openSheets();
    expect(thrown(() => sheet.getRange('A1:B1').setValues([[1, 2, 3]]))).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
    expect(
      thrown(() =>
        sheet.getRange('A1:B1').setValues([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    );
  });

  it('treats undefined as null, which clears (docs/google-facts.md, Runtime)', () => {
    const { sheet } = openSheets();
    sheet.getRange('A1').setValue('x').setValue(undefined);
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(sheet.getRange('A1').isBlank()).toBe(true);
  });

  it('refuses more than 50,000 characters in a cell (docs/google-facts.md, Quotas)', () => {
    const { sheet } = openSheets();
    expect(thrown(() => sheet.getRange('A1').setValue('x'.repeat(50_001)))).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('gives dates back in the time zone of the workbook', () => {
    const { sheet, ss } = openSheets();
    const noon = new Date(Date.UTC(2026, 1, 3, 5));
    sheet.getRange('A1').setValue(noon);
    expect(sheet.getRange('A1').getValue()).toEqual(noon);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('03/02/2026 12.00.00');
    ss.setSpreadsheetTimeZone('Asia/Jayapura');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(Date.UTC(2026, 1, 3, 3)));
  });

  it('shows a date without time as a day in Indonesian order', () => {
    const { sheet } = openSheets();
    sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 1, 27, 17)));
    expect(sheet.getRange('A1').getDisplayValue()).toBe('28/02/2026');
    expect(sheet.getRange('A1').setNumberFormat('dddd, d mmmm yyyy').getDisplayValue()).toBe(
      'Sabtu, 28 Februari 2026',
    );
  });

  it('has 0.############### as the number format of an untouched cell (gas-fakes testsheetsformatting)', () => {
    const { sheet } = openSheets();
    expect(sheet.getRange('A1').getNumberFormat()).toBe('0.###############');
  });

  it('finds the data range from A1 to the last row and column with content (docs/google-facts.md, Spreadsheets)', () => {
    const { sheet } = openSheets();
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getLastRow()).toBe(0);
    sheet.getRange('C4').setValue(false);
    sheet.getRange('F9').setBackground('red').setNote('bukan isi');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C4');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 3]);
  });

  it('appends below the last row and grows the sheet when it is full', () => {
    const { sheet } = openSheets();
    sheet.deleteRows(3, 998);
    sheet.appendRow(['a', 1]);
    sheet.appendRow(['b', 2]);
    sheet.appendRow(['c', 3]);
    expect(sheet.getMaxRows()).toBe(3);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});

describe('places', () => {
  it.each([
    ['C5:B2', 'B2:C5'],
    ['5:2', '2:5'],
    ['D:B', 'B:D'],
    ['$C$3', 'C3'],
    ['A2:A', 'A2:A'],
    ['R2C2:R4C5', 'B2:E4'],
    ['r1c1', 'A1'],
    ['Sheet1!E10:F12', 'E10:F12'],
  ])('reads %s as %s (docs/google-facts.md, Spreadsheets: an inverted range is put right)', (text, a1) => {
    const { sheet } = openSheets();
    expect(sheet.getRange(text).getA1Notation()).toBe(a1);
  });

  it('refuses places outside the grid', () => {
    const { sheet } = openSheets();
    expect(thrown(() => sheet.getRange(1001, 1))).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(thrown(() => sheet.getRange('A1001').getValue())).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(thrown(() => sheet.getRange(0, 1))).toBe('The starting row of the range is too small.');
    expect(thrown(() => sheet.getRange(1, 1, 0, 1))).toBe(
      'The number of rows in the range must be at least 1.',
    );
    expect(thrown(() => sheet.deleteColumns(26, 2))).toBe('Those columns are out of bounds.');
    expect(thrown(() => sheet.getRange('bukan'))).toBe('Range not found');
  });

  it('says which parameters fit no method', () => {
    const { sheet } = openSheets();
    expect(thrown(() => sheet.getRange('A1').setNotes('foo'))).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
  });
});

describe('merging', () => {
  it('drops all but the first value (docs/google-facts.md, Spreadsheets)', () => {
    const { sheet } = openSheets();
    sheet.getRange('A1:B2').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1:B2').merge();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(thrown(() => sheet.getRange('B2:C2').merge())).toBe(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });
});

describe('clearing', () => {
  it('keeps notes and validations (gas-fakes testsheetsbasic)', () => {
    const { app, sheet } = openSheets();
    const rule = app.newDataValidation().requireNumberEqualTo(5).build();
    sheet.getRange('A1').setValue('x').setNote('catatan').setBackground('red').setDataValidation(rule);
    sheet.clear();
    const cell = sheet.getRange('A1');
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['', '#ffffff', 'catatan']);
    expect(cell.getDataValidation().getCriteriaType().toString()).toBe('NUMBER_EQUAL_TO');
  });
});

describe('clearing formats', () => {
  const dressed = () => {
    const { app, sheet } = openSheets();
    const rule = app.newDataValidation().requireNumberGreaterThan(1).build();
    const cell = sheet.getRange('A1');
    cell.setValue(5).setBackground('red').setNumberFormat('0.00').setNote('n').setDataValidation(rule);
    return cell;
  };

  it('keeps number formats (docs/google-facts.md, Spreadsheets)', () => {
    const cell = dressed();
    cell.clearFormat();
    expect([cell.getBackground(), cell.getNumberFormat(), cell.getValue()]).toEqual(['#ffffff', '0.00', 5]);
    expect(cell.getDataValidation()).not.toBeNull();
  });

  it('alone, by clear, also takes the validations (gas-fakes)', () => {
    const cell = dressed();
    cell.clear({ formatOnly: true });
    expect([cell.getBackground(), cell.getDataValidation()]).toEqual(['#ffffff', null]);
    expect([cell.getValue(), cell.getNote()]).toEqual([5, 'n']);
  });
});

describe('notes and colours', () => {
  it('turns a note 25 into "25.0" (gas-fakes oddities)', () => {
    const { sheet } = openSheets();
    sheet.getRange('A1:B1').setNotes([[25, 'a']]);
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['25.0', 'a']]);
  });

  it('takes an unknown colour without complaint (gas-fakes oddities)', () => {
    const { sheet } = openSheets();
    sheet.getRange('A1').setBackground('foo');
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
  });
});

describe('strict validation', () => {
  it('rejects a script’s value outside the list (reported only, docs/google-facts.md)', () => {
    const { app, sheet } = openSheets();
    const rule = app.newDataValidation().requireValueInList(['Ya', 'Tidak']).setAllowInvalid(false).build();
    sheet.getRange('B2').setDataValidation(rule);
    expect(thrown(() => sheet.getRange('A2:B2').setValues([['x', 'Mungkin']]))).toBe(
      'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Ya, Tidak.',
    );
    expect(sheet.getRange('A2:B2').getValues()).toEqual([['', '']]);
    expect(sheet.getRange('B2').setValue('Ya').getValue()).toBe('Ya');
  });

  it('lets anything in when invalid values are allowed', () => {
    const { app, sheet } = openSheets();
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberGreaterThan(3).build());
    expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1);
  });
});
