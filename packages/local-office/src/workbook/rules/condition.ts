// Tests cells against a criterion of a conditional format or filter.

import { serialOfInstant } from '../../time/serial-number';
import { displayText } from '../cell/display';
import { isDateNumberFormat } from '../cell/number-format';
import { shiftFormula } from '../formulas/formula-references';
import { type CalculationContext, evaluateFormulaAt, type SheetValues } from '../formulas/recalculate';
import { spillKey } from '../formulas/spill';
import type { CellValue, CriterionValue, SheetData, WorkbookData } from '../workbook-data';
import { relativeDay } from './relative-date';

/** What criteria are tested against; make one per pass over a sheet, so that each cell's text is made once. */
export interface TestedCells {
  readonly workbook: WorkbookData;
  readonly sheet: SheetData;
  readonly values: SheetValues;
  readonly context: CalculationContext;
  /** What a cell shows, in lower case. */
  readonly textAt: (row: number, column: number) => string;
}

/** Tells whether a cell meets the criterion. */
type ConditionTest = (row: number, column: number) => boolean;

/** The cells of one pass; valid until the workbook changes. */
export function testedCells(
  workbook: WorkbookData,
  sheet: SheetData,
  values: SheetValues,
  context: CalculationContext,
): TestedCells {
  const texts = new Map<number, string>();
  const textAt = (row: number, column: number): string => {
    const value = values.value(row, column);
    if (value === null) return '';
    const key = spillKey(row, column);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = displayText(value, values.format(row, column), workbook.locale).toLowerCase();
    texts.set(key, text);
    return text;
  };
  return { workbook, sheet, values, context, textAt };
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

type Argument = (row: number, column: number) => CriterionValue | null;

/** A plain argument is the same for every cell; a formula is evaluated at each cell, shifted from the anchor. */
function argument(
  value: CriterionValue | undefined,
  cells: TestedCells,
  anchor: { readonly row: number; readonly column: number },
): Argument {
  if (typeof value !== 'string' || !value.startsWith('=')) return () => value ?? null;
  // `=$C2=""` is the same for each cell of a row, so it is evaluated once; ROW() and COLUMN() depend on the cell.
  const memo = /\b(?:ROW|COLUMN)\(\s*\)/i.test(value) ? undefined : new Map<string, CellValue>();
  return (row, column) => {
    const formula = shiftFormula(value, row - anchor.row, column - anchor.column);
    let result = memo?.get(formula);
    if (result === undefined) {
      result = evaluateFormulaAt(cells.workbook, cells.sheet, { row, column }, formula, cells.context);
      memo?.set(formula, result);
    }
    return typeof result === 'object' ? null : result;
  };
}

function numberOf(value: CriterionValue | null): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') return value === '' ? Number.NaN : Number(value.replace(',', '.'));
  return value && 'serial' in value ? value.serial : Number.NaN;
}

function dateTest(criteria: string, first: Argument, cells: TestedCells): ConditionTest {
  const { values, workbook, context } = cells;
  const today = Math.floor(serialOfInstant(context.now(), workbook.timeZone));
  return (row, column) => {
    const value = values.value(row, column);
    if (typeof value !== 'number' || !isDateNumberFormat(values.format(row, column))) return false;
    const wanted = first(row, column);
    const relative =
      wanted && typeof wanted === 'object' && 'relativeDate' in wanted ? wanted.relativeDate : null;
    const target = relative === null ? Math.floor(numberOf(wanted)) : relativeDay(relative, today);
    const day = Math.floor(value);
    if (criteria.startsWith('DATE_AFTER')) return day > target;
    if (criteria.startsWith('DATE_BEFORE')) return day < target;
    return relative?.startsWith('PAST_') ? day >= target && day <= today : day === target;
  };
}

/**
 * The test of a criterion (a name of BooleanCriteria) with its arguments; relative references of formulas are
 * meant from `anchor`. Only numbers meet number criteria, only dates date criteria.
 */
export function conditionTest(
  criteria: string,
  values: readonly CriterionValue[],
  cells: TestedCells,
  anchor: { readonly row: number; readonly column: number },
): ConditionTest {
  const cellValue = cells.values.value;
  const first = argument(values[0], cells, anchor);
  const second = argument(values[1], cells, anchor);
  const isEmpty = (row: number, column: number): boolean => {
    const value = cellValue(row, column);
    return value === null || value === '';
  };
  if (criteria === 'CELL_EMPTY') return isEmpty;
  if (criteria === 'CELL_NOT_EMPTY') return (row, column) => !isEmpty(row, column);
  if (criteria === 'CUSTOM_FORMULA') {
    return (row, column) => {
      const result = first(row, column);
      return result === true || (typeof result === 'number' && result !== 0);
    };
  }
  const textTest = textTests[criteria];
  if (textTest) {
    const [plain] = values;
    if (typeof plain !== 'object' && !String(plain).startsWith('=')) {
      const wanted = String(plain ?? '').toLowerCase();
      return (row, column) => textTest(cells.textAt(row, column), wanted);
    }
    return (row, column) => {
      const wanted = first(row, column);
      if (wanted === null || typeof wanted === 'object') return false;
      return textTest(cells.textAt(row, column), String(wanted).toLowerCase());
    };
  }
  const numberTest = numberTests[criteria];
  if (numberTest) {
    return (row, column) => {
      const value = cellValue(row, column);
      return (
        typeof value === 'number' &&
        numberTest(value, numberOf(first(row, column)), numberOf(second(row, column)))
      );
    };
  }
  return dateTest(criteria, first, cells);
}
