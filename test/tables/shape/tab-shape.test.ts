// Columns are found by their hidden keys through everything that people do to a tab.
import fc from 'fast-check';
import type { CellValue } from '../../../src/tables/cell';
import type { KnownTab, NotedColumn, TabShape } from '../../../src/tables/shape/known-tab';
import { notedColumns, readTabShape } from '../../../src/tables/shape/tab-shape';

const keys = ['desa', 'tanggal', 'diterima', 'catatan'] as const;
const headers = ['Desa', 'Tanggal', 'Diterima', 'Catatan'];

/** Keys, a blank row, headers, two rows of people. Each cell of a row says whose column it is. */
function tab(): CellValue[][] {
  return [
    keys.map((key) => `laporan.${key}`),
    ['', '', '', ''],
    [...headers],
    keys.map((key) => `${key} satu`),
    keys.map((key) => `${key} dua`),
  ];
}

const noted: readonly NotedColumn[] = keys.map((key, index) => ({
  key,
  header: headers[index] ?? '',
  position: index + 1,
}));
const known: KnownTab = {
  slug: 'laporan',
  headerRows: 1,
  columnOf: (key) => keys.find((one) => one === key),
  noted,
};
function read(rows: CellValue[][], about: Partial<KnownTab> = {}): TabShape {
  return readTabShape(rows, { ...known, ...about });
}

/** What each key leads to in the first row of people below the headers. */
function contentOf(rows: CellValue[][], shape: TabShape): Readonly<Record<string, CellValue | undefined>> {
  return Object.fromEntries(
    [...shape.columnsByKey].map(([key, position]) => [key, rows[shape.headRow + 1]?.[position - 1]]),
  );
}
const allFound = Object.fromEntries(keys.map((key) => [key, `${key} satu`]));
function kinds({ faults }: TabShape): readonly string[] {
  return faults.map(({ kind }) => kind);
}

function insertRow(rows: CellValue[][], at: number, cells: CellValue[] = ['', '', '', '']): CellValue[][] {
  return [...rows.slice(0, at), cells, ...rows.slice(at)];
}
function eachRow(rows: CellValue[][], change: (cells: CellValue[]) => CellValue[]): CellValue[][] {
  return rows.map((cells) => change([...cells]));
}
function insertColumn(rows: CellValue[][], at: number, text = ''): CellValue[][] {
  return rows.map((cells, row) => [...cells.slice(0, at), row > 2 ? text : '', ...cells.slice(at)]);
}
function moveColumn(rows: CellValue[][], from: number, to: number): CellValue[][] {
  return eachRow(rows, (cells) => {
    const [cell = ''] = cells.splice(from, 1);
    cells.splice(to, 0, cell);
    return cells;
  });
}
function copyColumn(rows: CellValue[][], from: number, to: number): CellValue[][] {
  return rows.map((cells) => [...cells.slice(0, to), cells[from] ?? '', ...cells.slice(to)]);
}
function deleteColumn(rows: CellValue[][], at: number): CellValue[][] {
  return rows.map((cells) => cells.filter((_, index) => index !== at));
}
function setCell(rows: CellValue[][], row: number, column: number, text: string): CellValue[][] {
  return rows.map((cells, index) =>
    index === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
  );
}

describe('nothing is amiss where people', () => {
  test.each([
    ['change nothing', tab()],
    ['insert a row above everything', insertRow(tab(), 0)],
    ['write a title above everything', insertRow(tab(), 0, ['DAFTAR LAPORAN', '', '', ''])],
    ['insert a row between keys and headers', insertRow(tab(), 1)],
    ['write a note between keys and headers', insertRow(tab(), 2, ['rahasia kantor', '', '', ''])],
    ['delete the blank row', tab().filter((_, row) => row !== 1)],
    ['move a column', moveColumn(tab(), 3, 0)],
    ['insert a column of their own', insertColumn(tab(), 0, 'milik staf')],
    ['reword a header', setCell(tab(), 2, 2, 'Waktu terima')],
    [
      'translate every header',
      tab().map((cells, row) => (row === 2 ? ['Village', 'Date', 'Got', 'Note'] : cells)),
    ],
  ])('%s', (_, rows) => {
    const shape = read(rows);
    expect(contentOf(rows, shape)).toEqual(allFound);
    expect(kinds(shape)).toEqual([]);
  });

  test('copy the whole workbook, so that nothing is noted', () => {
    expect(contentOf(tab(), read(tab(), { noted: [] }))).toEqual(allFound);
    expect(read(tab(), { noted: [] }).faults).toEqual([]);
  });
});

describe('what is amiss is said, and everything is still found, where', () => {
  test.each([
    ['the row of keys was deleted', tab().slice(1), ['keys-lost']],
    ['both hidden rows were deleted', tab().slice(2), ['keys-lost']],
    [
      'the row of keys was emptied',
      setCell(setCell(setCell(setCell(tab(), 0, 0, ''), 0, 1, ''), 0, 2, ''), 0, 3, ''),
      ['keys-lost'],
    ],
    ['one key was emptied', setCell(tab(), 0, 2, ''), ['key-lost']],
    ['one key was misspelt', setCell(tab(), 0, 2, 'laporan.ditrima'), ['key-lost']],
    ['one key was overwritten with a word', setCell(tab(), 0, 2, 'x'), ['key-lost']],
    ['a column was copied to its right', copyColumn(tab(), 2, 3), ['key-doubled']],
    ['a column was copied to the far left', copyColumn(tab(), 3, 0), ['key-doubled']],
    ['a copied column was renamed', setCell(copyColumn(tab(), 1, 1), 2, 1, 'Tanggal lama'), ['key-doubled']],
    ['a sort put the keys last', [...tab().slice(1), tab()[0] ?? []], ['out-of-order']],
    [
      'a sort put keys and headers last',
      [tab()[3], tab()[4], tab()[0], tab()[1], tab()[2]].map((cells) => cells ?? []),
      ['out-of-order'],
    ],
    [
      'a sort put a row of people between keys and headers',
      [tab()[0], tab()[4], tab()[2], tab()[3]].map((cells) => cells ?? []),
      ['out-of-order'],
    ],
  ])('%s', (_, rows, faults) => {
    const shape = read(rows);
    expect([...shape.columnsByKey.keys()].sort()).toEqual([...keys].sort());
    for (const [key, position] of shape.columnsByKey)
      expect(rows.flatMap((cells) => cells[position - 1] ?? [])).toContain(`${key} dua`);
    expect(kinds(shape)).toEqual(faults);
  });

  test('a column was deleted: it is named, the others stay', () => {
    const shape = read(deleteColumn(tab(), 2));
    expect(shape.faults).toEqual([{ kind: 'column-missing', key: 'diterima', header: 'Diterima' }]);
    expect([...shape.columnsByKey.keys()]).toEqual(['desa', 'tanggal', 'catatan']);
  });

  test('a column was deleted and staff have one of the same name elsewhere: theirs is not taken', () => {
    const rows = setCell(insertColumn(deleteColumn(tab(), 0), 3), 2, 3, 'Desa');
    expect(read(rows).columnsByKey.has('desa')).toBe(false);
  });

  test('keys and headers are both gone: nothing is guessed', () => {
    const rows = tab().slice(3);
    expect(read(rows)).toMatchObject({ faults: [{ kind: 'unknown-tab' }], columnsByKey: new Map() });
  });

  test('the copy of a doubled column is the one that loses its key', () => {
    expect(read(copyColumn(tab(), 3, 0)).faults).toEqual([
      { kind: 'key-doubled', key: 'catatan', column: 1 },
    ]);
    expect(read(copyColumn(tab(), 0, 4)).faults).toEqual([{ kind: 'key-doubled', key: 'desa', column: 5 }]);
  });
});

test('waiting columns are listed from left to right', () => {
  const rows = tab().map((cells, row) => [
    ...cells,
    ...(row === 0 ? ['laporan.cadangan', 'laporan.cadangan'] : ['', '']),
  ]);
  expect(read(moveColumn(rows, 5, 0)).waiting).toEqual([1, 6]);
});

test('two header rows are noted together and known again', () => {
  const rows: CellValue[][] = [
    ['k.a', 'k.b'],
    ['', ''],
    ['Feb 2026', 'Feb 2026'],
    ['Kerja Bakti', 'Siskamling'],
    ['a satu', 'b satu'],
  ];
  const about = { slug: 'k', headerRows: 2, columnOf: (key: string) => key, noted: [] };
  const seen = notedColumns(rows, read(rows, about), 2);
  expect(seen).toEqual([
    { key: 'a', position: 1, header: 'Feb 2026\nKerja Bakti' },
    { key: 'b', position: 2, header: 'Feb 2026\nSiskamling' },
  ]);
  const lost = rows.slice(1);
  expect(read(lost, { ...about, noted: seen })).toMatchObject({
    faults: [{ kind: 'keys-lost' }],
    headRow: 1,
  });
});

type Step = (rows: CellValue[][]) => CellValue[][];
const place = fc.nat({ max: 7 });
const harmless: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((rows) => insertRow(rows, 0, rows[0]?.map(() => '') ?? [])),
  fc.constant<Step>((rows) => insertRow(rows, rows.length, rows[0]?.map(() => '') ?? [])),
  fc.tuple(place, place).map(
    ([from, to]): Step =>
      (rows) =>
        moveColumn(rows, from % (rows[0]?.length ?? 1), to % (rows[0]?.length ?? 1)),
  ),
  place.map(
    (at): Step =>
      (rows) =>
        insertColumn(rows, at % ((rows[0]?.length ?? 0) + 1), 'milik staf'),
  ),
);

test('after any moves and insertions every key leads to its own content, also when what is noted is old', () => {
  fc.assert(
    fc.property(fc.array(harmless, { maxLength: 12 }), (steps) => {
      const rows = steps.reduce((current, step) => step(current), tab());
      const shape = read(rows);
      expect(shape.faults).toEqual([]);
      expect(contentOf(rows, shape)).toEqual(allFound);
    }),
  );
});

test('noting after each step and losing all keys at the end, every key leads to its own content', () => {
  fc.assert(
    fc.property(fc.array(harmless, { maxLength: 8 }), (steps) => {
      let rows = tab();
      let seen = noted;
      for (const step of steps) {
        rows = step(rows);
        seen = notedColumns(rows, read(rows, { noted: seen }), 1);
      }
      const keyRow = read(rows, { noted: seen }).keyRow ?? 0;
      const lost = rows.filter((_, index) => index !== keyRow);
      const shape = read(lost, { noted: seen });
      expect(kinds(shape)).toEqual(['keys-lost']);
      expect(contentOf(lost, shape)).toEqual(allFound);
    }),
  );
});
