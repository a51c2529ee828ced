import { createOffice } from '../../../src/local/office';
import { restoreState, snapshotState } from '../../../src/local/runtime/snapshot';

/** Touches everything that a workbook keeps. */
const SOURCE = `
  function fill() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getSheets()[0];
    sheet.getRange('A1:D6').setValues(Array.from({ length: 6 }, (_r, row) => ['Desa ' + row, row, new Date(2026, 0, row + 1), row % 2 === 0]));
    sheet.getRange('E1').setFormula('=SUM(B1:B6)');
    sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#ffeeaa').setNote('catatan');
    sheet.getRange('D1:D6').insertCheckboxes();
    sheet.getRange('F1:G2').merge();
    sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000').setRanges([sheet.getRange('A1:A6')]).build()]);
    sheet.getRange('A1:D6').createFilter();
    sheet.setFrozenRows(1); sheet.setColumnWidth(1, 200).setRowHeight(1, 40).hideColumns(5);
    book.setNamedRange('desa', sheet.getRange('A1:A6'));
    sheet.getRange('B1').protect().setDescription('jangan');
    sheet.addDeveloperMetadata('kunci', 'nilai');
  }
  function change() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getSheets()[0];
    sheet.insertRowBefore(2).insertColumnBefore(2);
    sheet.getRange('A1:Z9').setValue('lain').setFontColor('#00ff00').setNote('baru').setNumberFormat('0.0');
    sheet.getRange('A1').setValue(1);
    sheet.moveRows(sheet.getRange('A1:A1'), 4);
    sheet.getRange('A3:A5').sort(1);
    sheet.getFilter().remove();
    sheet.clearConditionalFormatRules();
    sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((one) => one.remove());
    book.getNamedRanges().forEach((one) => one.setName('lain'));
    sheet.getDeveloperMetadata().forEach((one) => one.setValue('lain'));
    sheet.deleteRows(1, 2); sheet.deleteColumns(1, 2);
    sheet.setName('Lain').setTabColor('#123456'); sheet.hideRows(1); sheet.setFrozenRows(0); sheet.setColumnWidth(1, 20);
    book.insertSheet('Baru');
    book.setActiveSheet(book.getSheetByName('Baru'));
    book.rename('Lain'); book.addEditor('x@y.id');
    FormApp.create('Formulir');
    PropertiesService.getScriptProperties().setProperty('a', 'b');
    ScriptApp.newTrigger('change').timeBased().everyDays(1).create();
    MailApp.sendEmail('a@x.id', 's', 'b');
  }`;

it('nothing that happens later shows in a snapshot, and restoring brings all of it back', () => {
  const office = createOffice();
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': SOURCE } });
  office.call('fill');
  const before = JSON.stringify(office.state);
  const snapshot = snapshotState(office.state);
  office.call('change');
  expect(JSON.stringify(office.state)).not.toBe(before);
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(JSON.parse(before));
  const { workbooks, mails } = office.state;
  restoreState(office.state, snapshot);
  expect(JSON.parse(JSON.stringify(office.state))).toEqual(JSON.parse(before));
  expect(office.state.workbooks).toBe(workbooks);
  expect(office.state.mails).toBe(mails);
});

it('each step of a story may be taken back', () => {
  const office = createOffice();
  office.createWorkbook('Kasiman');
  const steps = SOURCE.split('\n').filter((line) => /^ {4}(?!const)/.test(line));
  office.load({
    files: {
      'Code.gs': `${SOURCE} function step(n) { const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; switch (n) { ${steps.map((code, n) => `case ${n}: ${code} break;`).join('\n')} } }`,
    },
  });
  for (const [n, code] of steps.entries()) {
    const before = JSON.stringify(office.state);
    const snapshot = snapshotState(office.state);
    office.call('step', n);
    expect([code, JSON.parse(JSON.stringify(snapshot))]).toEqual([code, JSON.parse(before)]);
  }
});
