// Facts that were proved on live Apps Script; source of each: the named test file of brucemcpherson/gas-fakes (GF).
import { createFormulaEngine } from '../../../src/formula/engine';
import { openSheets, type Script } from './office-sheets';

function thrown(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was thrown';
}
function open(locale = 'en_US') {
  return openSheets({ locale, engine: createFormulaEngine() });
}
function a1s(ranges: Script[]): string[] {
  return ranges.map((range) => range.getA1Notation());
}

describe('ranges (gas-fakes testsheetsdeveloper, testsheetsvui.js, testsheets.js)', () => {
  it('know which ends are bounded', () => {
    const { sheet } = open();
    const bounds = (a1: string) => {
      const range = sheet.getRange(a1);
      return [
        range.isStartRowBounded(),
        range.isEndRowBounded(),
        range.isStartColumnBounded(),
        range.isEndColumnBounded(),
      ];
    };
    expect(bounds('A5:C10')).toEqual([true, true, true, true]);
    expect(bounds('3:5')).toEqual([true, true, false, false]);
    expect(bounds('B:D')).toEqual([false, false, true, true]);
  });

  it('print as their class', () => {
    const { app, ss, sheet } = open();
    expect(String(sheet.getRange('A1'))).toBe('Range');
    expect([String(ss), String(sheet), String(app)]).toEqual(['Spreadsheet', 'Sheet', 'SpreadsheetApp']);
    expect(String(app.newDataValidation())).toBe('DataValidationBuilder');
    expect(String(app.newTextStyle().build())).toBe('TextStyle');
  });

  it('offset keeps the size unless another is given', () => {
    const { sheet } = open();
    const range = sheet.getRange('C2:D4');
    expect(
      a1s([range.offset(1, 1), range.offset(1, 1, 2, 2), range.offset(0, 0, 3), range.getCell(2, 2)]),
    ).toEqual(['D3:E5', 'D3:E4', 'C2:D4', 'D3']);
    expect(thrown(() => range.offset(0, 0, 0))).toMatch(/number of rows/);
    expect(thrown(() => range.offset(0, 0, 1, 0))).toMatch(/number of columns/);
  });

  it('read R1C1, and fall back to A1 for RC1', () => {
    const { sheet } = open();
    expect(a1s(['R5C3', 'R10C5:R1C2', 'RC1', 'r1c1:r2c2'].map((text) => sheet.getRange(text)))).toEqual([
      'C5',
      'B1:E10',
      'RC1',
      'A1:B2',
    ]);
  });
});

describe('formulas in R1C1 (gas-fakes testsheets)', () => {
  it.each([
    ['A1', '=R[1]C[1]', '=B2', '=R[1]C[1]'],
    ['C3', '=R1C1', '=$A$1', '=R1C1'],
    ['D4', '=R[1]C1', '=$A5', '=R[1]C1'],
    ['D4', '=R1C[1]', '=E$1', '=R1C[1]'],
    ['E5', '=R[-2]C[-1]', '=D3', '=R[-2]C[-1]'],
    ['G7', '=R[-1]C[-1]+R1C1*R[1]C[1]', '=F6+$A$1*H8', '=R[-1]C[-1]+R1C1*R[1]C[1]'],
    ['J20', '=R[0]C[0]', '=J20', '=R[0]C[0]'],
    ['A2', '=SUM(R[-1]C:R[-1]C[2])', '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'],
    ['H15', '=R[-1]C & " teks R1C1"', '=H14 & " teks R1C1"', '=R[-1]C[0] & " teks R1C1"'],
    ['B3', '=SUM(R1C1:R2C[0])', '=SUM($A$1:B$2)', '=SUM(R1C1:R2C[0])'],
  ])('%s %s is %s and reads back as %s', (cell, r1c1, a1, canonical) => {
    const { sheet } = open();
    sheet.getRange(cell).setFormulaR1C1(r1c1);
    expect(sheet.getRange(cell).getFormula()).toBe(a1);
    expect(sheet.getRange(cell).getFormulaR1C1()).toBe(canonical);
  });

  it('takes any text of setFormulasR1C1 for a formula', () => {
    const { sheet } = open();
    sheet.getRange('B10:C11').setFormulasR1C1([
      ['=R[1]C', '=R1C1'],
      ['=R[-1]C[-1]', 'Value'],
    ]);
    expect(sheet.getRange('B10:C11').getFormulas()).toEqual([
      ['=B11', '=$A$1'],
      ['=A10', '=Value'],
    ]);
  });

  it('moves relative references along when one formula goes into many cells (testsheetsformatting.js)', () => {
    const { sheet } = open();
    sheet.getRange('B2:C3').setFormula('=A1');
    expect(sheet.getRange('B2:C3').getFormulas()).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
  });
});

describe('merging (gas-fakes testsheets)', () => {
  it('merges across and vertically, and breaks apart', () => {
    const { sheet } = open();
    sheet.getRange('D1:F2').setValues([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    sheet.getRange('D1:F2').mergeAcross();
    expect(a1s(sheet.getDataRange().getMergedRanges())).toEqual(['D1:F1', 'D2:F2']);
    expect(sheet.getRange('D2').getDisplayValue()).toBe('d');
    sheet.getRange('D1:F2').breakApart();
    sheet.getRange('A5:B7').mergeVertically();
    expect(a1s(sheet.getRange('A1:Z9').getMergedRanges())).toEqual(['A5:A7', 'B5:B7']);
  });
});

describe('moving, copying and filling (gas-fakes testsheets)', () => {
  it('moves values and looks, also onto itself', () => {
    const { sheet } = open();
    sheet
      .getRange('A1:B2')
      .setValues([
        ['A1', 'B1'],
        ['A2', 'B2'],
      ])
      .setBackground('#ff0000')
      .setFontWeight('bold');
    sheet.getRange('A1:B2').moveTo(sheet.getRange('B1'));
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['', 'A1', 'B1'],
      ['', 'A2', 'B2'],
    ]);
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
    expect(sheet.getRange('C2').getFontWeight()).toBe('bold');
  });

  it('repeats a copy as often as it wholly fits', () => {
    const { app, sheet } = open();
    const source = sheet
      .getRange('A1:B2')
      .setValues([
        ['V1', 'V2'],
        ['V3', 'V4'],
      ])
      .setBackground('red');
    source.copyTo(sheet.getRange('J1:L4'));
    expect(sheet.getRange('J1:L4').getValues()).toEqual([
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
    ]);
    expect(sheet.getRange('L1').getBackground()).toBe('#ffffff');
    sheet.getRange('D5:E6').setBackground('#cccccc');
    source.copyTo(sheet.getRange('D5'), { contentsOnly: true });
    expect(sheet.getRange('E6').getValue()).toBe('V4');
    expect(sheet.getRange('E6').getBackground()).toBe('#cccccc');
    source.copyTo(sheet.getRange('G1'), app.CopyPasteType.of('PASTE_NORMAL'), true);
    expect(sheet.getRange('G1:H2').getValues()).toEqual([
      ['V1', 'V3'],
      ['V2', 'V4'],
    ]);
    source.copyTo(sheet.getRange('N1'), { formatOnly: true });
    expect([sheet.getRange('N1').getValue(), sheet.getRange('N1').getBackground()]).toEqual(['', '#ff0000']);
    expect(thrown(() => source.copyTo('bukan'))).toMatch(/don't match the method signature/);
    expect(thrown(() => source.copyTo())).toMatch(/don't match the method signature/);
  });

  it('copies values to a range of a sheet', () => {
    const { sheet } = open();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A1:B1').copyValuesToRange(sheet, 4, 7, 1, 2);
    expect(sheet.getRange('D1:G2').getValues()).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
  });

  it('goes on with a series in either direction, also of months', () => {
    const { app, sheet } = open();
    const series = app.AutoFillSeries.of('DEFAULT_SERIES');
    sheet
      .getRange('A1:A4')
      .setValues([[1], [2], [3], [4]])
      .autoFill(sheet.getRange('A1:A7'), series);
    expect(sheet.getRange('A5:A7').getValues()).toEqual([[5], [6], [7]]);
    sheet
      .getRange('E9:H9')
      .setValues([[10, 8, 6, 4]])
      .autoFill(sheet.getRange('B9:H9'), series);
    expect(sheet.getRange('B9:H9').getValues()).toEqual([[16, 14, 12, 10, 8, 6, 4]]);
    sheet.getRange('B1:B2').setValues([['Jan'], ['Feb']]);
    sheet.getRange('B1:B2').autoFillToNeighbor(series);
    expect(sheet.getRange('B7').getValue()).toBe('Jul');
    expect(thrown(() => sheet.getRange('A1:A4').autoFill(sheet.getRange('C1:C5'), series))).toBe(
      'AutoFill destination range must contain the source range.',
    );
    expect(thrown(() => sheet.getRange('A1:A4').autoFill(sheet.getRange('A1:B10'), series))).toBe(
      'AutoFill destination range must extend the source range in only one direction.',
    );
  });
});

describe('making room and finding the way (gas-fakes testsheets)', () => {
  it('opens and closes room for cells', () => {
    const { app, sheet } = open();
    const fill = () =>
      sheet
        .getRange('A1:D4')
        .setValues([1, 2, 3, 4].map((row) => ['A', 'B', 'C', 'D'].map((column) => `${column}x${row}`)));
    fill();
    sheet.getRange('B2:C3').deleteCells(app.Dimension.of('COLUMNS'));
    expect(sheet.getRange('A2:D3').getValues()).toEqual([
      ['Ax2', 'Dx2', '', ''],
      ['Ax3', 'Dx3', '', ''],
    ]);
    fill();
    sheet.getRange('B2:C3').deleteCells(app.Dimension.of('ROWS'));
    expect(sheet.getRange('B1:B4').getValues()).toEqual([['Bx1'], ['Bx4'], [''], ['']]);
    fill();
    sheet.getRange('B2:C2').insertCells(app.Dimension.of('COLUMNS'));
    expect(sheet.getRange('A2:D2').getValues()).toEqual([['Ax2', '', '', 'Bx2']]);
  });

  it('goes to the next cell with data as Ctrl+arrow', () => {
    const { app, sheet } = open();
    sheet.getRange('B2').setValue('x');
    sheet.getRange('B5').setValue('x');
    sheet.getRange('D2:D4').setValues([['a'], ['b'], ['c']]);
    const go = (cell: string, direction: string) =>
      sheet.getRange(cell).getNextDataCell(app.Direction.of(direction)).getA1Notation();
    expect([go('B1', 'DOWN'), go('B2', 'DOWN'), go('D2', 'DOWN'), go('B5', 'DOWN')]).toEqual([
      'B2',
      'B5',
      'D4',
      'B1000',
    ]);
    expect([go('B4', 'UP'), go('D4', 'UP'), go('B2', 'UP'), go('A2', 'NEXT'), go('G1', 'PREVIOUS')]).toEqual([
      'B2',
      'D2',
      'B1',
      'B2',
      'A1',
    ]);
  });

  it('finds the block of data around a cell (testsheetssets.js)', () => {
    const { app, sheet } = open();
    sheet.getRange('B2:D4').setValue('x');
    sheet.getRange('F6:G7').setValue('y');
    const region = (cell: string, dimension?: string) =>
      (dimension
        ? sheet.getRange(cell).getDataRegion(app.Dimension.of(dimension))
        : sheet.getRange(cell).getDataRegion()
      ).getA1Notation();
    expect([region('C3'), region('A1'), region('B1'), region('E3'), region('F6')]).toEqual([
      'B2:D4',
      'A1',
      'B1:D4',
      'B2:E4',
      'F6:G7',
    ]);
    expect([region('C3', 'ROWS'), region('C3', 'COLUMNS')]).toEqual(['C2:C4', 'B3:D3']);
  });
});

describe('sorting and tidying (gas-fakes testsheetsvalues, testsheetsbasic.js)', () => {
  it('puts numbers before texts before booleans, and turns that round', () => {
    const { sheet } = open();
    const range = sheet.getRange('B21:F23');
    range.setValues([
      [1, 2, 3, 4, false],
      [6, 7, 8, 9, 10],
      [11, 12, 13, 14, 15],
    ]);
    range.sort([{ column: 6, ascending: false }, { column: 5 }, 2]);
    expect(range.getValues().map((row: unknown[]) => row[0])).toEqual([1, 11, 6]);
  });

  it('sorts a sheet with its header', () => {
    const { sheet } = open();
    sheet.getRange('A1:B3').setValues([
      ['Judul', 'Nilai'],
      ['C', 30],
      ['A', 10],
    ]);
    sheet.sort(2);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['A'], ['C'], ['Judul']]);
  });

  it('leaves frozen rows out of sorting', () => {
    const { sheet } = open();
    sheet.getRange('A1:A3').setValues([['Judul'], ['z'], ['a']]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['Judul'], ['a'], ['z']]);
  });

  it('removes duplicates, by all or some columns', () => {
    const { sheet } = open();
    const values = [
      ['foo', 'bar'],
      ['bar', 'foo'],
      ['foo', 'foo'],
      ['bar', 'foo'],
    ];
    const range = sheet.getRange('D16:E19').setValues(values);
    expect(range.removeDuplicates([5]).getValues()).toEqual([
      ['foo', 'bar'],
      ['bar', 'foo'],
    ]);
    sheet.getRange('A1:B4').setValues(values);
    expect(sheet.getRange('A1:B4').removeDuplicates().getA1Notation()).toBe('A1:B3');
  });

  it('trims spaces, and keeps a text with a space before = a text', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:A4').setValues([[' a'], ['b '], ['c  d'], ['   =SUM(1,2)']]);
    range.trimWhitespace();
    expect(range.getValues()).toEqual([['a'], ['b'], ['c d'], ['=SUM(1,2)']]);
  });

  it('splits texts into columns (testsheetssets.js)', () => {
    const { app, sheet } = open();
    sheet.getRange('A1:A3').setValues([['a1,b1,c1'], ['a2'], ['a4,,c4']]);
    sheet.getRange('A1:A3').splitTextToColumns();
    expect(sheet.getRange('A1:C3').getValues()).toEqual([
      ['a1', 'b1', 'c1'],
      ['a2', '', ''],
      ['a4', '', 'c4'],
    ]);
    sheet.getRange('A5').setValue('x y');
    sheet.getRange('A5').splitTextToColumns(app.TextToColumnsDelimiter.of('SPACE'));
    expect(sheet.getRange('A5:B5').getValues()).toEqual([['x', 'y']]);
  });
});

describe('looks (gas-fakes testsheetsformatting)', () => {
  it('have Google’s defaults', () => {
    const { sheet } = open();
    const cell = sheet.getRange('A1');
    expect([cell.getFontFamily(), cell.getFontSize(), cell.getFontLine(), cell.getWrap()]).toEqual([
      'Arial',
      10,
      'none',
      true,
    ]);
    expect([
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
      String(cell.getWrapStrategy()),
    ]).toEqual(['general', 'bottom', 'OVERFLOW']);
    expect(cell.getTextStyle().getFontFamily()).toBe('arial,sans,sans-serif');
    expect(cell.getTextDirection()).toBeNull();
    expect(cell.getBorder()).toBeNull();
  });

  it('read normal alignment back as general-left, and ignore other words (gas-fakes oddities)', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:D1').setHorizontalAlignments([['left', 'normal', null, 'miring']]);
    expect(range.getHorizontalAlignments()).toEqual([['left', 'general-left', 'general', 'general']]);
    expect(sheet.getRange('A1').setNote(25).getNote()).toBe('25');
  });

  it('say so when wrapping by Boolean turns overflow on', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:B1').setWraps([[true, false]]);
    expect(range.getWrapStrategies()[0].map(String)).toEqual(['WRAP', 'OVERFLOW']);
    expect(range.getWraps()).toEqual([[true, false]]);
  });

  it('read CSS names as hexadecimal colours', () => {
    const { sheet } = open();
    sheet.getRange('A1').setBackground('cornflowerblue').setFontColor('yellow');
    expect([sheet.getRange('A1').getBackground(), sheet.getRange('A1').getFontColor()]).toEqual([
      '#6495ed',
      '#ffff00',
    ]);
  });

  it('keep theme colours as such', () => {
    const { app, sheet } = open();
    const accent = app.newColor().setThemeColor(app.ThemeColorType.of('ACCENT1')).build();
    sheet.getRange('A1').setBackgroundObject(accent);
    expect(String(sheet.getRange('A1').getBackgroundObject().asThemeColor().getThemeColorType())).toBe(
      'ACCENT1',
    );
    expect(thrown(() => accent.asRgbColor())).toBe('Object is not of type RgbColor.');
    expect(app.newTextStyle().setForegroundColorObject(accent).build().getForegroundColor()).toBe('ACCENT1');
  });

  it('draw borders side by side, leaving alone what is null', () => {
    const { app, sheet } = open();
    const range = sheet.getRange('B15:E19');
    range.setBorder(true, true, true, true, true, true);
    range.setBorder(true, null, true, true, true, true, '#00ff00', app.BorderStyle.of('DASHED'));
    const border = range.getBorder();
    expect([String(border.getTop().getBorderStyle()), String(border.getLeft().getBorderStyle())]).toEqual([
      'DASHED',
      'SOLID',
    ]);
    expect(border.getTop().getColor().asRgbColor().asHexString()).toBe('#00ff00');
  });

  it('have runs of rich text with plain ones between', () => {
    const { app, sheet } = open();
    const bold = app.newTextStyle().setBold(true).build();
    const rich = app
      .newRichTextValue()
      .setText('Tebal biasa tautan')
      .setTextStyle(0, 5, bold)
      .setLinkUrl(12, 18, 'https://example.id')
      .build();
    sheet.getRange('A1').setRichTextValue(rich);
    const runs = sheet.getRange('A1').getRichTextValue().getRuns();
    expect(runs.map((run: Script) => [run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()])).toEqual([
      [0, 5, null],
      [5, 12, null],
      [12, 18, 'https://example.id'],
    ]);
    expect(runs[0].getTextStyle().isBold()).toBe(true);
    expect(runs[1].getTextStyle().isBold()).toBe(false);
    expect(sheet.getRange('B9').setValue('polos').getRichTextValue().getTextStyle().getFontSize()).toBe(10);
  });
});

describe('check boxes and validations (gas-fakes testsheetsdatavalidations)', () => {
  it('check and uncheck only cells that are check boxes', () => {
    const { sheet } = open();
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
    const { app, sheet } = open();
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
    const builder = open().app.newDataValidation();
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
    const { sheet } = open();
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
    const { app, sheet, ss } = open();
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    sheet.protect();
    sheet.protect();
    expect(ss.getProtections(app.ProtectionType.of('RANGE')).length).toBe(2);
    expect(ss.getProtections(app.ProtectionType.of('SHEET')).length).toBe(1);
  });

  it('can’t shut out the owner nor whoever acts', () => {
    const { sheet, as } = open();
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
    const { sheet, ss } = open();
    ss.setNamedRange('contoh', sheet.getRange('C3:F7'));
    const protection = sheet.getRange('A1:D5').protect();
    protection.setRange(sheet.getRange('B2:E6'));
    expect(protection.getRange().getA1Notation()).toBe('B2:E6');
    const [named] = ss.getNamedRanges();
    protection.setNamedRange(named);
    expect(protection.getRangeName()).toBe('contoh');
  });

  it('have no domain on a consumer’s file (docs/google-facts.md, Spreadsheets)', () => {
    const protection = open().sheet.protect();
    expect(thrown(() => protection.setDomainEdit(true))).not.toBe('nothing was thrown');
  });
});

describe('filters (gas-fakes testsheetssets)', () => {
  it('stand once a sheet, and hide rows', () => {
    const { app, sheet } = open();
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

describe('searching (gas-fakes testsheetstext)', () => {
  const values = [
    ['sample', 'sámplé'],
    ['SampleA', 'sámplé'],
    ['=SAMPLE()', '=SUM(1)'],
  ];
  it('looks at what cells show, or at formulas', () => {
    const { sheet, ss } = open();
    sheet.getRange('A1:B3').setValues(values);
    const find = (finder: Script) => a1s(finder.findAll());
    expect(find(ss.createTextFinder('sample'))).toEqual(['A1', 'A2']);
    expect(
      find(sheet.createTextFinder('sample').ignoreDiacritics(true).matchCase(true).matchEntireCell(true)),
    ).toEqual(['A1', 'B1', 'B2']);
    expect(find(sheet.createTextFinder('sample').matchFormulaText(true))).toEqual(['A1', 'A2', 'A3']);
    expect(sheet.createTextFinder('sample').replaceAllWith('uji')).toBe(2);
    expect(sheet.getRange('A2').getValue()).toBe('ujiA');
  });

  it('steps from match to match', () => {
    const { sheet } = open();
    sheet.getRange('A1:A3').setValues([['x'], ['y'], ['x']]);
    const finder = sheet.createTextFinder('x');
    expect([finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findNext()]).toEqual(
      ['A1', 'A3', null],
    );
    expect(finder.startFrom(sheet.getRange('A2')).findNext().getA1Notation()).toBe('A3');
  });
});

describe('banding and groups (gas-fakes testsheetssets, testsheetsexotics.js)', () => {
  it('colours rows by theme, and keeps the two colours of its bands', () => {
    const { app, sheet } = open();
    const banding = sheet.getRange('A1:E10').applyRowBanding(app.BandingTheme.of('CYAN'), true, true);
    expect([banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFirstColumnColor()]).toEqual(
      ['#4dd0e1', '#e0f7fa', null],
    );
    expect(thrown(() => banding.setSecondRowColor(null))).toMatch(/Second row color should not be null/);
    banding.setFooterRowColorObject(null);
    expect(banding.getFooterRowColorObject()).toBeNull();
    banding.remove();
    expect(sheet.getBandings()).toEqual([]);
  });

  it('nests groups and closes the outermost', () => {
    const { sheet } = open();
    sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    expect([2, 3, 6].map((row) => sheet.getRowGroupDepth(row))).toEqual([1, 2, 0]);
    sheet.getRange('A1:A10').collapseGroups();
    expect([sheet.getRowGroup(2, 1).isCollapsed(), sheet.getRowGroup(3, 2).isCollapsed()]).toEqual([
      true,
      false,
    ]);
    expect(sheet.getRowGroup(2, 1).getRange().getA1Notation()).toBe('2:5');
    sheet.getRange('A1:Z100').shiftRowGroupDepth(-10);
    expect(sheet.getRowGroup(2, 1)).toBeNull();
  });
});

describe('range lists (gas-fakes testsheetsexotics)', () => {
  it('hand everything to each range', () => {
    const { sheet } = open();
    const list = sheet.getRangeList(['A1:B2', 'D4:E5']);
    list.setValue('x').setBackground('red').setNote('n');
    list.clear({ contentsOnly: true });
    expect(a1s(list.getRanges())).toEqual(['A1:B2', 'D4:E5']);
    expect(sheet.getRange('E5').isBlank()).toBe(true);
    expect(sheet.getRange('E5').getBackground()).toBe('#ff0000');
    list.clear();
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
    list.setFormula('=SUM(1,2)');
    expect(sheet.getRange('D4').getValue()).toBe(3);
  });
});
