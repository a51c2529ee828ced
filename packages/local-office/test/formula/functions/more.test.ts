// Functions that are seldom used give what Sheets documents.
import { expectValue } from './sample-table';

describe('functions that are seldom used', () => {
  it.each<[string, unknown]>([
    ['=GTE(2,2)', true],
    ['=ISBETWEEN(5,1,5)', true],
    ['=ISBETWEEN(5,1,5,TRUE,FALSE)', false],
    ['=DSUM(A1:C6,"Jumlah",{"Jenis";"Air"})', 42],
    ['=DCOUNTA(A1:C6,1,{"Jumlah";">6"})', 3],
    ['=DGET(A1:C6,"Jumlah",{"Desa";"Betet"})', 30],
    ['=MDETERM({1,2;3,4})', -2],
    [
      '=MINVERSE({2,0;0,4})',
      [
        [0.5, 0],
        [0, 0.25],
      ],
    ],
    ['=FORECAST(4,{2;4;6},{1;2;3})', 8],
    ['=TREND({2;4;6},{1;2;3},{5})', [[10]]],
    ['=SLOPE({2;4;6},{1;2;3})', 2],
    ['=NPV(0.1,110,121)', 200],
    ['=XIRR({-100;110},{46023;46388})', 0.1],
    ['=IRR({-100;110})', 0.1],
    ['=RANK.EQ(12,C2:C5)', 2],
    ['=AVERAGE.WEIGHTED({10;20},{1;3})', 17.5],
    ['=COUNTUNIQUEIFS(A2:A5,B2:B5,"jalan")', 2],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});
