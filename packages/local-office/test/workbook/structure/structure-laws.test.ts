// Laws of inserting, deleting and moving rows and columns.
import fc from 'fast-check';
import { parseA1 } from '../../../src/text/a1';
import { putCell } from '../../../src/workbook/cells';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../../../src/workbook/structure/structure';
import { takeBack, withUndo } from '../../../src/workbook/user/undo';
import type { GridRange, SheetData, WorkbookData } from '../../../src/workbook/workbook-data';

function range(a1: string): GridRange {
  const parsed = parseA1(a1);
  if (!parsed) throw new Error(a1);
  return parsed.range;
}

/** A 12 × 8 tab in which every cell says where it started, with something of each kind on it. */
function furnished(): { workbook: WorkbookData; sheet: SheetData } {
  const workbook = newWorkbook({ id: 'b', name: 'b', owner: 'x', rowCount: 12, columnCount: 8 });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  for (let row = 1; row <= 12; row += 1) {
    for (let column = 1; column <= 8; column += 1) putCell(sheet, row, column, { v: `${row}/${column}` });
  }
  putCell(sheet, 1, 1, { v: null, f: '=SUM(B2:C5)+$D$7+F:F' });
  workbook.namedRanges = [{ id: 'n', name: 'n', sheetId: 0, range: range('B2:C5') }];
  sheet.merges = [range('E9:F10')];
  sheet.conditionalFormats = [
    { ranges: [range('B2:H9')], condition: { criteria: 'CUSTOM_FORMULA', values: ['=$B2=1'], style: {} } },
  ];
  return { workbook, sheet };
}

function facts({ workbook, sheet }: ReturnType<typeof furnished>): string {
  return JSON.stringify([
    sheet.rows.map((row) => row?.cells),
    sheet.rowCount,
    sheet.columnCount,
    sheet.merges,
    sheet.conditionalFormats,
    workbook.namedRanges,
  ]);
}

function line(end: number) {
  return fc.integer({ min: 1, max: end });
}

describe('laws of rows and columns', () => {
  it('deleting what was just inserted leaves everything as it was', () => {
    fc.assert(
      fc.property(fc.boolean(), line(8), fc.integer({ min: 1, max: 3 }), (rows, at, count) => {
        const book = furnished();
        const before = facts(book);
        (rows ? insertRows : insertColumns)(book.workbook, book.sheet, at, count);
        (rows ? deleteRows : deleteColumns)(book.workbook, book.sheet, at, count);
        expect(facts(book)).toBe(before);
      }),
    );
  });

  it('a cell keeps its text wherever its row or column is moved', () => {
    fc.assert(
      fc.property(fc.boolean(), line(8), fc.integer({ min: 1, max: 3 }), line(9), (rows, at, count, to) => {
        fc.pre(at + count - 1 <= 8 && (to < at || to > at + count));
        const { workbook, sheet } = furnished();
        const end = rows ? 12 : 8;
        const order = Array.from({ length: end }, (_, index) => index + 1);
        const block = order.splice(at - 1, count);
        order.splice((to > at ? to - count : to) - 1, 0, ...block);
        (rows ? moveRows : moveColumns)(workbook, sheet, at, count, to);
        const texts = order.map((_, index) =>
          rows ? sheet.rows[index]?.cells[7]?.v : sheet.rows[11]?.cells[index]?.v,
        );
        expect(texts).toEqual(order.map((old) => (rows ? `${old}/8` : `12/${old}`)));
      }),
    );
  });

  it('undo brings back the very same workbook', () => {
    fc.assert(
      fc.property(fc.constantFrom('insert', 'delete', 'move'), line(7), (kind, at) => {
        const book = furnished();
        const before = facts(book);
        withUndo(book.workbook, 'x', kind, () => {
          if (kind === 'insert') insertRows(book.workbook, book.sheet, at, 2);
          if (kind === 'delete') deleteColumns(book.workbook, book.sheet, at, 1);
          if (kind === 'move') moveRows(book.workbook, book.sheet, at, 1, 12);
          return { ok: true };
        });
        expect(takeBack(book.workbook, 'x')).toBe('done');
        const [sheet] = book.workbook.sheets;
        if (!sheet) throw new Error('no sheet');
        expect(facts({ workbook: book.workbook, sheet })).toBe(before);
      }),
    );
  });
});
