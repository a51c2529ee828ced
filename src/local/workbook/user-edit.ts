// What happens when a person types, pastes, sorts or rearranges in the grid, and which event does it raise?
import { parseA1 } from './a1';
import { cellAt, touch, validationOf } from './cells';
import { type BrokenRule, writeChecked } from './checked-write';
import { copySheet, nextSheetName, uniqueSheetName } from './copy-sheet';
import { displayText } from './display';
import { boundRange, type Rect, rectOf } from './grid-range';
import { maxWorkbookCells, workbookCells } from './limits';
import { addSheet, newSheet, newSheetId, sheetById } from './new-workbook';
import { editRefusal, mayEditFile, warningsFor } from './protection';
import { checkedValue, clearCells, uncheckedValue, writeNotes } from './range-edit';
import { type CalculationContext, contentExtent, sheetValues } from './recalculate';
import { sortRows } from './sort';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns, moveRows } from './structure';
import { moveSheet, nameProblem, removeSheet, renameSheet } from './tabs';
import { doAgain, takeBack, withUndo } from './undo';
import { satisfiesValidation } from './validation';
import type { CellValue, SheetData, WorkbookData } from './workbook-data';

/** Google's kinds of change (AS/guides/triggers/events). */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What onEdit and onChange are told. */
export interface UserEvent {
  readonly changeType: ChangeType;
  readonly sheetId: number;
  /** The edited cells; absent: no onEdit is raised, only onChange. */
  readonly range?: Rect;
  /** Only for a single cell: the new value as text (absent when cleared) and the old one (absent when blank). */
  readonly value?: string;
  readonly oldValue?: string;
}

export interface UserResult {
  readonly ok: boolean;
  /** Why it was refused, or what to mind, in Indonesian. */
  readonly message?: string;
  readonly event?: UserEvent;
}

export interface UserContext {
  /** E-mail of who sits at the screen; '' may change nothing. */
  readonly user: string;
  readonly calculation: CalculationContext;
  /** The person has confirmed the warning of a protection that only warns. */
  readonly confirmed?: boolean;
}

export interface TypedText {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Something a person asks the grid to do; rows, columns and places are 1-based. */
export type UserIntent =
  | {
      readonly kind: 'insertRows' | 'insertColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly side?: 'before' | 'after';
    }
  | {
      readonly kind: 'deleteRows' | 'deleteColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveRows' | 'moveColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: 'renameSheet'; readonly sheetId: number; readonly name: string }
  | { readonly kind: 'moveSheet'; readonly sheetId: number; readonly index: number }
  | { readonly kind: 'addSheet'; readonly name?: string; readonly index?: number }
  | { readonly kind: 'duplicateSheet' | 'deleteSheet' | 'hideSheet' | 'showSheet'; readonly sheetId: number }
  | {
      readonly kind: 'sort';
      readonly sheetId: number;
      readonly a1: string;
      readonly column: number;
      readonly ascending: boolean;
    }
  | {
      readonly kind: 'sortSheet';
      readonly sheetId: number;
      readonly column: number;
      readonly ascending: boolean;
    }
  | {
      readonly kind: 'setNote';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly note: string;
    }
  | {
      readonly kind: 'toggleCheckbox';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'clear'; readonly sheetId: number; readonly a1: string }
  | {
      readonly kind: 'setColumnWidth';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly size: number;
    }
  | {
      readonly kind: 'setRowHeight';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly size: number;
    };

const sentences = {
  viewer: 'Anda hanya dapat melihat buku kerja ini, tidak mengubahnya.',
  protected:
    'Anda mencoba mengubah sel atau objek yang dilindungi. Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengubahnya.',
  warning: 'Anda akan mengubah bagian yang dilindungi dari perubahan tidak sengaja. Tetap ubah?',
  noSheet: 'Lembar ini tidak ada lagi.',
  outside: 'Tempat itu berada di luar lembar.',
  tooLong: 'Isi sel melebihi batas 50.000 karakter.',
  tooMany: 'Tindakan ini membuat buku kerja melebihi batas 10.000.000 sel.',
  lastSheet: 'Anda tidak dapat menghapus semua lembar dalam dokumen.',
  linkedForm:
    'Tab ini menerima jawaban formulir. Putuskan tautan formulir itu lebih dahulu, lalu hapus tabnya.',
  lastShown: 'Anda tidak dapat menyembunyikan semua lembar dalam dokumen.',
  allRows: 'Anda tidak dapat menghapus semua baris pada lembar.',
  allColumns: 'Anda tidak dapat menghapus semua kolom pada lembar.',
  name: 'Nama lembar tidak boleh kosong, lebih dari 100 huruf, atau sama dengan nama lembar lain.',
  noCheckbox: 'Sel ini bukan kotak centang.',
  nothing: 'Tidak ada yang dapat diurungkan.',
  nothingAgain: 'Tidak ada yang dapat diulangi.',
  changedAgain: 'Tidak dapat diulangi karena buku kerja sudah diubah lagi setelah itu.',
  changed: 'Perubahan Anda tidak dapat diurungkan karena buku kerja sudah diubah lagi setelah itu.',
} as const;

const refuse = (message: string): UserResult => ({ ok: false, message });

const mayWrite = (
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect | null,
  ctx: UserContext,
): string | undefined => {
  const refusal = editRefusal(workbook, sheet, rect, ctx.user);
  if (refusal) return sentences[refusal];
  if (rect && !ctx.confirmed && warningsFor(workbook, sheet, rect).length > 0) return sentences.warning;
  return undefined;
};

const brokenSentence = (broken: BrokenRule): string => {
  const { rule, allowed } = broken;
  if (rule.helpText) return `Data yang Anda masukkan melanggar aturan validasi data: ${rule.helpText}`;
  const choices = allowed && allowed.length > 0 ? ` Pilih salah satu: ${allowed.join(', ')}.` : '';
  return `Data yang Anda masukkan melanggar aturan validasi data yang ditetapkan pada sel ini.${choices}`;
};

/** A cell's value as an event tells it: numbers and dates as plain numbers, booleans in capitals. */
const eventText = (value: CellValue): string | undefined => {
  if (value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return 'error' in value ? value.error : undefined;
  return String(value);
};

const editEvent = (sheet: SheetData, rect: Rect, before: CellValue, after: CellValue): UserEvent => {
  const single = rect.row === rect.lastRow && rect.column === rect.lastColumn;
  if (!single) return { changeType: 'EDIT', sheetId: sheet.id, range: rect };
  const value = eventText(after);
  const oldValue = eventText(before);
  return {
    changeType: 'EDIT',
    sheetId: sheet.id,
    range: rect,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
};

const writeTexts = (
  workbook: WorkbookData,
  place: { readonly sheetId: number; readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
  ctx: UserContext,
): UserResult => {
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
};

/** A check box takes its own two values only, whatever its rule says of invalid ones. */
const uncheckedBreach = (
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  texts: readonly (readonly string[])[],
  ctx: UserContext,
): string | undefined => {
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
};

const growthNeeded = (sheet: SheetData, rect: Rect): number =>
  Math.max(sheet.rowCount, rect.lastRow) * Math.max(sheet.columnCount, rect.lastColumn) -
  sheet.rowCount * sheet.columnCount;

/** A pasted block that reaches beyond the grid makes it larger. */
const growTo = (workbook: WorkbookData, sheet: SheetData, rect: Rect): void => {
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
};

/** A person typed a text into a cell and pressed Enter. */
export const applyUserEdit = (workbook: WorkbookData, typed: TypedText, ctx: UserContext): UserResult =>
  withUndo(workbook, ctx.user, 'ketikan', () => writeTexts(workbook, typed, [[typed.text]], ctx));

/** A person pasted a block of raw texts, row by row, with its first cell at a place. */
export const applyUserPaste = (
  workbook: WorkbookData,
  place: { readonly sheetId: number; readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
  ctx: UserContext,
): UserResult => withUndo(workbook, ctx.user, 'tempelan', () => writeTexts(workbook, place, texts, ctx));

/** Takes back the person's last change of this session. */
export const undoLast = (workbook: WorkbookData, user: string): UserResult => {
  if (!mayEditFile(workbook, user)) return refuse(sentences.viewer);
  const outcome = takeBack(workbook, user);
  if (outcome !== 'done') return refuse(sentences[outcome]);
  const sheetId = workbook.sheets[0]?.id ?? 0;
  return { ok: true, event: { changeType: 'OTHER', sheetId } };
};

/** Does again what the person took back last, as long as nothing else has changed since. */
export const redoLast = (workbook: WorkbookData, user: string): UserResult => {
  if (!mayEditFile(workbook, user)) return refuse(sentences.viewer);
  const outcome = doAgain(workbook, user);
  if (outcome === 'nothing') return refuse(sentences.nothingAgain);
  if (outcome === 'changed') return refuse(sentences.changedAgain);
  return { ok: true, event: { changeType: 'OTHER', sheetId: workbook.sheets[0]?.id ?? 0 } };
};

/** A person rearranges something; undone like an edit. */
export const applyUserIntent = (workbook: WorkbookData, intent: UserIntent, ctx: UserContext): UserResult =>
  withUndo(workbook, ctx.user, intent.kind, () => perform(workbook, intent, ctx));

const perform = (workbook: WorkbookData, intent: UserIntent, ctx: UserContext): UserResult => {
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
};

const other = (sheet: SheetData): UserResult => ({
  ok: true,
  event: { changeType: 'OTHER', sheetId: sheet.id },
});

const addTab = (workbook: WorkbookData, intent: Extract<UserIntent, { kind: 'addSheet' }>): UserResult => {
  const name = intent.name ?? nextSheetName(workbook);
  if (nameProblem(workbook, name)) return refuse(sentences.name);
  if (workbookCells(workbook) + 26_000 > maxWorkbookCells) return refuse(sentences.tooMany);
  const index = Math.max(
    0,
    Math.min((intent.index ?? workbook.sheets.length + 1) - 1, workbook.sheets.length),
  );
  const made = addSheet(workbook, index, newSheet({ id: newSheetId(workbook), name }));
  return { ok: true, event: { changeType: 'INSERT_GRID', sheetId: made.id } };
};

const deleteTab = (workbook: WorkbookData, sheet: SheetData, ctx: UserContext): UserResult => {
  const problem = mayWrite(workbook, sheet, wholeRect(sheet), { ...ctx, confirmed: true });
  if (problem) return refuse(problem);
  if (!workbook.sheets.some((known) => known !== sheet && !known.hidden)) return refuse(sentences.lastSheet);
  if (sheet.formUrl !== null) return refuse(sentences.linkedForm);
  removeSheet(workbook, sheet);
  return { ok: true, event: { changeType: 'REMOVE_GRID', sheetId: sheet.id } };
};

const showTab = (workbook: WorkbookData, sheet: SheetData, show: boolean): UserResult => {
  if (!show && !workbook.sheets.some((known) => known !== sheet && !known.hidden)) {
    return refuse(sentences.lastShown);
  }
  sheet.hidden = !show;
  touch(workbook, sheet);
  return other(sheet);
};

const wholeRect = (sheet: SheetData): Rect => rectOf(1, 1, sheet.rowCount, sheet.columnCount);

/** All cells of some rows or columns. */
const linesRect = (sheet: SheetData, rows: boolean, at: number, count: number): Rect =>
  rows ? rectOf(at, 1, count, sheet.columnCount) : rectOf(1, at, sheet.rowCount, count);

const fits = (sheet: SheetData, rows: boolean, at: number, count: number): boolean =>
  Number.isInteger(at) &&
  Number.isInteger(count) &&
  at >= 1 &&
  count >= 1 &&
  at + count - 1 <= (rows ? sheet.rowCount : sheet.columnCount);

type Lines<K extends string> = Extract<UserIntent, { kind: K }>;

const insertLines = (
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'insertRows' | 'insertColumns'>,
  ctx: UserContext,
): UserResult => {
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
};

const deleteLines = (
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'deleteRows' | 'deleteColumns'>,
  ctx: UserContext,
): UserResult => {
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
};

/**
 * Moving lines that hold something raises onEdit as well as onChange (apps-script.md §3): the event names the
 * place they came to.
 */
const moveLines = (
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'moveRows' | 'moveColumns'>,
  ctx: UserContext,
): UserResult => {
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
};

const sortPlace = (
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'sort'> | Lines<'sortSheet'>,
  ctx: UserContext,
): UserResult => {
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
};

const insideCell = (sheet: SheetData, row: number, column: number): boolean =>
  fits(sheet, true, row, 1) && fits(sheet, false, column, 1);

/** Notes raise onChange, not onEdit: unsourced (from general knowledge). */
const setNote = (
  workbook: WorkbookData,
  sheet: SheetData,
  { row, column, note }: Lines<'setNote'>,
  ctx: UserContext,
): UserResult => {
  if (!insideCell(sheet, row, column)) return refuse(sentences.outside);
  const rect = rectOf(row, column);
  const problem = mayWrite(workbook, sheet, rect, ctx);
  if (problem) return refuse(problem);
  writeNotes(workbook, sheet, rect, () => note);
  return other(sheet);
};

const toggle = (
  workbook: WorkbookData,
  sheet: SheetData,
  { row, column }: Lines<'toggleCheckbox'>,
  ctx: UserContext,
): UserResult => {
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
};

const clearPlace = (workbook: WorkbookData, sheet: SheetData, a1: string, ctx: UserContext): UserResult => {
  const parsed = parseA1(a1);
  if (!parsed) return refuse(sentences.outside);
  const rect = boundRange(parsed.range, sheet);
  const problem = mayWrite(workbook, sheet, rect, ctx);
  if (problem) return refuse(problem);
  const before = sheetValues(workbook, sheet, ctx.calculation).value(rect.row, rect.column);
  clearCells(workbook, sheet, rect, { contents: true });
  return { ok: true, event: editEvent(sheet, rect, before, null) };
};

const resize = (
  workbook: WorkbookData,
  sheet: SheetData,
  intent: Lines<'setColumnWidth' | 'setRowHeight'>,
  ctx: UserContext,
): UserResult => {
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
};

/** The text that a person sees in the cell editor: the formula, else what was entered. */
export const editText = (
  workbook: WorkbookData,
  sheetId: number,
  row: number,
  column: number,
  calculation: CalculationContext,
): string => {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) return '';
  const cell = cellAt(sheet, row, column);
  if (cell?.f !== undefined) return cell.f;
  const values = sheetValues(workbook, sheet, calculation);
  return displayText(values.value(row, column), values.format(row, column), workbook.locale);
};
