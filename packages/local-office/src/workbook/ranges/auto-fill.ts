// Continues a series when its cells are dragged further.
import { localeRules } from '../cell/locale';
import { cellAt, putCell, touch, withValue } from '../cells';
import { shiftFormula } from '../formulas/formula-references';
import type { Rect } from '../grid-range';
import type { Cell, SheetData, WorkbookData } from '../workbook-data';

/** Names of twelve months from January, or of seven days from Monday, in a language. */
function names(language: 'en-US' | 'id-ID', style: { month?: 'long' | 'short'; weekday?: 'long' | 'short' }) {
  const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  return style.month === undefined
    ? Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2026, 0, 5 + index)))
    : Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 1)));
}

const series: readonly (readonly string[])[] = [
  names('en-US', { month: 'long' }),
  names('en-US', { month: 'short' }),
  names('id-ID', { month: 'long' }),
  names('id-ID', { month: 'short' }),
  names('en-US', { weekday: 'long' }),
  names('en-US', { weekday: 'short' }),
  names('id-ID', { weekday: 'long' }),
];

/** The value `steps` after the last one of a line of values; negative steps go before its first. */
type Continue = (steps: number) => string | number | undefined;

function numbersOf(values: readonly unknown[]): number[] | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? numbers : undefined;
}

function continueNumbers(numbers: readonly number[]): Continue | undefined {
  const [first, second] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || second === undefined || last === undefined) return undefined;
  const step = second - first;
  const even = numbers.every((value, index) => Math.abs(first + index * step - value) < 1e-9);
  if (!even) return undefined;
  return (steps) => (steps > 0 ? last + steps * step : first + steps * step);
}

function continueNames(
  texts: readonly string[],
  lists: readonly (readonly string[])[],
): Continue | undefined {
  for (const list of lists) {
    const lower = list.map((name) => name.toLowerCase());
    const at = texts.map((text) => lower.indexOf(text.toLowerCase()));
    const first = at[0] ?? -1;
    const last = at.at(-1) ?? -1;
    if (at.some((index) => index < 0)) continue;
    const step = at.length > 1 ? (at[1] ?? 0) - first : 1;
    const base = (steps: number): number => (steps > 0 ? last + steps * step : first + steps * step);
    return (steps) => list[((base(steps) % list.length) + list.length) % list.length];
  }
  return undefined;
}

function continueNumbered(texts: readonly string[]): Continue | undefined {
  const parts = texts.map((text) => /^(.*?)(\d+)$/.exec(text));
  const prefix = parts[0]?.[1];
  if (parts.some((part) => !part || part[1] !== prefix)) return undefined;
  const numbers = parts.map((part) => Number(part?.[2]));
  const next = numbers.length > 1 ? continueNumbers(numbers) : undefined;
  const only = numbers[0] ?? 0;
  return (steps) => `${prefix ?? ''}${next ? next(steps) : only + steps}`;
}

function continuation(values: readonly unknown[], locale: string, isDate: boolean): Continue | undefined {
  const numbers = numbersOf(values);
  const only = numbers?.[0];
  if (numbers && numbers.length === 1 && isDate && only !== undefined) return (steps) => only + steps;
  if (numbers) return continueNumbers(numbers);
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length !== values.length || texts.length === 0) return undefined;
  const lists = localeRules(locale).tag === 'id' ? [...series.slice(2, 4), ...series] : series;
  return continueNames(texts, lists) ?? continueNumbered(texts);
}

/** Fills `target` from `source`, which lies inside it; `alternate` repeats the values instead of continuing the series. */
export function autoFillCells(
  workbook: WorkbookData,
  sheet: SheetData,
  source: Rect,
  target: Rect,
  alternate: boolean,
): void {
  const vertical = source.column === target.column && source.lastColumn === target.lastColumn;
  const lines = vertical ? source.lastColumn - source.column + 1 : source.lastRow - source.row + 1;
  const length = vertical ? source.lastRow - source.row + 1 : source.lastColumn - source.column + 1;
  const start = vertical ? source.row : source.column;
  const from = vertical ? target.row : target.column;
  const to = vertical ? target.lastRow : target.lastColumn;
  for (let line = 0; line < lines; line += 1) {
    const place = (index: number): [number, number] =>
      vertical ? [index, source.column + line] : [source.row + line, index];
    const cells: (Cell | null)[] = Array.from({ length }, (_, at) => cellAt(sheet, ...place(start + at)));
    const format = cells[0]?.s === undefined ? undefined : workbook.styles[cells[0].s]?.numberFormat;
    const next = alternate
      ? undefined
      : continuation(
          cells.map((cell) => (cell?.f === undefined ? (cell?.v ?? null) : null)),
          workbook.locale,
          format !== undefined && /[dmy]/i.test(format),
        );
    for (let index = from; index <= to; index += 1) {
      if (index >= start && index < start + length) continue;
      const after = index >= start + length;
      const steps = after ? index - start - length + 1 : index - start;
      const model = cells[(((index - start) % length) + length) % length] ?? null;
      const [row, column] = place(index);
      if (!model) {
        putCell(sheet, row, column, null);
        continue;
      }
      const origin = start + ((((index - start) % length) + length) % length);
      const formula =
        model.f === undefined
          ? undefined
          : shiftFormula(model.f, vertical ? index - origin : 0, vertical ? 0 : index - origin);
      const value = model.f === undefined ? (next?.(steps) ?? model.v) : null;
      const { n: _note, ...look } = model;
      putCell(sheet, row, column, withValue(look, value, formula));
    }
  }
  touch(workbook, sheet);
}
