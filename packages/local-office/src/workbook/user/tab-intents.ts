// Adds, deletes, hides and shows tabs for a person.
import { touch } from '../cells';
import { type Rect, rectOf } from '../grid-range';
import { maxWorkbookCells, workbookCells } from '../limits';
import { addSheet, newSheet, newSheetId } from '../new-workbook';
import { nextSheetName } from '../structure/copy-sheet';
import { nameProblem, removeSheet } from '../structure/tabs';
import type { SheetData, WorkbookData } from '../workbook-data';
import {
  type IntentOf,
  mayWrite,
  other,
  refuse,
  sentences,
  type UserContext,
  type UserResult,
} from './user-change';

export function addTab(workbook: WorkbookData, intent: IntentOf<'addSheet'>): UserResult {
  const name = intent.name ?? nextSheetName(workbook);
  if (nameProblem(workbook, name)) return refuse(sentences.name);
  if (workbookCells(workbook) + 26_000 > maxWorkbookCells) return refuse(sentences.tooMany);
  const index = Math.max(
    0,
    Math.min((intent.index ?? workbook.sheets.length + 1) - 1, workbook.sheets.length),
  );
  const made = addSheet(workbook, index, newSheet({ id: newSheetId(workbook), name }));
  return { ok: true, event: { changeType: 'INSERT_GRID', sheetId: made.id } };
}

export function deleteTab(workbook: WorkbookData, sheet: SheetData, ctx: UserContext): UserResult {
  const problem = mayWrite(workbook, sheet, wholeRect(sheet), { ...ctx, confirmed: true });
  if (problem) return refuse(problem);
  if (!workbook.sheets.some((known) => known !== sheet && !known.hidden)) return refuse(sentences.lastSheet);
  if (sheet.formUrl !== null) return refuse(sentences.linkedForm);
  removeSheet(workbook, sheet);
  return { ok: true, event: { changeType: 'REMOVE_GRID', sheetId: sheet.id } };
}

export function showTab(workbook: WorkbookData, sheet: SheetData, show: boolean): UserResult {
  if (!show && !workbook.sheets.some((known) => known !== sheet && !known.hidden)) {
    return refuse(sentences.lastShown);
  }
  sheet.hidden = !show;
  touch(workbook, sheet);
  return other(sheet);
}

function wholeRect(sheet: SheetData): Rect {
  return rectOf(1, 1, sheet.rowCount, sheet.columnCount);
}
