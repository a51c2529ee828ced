// Writes the text that a cell shows.
import { format as formatNumber } from 'numfmt';
import { pad } from '../../text/pad';
import { isDrawing, isError } from '../cells';
import type { CellValue } from '../workbook-data';
import { localeRules } from './locale';
import { toNumfmt } from './number-format';

/**
 * The automatic format: whole numbers in full, others with ten significant digits, powers of ten where more
 * than fifteen digits would be needed: unsourced (from general knowledge).
 */
function displayAutomatic(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-10)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const power = Number(exponent);
    const sign = power < 0 ? '-' : '+';
    const trimmed = mantissa.replace(/\.?0+$/, '');
    return `${trimmed.replace('.', decimal)}E${sign}${pad(Math.abs(power))}`;
  }
  if (Number.isInteger(value)) return String(value);
  const rounded = size >= 1e10 ? Math.round(value) : Number(value.toPrecision(10));
  const text = /e/.test(String(rounded)) ? rounded.toFixed(12).replace(/0+$/, '') : String(rounded);
  return text.replace('.', decimal);
}

/** The text of a value in a number format (undefined: automatic), in the workbook's locale. */
export function displayText(value: CellValue, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    return format !== undefined && format !== '@' && format.includes('@')
      ? formatSafely(value, format, locale)
      : value;
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value.error;
  if (isDrawing(value)) return '';
  if (format === undefined || format === '@' || /^general$/i.test(format)) {
    return displayAutomatic(value, localeRules(locale).decimal);
  }
  return formatSafely(value, format, locale);
}

function formatSafely(value: string | number, format: string, locale: string): string {
  const rules = localeRules(locale);
  try {
    return formatNumber(toNumfmt(format), value, { locale: rules.tag, leap1900: false });
  } catch {
    return typeof value === 'string' ? value : displayAutomatic(value, rules.decimal);
  }
}
