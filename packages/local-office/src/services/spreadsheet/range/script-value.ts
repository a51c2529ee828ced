// Converts between a cell's value and a script's.

import { instantOfSerial } from '../../../time/serial-number';
import { isDateNumberFormat } from '../../../workbook/cell/number-format';
import { isDrawing, isError } from '../../../workbook/cells';
import type { CellInput } from '../../../workbook/ranges/range-edit';
import type { CellValue } from '../../../workbook/workbook-data';
import { assertGoogle } from '../face';

/** Google's limit for one cell (docs/google-facts.md, Quotas). */
export const maxCellCharacters = 50_000;

/** What getValue gives: '' for blanks, a Date for numbers shown as dates, an error's text (docs/google-facts.md, Spreadsheets). */
export function toScriptValue(
  value: CellValue,
  format: string | undefined,
  timeZone: string,
): string | number | boolean | Date {
  if (value === null) return '';
  if (typeof value === 'number') {
    return format !== undefined && isDateNumberFormat(format)
      ? new Date(instantOfSerial(value, timeZone))
      : value;
  }
  if (typeof value === 'object') return isError(value) ? value.error : isDrawing(value) ? '' : '';
  return value;
}

/** What setValue understands; null and undefined clear, an invalid Date and other objects become their text. */
export function fromScriptValue(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') {
    assertGoogle(
      value.length <= maxCellCharacters,
      `Your input contains more than the maximum of ${maxCellCharacters} characters in a single cell.`,
    );
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? String(value) : { instant: value.getTime() };
  }
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`;
  return describeObject(value);
}

/** Objects are written as Java prints maps: `{a=1.0}`: unsourced (from general knowledge). */
function describeObject(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const own = Object.getPrototypeOf(value) === Object.prototype ? Object.entries(value) : undefined;
  if (!own) return String(value);
  return `{${own.map(([key, item]) => `${key}=${typeof item === 'number' && Number.isInteger(item) ? item.toFixed(1) : String(item)}`).join(', ')}}`;
}
