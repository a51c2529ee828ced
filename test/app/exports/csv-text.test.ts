// A CSV file runs nothing in the spreadsheet that opens it.
import { csvText } from '../../../src/app/exports/csv-text';

function rowOf(text: string): string {
  return csvText({ headers: ['a'], rows: [[text]] }, ';').split('\r\n')[1] ?? '';
}

test.each([
  ['=1+1', "'=1+1"],
  ['+62 812', "'+62 812"],
  ['-5', "'-5"],
  ['@kantor', "'@kantor"],
  ['＝1+1', "'＝1+1"],
  ['＋62', "'＋62"],
  ['－5', "'－5"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\t=1+1', "'\t=1+1"],
  ['a=1', 'a=1'],
  ['12 orang', '12 orang'],
])('%j stands as %j', (text, wanted) => {
  expect(rowOf(text)).toBe(wanted);
});
