// Functions that give tables give what Sheets documents.
import { expectValue } from './sample-table';

describe('functions that give tables', () => {
  it.each<[string, unknown]>([
    ['=FILTER(A2:A,C2:C>6)', [['Batokan'], ['Besah'], ['Betet']]],
    ['=FILTER(A2:A5,B2:B5="Air",C2:C5>20)', [['Betet']]],
    ['=FILTER(A2:A5,C2:C5>99)', '#N/A'],
    ['=FILTER(A2:A5,C2:C4>9)', '#N/A'],
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
    ['=TRANSPOSE(A2:A3)', [['Batokan', 'Besah']]],
    ['=FLATTEN({1,2;3,4})', [[1], [2], [3], [4]]],
    ['=COUNTA(UNIQUE(B2:B5))', 3],
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
    ['=SORTN(C2:C5,2,0,1,FALSE)', [[30], [12]]],
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
    ['=MMULT({1,2;3,4},{1;1})', [[3], [7]]],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});
