// How do a form's answers get into its tab of a workbook? The only file of this area that writes cells.
import { cellAt, putCell, styleIndex, styleOf, touch, withStyle, withValue } from '../workbook/cells';
import { addSheet, newSheet, newSheetId, sheetById, sheetByName } from '../workbook/new-workbook';
import { isTextNumberFormat } from '../workbook/number-format';
import { insertRows } from '../workbook/structure';
import type { Cell, SheetData, WorkbookData } from '../workbook/workbook-data';
import { type AnswerCell, answerCell, type CellContext, timestampCell } from './answer-cell';
import {
  type DestinationColumn,
  type FormData,
  type FormDestination,
  isQuestion,
  type StoredResponse,
} from './form-data';
import { editUrl } from './form-links';
import { scoreText } from './grade';

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

const isIndonesian = (workbook: WorkbookData): boolean => /^(id|in)(_|$)/.test(workbook.locale);

const words = (workbook: WorkbookData) =>
  isIndonesian(workbook)
    ? { tab: 'Jawaban Formulir', TIMESTAMP: 'Stempel waktu', EMAIL: 'Alamat Email', SCORE: 'Skor' }
    : { tab: 'Form Responses', TIMESTAMP: 'Timestamp', EMAIL: 'Email Address', SCORE: 'Score' };

type ColumnSource = DestinationColumn['source'];

const keyOf = (source: ColumnSource): string => {
  if (source.kind === 'ITEM') return `item ${source.itemId}`;
  return source.kind === 'GRID_ROW' ? `row ${source.entryId}` : source.kind;
};

interface WantedColumn {
  readonly source: ColumnSource;
  readonly header: string;
}

/** Columns that the form of today asks for, with the headers they should have. */
const wantedColumns = (workbook: WorkbookData, form: FormData): readonly WantedColumn[] => {
  const word = words(workbook);
  const wanted: WantedColumn[] = [{ source: { kind: 'TIMESTAMP' }, header: word.TIMESTAMP }];
  if (form.collectsEmail) wanted.push({ source: { kind: 'EMAIL' }, header: word.EMAIL });
  if (form.isQuiz) wanted.push({ source: { kind: 'SCORE' }, header: word.SCORE });
  for (const item of form.items.filter(isQuestion)) {
    if (!('rows' in item)) wanted.push({ source: { kind: 'ITEM', itemId: item.id }, header: item.title });
    else {
      for (const { label, entryId } of item.rows) {
        const source = { kind: 'GRID_ROW', itemId: item.id, entryId } satisfies ColumnSource;
        wanted.push({ source, header: `${item.title} [${label}]` });
      }
    }
  }
  return wanted;
};

const headerText = (sheet: SheetData, column: number): string => {
  const value = cellAt(sheet, 1, column)?.v ?? '';
  return typeof value === 'object' ? '' : String(value);
};

const write = (
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
  cell: Pick<AnswerCell, 'value' | 'numberFormat'>,
): void => {
  const before = cellAt(sheet, row, column);
  const filled = withValue(before, cell.value);
  const style =
    cell.numberFormat === undefined
      ? undefined
      : styleIndex(workbook, { ...styleOf(workbook, before), numberFormat: cell.numberFormat });
  putCell(sheet, row, column, style === undefined ? filled : withStyle(filled, style));
};

/**
 * Finds where people moved the columns to: each stands under the header that was last seen above it. A header that
 * people rewrote meanwhile leaves its column where it was.
 */
const locateColumns = (sheet: SheetData, columns: readonly DestinationColumn[]): void => {
  const headers = Array.from({ length: sheet.columnCount }, (_, index) => headerText(sheet, index + 1));
  const stayed = columns.filter((column) => headers[column.column - 1] === column.seenHeader);
  const claimed = new Set(stayed.map((column) => column.column));
  for (const column of columns) {
    if (stayed.includes(column) || column.seenHeader === '') continue;
    const places = headers.flatMap((header, index) => (header === column.seenHeader ? [index + 1] : []));
    const [place, ...others] = places.filter((candidate) => !claimed.has(candidate));
    if (place === undefined || others.length > 0) continue;
    column.column = place;
    claimed.add(place);
  }
  for (const column of columns) column.seenHeader = headers[column.column - 1] ?? '';
};

const lastUsedColumn = (sheet: SheetData, destination: FormDestination): number => {
  const own = destination.columns.reduce((last, column) => Math.max(last, column.column), 0);
  let last = own;
  for (let column = sheet.columnCount; column > own; column -= 1) {
    if (sheet.rows.some((row) => row?.cells[column - 1] != null && row.cells[column - 1]?.v !== null)) {
      last = column;
      break;
    }
  }
  return last;
};

/**
 * Brings the header row up to date: a new question appends a column, a renamed one renames its header, a deleted
 * one keeps its column (apps-script.md §5).
 */
const syncHeaders = (
  workbook: WorkbookData,
  sheet: SheetData,
  form: FormData,
  destination: FormDestination,
): void => {
  locateColumns(sheet, destination.columns);
  const known = new Map(destination.columns.map((column) => [keyOf(column.source), column]));
  const bold = styleIndex(workbook, { bold: true });
  for (const { source, header } of wantedColumns(workbook, form)) {
    const column = known.get(keyOf(source));
    if (column) {
      if (column.header === header) continue;
      const isOurs = column.seenHeader === column.header;
      column.header = header;
      if (!isOurs) continue;
      column.seenHeader = header;
      write(workbook, sheet, 1, column.column, { value: header === '' ? null : header });
    } else {
      const place = lastUsedColumn(sheet, destination) + 1;
      sheet.columnCount = Math.max(sheet.columnCount, place);
      destination.columns.push({ source, header, seenHeader: header, column: place });
      write(workbook, sheet, 1, place, { value: header === '' ? null : header });
      putCell(sheet, 1, place, withStyle(cellAt(sheet, 1, place), bold));
    }
  }
  touch(workbook, sheet);
};

const isFilled = (cell: Cell | null | undefined): boolean =>
  cell != null && (cell.f !== undefined || (cell.v !== null && cell.v !== ''));

/** The last row with something in a column of the form; what people keep beside it doesn't count. */
const lastAnswerRow = (sheet: SheetData, destination: FormDestination): number => {
  for (let row = sheet.rows.length; row > 1; row -= 1) {
    const cells = sheet.rows[row - 1]?.cells ?? [];
    if (destination.columns.some(({ column }) => isFilled(cells[column - 1]))) return row;
  }
  return 1;
};

/** Half a millisecond in days: instants that a script wrote back as a Date still count as the same. */
const sameInstant = 0.5 / 86_400_000;

const stampColumn = (destination: FormDestination): number =>
  destination.columns.find(({ source }) => source.kind === 'TIMESTAMP')?.column ?? 1;

/** The row that holds a response, found by its timestamp wherever people sorted it to; null when it's gone. */
const rowOfResponse = (sheet: SheetData, destination: FormDestination, responseId: string): number | null => {
  const stamp = destination.rowStamps[responseId];
  if (stamp === undefined) return null;
  const column = stampColumn(destination);
  const near = sheet.rows.flatMap((row, index) => {
    const value = row?.cells[column - 1]?.v;
    return typeof value === 'number' && Math.abs(value - stamp) < sameInstant
      ? [{ row: index + 1, value }]
      : [];
  });
  const exact = near.find(({ value }) => value === stamp);
  return exact?.row ?? (near.length === 1 ? (near[0]?.row ?? null) : null);
};

/**
 * A timestamp that no other row has, so that rows can be told apart: responses of the same millisecond are set
 * apart by less than anyone can see (a hundredth of a millisecond).
 */
const ownStamp = (destination: FormDestination, responseId: string, serial: number): number => {
  const others = new Set(
    Object.entries(destination.rowStamps).flatMap(([id, stamp]) => (id === responseId ? [] : [stamp])),
  );
  let stamp = serial;
  while (others.has(stamp)) stamp += 1e-10;
  return stamp;
};

/** A free row below the answers; Google pushes down what people keep there. */
const newRow = (workbook: WorkbookData, sheet: SheetData, destination: FormDestination): number => {
  const row = lastAnswerRow(sheet, destination) + 1;
  if (sheet.rows[row - 1]?.cells.some(isFilled))
    insertRows(workbook, sheet, row, 1, row > 2 ? row - 1 : undefined);
  sheet.rowCount = Math.max(sheet.rowCount, row);
  return row;
};

/** Format of the place; a text format (`@`) is also taken over from the row above, as new rows inherit it. */
const formatAt = (
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
): string | undefined => {
  const own = styleOf(workbook, cellAt(sheet, row, column)).numberFormat;
  if (own !== undefined || row <= 2) return own;
  const above = styleOf(workbook, cellAt(sheet, row - 1, column)).numberFormat;
  return isTextNumberFormat(above) ? above : undefined;
};

const cellOf = (
  form: FormData,
  response: StoredResponse,
  source: ColumnSource,
  context: CellContext,
): AnswerCell => {
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
};

const sheetOf = (workbook: WorkbookData | undefined, form: FormData): SheetData | undefined =>
  workbook && form.destination ? sheetById(workbook, form.destination.sheetId) : undefined;

/**
 * Writes one response: a new one below the last row with content, an edited one over its own row. The event
 * carries all display texts; after an edit only those of changed questions, the rest are `''`.
 * Null when the form has no tab any more.
 */
export const writeResponse = (
  workbook: WorkbookData | undefined,
  form: FormData,
  response: StoredResponse,
  changed: 'ALL' | readonly number[],
): SheetSubmitEvent | null => {
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
      const stamp = ownStamp(destination, response.id, cell.value);
      destination.rowStamps[response.id] = stamp;
      cell = { ...cell, value: stamp };
    }
    if (!isDeleted) write(workbook, sheet, row, column.column, cell);
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
};

/** What the tab would tell about a response that stands in it already; for events that come again. */
export const eventOfStoredResponse = (
  workbook: WorkbookData | undefined,
  form: FormData,
  response: StoredResponse,
): SheetSubmitEvent | null => writeResponse(workbook, form, response, 'ALL');

/**
 * Adds a response tab in front of the others, named `Jawaban Formulir 1` (2, 3 …; `Form Responses 1` in other
 * locales), with its headers and a row for each response that the form already has. Linking again adds another
 * tab; the old one stays as it is.
 */
export const linkResponseSheet = (workbook: WorkbookData, form: FormData): void => {
  unlinkResponseSheet(workbook, form);
  const { tab } = words(workbook);
  let number = 1;
  while (sheetByName(workbook, `${tab} ${number}`)) number += 1;
  const sheet = addSheet(
    workbook,
    0,
    newSheet({ id: newSheetId(workbook), name: `${tab} ${number}`, rowCount: 100, columnCount: 26 }),
  );
  sheet.formUrl = editUrl(form).replace(/edit$/, 'viewform');
  sheet.frozenRows = 1;
  form.destination = { spreadsheetId: workbook.id, sheetId: sheet.id, columns: [], rowStamps: {} };
  syncHeaders(workbook, sheet, form, form.destination);
  for (const response of [...form.responses].sort((one, other) => one.timestamp - other.timestamp)) {
    writeResponse(workbook, form, response, 'ALL');
  }
};

/** Cuts the tie; the tab and its rows stay. */
export const unlinkResponseSheet = (workbook: WorkbookData | undefined, form: FormData): void => {
  const sheet = sheetOf(workbook, form);
  if (sheet) sheet.formUrl = null;
  if (workbook && sheet) touch(workbook, sheet);
  form.destination = null;
};

/** Headers after the questions changed; does nothing without a destination. */
export const refreshHeaders = (workbook: WorkbookData | undefined, form: FormData): void => {
  const sheet = sheetOf(workbook, form);
  if (workbook && sheet && form.destination) syncHeaders(workbook, sheet, form, form.destination);
};
