// A script that touches everything a workbook keeps, whole or step by step.

/** Touches everything that a workbook keeps. */
export const STORY = `
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

/** Its statements, one by one. */
export function storySteps(): string[] {
  return STORY.split('\n').filter((line) => /^ {4}(?!const)/.test(line));
}

/** A script whose `step(n)` does the n-th of them. */
export function steppedStory(): string {
  const cases = storySteps().map((code, n) => `case ${n}: ${code} break;`);
  return `${STORY} function step(n) { const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; switch (n) { ${cases.join('\n')} } }`;
}
