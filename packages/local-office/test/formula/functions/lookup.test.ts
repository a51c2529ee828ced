// Functions that find give what Sheets documents.
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
    ['=INDEX(A2:C5,2,3)', 7],
    ['=INDEX(C2:C5,MATCH("Betet",A2:A5,0))', 30],
    ['=INDEX(A2:C3,1)', [['Batokan', 'Air', 12]]],
    ['=SUM(INDEX(A2:C5,0,3))', 54],
    ['=MATCH(7,{1,5,9},1)', 2],
    ['=MATCH("Tiada",A2:A5,0)', '#N/A'],
    ['=XLOOKUP("Besah",A2:A,C2:C)', 7],
    ['=XLOOKUP("Tiada",A2:A,C2:C,"tidak ada")', 'tidak ada'],
    ['=XLOOKUP("Besah",A2:A,B2:C)', [['Jalan', 7]]],
    ['=XMATCH(8,C2:C5,-1)', 2],
    ['=LOOKUP(6,{1,5,9},{"a","b","c"})', 'b'],
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
