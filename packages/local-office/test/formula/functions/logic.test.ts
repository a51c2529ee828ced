// Functions that decide, call functions or show something give what Sheets documents.
import { evaluateOn } from '../formula-sheet';
import { expectValue, sampleTable, valueOn } from './sample-table';

describe('functions that choose', () => {
  it.each<[string, unknown]>([
    ['=IF(A9="","kosong",1/0)', 'kosong'],
    ['=IF(FALSE,1)', false],
    ['=IFS(C2>20,"banyak",C2>10,"cukup")', 'cukup'],
    ['=IFS(FALSE,1)', '#N/A'],
    ['=IFERROR(1/0,"gagal")', 'gagal'],
    ['=IFERROR(1/0)', null],
    ['=IFNA(NA(),0)', 0],
    ['=IFNA(1/0,0)', '#DIV/0!'],
    ['=SWITCH(B2,"Air",1,"Jalan",2,0)', 1],
    ['=AND(TRUE,1,C2>1)', true],
    ['=OR(FALSE,0)', false],
    ['=NOT(0)', true],
    ['=XOR(TRUE,TRUE)', false],
    ['=CHOOSE(2,"a","b")', 'b'],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('functions of functions', () => {
  it.each<[string, unknown]>([
    ['=LET(x,5,y,x*2,x+y)', 15],
    ['=LAMBDA(a,a*a)(4)', 16],
    ['=MAP(C2:C3,LAMBDA(n,n+1))', [[13], [8]]],
    ['=BYROW({1,2;3,4},LAMBDA(r,SUM(r)))', [[3], [7]]],
    ['=REDUCE(0,C2:C5,LAMBDA(a,b,a+b))', 54],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('functions that tell kinds', () => {
  it.each<[string, unknown]>([
    ['=ISBLANK(B6)', true],
    ['=ISERROR(1/0)', true],
    ['=ISNA(VLOOKUP("x",A:B,2,FALSE))', true],
    ['=ISNUMBER(C2)', true],
    ['=ISTEXT(A2)', true],
    ['=ISEMAIL("a@desa.id")', true],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('functions that show something', () => {
  it('gives a link its label', () => {
    expect(valueOn('=HYPERLINK("https://contoh.id","Buka")')).toBe('Buka');
  });

  it('draws a sparkline as data for the grid', () => {
    expect(evaluateOn(sampleTable, '=SPARKLINE(C2:C5,{"charttype","column"})')).toEqual({
      sparkline: [12, 7, 30, 5],
      options: { charttype: 'column' },
    });
  });
});
