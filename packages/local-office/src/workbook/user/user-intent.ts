// Applies a rearrangement of tabs, rows, columns, notes or check boxes.
import { parseA1 } from '../../text/a1';
import { cellAt, touch, validationOf } from '../cells';
import { contentExtent, sheetValues } from '../formulas/recalculate';
import { boundRange, type Rect, rectOf } from '../grid-range';
import { maxWorkbookCells, workbookCells } from '../limits';
import { sheetById } from '../new-workbook';
import { checkedValue, clearCells, uncheckedValue, writeNotes } from '../ranges/range-edit';
import { sortRows } from '../ranges/sort';
import { writeChecked } from '../rules/checked-write';
import { mayEditFile } from '../rules/protection';
import { copySheet, uniqueSheetName } from '../structure/copy-sheet';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../structure/structure';
import { moveSheet, nameProblem, renameSheet } from '../structure/tabs';
import type { SheetData, WorkbookData } from '../workbook-data';
import {
  brokenSentence,
  editEvent,
  mayWrite,
  other,
  refuse,
  sentences,
  type UserContext,
  type UserIntent,
  type UserResult,
} from './user-change';
import { addTab, deleteTab, showTab } from './user-tab-intent';

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

/** All cells of some rows or columns. */
function linesRect(sheet: SheetData, rows: boolean, at: number, count: number): Rect {
  return rows ? rectOf(at, 1, count, sheet.columnCount) : rectOf(1, at, sheet.rowCount, count);
}

function fits(sheet: SheetData, rows: boolean, at: number, count: number): boolean {
  return (
    Number.isInteger(at) &&
    Number.isInteger(count) &&
    at >= 1 &&
    count >= 1 &&
    at + count - 1 <= (rows ? sheet.rowCount : sheet.columnCount)
  );
}

type Lines<K extends string> = Extract<UserIntent, { kind: K }>;

function insertLines(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'insertRows' | 'insertColumns'>,
  ctx: UserContext,
): UserResult {
  const rows = intent.kind === 'insertRows';
  if (!fits(sheet, rows, intent.at, 1) || !(intent.count >= 1)) return refuse(sentences.outside);
  const problem = mayWrite(workbook, sheet, null, ctx);
  if (problem) return refuse(problem);
  const cells = intent.count * (rows ? sheet.columnCount : sheet.rowCount);
  if (workbookCells(workbook) + cells > maxWorkbookCells) return refuse(sentences.tooMany);
  const at = intent.side === 'after' ? intent.at + 1 : intent.at;
  if (rows) insertRows(workbook, sheet, at, intent.count, intent.at);
  else insertColumns(workbook, sheet, at, intent.count, intent.at);
  return { ok: true, event: { changeType: rows ? 'INSERT_ROW' : 'INSERT_COLUMN', sheetId: sheet.id } };
}

function deleteLines(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'deleteRows' | 'deleteColumns'>,
  ctx: UserContext,
): UserResult {
  const rows = intent.kind === 'deleteRows';
  const { at, count } = intent;
  if (!fits(sheet, rows, at, count)) return refuse(sentences.outside);
  const problem = mayWrite(workbook, sheet, linesRect(sheet, rows, at, count), ctx);
  if (problem) return refuse(problem);
  if (count >= (rows ? sheet.rowCount : sheet.columnCount)) {
    return refuse(rows ? sentences.allRows : sentences.allColumns);
  }
  if (rows) deleteRows(workbook, sheet, at, count);
  else deleteColumns(workbook, sheet, at, count);
  return { ok: true, event: { changeType: rows ? 'REMOVE_ROW' : 'REMOVE_COLUMN', sheetId: sheet.id } };
}

/**
 * Moving lines that are not empty raises onEdit as well as onChange (docs/google-facts.md, Triggers): the event names
 * the place they moved to.
 */
function moveLines(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'moveRows' | 'moveColumns'>,
  ctx: UserContext,
): UserResult {
  const rows = intent.kind === 'moveRows';
  const { at, count, to } = intent;
  const end = rows ? sheet.rowCount : sheet.columnCount;
  if (!fits(sheet, rows, at, count) || to < 1 || to > end + 1) return refuse(sentences.outside);
  if (to >= at && to <= at + count) return { ok: true };
  const problem = mayWrite(workbook, sheet, linesRect(sheet, rows, at, count), ctx);
  if (problem) return refuse(problem);
  const values = sheetValues(workbook, sheet, ctx.calculation);
  const { lastRow, lastColumn } = contentExtent(sheet, values);
  const from = linesRect(sheet, rows, at, count);
  let filled = false;
  for (let row = from.row; row <= Math.min(from.lastRow, lastRow); row += 1) {
    for (let column = from.column; column <= Math.min(from.lastColumn, lastColumn); column += 1) {
      filled ||= values.value(row, column) !== null;
    }
  }
  if (rows) moveRows(workbook, sheet, at, count, to);
  else moveColumns(workbook, sheet, at, count, to);
  if (!filled) return other(sheet);
  const arrived = linesRect(sheet, rows, to > at ? to - count : to, count);
  return { ok: true, event: { changeType: 'OTHER', sheetId: sheet.id, range: arrived } };
}

function sortPlace(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'sort'> | Lines<'sortSheet'>,
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
  { row, column, note }: Lines<'setNote'>,
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
  { row, column }: Lines<'toggleCheckbox'>,
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

function resize(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'setColumnWidth' | 'setRowHeight'>,
  ctx: UserContext,
): UserResult {
  const rows = intent.kind === 'setRowHeight';
  const { at, count, size } = intent;
  if (!fits(sheet, rows, at, count) || !(size >= 2 && size <= 2000)) return refuse(sentences.outside);
  const problem = mayWrite(workbook, sheet, null, ctx);
  if (problem) return refuse(problem);
  const pixels = Math.round(size);
  for (let index = at; index < at + count; index += 1) {
    if (rows) {
      while (sheet.rows.length < index) sheet.rows.push(null);
      sheet.rows[index - 1] = { ...(sheet.rows[index - 1] ?? { cells: [] }), height: pixels };
    } else {
      while (sheet.columns.length < index) sheet.columns.push(null);
      sheet.columns[index - 1] = { ...(sheet.columns[index - 1] ?? {}), width: pixels };
    }
  }
  touch(workbook, sheet);
  return { ok: true, event: { changeType: 'FORMAT', sheetId: sheet.id } };
}
