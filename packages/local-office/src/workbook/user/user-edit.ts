// Applies what a person types, pastes, undoes or rearranges, and tells which event it raises.
import { displayText } from '../cell/display';
import { cellAt, validationOf } from '../cells';
import { type CalculationContext, sheetValues } from '../formulas/recalculate';
import { type Rect, rectOf } from '../grid-range';
import { maxWorkbookCells, workbookCells } from '../limits';
import { sheetById } from '../new-workbook';
import { writeChecked } from '../rules/checked-write';
import { mayEditFile } from '../rules/protection';
import { satisfiesValidation } from '../rules/validation';
import { insertColumns, insertRows } from '../structure/structure';
import type { SheetData, WorkbookData } from '../workbook-data';
import { takeBack, withUndo } from './undo';
import {
  brokenSentence,
  editEvent,
  mayWrite,
  refuse,
  sentences,
  type TypedText,
  type UserContext,
  type UserIntent,
  type UserResult,
} from './user-change';
import { performIntent } from './user-intent';

export type { TypedText, UserContext, UserIntent, UserResult } from './user-change';

function writeTexts(
  workbook: WorkbookData,
  place: { readonly sheetId: number; readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
  ctx: UserContext,
): UserResult {
  const sheet = sheetById(workbook, place.sheetId);
  if (!sheet) return refuse(sentences.noSheet);
  const width = Math.max(0, ...texts.map((line) => line.length));
  if (texts.length === 0 || width === 0) return { ok: true };
  const rect = rectOf(place.row, place.column, texts.length, width);
  if (rect.row < 1 || rect.column < 1) return refuse(sentences.outside);
  if (texts.some((line) => line.some((text) => text.length > 50_000))) return refuse(sentences.tooLong);
  const problem = mayWrite(workbook, sheet, rect, ctx);
  if (problem) return refuse(problem);
  const more = growthNeeded(sheet, rect);
  if (workbookCells(workbook) + more > maxWorkbookCells) return refuse(sentences.tooMany);
  if (
    texts.length === 1 &&
    width === 1 &&
    (rect.lastRow > sheet.rowCount || rect.lastColumn > sheet.columnCount)
  ) {
    return refuse(sentences.outside);
  }
  growTo(workbook, sheet, rect);
  const before = sheetValues(workbook, sheet, ctx.calculation).value(rect.row, rect.column);
  const checkbox = uncheckedBreach(workbook, sheet, rect, texts, ctx);
  if (checkbox) return refuse(checkbox);
  const broken = writeChecked(
    workbook,
    sheet,
    rect,
    (row, column) => texts[row]?.[column] ?? '',
    ctx.calculation,
  );
  if (broken) return refuse(brokenSentence(broken));
  const after = sheetValues(workbook, sheet, ctx.calculation).value(rect.row, rect.column);
  return { ok: true, event: editEvent(sheet, rect, before, after) };
}

/** A check box takes its own two values only, even where its rule allows invalid ones. */
function uncheckedBreach(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  texts: readonly (readonly string[])[],
  ctx: UserContext,
): string | undefined {
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    for (let column = rect.column; column <= rect.lastColumn; column += 1) {
      const rule = validationOf(workbook, cellAt(sheet, row, column));
      if (rule?.criteria !== 'CHECKBOX') continue;
      const text = texts[row - rect.row]?.[column - rect.column] ?? '';
      const value = /^(true|false)$/i.test(text) ? text.toUpperCase() === 'TRUE' : text;
      const question = {
        workbook,
        sheet,
        row,
        column,
        value,
        numberFormat: undefined,
        context: ctx.calculation,
      };
      if (!satisfiesValidation(rule, question))
        return brokenSentence({ row, column, rule, allowed: undefined });
    }
  }
  return undefined;
}

function growthNeeded(sheet: SheetData, rect: Rect): number {
  return (
    Math.max(sheet.rowCount, rect.lastRow) * Math.max(sheet.columnCount, rect.lastColumn) -
    sheet.rowCount * sheet.columnCount
  );
}

/** A pasted block that reaches beyond the grid enlarges it. */
function growTo(workbook: WorkbookData, sheet: SheetData, rect: Rect): void {
  if (rect.lastRow > sheet.rowCount) {
    insertRows(workbook, sheet, sheet.rowCount + 1, rect.lastRow - sheet.rowCount, sheet.rowCount);
  }
  if (rect.lastColumn > sheet.columnCount) {
    insertColumns(
      workbook,
      sheet,
      sheet.columnCount + 1,
      rect.lastColumn - sheet.columnCount,
      sheet.columnCount,
    );
  }
}

/** A person typed a text into a cell and pressed Enter. */
export function applyUserEdit(workbook: WorkbookData, typed: TypedText, ctx: UserContext): UserResult {
  return withUndo(workbook, ctx.user, 'ketikan', () => writeTexts(workbook, typed, [[typed.text]], ctx));
}

/** A person pasted a block of raw texts, row by row, with its first cell at a place. */
export function applyUserPaste(
  workbook: WorkbookData,
  place: { readonly sheetId: number; readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
  ctx: UserContext,
): UserResult {
  return withUndo(workbook, ctx.user, 'tempelan', () => writeTexts(workbook, place, texts, ctx));
}

/** Takes back the person's last change of this session. */
export function undoLast(workbook: WorkbookData, user: string): UserResult {
  if (!mayEditFile(workbook, user)) return refuse(sentences.viewer);
  const outcome = takeBack(workbook, user);
  if (outcome !== 'done') return refuse(sentences[outcome]);
  const sheetId = workbook.sheets[0]?.id ?? 0;
  return { ok: true, event: { changeType: 'OTHER', sheetId } };
}

/** A person rearranges something; undone like an edit. */
export function applyUserIntent(workbook: WorkbookData, intent: UserIntent, ctx: UserContext): UserResult {
  return withUndo(workbook, ctx.user, intent.kind, () => performIntent(workbook, intent, ctx));
}

/** The text that a person sees in the cell editor: the formula, else what was entered. */
export function editText(
  workbook: WorkbookData,
  sheetId: number,
  row: number,
  column: number,
  calculation: CalculationContext,
): string {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) return '';
  const cell = cellAt(sheet, row, column);
  if (cell?.f !== undefined) return cell.f;
  const values = sheetValues(workbook, sheet, calculation);
  return displayText(values.value(row, column), values.format(row, column), workbook.locale);
}
