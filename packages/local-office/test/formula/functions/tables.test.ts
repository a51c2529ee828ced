// Functions of tables give what Sheets documents.
import { expectValue } from './sample-table';

describe('functions that find', () => {
  it.each<[string, unknown]>([
    ['=VLOOKUP("Betet",A2:E,3,FALSE)', 30],
    ['=VLOOKUP("betet",A2:E,2,FALSE)', 'Air'],
    ['=VLOOKUP("Tiada",A2:E,3,FALSE)', '#N/A'],
    ['=VLOOKUP("Betet",A2:E,9,FALSE)', '#REF!'],
    ['=VLOOKUP("Bet*",A2:E,3,FALSE)', 30],
    ['=VLOOKUP("Bz",A2:E,1)', 'Betet'],
    ['=HLOOKUP("Jumlah",A1:E,3,FALSE)', 7],
    ['=MATCH(7,{1,5,9},1)', 2],
    ['=MATCH("Tiada",A2:A5,0)', '#N/A'],
    ['=XLOOKUP("Besah",A2:A,C2:C)', 7],
    ['=XLOOKUP("Tiada",A2:A,C2:C,"tidak ada")', 'tidak ada'],
    ['=XLOOKUP("Besah",A2:A,B2:C)', [['Jalan', 7]]],
    ['=XMATCH(8,C2:C5,-1)', 2],
    ['=LOOKUP(6,{1,5,9},{"a","b","c"})', 'b'],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('functions that name cells', () => {
  it.each<[string, unknown]>([
    ['=INDEX(A2:C5,2,3)', 7],
    ['=INDEX(C2:C5,MATCH("Betet",A2:A5,0))', 30],
    ['=INDEX(A2:C3,1)', [['Batokan', 'Air', 12]]],
    ['=SUM(INDEX(A2:C5,0,3))', 54],
    ['=OFFSET(A1,2,2)', 7],
    ['=SUM(OFFSET(C1,1,0,2,1))', 19],
    ['=INDIRECT("C"&2)', 12],
    ['=SUM(INDIRECT("C2:C"))', 54],
    ['=INDIRECT("A2:A3")', [['Batokan'], ['Besah']]],
    ['=INDIRECT("bukan alamat")', '#REF!'],
    ['=ROW()', 1],
    ['=ROW(A5)+COLUMN(C1)', 8],
    ['=ROWS(A2:A5)*COLUMNS(A1:C1)', 12],
    ['=ADDRESS(2,3)', '$C$2'],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('functions that filter and reshape', () => {
  it.each<[string, unknown]>([
    ['=FILTER(A2:A,C2:C>6)', [['Batokan'], ['Besah'], ['Betet']]],
    ['=FILTER(A2:A5,B2:B5="Air",C2:C5>20)', [['Betet']]],
    ['=FILTER(A2:A5,C2:C5>99)', '#N/A'],
    ['=FILTER(A2:A5,C2:C4>9)', '#N/A'],
    ['=TRANSPOSE(A2:A3)', [['Batokan', 'Besah']]],
    ['=FLATTEN({1,2;3,4})', [[1], [2], [3], [4]]],
    ['=ARRAYFORMULA(IF(C2:C5>10,"ya","tidak"))', [['ya'], ['tidak'], ['ya'], ['tidak']]],
    ['=ARRAYFORMULA(A2:A3&"-"&C2:C3)', [['Batokan-12'], ['Besah-7']]],
    ['=ARRAYFORMULA(SUM(C2:C5*2))', 108],
    ['=ARRAYFORMULA(VLOOKUP({"Besah";"Betet"},A2:C,3,FALSE))', [[7], [30]]],
    ['=ARRAYFORMULA(IFERROR(1/{1,0},0))', [[1, 0]]],
    ['=ARRAYFORMULA(LEN(A2:A3))', [[7], [5]]],
    [
      '=ARRAYFORMULA({1,2}+{10;20})',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    [
      '=VSTACK({1,2},{3,4})',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      '=CHOOSECOLS(A2:C3,3,1)',
      [
        [12, 'Batokan'],
        [7, 'Besah'],
      ],
    ],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('functions that sort', () => {
  it.each<[string, unknown]>([
    ['=SORT(C2:C5)', [[5], [7], [12], [30]]],
    [
      '=SORT(A2:C3,3,TRUE)',
      [
        ['Besah', 'Jalan', 7],
        ['Batokan', 'Air', 12],
      ],
    ],
    ['=SORT(A2:A5,C2:C5,FALSE)', [['Betet'], ['Batokan'], ['Besah'], ['Kasiman']]],
    ['=UNIQUE({1;1;2})', [[1], [2]]],
    ['=UNIQUE(B2:B5)', [['Air'], ['Jalan'], ['jalan']]],
    ['=COUNTA(UNIQUE(B2:B5))', 3],
    ['=SORTN(C2:C5,2,0,1,FALSE)', [[30], [12]]],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('databases', () => {
  it.each<[string, unknown]>([
    ['=DSUM(A1:C6,"Jumlah",{"Jenis";"Air"})', 42],
    ['=DCOUNTA(A1:C6,1,{"Jumlah";">6"})', 3],
    ['=DGET(A1:C6,"Jumlah",{"Desa";"Betet"})', 30],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});
