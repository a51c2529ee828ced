// Applies a rearrangement of tabs, rows, columns, notes or check boxes.
import { parseA1 } from '../../text/a1';
import { cellAt, validationOf } from '../cells';
import { contentExtent, sheetValues } from '../formulas/recalculate';
import { boundRange, rectOf } from '../grid-range';
import { sheetById } from '../new-workbook';
import { checkedValue, clearCells, uncheckedValue, writeNotes } from '../ranges/range-edit';
import { sortRows } from '../ranges/sort';
import { writeChecked } from '../rules/checked-write';
import { mayEditFile } from '../rules/protection';
import { copySheet, uniqueSheetName } from '../structure/copy-sheet';
import { moveSheet, nameProblem, renameSheet } from '../structure/tabs';
import type { SheetData, WorkbookData } from '../workbook-data';
import { deleteLines, fits, insertLines, moveLines, resize } from './line-intents';
import { addTab, deleteTab, showTab } from './tab-intents';
import {
  brokenSentence,
  editEvent,
  type IntentOf,
  mayWrite,
  other,
  refuse,
  sentences,
  type UserContext,
  type UserIntent,
  type UserResult,
} from './user-change';

/** Does what the intent says, if the person may; without undo. */
export function performIntent(workbook: WorkbookData, intent: UserIntent, ctx: UserContext): UserResult {
  if (!mayEditFile(workbook, ctx.user)) return refuse(sentences.viewer);
  if (intent.kind === 'addSheet') return addTab(workbook, intent);
  const sheet = sheetById(workbook, intent.sheetId);
  if (!sheet) return refuse(sentences.noSheet);
  switch (intent.kind) {
    case 'insertRows':
    case 'insertColumns':
      return insertLines(workbook, sheet, intent, ctx);
    case 'deleteRows':
    case 'deleteColumns':
      return deleteLines(workbook, sheet, intent, ctx);
    case 'moveRows':
    case 'moveColumns':
      return moveLines(workbook, sheet, intent, ctx);
    case 'renameSheet': {
      if (nameProblem(workbook, intent.name, sheet)) return refuse(sentences.name);
      renameSheet(workbook, sheet, intent.name);
      return other(sheet);
    }
    case 'moveSheet':
      moveSheet(workbook, sheet, Math.max(0, Math.min(intent.index - 1, workbook.sheets.length - 1)));
      return other(sheet);
    case 'duplicateSheet': {
      const name = uniqueSheetName(workbook, `Salinan dari ${sheet.name}`);
      const made = copySheet(workbook, sheet, workbook, name, workbook.sheets.indexOf(sheet) + 1);
      return { ok: true, event: { changeType: 'INSERT_GRID', sheetId: made.id } };
    }
    case 'deleteSheet':
      return deleteTab(workbook, sheet, ctx);
    case 'hideSheet':
    case 'showSheet':
      return showTab(workbook, sheet, intent.kind === 'showSheet');
    case 'sort':
    case 'sortSheet':
      return sortPlace(workbook, sheet, intent, ctx);
    case 'setNote':
      return setNote(workbook, sheet, intent, ctx);
    case 'toggleCheckbox':
      return toggle(workbook, sheet, intent, ctx);
    case 'clear':
      return clearPlace(workbook, sheet, intent.a1, ctx);
    case 'setColumnWidth':
    case 'setRowHeight':
      return resize(workbook, sheet, intent, ctx);
  }
}

function sortPlace(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: IntentOf<'sort'> | IntentOf<'sortSheet'>,
  ctx: UserContext,
): UserResult {
  const values = sheetValues(workbook, sheet, ctx.calculation);
  const { lastRow, lastColumn } = contentExtent(sheet, values);
  const parsed = intent.kind === 'sort' ? parseA1(intent.a1) : undefined;
  if (intent.kind === 'sort' && !parsed) return refuse(sentences.outside);
  const whole = { row: sheet.frozenRows + 1, column: 1, lastRow, lastColumn };
  const rect = parsed ? boundRange(parsed.range, sheet) : whole;
  if (rect.lastRow > sheet.rowCount || rect.lastColumn > sheet.columnCount) return refuse(sentences.outside);
  if (rect.lastRow <= rect.row) return { ok: true };
  const problem = mayWrite(workbook, sheet, rect, ctx);
  if (problem) return refuse(problem);
  sortRows(workbook, sheet, rect, [{ column: intent.column, ascending: intent.ascending }], values);
  return { ok: true, event: { changeType: 'EDIT', sheetId: sheet.id, range: rect } };
}

function insideCell(sheet: SheetData, row: number, column: number): boolean {
  return fits(sheet, true, row, 1) && fits(sheet, false, column, 1);
}

/** Notes raise onChange, not onEdit: unsourced (from general knowledge). */
function setNote(
  workbook: WorkbookData,
  sheet: SheetData,
  { row, column, note }: IntentOf<'setNote'>,
  ctx: UserContext,
): UserResult {
  if (!insideCell(sheet, row, column)) return refuse(sentences.outside);
  const rect = rectOf(row, column);
  const problem = mayWrite(workbook, sheet, rect, ctx);
  if (problem) return refuse(problem);
  writeNotes(workbook, sheet, rect, () => note);
  return other(sheet);
}

function toggle(
  workbook: WorkbookData,
  sheet: SheetData,
  { row, column }: IntentOf<'toggleCheckbox'>,
  ctx: UserContext,
): UserResult {
  const rule = insideCell(sheet, row, column) ? validationOf(workbook, cellAt(sheet, row, column)) : null;
  if (rule?.criteria !== 'CHECKBOX') return refuse(sentences.noCheckbox);
  const rect = rectOf(row, column);
  const problem = mayWrite(workbook, sheet, rect, ctx);
  if (problem) return refuse(problem);
  const before = sheetValues(workbook, sheet, ctx.calculation).value(row, column);
  const after = before === checkedValue(rule) ? uncheckedValue(rule) : checkedValue(rule);
  const input = typeof after === 'object' ? null : typeof after === 'string' ? `'${after}` : after;
  const broken = writeChecked(workbook, sheet, rect, () => input, ctx.calculation);
  if (broken) return refuse(brokenSentence(broken));
  return { ok: true, event: editEvent(sheet, rect, before, after) };
}

function clearPlace(workbook: WorkbookData, sheet: SheetData, a1: string, ctx: UserContext): UserResult {
  const parsed = parseA1(a1);
  if (!parsed) return refuse(sentences.outside);
  const rect = boundRange(parsed.range, sheet);
  const problem = mayWrite(workbook, sheet, rect, ctx);
  if (problem) return refuse(problem);
  const before = sheetValues(workbook, sheet, ctx.calculation).value(rect.row, rect.column);
  clearCells(workbook, sheet, rect, { contents: true });
  return { ok: true, event: editEvent(sheet, rect, before, null) };
}
