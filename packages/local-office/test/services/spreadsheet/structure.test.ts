import { openSheets, thrown } from './office-sheets';

/** A tab with one of everything attached to B3 and column C. */
function furnished() {
  const office = openSheets();
  const { app, ss, sheet } = office;
  sheet.getRange('B3').setValue('isi').setNote('catatan').setBackground('#ff0000');
  sheet.getRange('B3').setDataValidation(app.newDataValidation().requireTextContains('i').build());
  ss.setNamedRange('Nama', sheet.getRange('B3:D5'));
  sheet.getRange('B3:C4').protect().setDescription('dijaga');
  sheet.getRange('E3:F4').merge();
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange('B3:D5')])
      .whenFormulaSatisfied('=$B3="isi"')
      .setBackground('#00ff00')
      .build(),
  ]);
  sheet.getRange('H1').setFormula('=SUM(B3:D5)+$C$4+Sheet1!B3+C:C');
  sheet.setColumnWidth(3, 222);
  return office;
}

function state({ ss, sheet }: ReturnType<typeof furnished>, cell: string) {
  return {
    value: sheet.getRange(cell).getValue(),
    note: sheet.getRange(cell).getNote(),
    background: sheet.getRange(cell).getBackground(),
    rule: sheet.getRange(cell).getDataValidation()?.getCriteriaType().toString(),
    name: ss.getRangeByName('Nama')?.getA1Notation(),
  };
}

function protectedPlaces({ app, ss }: ReturnType<typeof furnished>) {
  return ss
    .getProtections(app.ProtectionType.of('RANGE'))
    .map((protection: { getRange(): { getA1Notation(): string } }) => protection.getRange().getA1Notation());
}

function rulePlaces({ sheet }: ReturnType<typeof furnished>) {
  return sheet
    .getConditionalFormatRules()
    .map(
      (rule: {
        getRanges(): { getA1Notation(): string }[];
        getBooleanCondition(): { getCriteriaValues(): unknown[] };
      }) => [
        rule.getRanges().map((range) => range.getA1Notation()),
        rule.getBooleanCondition().getCriteriaValues(),
      ],
    );
}

// Named ranges, protections, rules and validations move with inserted, deleted and moved rows and columns
// (docs/google-facts.md, Spreadsheets).
describe('inserting, deleting and moving rows and columns', () => {
  it('carries everything along when rows are inserted before', () => {
    const office = furnished();
    office.sheet.insertRowsBefore(2, 2);
    expect(state(office, 'B5')).toMatchObject({
      value: 'isi',
      note: 'catatan',
      background: '#ff0000',
      rule: 'TEXT_CONTAINS',
      name: 'B5:D7',
    });
    expect(protectedPlaces(office)).toEqual(['B5:C6']);
    expect(rulePlaces(office)).toEqual([[['B5:D7'], ['=$B5="isi"']]]);
    expect(office.sheet.getRange('H1').getFormula()).toBe('=SUM(B5:D7)+$C$6+Sheet1!B5+C:C');
    expect(office.sheet.getRange('E5:F6').isPartOfMerge()).toBe(true);
  });

  it('widens ranges when a row is inserted within them', () => {
    const office = furnished();
    office.sheet.insertRowAfter(3);
    expect(office.ss.getRangeByName('Nama').getA1Notation()).toBe('B3:D6');
    expect(protectedPlaces(office)).toEqual(['B3:C5']);
    expect(rulePlaces(office)).toEqual([[['B3:D6'], ['=$B3="isi"']]]);
    expect(office.sheet.getRange('H1').getFormula()).toBe('=SUM(B3:D6)+$C$5+Sheet1!B3+C:C');
    expect(office.sheet.getRange('B4').getBackground()).toBe('#ff0000');
    expect(office.sheet.getRange('B4').getNote()).toBe('');
  });

  it('carries everything along when columns are inserted', () => {
    const office = furnished();
    office.sheet.insertColumnBefore(2);
    expect(state(office, 'C3')).toMatchObject({
      value: 'isi',
      note: 'catatan',
      rule: 'TEXT_CONTAINS',
      name: 'C3:E5',
    });
    expect(office.sheet.getColumnWidth(4)).toBe(222);
    expect(office.sheet.getRange('I1').getFormula()).toBe('=SUM(C3:E5)+$D$4+Sheet1!C3+D:D');
  });

  it('lets names and protections die with their cells', () => {
    const office = furnished();
    office.sheet.deleteColumns(2, 3);
    expect(office.ss.getNamedRanges()).toEqual([]);
    expect(protectedPlaces(office)).toEqual([]);
    expect(office.sheet.getRange('E1').getFormula()).toBe('=SUM(#REF!)+#REF!+#REF!+#REF!');
    expect(office.sheet.getMaxColumns()).toBe(23);
  });

  it('narrows ranges of which a part is deleted', () => {
    const office = furnished();
    office.sheet.deleteRow(4);
    expect(office.ss.getRangeByName('Nama').getA1Notation()).toBe('B3:D4');
    expect(office.sheet.getRange('H1').getFormula()).toBe('=SUM(B3:D4)+#REF!+Sheet1!B3+C:C');
  });

  it('carries width and content with a moved column', () => {
    const office = furnished();
    const { sheet } = office;
    sheet.getRange('C1').setValue('Feb 2026');
    sheet.moveColumns(sheet.getRange('C:C'), 7);
    expect(sheet.getColumnWidth(6)).toBe(222);
    expect(sheet.getRange('F1').getDisplayValue()).toBe('Februari 2026');
    expect(sheet.getRange('H1').getFormula()).toBe('=SUM(B3:C5)+$F$4+Sheet1!B3+F:F');
  });

  it('carries notes with a moved row', () => {
    const office = furnished();
    const { sheet } = office;
    sheet.getRange('A4').setValue('empat').setNote('n');
    sheet.moveRows(sheet.getRange('4:4'), 2);
    expect(sheet.getRange('A2').getValue()).toBe('empat');
    expect(sheet.getRange('A2').getNote()).toBe('n');
    expect(sheet.getRange('B4').getValue()).toBe('isi');
  });

  it('keeps frozen rows in step', () => {
    const { sheet } = openSheets();
    sheet.setFrozenRows(2);
    sheet.insertRowBefore(1);
    expect(sheet.getFrozenRows()).toBe(3);
    sheet.deleteRows(1, 2);
    expect(sheet.getFrozenRows()).toBe(1);
  });

  it('refuses to delete all rows or to leave the grid', () => {
    const { sheet } = openSheets();
    expect(thrown(() => sheet.deleteRows(1, 1000))).toBe("You can't delete all the rows on the sheet.");
    expect(thrown(() => sheet.deleteRows(999, 3))).toBe('Those rows are out of bounds.');
    expect(thrown(() => sheet.insertRowAfter(1001))).toBe('Those rows are out of bounds.');
  });

  it('refuses more than 10,000,000 cells (docs/google-facts.md, Quotas)', () => {
    const { sheet } = openSheets();
    expect(thrown(() => sheet.insertRowsAfter(1, 400_000))).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('tabs', () => {
  it('refuses a name that stands already', () => {
    const { ss } = openSheets();
    ss.insertSheet('Desa');
    expect(thrown(() => ss.insertSheet('desa'))).toBe(
      'A sheet with the name "desa" already exists. Please enter another name.',
    );
  });

  it('refuses to delete the last one', () => {
    const { ss, sheet } = openSheets();
    expect(thrown(() => ss.deleteSheet(sheet))).toBe("You can't remove all the sheets in a document.");
  });

  it('puts a new tab behind the active one or at an index (gas-fakes testsheetsvalues)', () => {
    const { ss } = openSheets();
    ss.insertSheet('s1');
    ss.insertSheet('s2');
    ss.insertSheet('s3', 1);
    ss.insertSheet('s4', 0);
    expect(ss.getSheets().map((tab: { getName(): string }) => tab.getName())).toEqual([
      's4',
      'Sheet1',
      's3',
      's1',
      's2',
    ]);
  });

  it('renames a tab in formulas that name it', () => {
    const { ss, sheet } = openSheets();
    const other = ss.insertSheet('Desa');
    sheet.getRange('A1').setFormula("=Desa!B2+'Desa'!C3");
    other.setName('Daftar Desa');
    expect(sheet.getRange('A1').getFormula()).toBe("='Daftar Desa'!B2+'Daftar Desa'!C3");
  });

  it('copies a tab with what is on it (gas-fakes testsheetsbasic)', () => {
    const { ss, sheet } = openSheets();
    sheet.getRange('A1').setValue('x').setNote('n');
    sheet.protect();
    const copy = ss.duplicateActiveSheet();
    expect(copy.getName()).toBe('Copy of Sheet1');
    expect(copy.getRange('A1').getNote()).toBe('n');
    copy.getRange('A1').setValue('y');
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });
});
