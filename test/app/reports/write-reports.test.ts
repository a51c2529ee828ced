// However many rows changed, each cell lands in its own row, and the rows between stay as they were.
import type { CellBlock, CellValue, TabPlace } from '../../../src/app/ports';
import { writeRows } from '../../../src/app/reports/write-reports';

const headRow = 3;
const place: TabPlace = {
  key: 'reports',
  sheetId: 1,
  name: 'Laporan',
  headRow,
  columnsByKey: new Map([
    ['id', 1],
    ['unit', 2],
  ]),
  missing: [],
  isLost: false,
  isRemade: false,
  spareColumns: 0,
  memo: '',
};

test.each([
  { name: 'one row', rows: [5] },
  { name: 'four separated rows', rows: [5, 9, 14, 20] },
  { name: 'five separated rows', rows: [5, 9, 14, 20, 27] },
  { name: 'nine separated rows, in any order', rows: [40, 5, 31, 9, 12, 14, 20, 27, 36] },
])('$name', ({ rows }) => {
  const standing: CellValue[][] = Array.from({ length: 50 }, (_, index) => [
    `id${headRow + index}`,
    `desa${headRow + index}`,
  ]);
  const sheet = new Map(standing.map((cells, index) => [headRow + index, [...cells]]));
  const blocks: CellBlock[] = [];
  const writeBlock = (_: TabPlace, block: CellBlock): void => {
    blocks.push(block);
    block.values.forEach((cells, index) => {
      sheet.set(block.row + index, [...cells]);
    });
  };
  const changed = rows.map((row) => ({ row, cells: [`id${row}`, `baru${row}`] }));
  writeRows({ workbook: { writeBlock } as never }, place, changed, standing);
  expect(blocks.length).toBeLessThanOrEqual(4);
  for (const [row, cells] of sheet)
    expect(cells).toEqual([`id${row}`, rows.includes(row) ? `baru${row}` : `desa${row}`]);
});
