// Tests values against data-validation rules.

import { serialOfInstant } from '../../time/serial-number';
import { displayText } from '../cell/display';
import { isDateNumberFormat } from '../cell/number-format';
import { shiftFormula } from '../formulas/formula-references';
import { type CalculationContext, evaluateFormulaAt, sheetValues } from '../formulas/recalculate';
import { boundRange } from '../grid-range';
import { sheetById } from '../new-workbook';
import { checkedValue, uncheckedValue } from '../ranges/range-edit';
import type { CellValue, CriterionValue, SheetData, ValidationData, WorkbookData } from '../workbook-data';
import { relativeDay } from './relative-date';

interface ValidationQuestion {
  readonly workbook: WorkbookData;
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  /** The value the cell is to hold, with the number format it will have. */
  readonly value: CellValue;
  readonly numberFormat: string | undefined;
  readonly context: CalculationContext;
}

function textOf(value: CellValue, question: ValidationQuestion): string {
  return displayText(value, question.numberFormat, question.workbook.locale);
}

/** The allowed texts of a list or range rule, as the drop-down shows them; undefined for other rules. */
export function allowedTexts(
  rule: ValidationData,
  workbook: WorkbookData,
  context: CalculationContext,
): readonly string[] | undefined {
  if (rule.criteria === 'VALUE_IN_LIST') {
    return rule.values.flatMap((value) => (typeof value === 'object' ? [] : [String(value)]));
  }
  if (rule.criteria !== 'VALUE_IN_RANGE') return undefined;
  const [place] = rule.values;
  if (typeof place !== 'object' || !('range' in place)) return [];
  const sheet = sheetById(workbook, place.sheetId);
  if (!sheet) return [];
  const values = sheetValues(workbook, sheet, context);
  const rect = boundRange(place.range, sheet);
  const texts: string[] = [];
  for (let row = rect.row; row <= Math.min(rect.lastRow, sheet.rowCount); row += 1) {
    for (let column = rect.column; column <= Math.min(rect.lastColumn, sheet.columnCount); column += 1) {
      const text = displayText(values.value(row, column), values.format(row, column), workbook.locale);
      if (text !== '' && !texts.includes(text)) texts.push(text);
    }
  }
  return texts;
}

function numberOf(value: CriterionValue | undefined, question: ValidationQuestion): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') {
    if (!value.startsWith('=')) return Number(value);
    const result = evaluateFormulaAt(question.workbook, question.sheet, question, value, question.context);
    return typeof result === 'number' ? result : Number.NaN;
  }
  if (value && 'serial' in value) return value.serial;
  if (value && 'relativeDate' in value) {
    const today = Math.floor(serialOfInstant(question.context.now(), question.workbook.timeZone));
    return relativeDay(value.relativeDate, today);
  }
  return Number.NaN;
}

const numberRules: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  NUMBER_BETWEEN: (value, a, b) => value >= a && value <= b,
  NUMBER_NOT_BETWEEN: (value, a, b) => value < a || value > b,
  NUMBER_EQUAL_TO: (value, a) => value === a,
  NUMBER_NOT_EQUAL_TO: (value, a) => value !== a,
  NUMBER_GREATER_THAN: (value, a) => value > a,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  NUMBER_LESS_THAN: (value, a) => value < a,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
};

const dateRules: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  DATE_AFTER: (value, a) => Math.floor(value) > a,
  DATE_BEFORE: (value, a) => Math.floor(value) < a,
  DATE_BETWEEN: (value, a, b) => Math.floor(value) >= a && Math.floor(value) <= b,
  DATE_EQUAL_TO: (value, a) => Math.floor(value) === a,
  DATE_IS_VALID_DATE: () => true,
  DATE_NOT_BETWEEN: (value, a, b) => Math.floor(value) < a || Math.floor(value) > b,
  DATE_ON_OR_AFTER: (value, a) => Math.floor(value) >= a,
  DATE_ON_OR_BEFORE: (value, a) => Math.floor(value) <= a,
  DATE_AFTER_RELATIVE: (value, a) => Math.floor(value) > a,
  DATE_BEFORE_RELATIVE: (value, a) => Math.floor(value) < a,
  DATE_EQUAL_TO_RELATIVE: (value, a) => Math.floor(value) === a,
};

const textRules: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (text, wanted) => text.toLowerCase().includes(wanted.toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.toLowerCase().includes(wanted.toLowerCase()),
  TEXT_EQUAL_TO: (text, wanted) => text.toLowerCase() === wanted.toLowerCase(),
  TEXT_IS_VALID_EMAIL: (text) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text),
  TEXT_IS_VALID_URL: (text) => /^(?:(?:https?|ftp):\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?$/i.test(text),
};

function matchesCheckbox(rule: ValidationData, value: CellValue): boolean {
  return value === checkedValue(rule) || value === uncheckedValue(rule);
}

/** True when the rule accepts the value; a blank cell satisfies every rule. */
export function satisfiesValidation(rule: ValidationData, question: ValidationQuestion): boolean {
  const { value } = question;
  if (value === null || value === '') return true;
  const [first, second] = rule.values;
  const byNumber = numberRules[rule.criteria];
  if (byNumber) {
    return (
      typeof value === 'number' && byNumber(value, numberOf(first, question), numberOf(second, question))
    );
  }
  const byDate = dateRules[rule.criteria];
  if (byDate) {
    const isDate = typeof value === 'number' && isDateNumberFormat(question.numberFormat);
    return isDate && byDate(value, numberOf(first, question), numberOf(second, question));
  }
  const byText = textRules[rule.criteria];
  if (byText) return byText(textOf(value, question), typeof first === 'object' ? '' : String(first ?? ''));
  if (rule.criteria === 'CHECKBOX') return matchesCheckbox(rule, value);
  if (rule.criteria === 'CUSTOM_FORMULA') return satisfiesFormula(rule, question);
  const allowed = allowedTexts(rule, question.workbook, question.context);
  if (!allowed) return true;
  const text = textOf(value, question);
  const plain = typeof value === 'number' ? String(value) : text;
  return allowed.includes(text) || allowed.includes(plain);
}

function satisfiesFormula(rule: ValidationData, question: ValidationQuestion): boolean {
  const [formula] = rule.values;
  if (typeof formula !== 'string') return true;
  const anchor = rule.anchor ?? question;
  const shifted = shiftFormula(formula, question.row - anchor.row, question.column - anchor.column);
  const result = evaluateFormulaAt(question.workbook, question.sheet, question, shifted, question.context);
  return result === true || (typeof result === 'number' && result !== 0);
}
