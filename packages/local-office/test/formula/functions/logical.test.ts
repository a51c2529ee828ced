// Functions that choose give what Sheets documents.
import { expectValue } from './sample-table';

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
