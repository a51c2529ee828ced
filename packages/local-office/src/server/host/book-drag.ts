// Carries out what a person drags in the grid: filling cells on and moving them.
import type { Office } from '../../office';
import { formatA1 } from '../../text/a1';
import { cellAt } from '../../workbook/cells';
import type { Rect } from '../../workbook/grid-range';
import { autoFillCells } from '../../workbook/ranges/auto-fill';
import { editText } from '../../workbook/user/user-edit';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { StructureIntent } from '../wire/protocol';
import { bookOf, settle, tabOf } from './office-book';

/** What the drag would write, worked out on a copy and then entered as if it were pasted. */
export function fillCells(
  office: Office,
  { sheetId, source, target }: Extract<StructureIntent, { kind: 'fill' }>,
): void {
  const copy = structuredClone(bookOf(office));
  const sheet = tabOf(copy, sheetId);
  autoFillCells(copy, sheet, source, target, false);
  const rest = beyond(source, target);
  if (!rest) return;
  const texts = textsOf(office, copy, sheet, rest);
  settle(office.edits.paste({ sheetId, row: rest.row, column: rest.column }, texts));
}

export function moveCells(
  office: Office,
  { sheetId, source, row, column }: Extract<StructureIntent, { kind: 'moveRange' }>,
): void {
  const workbook = bookOf(office);
  const texts = textsOf(office, workbook, tabOf(workbook, sheetId), source);
  settle(office.edits.rearrange({ kind: 'clear', sheetId, a1: formatA1(source) }));
  settle(office.edits.paste({ sheetId, row, column }, texts));
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
