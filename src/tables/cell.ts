// What can stand in a cell: read without guessing, written so that nothing runs.
import type { PlainDateTime } from '../core/time/plain-date';
import { cutMark } from '../messages/office/cell-mark';

/** A date or a date with time, in the workbook's own zone: never an instant. */
export interface LocalMoment {
  readonly at: PlainDateTime;
}

/** The value of one cell; '' stands for an empty one. */
export type CellValue = string | number | boolean | LocalMoment;

export function isMoment(cell: CellValue | undefined): cell is LocalMoment {
  return typeof cell === 'object';
}

/** The sign that keeps a text from running, where Sheets has not taken it off itself. */
const guard = /^'(?=\s*[=+\-@＝＋－＠]|\s|\d)/u;

/** Most texts: nothing to compose and no guard to take off. */
const plainText = /^[ !-&(-~][ -~]*$/u;

/** Signs that nobody sees: soft hyphens, zero-width blanks, direction marks, byte-order marks; joiners of emoji stay. */
const unseen = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/**
 * A cell as the text a person sees in it, trimmed and in Unicode's composed form; a number keeps full precision.
 * Text that would run as a formula is stored behind an apostrophe (see `asInertText`), which is taken off here.
 */
export function textOfCell(cell: CellValue | undefined): string {
  if (cell === undefined) return '';
  if (isMoment(cell)) return cell.at;
  const text = String(cell);
  if (plainText.test(text)) return text.trim();
  return text.normalize('NFC').replace(unseen, '').replace(guard, '').trim();
}

/** True where nothing was typed (white space counts as nothing). */
export function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === undefined || textOfCell(cell) === '';
}

/** Characters that Google lets stand in one cell, less room for the words that say it was cut. */
const longest = 49_900;

/**
 * Text as it may be written to a cell: what begins like a formula (`= + - @`, also as wide signs or behind a blank, a
 * tab or a return) gets an apostrophe in front, so that neither Sheets nor a spreadsheet that opens an export executes
 * it. Sheets would take an apostrophe of the text's own for such a sign: it becomes a typographic one. What is longer
 * than a cell is cutMark, and says so.
 */
export function asInertText(text: string): string {
  const fitting =
    text.length > longest ? `${text.slice(0, longest).replace(/\p{Cs}$/u, '')}${cutMark}` : text;
  return /^\s*[=+\-@＝＋－＠]|^\s/u.test(fitting) ? `'${fitting}` : fitting.replace(/^'/u, '’');
}

/** Text that Sheets must not read as a number or a date, in a column that holds those. */
export function asTextAsTyped(text: string): string {
  return /^\d/u.test(text) ? `'${text}` : asInertText(text);
}

/** What was read from a cell, as it may be written back: a text that must not run still doesn't. */
export function asWrittenAgain(cell: CellValue): CellValue {
  return typeof cell === 'string' ? asInertText(String(withoutGuard(cell))) : cell;
}

/** A cell without the sign that keeps it from running, for comparing what was read with what would be written. */
export function withoutGuard(cell: CellValue): CellValue {
  return typeof cell === 'string' ? cell.replace(guard, '') : cell;
}
