// QUERY gives what Google's query language documents.
import { valueOn } from '../functions/sample-table';

describe('QUERY', () => {
  it.each<[string, unknown]>([
    [
      'select A, C where C > 6 order by C desc',
      [
        ['Desa', 'Jumlah'],
        ['Betet', 30],
        ['Batokan', 12],
        ['Besah', 7],
      ],
    ],
    [
      'select B, sum(C) where B is not null group by B',
      [
        ['Jenis', 'sum Jumlah'],
        ['Air', 42],
        ['Jalan', 7],
        ['jalan', 5],
      ],
    ],
    ["select A where B = 'Air' limit 1", [['Desa'], ['Batokan']]],
    ["select A where A contains 'sa' or A starts with 'K'", [['Desa'], ['Besah'], ['Kasiman']]],
    ["select A where not (C < 10) and B matches 'A.*'", [['Desa'], ['Batokan'], ['Betet']]],
    ['select count(A)', [['count Desa'], [5]]],
    ["select count(A) label count(A) ''", [[''], [5]]],
    ["select A where D >= date '2026-02-01'", [['Desa'], ['Kasiman']]],
    [
      "select month(D)+1, sum(C) where D is not null group by month(D)+1 label sum(C) 'Jumlah'",
      [
        ['sum(month(Tanggal), 1)', 'Jumlah'],
        [1, 49],
        [2, 5],
      ],
    ],
    ['select A where E = true', [['Desa'], ['Batokan'], ['Betet']]],
    [
      'select A, C*2 where C = 12',
      [
        ['Desa', 'product(Jumlah, 2)'],
        ['Batokan', 24],
      ],
    ],
    ['select Z', '#VALUE!'],
    ['pilih A', '#VALUE!'],
    ['select A, sum(C)', '#VALUE!'],
  ])('%s', (text, expected) => {
    expect(valueOn(`=QUERY(A1:E6,"${text}",1)`)).toEqual(expected);
  });

  it('names columns Col1, Col2 in arrays and guesses one header row', () => {
    expect(valueOn('=QUERY({A1:C6},"select Col1 where Col3 = 30")')).toEqual([['Desa'], ['Betet']]);
  });
});
