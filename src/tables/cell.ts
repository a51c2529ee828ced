// What can stand in a cell, and how is it read without guessing?
import type { PlainDateTime } from '../core/plain-date';

/** A date or a date with time, in the workbook's own zone: never an instant. */
export interface LocalMoment {
  readonly at: PlainDateTime;
}

/** The value of one cell; '' stands for an empty one. */
export type CellValue = string | number | boolean | LocalMoment;

export const isMoment = (cell: CellValue | undefined): cell is LocalMoment => typeof cell === 'object';

/**
 * A cell as the text a person sees in it, trimmed and in Unicode's composed form; a number keeps full precision.
 * Text that would run as a formula is stored behind an apostrophe (see `asInertText`), which is taken off here.
 */
export const textOfCell = (cell: CellValue | undefined): string => {
  if (cell === undefined) return '';
  if (isMoment(cell)) return cell.at;
  return String(cell)
    .normalize('NFC')
    .replace(/^'(?=[=+\-@\t\r])/u, '')
    .trim();
};

/** True where nothing was typed (white space counts as nothing). */
export const isBlankCell = (cell: CellValue | undefined): boolean =>
  cell === undefined || textOfCell(cell) === '';

/**
 * Text as it may be written to a cell: what begins like a formula (`= + - @`, tab, return) gets an apostrophe in
 * front, so that neither Sheets nor a spreadsheet that opens an export executes it.
 */
export const asInertText = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
