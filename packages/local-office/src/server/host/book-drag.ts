// Carries out what a person drags in the grid: filling cells on and moving them.
import type { Office } from '../../office';
import { formatA1 } from '../../text/a1';
import { cellAt } from '../../workbook/cells';
import type { Rect } from '../../workbook/grid-range';
import { autoFillCells } from '../../workbook/ranges/auto-fill';
import { editText } from '../../workbook/user/user-edit';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { StructureIntent } from '../wire/protocol';
import { bookOf, requireWritable, settle, tabOf } from './office-book';

/** What the drag would write, worked out on a copy and then entered as if it were pasted. */
export function fillCells(
  office: Office,
  { sheetId, source, target }: Extract<StructureIntent, { kind: 'fill' }>,
  confirmed: boolean,
): void {
  const copy = structuredClone(bookOf(office));
  const sheet = tabOf(copy, sheetId);
  autoFillCells(copy, sheet, source, target, false);
  const rest = beyond(source, target);
  if (!rest) return;
  const texts = textsOf(office, copy, sheet, rest);
  settle(office.edits.paste({ sheetId, row: rest.row, column: rest.column }, texts, { confirmed }));
}

/** Both places are looked at before either is changed: a move that is refused leaves the cells where they are. */
export function moveCells(
  office: Office,
  { sheetId, source, row, column }: Extract<StructureIntent, { kind: 'moveRange' }>,
  confirmed: boolean,
): void {
  const workbook = bookOf(office);
  const sheet = tabOf(workbook, sheetId);
  const texts = textsOf(office, workbook, sheet, source);
  const lastRow = row + source.lastRow - source.row;
  const lastColumn = column + source.lastColumn - source.column;
  for (const rect of [source, { row, column, lastRow, lastColumn }])
    requireWritable(office, sheet, rect, confirmed);
  settle(office.edits.rearrange({ kind: 'clear', sheetId, a1: formatA1(source) }, { confirmed }));
  settle(office.edits.paste({ sheetId, row, column }, texts, { confirmed }));
}

/** The texts with which the editor would open the cells. */
function textsOf({ edits }: Office, workbook: WorkbookData, sheet: SheetData, rect: Rect): string[][] {
  const rows: string[][] = [];
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    const texts: string[] = [];
    for (let column = rect.column; column <= rect.lastColumn; column += 1) {
      const isBlank = !cellAt(sheet, row, column);
      texts.push(isBlank ? '' : editText(workbook, sheet.id, row, column, edits.calculation));
    }
    rows.push(texts);
  }
  return rows;
}

/** What of the target lies beyond the source, in the one direction of the drag. */
function beyond(source: Rect, target: Rect): Rect | null {
  if (target.lastRow > source.lastRow) return { ...target, row: source.lastRow + 1 };
  if (target.row < source.row) return { ...target, lastRow: source.row - 1 };
  if (target.lastColumn > source.lastColumn) return { ...target, column: source.lastColumn + 1 };
  if (target.column < source.column) return { ...target, lastColumn: source.column - 1 };
  return null;
}
