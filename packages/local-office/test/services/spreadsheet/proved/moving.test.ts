// Proved on live Apps Script about moving, copying, filling, making room; source of each: the named test file of brucemcpherson/gas-fakes (GF).
import { thrown } from '../office-sheets';
import { openProved } from './proved-sheet';

describe('moving, copying and filling (gas-fakes testsheets)', () => {
  it('moves values and looks, also onto itself', () => {
    const { sheet } = openProved();
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
    const { app, sheet } = openProved();
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
    const { sheet } = openProved();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A1:B1').copyValuesToRange(sheet, 4, 7, 1, 2);
    expect(sheet.getRange('D1:G2').getValues()).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
  });

  it('goes on with a series in either direction, also of months', () => {
    const { app, sheet } = openProved();
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
    const { app, sheet } = openProved();
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
    const { app, sheet } = openProved();
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
    const { app, sheet } = openProved();
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
