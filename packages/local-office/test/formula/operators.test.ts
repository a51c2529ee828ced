// Operators and literals give what Sheets gives.
import { evaluateOn, shown } from './formula-sheet';

const cells = [
  [1, 10, 'apel', true],
  [2, 20, 'Beras', false],
  [3, 30, '', null],
];

describe('operators and literals', () => {
  it.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2^3', 8],
    ['=-2^2', 4],
    ['=10%', 0.1],
    ['=50%*4', 2],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="say ""hi"""', 'say "hi"'],
    ['=1=1', true],
    ['="A"="a"', true],
    ['=1="1"', false],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ['=A1:A3', 1],
    ['=1/0', '#DIV/0!'],
    ['="5"+1', 6],
    ['="x"+1', '#VALUE!'],
    ['=D3+1', 1],
    ['=D3=""', true],
    ['=D3=0', true],
    ['=1+', '#ERROR!'],
    ['=SUM(1,2', '#ERROR!'],
    ['=TIDAKADA(1)', '#NAME?'],
    ['=tidakada', '#NAME?'],
    ['=Hilang!A1', '#REF!'],
    ['=#REF!+1', '#REF!'],
    ['=SUM(A1:A3;B1:B3)', 66],
    ['=SUM(A:A)', 6],
    ['=SUM(A2:A)', 5],
    ['=SUM(2:2)', 22],
    ['=SUM($A$1:B$2)', 33],
    ['=SUM(B1:INDEX(B:B,2))', 30],
    [
      '={1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      '={A1:A3,B1:B3}',
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    ],
    ['={A1:A2;B1:B2}', [[1], [2], [10], [20]]],
    ['={A1:A3,B1:B2}', '#VALUE!'],
  ])('%s gives what Sheets gives', (formula, expected) => {
    expect(shown(evaluateOn(cells, formula, { at: 'F1' }))).toEqual(expected);
  });

  it.each([
    ['=SUM(1;2)', 3],
    ['=1,5*2', 3],
    ['=SUM(1,5;2)', 3.5],
    [
      '={1\\2;3\\4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['=1,5&""', '1,5'],
    ['="2,5"*2', 5],
    ['=IF(A1>0;"ya";"tidak")', 'ya'],
    ['=IF(A1>0,"ya","tidak")', 'ya'],
    ['=SUM(A1,B1)*1.5', 16.5],
    ['=SUM(1,2)', 1.2],
    ['=DATE(2026,1,5)', 46027],
    ['=IF(A1>0,"ya"', '#ERROR!'],
    ['=TEXT(1234,5;"#,##0.00")', '1.234,50'],
    ['=TEXT(DATE(2026;1;5);"dddd, d mmmm yyyy")', 'Senin, 5 Januari 2026'],
    ['=VALUE("1.234,5")', 1234.5],
    ['="17/8/2026"+0', 46251],
  ])('in an Indonesian workbook %s gives what Sheets gives', (formula, expected) => {
    expect(shown(evaluateOn(cells, formula, { locale: 'id_ID' }))).toEqual(expected);
  });

  it('reads other tabs by quoted names, named ranges and their absence', () => {
    const sheets = { 'Data 2026': [[5], [6]], "Pak Lurah's": [[7]] };
    expect(shown(evaluateOn(cells, "=SUM('Data 2026'!A1:A)", { sheets }))).toBe(11);
    expect(shown(evaluateOn(cells, "='Pak Lurah''s'!A1", { sheets }))).toBe(7);
    expect(shown(evaluateOn(cells, '=SUM(angka)', { names: { angka: 'B1:B3' } }))).toBe(60);
  });

  it('shows the cell beside the formula when a range stands where one value belongs', () => {
    expect(shown(evaluateOn(cells, '=A1:A3*2', { at: 'F2' }))).toBe(4);
    expect(shown(evaluateOn(cells, '=A1:A3*2', { at: 'F9' }))).toBe('#VALUE!');
    expect(shown(evaluateOn(cells, '=ARRAYFORMULA(A1:A3*B1:B3)'))).toEqual([[10], [40], [90]]);
  });

  it('notes an unknown function once it is used', () => {
    const warnings: string[] = [];
    evaluateOn(cells, '=TIDAKADA(1)', { warnings });
    expect(warnings).toEqual(['Fungsi TIDAKADA tidak dikenal kantor lokal.']);
  });

  it('never fetches: imports are refused', () => {
    for (const name of ['IMPORTXML("https://contoh.id","//a")', 'IMPORTRANGE("x","A1")', 'IMPORTDATA("x")']) {
      expect(shown(evaluateOn(cells, `=${name}`))).toBe('#REF!');
    }
  });

  it('runs custom functions of the script', () => {
    const customFunction = (name: string) =>
      name === 'DUAKALI' ? ([value]: readonly unknown[]) => Number(value) * 2 : undefined;
    expect(shown(evaluateOn(cells, '=DUAKALI(B1)+1', { customFunction }))).toBe(21);
  });
});
