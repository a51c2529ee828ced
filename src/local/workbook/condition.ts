// Does a cell meet a criterion of a conditional format or filter?
import { displayText } from './display';
import { shiftFormula } from './formula-references';
import { isDateNumberFormat } from './number-format';
import { type CalculationContext, evaluateFormulaAt, type SheetValues } from './recalculate';
import { relativeDay } from './relative-date';
import type { CellValue, CriterionValue, SheetData, WorkbookData } from './workbook-data';
import { serialOfInstant } from './zoned-time';

export interface ConditionPlace {
  readonly workbook: WorkbookData;
  readonly sheet: SheetData;
  readonly values: SheetValues;
  readonly context: CalculationContext;
  readonly row: number;
  readonly column: number;
  /** The cell from which relative references of a custom formula are meant. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Results of formulas by their shifted text, while nothing changes: `=$C2=""` is asked once a row. */
  readonly memo?: Map<string, CellValue>;
}

type NumberTest = (value: number, a: number, b: number) => boolean;
type TextTest = (text: string, wanted: string) => boolean;

const numberTests: Readonly<Record<string, NumberTest>> = {
  NUMBER_BETWEEN: (value, a, b) => value >= Math.min(a, b) && value <= Math.max(a, b),
  NUMBER_NOT_BETWEEN: (value, a, b) => value < Math.min(a, b) || value > Math.max(a, b),
  NUMBER_EQUAL_TO: (value, a) => value === a,
  NUMBER_NOT_EQUAL_TO: (value, a) => value !== a,
  NUMBER_GREATER_THAN: (value, a) => value > a,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  NUMBER_LESS_THAN: (value, a) => value < a,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
};

/** Texts are compared without regard to capitals, as Sheets does in rules. */
const textTests: Readonly<Record<string, TextTest>> = {
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  TEXT_EQUAL_TO: (text, wanted) => text === wanted,
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  TEXT_ENDS_WITH: (text, wanted) => text.endsWith(wanted),
};

const days = (place: ConditionPlace): number =>
  Math.floor(serialOfInstant(place.context.now(), place.workbook.timeZone));

const resolve = (value: CriterionValue | undefined, place: ConditionPlace): CriterionValue | null => {
  if (typeof value !== 'string' || !value.startsWith('=')) return value ?? null;
  const down = place.row - place.anchor.row;
  const right = place.column - place.anchor.column;
  const formula = shiftFormula(value, down, right);
  let result = place.memo?.get(formula);
  if (result === undefined) {
    result = evaluateFormulaAt(place.workbook, place.sheet, place, formula, place.context);
    place.memo?.set(formula, result);
  }
  return typeof result === 'object' ? null : result;
};

const numberOf = (value: CriterionValue | null): number => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') return value === '' ? Number.NaN : Number(value.replace(',', '.'));
  return value && 'serial' in value ? value.serial : Number.NaN;
};

const meetsDate = (
  criteria: string,
  value: number,
  wanted: CriterionValue | null,
  place: ConditionPlace,
): boolean => {
  const day = Math.floor(value);
  if (wanted && typeof wanted === 'object' && 'relativeDate' in wanted) {
    const today = days(place);
    const target = relativeDay(wanted.relativeDate, today);
    const span = wanted.relativeDate.startsWith('PAST_');
    if (criteria.startsWith('DATE_EQUAL_TO')) return span ? day >= target && day <= today : day === target;
    return criteria.startsWith('DATE_AFTER') ? day > target : day < target;
  }
  const target = Math.floor(numberOf(wanted));
  if (criteria.startsWith('DATE_EQUAL_TO')) return day === target;
  return criteria.startsWith('DATE_AFTER') ? day > target : day < target;
};

/** `criteria` is a name of BooleanCriteria. Only numbers meet number criteria, only dates date criteria. */
export const meetsCondition = (
  criteria: string,
  values: readonly CriterionValue[],
  place: ConditionPlace,
): boolean => {
  const { row, column, workbook } = place;
  const value = place.values.value(row, column);
  const format = place.values.format(row, column);
  if (criteria === 'CELL_EMPTY') return value === null || value === '';
  if (criteria === 'CELL_NOT_EMPTY') return value !== null && value !== '';
  if (criteria === 'CUSTOM_FORMULA') {
    const result = resolve(values[0], place);
    return result === true || (typeof result === 'number' && result !== 0);
  }
  const textTest = textTests[criteria];
  if (textTest) {
    const wanted = resolve(values[0], place);
    if (wanted === null || typeof wanted === 'object') return false;
    const text = displayText(value, format, workbook.locale).toLowerCase();
    return textTest(text, String(wanted).toLowerCase());
  }
  if (typeof value !== 'number') return false;
  const numberTest = numberTests[criteria];
  if (numberTest) {
    return numberTest(value, numberOf(resolve(values[0], place)), numberOf(resolve(values[1], place)));
  }
  return isDateNumberFormat(format) && meetsDate(criteria, value, resolve(values[0], place), place);
};
