// Tells what kind of value a number format shows.
import { isDateFormat, isTextFormat } from 'numfmt';

/** What Range.getNumberFormat gives for a cell that nobody formatted (docs/google-facts.md, Spreadsheets). */
export const defaultNumberFormat = '0.###############';

const dateKinds = new Map<string, boolean>();

/** True when a number in this format is shown as a date, time or duration, so that scripts get a Date. */
export function isDateNumberFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = dateKinds.get(format);
  if (known !== undefined) return known;
  let isDate = false;
  try {
    isDate = isDateFormat(toNumfmt(format));
  } catch {
    isDate = false;
  }
  dateKinds.set(format, isDate);
  return isDate;
}

const textKinds = new Map<string, boolean>([['@', true]]);

/** True for `@` and formats like it: texts stay as they are entered. */
export function isTextNumberFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = textKinds.get(format);
  if (known !== undefined) return known;
  let isText = false;
  try {
    isText = isTextFormat(format);
  } catch {
    isText = false;
  }
  textKinds.set(format, isText);
  return isText;
}

/** Spellings that numfmt doesn't know: `am/pm` in small letters, `general` as the automatic format. */
export function toNumfmt(format: string): string {
  return format
    .replace(/"[^"]*"|a\/p|am\/pm/gi, (part) => (part.startsWith('"') ? part : part.toUpperCase()))
    .replace(/^general$/i, 'General');
}

/** Sheets keeps `general` as the automatic format (docs/google-facts.md, Spreadsheets). */
export function normaliseNumberFormat(format: string): string | undefined {
  return format === '' || /^general$/i.test(format) || format === defaultNumberFormat ? undefined : format;
}
