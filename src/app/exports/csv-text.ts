// Writes a table as a CSV file that Excel opens as it is (RFC 4180).
import { type ExportTable, type ExportValue, valueText } from '../../messages/exports/export-table';

/** Indonesian Excel parts columns by semicolons, since the comma is its decimal sign; other programs by commas. */
type Separator = ';' | ',';

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\ufeff';

/** Header and rows with CRLF after each; text that would run as a formula, also behind blanks or
 * with wide signs, gets an apostrophe in front. */
export function csvText({ headers, rows }: ExportTable, separator: Separator): string {
  const lines = [headers, ...rows].map((cells) =>
    cells.map((cell) => field(cell, separator)).join(separator),
  );
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function field(value: ExportValue, separator: Separator): string {
  const bare = valueText(value);
  const text = typeof value === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(value) ? `'${bare}` : bare;
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}
