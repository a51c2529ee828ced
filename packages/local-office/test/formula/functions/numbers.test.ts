// Functions of numbers give what Sheets documents.
import { expectValue } from './sample-table';

describe('totals', () => {
  it.each<[string, unknown]>([
    ['=SUM(C2:C6)', 54],
    ['=SUM(A1:E6)-SUM(D2:D5)', 54],
    ['=AVERAGE(C2:C6)', 13.5],
    ['=AVERAGE(A2:A3)', '#DIV/0!'],
    ['=MAX(C:C)', 30],
    ['=MIN(C:C)', 5],
    ['=COUNT(A1:E6)', 8],
    ['=COUNTA(A2:A)', 5],
    ['=COUNTBLANK(B2:B6)', 1],
    ['=COUNTUNIQUE(B2:B5)', 3],
    ['=SUMPRODUCT(C2:C5,C2:C5)', 1118],
    ['=SUMPRODUCT((B2:B5="Air")*(C2:C5>20))', 1],
    ['=MEDIAN(C2:C5)', 9.5],
    ['=LARGE(C2:C5,2)', 12],
    ['=SMALL(C2:C5,1)', 5],
    ['=RANK(12,C2:C5)', 2],
    ['=RANK.EQ(12,C2:C5)', 2],
    ['=AVERAGE.WEIGHTED({10;20},{1;3})', 17.5],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('totals of cells that meet criteria', () => {
  it.each<[string, unknown]>([
    ['=COUNTIF(B2:B,"jalan")', 2],
    ['=COUNTIF(C2:C,">6")', 3],
    ['=COUNTIF(A2:A,"B*")', 3],
    ['=COUNTIF(A2:A6,"<>Besah")', 4],
    ['=COUNTIF(E2:E,TRUE)', 2],
    ['=COUNTIF(B2:B6,"")', 1],
    ['=COUNTIFS(B2:B,"Air",C2:C,">=30")', 1],
    ['=SUMIF(B2:B,"Air",C2:C)', 42],
    ['=SUMIF(C2:C,">6")', 49],
    ['=SUMIFS(C2:C,B2:B,"Air",E2:E,TRUE)', 42],
    ['=AVERAGEIF(B2:B,"Air",C2:C)', 21],
    ['=MAXIFS(C2:C,B2:B,"Jalan")', 7],
    ['=COUNTUNIQUEIFS(A2:A5,B2:B5,"jalan")', 2],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('rounding and arithmetic', () => {
  it.each<[string, unknown]>([
    ['=ROUND(C2/7,2)', 1.71],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUNDUP(1.01,1)', 1.1],
    ['=ROUNDDOWN(-1.09,1)', -1],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,5)', 2],
    ['=MOD(1,0)', '#DIV/0!'],
    ['=CEILING(7,5)', 10],
    ['=SQRT(-1)', '#NUM!'],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('operators as functions', () => {
  it.each<[string, unknown]>([
    ['=GTE(2,2)', true],
    ['=ISBETWEEN(5,1,5)', true],
    ['=ISBETWEEN(5,1,5,TRUE,FALSE)', false],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('matrices', () => {
  it.each<[string, unknown]>([
    [
      '=SEQUENCE(2,2)',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['=MDETERM({1,2;3,4})', -2],
    [
      '=MINVERSE({2,0;0,4})',
      [
        [0.5, 0],
        [0, 0.25],
      ],
    ],
    ['=MMULT({1,2;3,4},{1;1})', [[3], [7]]],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('trends', () => {
  it.each<[string, unknown]>([
    ['=FORECAST(4,{2;4;6},{1;2;3})', 8],
    ['=TREND({2;4;6},{1;2;3},{5})', [[10]]],
    ['=SLOPE({2;4;6},{1;2;3})', 2],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('payments', () => {
  it.each<[string, unknown]>([
    ['=NPV(0.1,110,121)', 200],
    ['=XIRR({-100;110},{46023;46388})', 0.1],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});

describe('functions from the library', () => {
  it.each<[string, unknown]>([
    ['=STDEV(C2:C5)', Math.sqrt(389 / 3)],
    ['=PERCENTILE(C2:C5,0.5)', 9.5],
    ['=PMT(0.01,12,-1000)', 88.84878867834166],
    ['=IRR({-100;110})', 0.1],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});
