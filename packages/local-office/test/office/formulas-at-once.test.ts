// Formulas that a script writes are evaluated at once.
import { createOffice } from '../../src/office';

function run(body: string) {
  const office = createOffice({});
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': `function main() {${body}\n}` }, html: {}, manifest: {} });
  return office.call('main');
}

it('a script reads its formulas at once: sums, dates, lookups and spilled tables', () => {
  const value = run(`
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:C3').setValues([['Batokan', 12, new Date(2026, 0, 5)], ['Besah', 7, new Date(2026, 0, 6)], ['Betet', 30, new Date(2026, 1, 2)]]);
      sheet.getRange('E1').setFormula('=SUM(B1:B3)');
      sheet.getRange('E2').setFormula('=VLOOKUP("Besah";A1:C3;3;FALSE)');
      sheet.getRange('E3').setFormula('=TODAY()');
      sheet.getRange('E4').setFormula('=TEXT(C1;"d mmmm yyyy")');
      sheet.getRange('G1').setFormula('=SORT(FILTER(A1:C;B1:B>10);2;FALSE)');
      const date = sheet.getRange('E2').getValue();
      return [
        sheet.getRange('E1').getValue(),
        date instanceof Date && date.getDate(),
        sheet.getRange('E3').getValue() instanceof Date,
        sheet.getRange('E4').getDisplayValue(),
        sheet.getRange('G1:H2').getValues(),
        sheet.getRange('I1').getValue() instanceof Date,
        sheet.getRange('I1').getDisplayValue(),
      ];
    `);
  expect(value).toEqual([
    49,
    6,
    true,
    '5 Januari 2026',
    [
      ['Betet', 30],
      ['Batokan', 12],
    ],
    true,
    '02/02/2026',
  ]);
});
