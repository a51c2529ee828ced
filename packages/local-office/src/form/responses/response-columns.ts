// Finds the column of a response tab that belongs to a question.
import { cellAt, putCell, styleIndex, styleOf, touch, withStyle, withValue } from '../../workbook/cells';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { AnswerCell } from '../answers/answer-cell';
import { type DestinationColumn, type FormData, type FormDestination, isQuestion } from '../form-data';

function isIndonesian(workbook: WorkbookData): boolean {
  return /^(id|in)(_|$)/.test(workbook.locale);
}

/** What Google writes in the workbook's language. */
export function words(workbook: WorkbookData) {
  return isIndonesian(workbook)
    ? { tab: 'Jawaban Formulir', TIMESTAMP: 'Stempel waktu', EMAIL: 'Alamat Email', SCORE: 'Skor' }
    : { tab: 'Form Responses', TIMESTAMP: 'Timestamp', EMAIL: 'Email Address', SCORE: 'Score' };
}

/** What a column holds. */
export type ColumnSource = DestinationColumn['source'];

function keyOf(source: ColumnSource): string {
  if (source.kind === 'ITEM') return `item ${source.itemId}`;
  return source.kind === 'GRID_ROW' ? `row ${source.entryId}` : source.kind;
}

interface WantedColumn {
  readonly source: ColumnSource;
  readonly header: string;
}

/** Columns that the form of today asks for, with the headers they should have. */
function wantedColumns(workbook: WorkbookData, form: FormData): readonly WantedColumn[] {
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
}

/** The text above a column; '' for an error or a drawing. */
export function headerText(sheet: SheetData, column: number): string {
  const value = cellAt(sheet, 1, column)?.v ?? '';
  return typeof value === 'object' ? '' : String(value);
}

/** Puts a value into a cell; its look stays but for a number format that comes with the value. */
export function writeCell(
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
  cell: Pick<AnswerCell, 'value' | 'numberFormat'>,
): void {
  const before = cellAt(sheet, row, column);
  const filled = withValue(before, cell.value);
  const style =
    cell.numberFormat === undefined
      ? undefined
      : styleIndex(workbook, { ...styleOf(workbook, before), numberFormat: cell.numberFormat });
  putCell(sheet, row, column, style === undefined ? filled : withStyle(filled, style));
}

/**
 * Finds where people moved the columns to: each stands under the header that was last seen above it. A header that
 * people rewrote meanwhile leaves its column where it was.
 */
function locateColumns(sheet: SheetData, columns: readonly DestinationColumn[]): void {
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
}

function lastUsedColumn(sheet: SheetData, destination: FormDestination): number {
  const own = destination.columns.reduce((last, column) => Math.max(last, column.column), 0);
  let last = own;
  for (let column = sheet.columnCount; column > own; column -= 1) {
    if (sheet.rows.some((row) => row?.cells[column - 1] != null && row.cells[column - 1]?.v !== null)) {
      last = column;
      break;
    }
  }
  return last;
}

/**
 * Brings the header row up to date: a new question appends a column, a renamed one renames its header, a deleted
 * one keeps its column (docs/google-facts.md, Forms).
 */
export function syncHeaders(
  workbook: WorkbookData,
  sheet: SheetData,
  form: FormData,
  destination: FormDestination,
): void {
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
      writeCell(workbook, sheet, 1, column.column, { value: header === '' ? null : header });
    } else {
      const place = lastUsedColumn(sheet, destination) + 1;
      sheet.columnCount = Math.max(sheet.columnCount, place);
      destination.columns.push({ source, header, seenHeader: header, column: place });
      writeCell(workbook, sheet, 1, place, { value: header === '' ? null : header });
      putCell(sheet, 1, place, withStyle(cellAt(sheet, 1, place), bold));
    }
  }
  touch(workbook, sheet);
}
