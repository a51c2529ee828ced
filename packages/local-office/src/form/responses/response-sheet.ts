// Writes a form's answers into its tab of a workbook, and makes the tab's event.

import { touch } from '../../workbook/cells';
import { addSheet, newSheet, newSheetId, sheetById, sheetByName } from '../../workbook/new-workbook';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import { type AnswerCell, answerCell, type CellContext, timestampCell } from '../answers/answer-cell';
import { scoreText } from '../answers/grade';
import { type FormData, isQuestion, type StoredResponse } from '../form-data';
import { type AddressedOffice, editUrl } from '../form-links';
import { type ColumnSource, headerText, syncHeaders, words, writeCell } from './response-columns';
import { formatAt, newRow, rowOfResponse, stampRow } from './response-rows';

/** What a spreadsheet's onFormSubmit tells: display text, in the order of the tab's columns. */
export interface SheetSubmitEvent {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** 1-based. */
  readonly row: number;
  readonly columnCount: number;
  readonly values: readonly string[];
  /** By header; questions of the same title share one entry. */
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
}

function cellOf(
  form: FormData,
  response: StoredResponse,
  source: ColumnSource,
  context: CellContext,
): AnswerCell {
  switch (source.kind) {
    case 'TIMESTAMP':
      return timestampCell(response.timestamp, context);
    case 'EMAIL':
      return { value: response.respondentEmail || null, display: response.respondentEmail };
    case 'SCORE': {
      const text = scoreText(form, response);
      return { value: text, display: text };
    }
    default: {
      const item = form.items.find((candidate) => candidate.id === source.itemId);
      if (!item || !isQuestion(item)) return { value: null, display: '' };
      const gridRow =
        source.kind === 'GRID_ROW' && 'rows' in item
          ? item.rows.findIndex((row) => row.entryId === source.entryId)
          : 0;
      if (gridRow < 0) return { value: null, display: '' };
      return answerCell(item, response.answers[item.id], context, gridRow);
    }
  }
}

function sheetOf(workbook: WorkbookData | undefined, form: FormData): SheetData | undefined {
  return workbook && form.destination ? sheetById(workbook, form.destination.sheetId) : undefined;
}

/**
 * Writes one response: a new one below the last row with content, an edited one over its own row. The event
 * carries all display texts; after an edit only those of changed questions, the rest are `''`.
 * Null when the form has no tab any more.
 */
export function writeResponse(
  workbook: WorkbookData | undefined,
  form: FormData,
  response: StoredResponse,
  changed: 'ALL' | readonly number[],
): SheetSubmitEvent | null {
  const sheet = sheetOf(workbook, form);
  const { destination } = form;
  if (!workbook || !sheet || !destination) return null;
  syncHeaders(workbook, sheet, form, destination);
  const row = rowOfResponse(sheet, destination, response.id) ?? newRow(workbook, sheet, destination);
  const columnCount = destination.columns.reduce((last, column) => Math.max(last, column.column), 0);
  const values = Array.from({ length: columnCount }, () => '');
  const namedValues: Record<string, string[]> = {};
  for (const column of destination.columns) {
    const { source } = column;
    const isQuestionColumn = source.kind === 'ITEM' || source.kind === 'GRID_ROW';
    const isDeleted = isQuestionColumn && !form.items.some((item) => item.id === source.itemId);
    const context: CellContext = {
      locale: workbook.locale,
      timeZone: workbook.timeZone,
      now: response.timestamp,
      cellFormat: formatAt(workbook, sheet, row, column.column),
    };
    let cell = cellOf(form, response, source, context);
    if (source.kind === 'TIMESTAMP' && typeof cell.value === 'number') {
      cell = { ...cell, value: stampRow(destination, response.id, cell.value) };
    }
    if (!isDeleted) writeCell(workbook, sheet, row, column.column, cell);
    const isTold = changed === 'ALL' || !isQuestionColumn || changed.includes(source.itemId);
    const text = isTold ? cell.display : '';
    values[column.column - 1] = text;
    const header = headerText(sheet, column.column) || column.header;
    namedValues[header] = [...(namedValues[header] ?? []), text];
  }
  touch(workbook, sheet);
  return {
    spreadsheetId: workbook.id,
    sheetId: sheet.id,
    row,
    columnCount,
    values,
    namedValues,
  };
}

/** What the tab would tell about a response that stands in it already; for events that come again. */
export function eventOfStoredResponse(
  workbook: WorkbookData | undefined,
  form: FormData,
  response: StoredResponse,
): SheetSubmitEvent | null {
  return writeResponse(workbook, form, response, 'ALL');
}

/**
 * Adds a response tab in front of the others, named `Jawaban Formulir 1` (2, 3 …; `Form Responses 1` in other
 * locales), with its headers and a row for each response that the form already has. Linking again adds another
 * tab; the old one stays as it is.
 */
export function linkResponseSheet(
  workbook: WorkbookData,
  form: FormData,
  office: AddressedOffice = {},
): void {
  unlinkResponseSheet(workbook, form);
  const { tab } = words(workbook);
  let number = 1;
  while (sheetByName(workbook, `${tab} ${number}`)) number += 1;
  const sheet = addSheet(
    workbook,
    0,
    newSheet({ id: newSheetId(workbook), name: `${tab} ${number}`, rowCount: 100, columnCount: 26 }),
  );
  sheet.formUrl = editUrl(office, form).replace(/edit$/, 'viewform');
  sheet.frozenRows = 1;
  form.destination = { spreadsheetId: workbook.id, sheetId: sheet.id, columns: [], rowStamps: {} };
  syncHeaders(workbook, sheet, form, form.destination);
  for (const response of [...form.responses].sort((one, other) => one.timestamp - other.timestamp)) {
    writeResponse(workbook, form, response, 'ALL');
  }
}

/** Cuts the tie; the tab and its rows stay. */
export function unlinkResponseSheet(workbook: WorkbookData | undefined, form: FormData): void {
  const sheet = sheetOf(workbook, form);
  if (sheet) sheet.formUrl = null;
  if (workbook && sheet) touch(workbook, sheet);
  form.destination = null;
}

/** Headers after the questions changed; does nothing without a destination. */
export function refreshHeaders(workbook: WorkbookData | undefined, form: FormData): void {
  const sheet = sheetOf(workbook, form);
  if (workbook && sheet && form.destination) syncHeaders(workbook, sheet, form, form.destination);
}
