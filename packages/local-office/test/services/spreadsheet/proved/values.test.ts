// Proved on live Apps Script about sorting, tidying and searching; source of each: the named test file of brucemcpherson/gas-fakes (GF).
import type { Script } from '../office-sheets';
import { a1s, openProved } from './proved-sheet';

describe('sorting and tidying (gas-fakes testsheetsvalues, testsheetsbasic.js)', () => {
  it('puts numbers before texts before booleans, and turns that round', () => {
    const { sheet } = openProved();
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
    const { sheet } = openProved();
    sheet.getRange('A1:B3').setValues([
      ['Judul', 'Nilai'],
      ['C', 30],
      ['A', 10],
    ]);
    sheet.sort(2);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['A'], ['C'], ['Judul']]);
  });

  it('leaves frozen rows out of sorting', () => {
    const { sheet } = openProved();
    sheet.getRange('A1:A3').setValues([['Judul'], ['z'], ['a']]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['Judul'], ['a'], ['z']]);
  });

  it('removes duplicates, by all or some columns', () => {
    const { sheet } = openProved();
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
    const { sheet } = openProved();
    const range = sheet.getRange('A1:A4').setValues([[' a'], ['b '], ['c  d'], ['   =SUM(1,2)']]);
    range.trimWhitespace();
    expect(range.getValues()).toEqual([['a'], ['b'], ['c d'], ['=SUM(1,2)']]);
  });

  it('splits texts into columns (testsheetssets.js)', () => {
    const { app, sheet } = openProved();
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

describe('searching (gas-fakes testsheetstext)', () => {
  const values = [
    ['sample', 'sámplé'],
    ['SampleA', 'sámplé'],
    ['=SAMPLE()', '=SUM(1)'],
  ];
  it('looks at what cells show, or at formulas', () => {
    const { sheet, ss } = openProved();
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
    const { sheet } = openProved();
    sheet.getRange('A1:A3').setValues([['x'], ['y'], ['x']]);
    const finder = sheet.createTextFinder('x');
    expect([finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findNext()]).toEqual(
      ['A1', 'A3', null],
    );
    expect(finder.startFrom(sheet.getRange('A2')).findNext().getA1Notation()).toBe('A3');
  });
});
