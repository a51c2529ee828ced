// Works out what a sheet's conditional formats add to each cell's look.
import { rgbHex } from '../cell/css-color';
import { type CalculationContext, evaluateFormulaAt, type SheetValues } from '../formulas/recalculate';
import { spillKey } from '../formulas/spill';
import { boundRange } from '../grid-range';
import type { ConditionStyle, GradientPoint, SheetData, WorkbookData } from '../workbook-data';
import { conditionTest, type TestedCells, testedCells } from './condition';

/** What the rules give a cell; for each property the first rule that sets it wins. */
export type ShownStyle = ConditionStyle;

export interface ConditionalStyles {
  readonly at: (row: number, column: number) => ShownStyle | undefined;
  /** 0 when no rule holds anywhere. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

type Rule = SheetData['conditionalFormats'][number];

function channel(color: string, index: number): number {
  return Number.parseInt(color.slice(1 + index * 2, 3 + index * 2), 16);
}

function mix(from: string, to: string, share: number): string {
  const part = (index: number): number =>
    channel(from, index) + (channel(to, index) - channel(from, index)) * share;
  return rgbHex(part(0), part(1), part(2));
}

function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** The number at which a gradient has a point's colour. */
function pointValue(
  point: GradientPoint,
  sorted: readonly number[],
  written: (text: string) => number,
): number {
  const min = sorted[0] ?? 0;
  const max = sorted.at(-1) ?? 0;
  if (point.type === 'MIN') return min;
  if (point.type === 'MAX') return max;
  const value = written(point.value);
  if (point.type === 'PERCENT') return min + ((max - min) * value) / 100;
  return point.type === 'PERCENTILE' ? percentile(sorted, value / 100) : value;
}

function between(value: number, from: number, to: number): number {
  return to === from ? 0 : Math.max(0, Math.min(1, (value - from) / (to - from)));
}

/** Evaluates every rule for every cell of its ranges (open ends stop at the last row in use). */
export function conditionStyles(
  workbook: WorkbookData,
  sheet: SheetData,
  values: SheetValues,
  context: CalculationContext,
): ConditionalStyles {
  const styles = new Map<number, ShownStyle>();
  const mixed = new Map<ShownStyle, Map<ShownStyle, ShownStyle>>();
  let lastRow = 0;
  let lastColumn = 0;
  /** Equal mixtures are one object, so that thousands of cells share a handful of looks. */
  const over = (earlier: ShownStyle, later: ShownStyle): ShownStyle => {
    const known = mixed.get(earlier) ?? new Map<ShownStyle, ShownStyle>();
    mixed.set(earlier, known);
    const made = known.get(later) ?? { ...later, ...earlier };
    known.set(later, made);
    return made;
  };
  const add = (row: number, column: number, style: ShownStyle): void => {
    const key = spillKey(row, column);
    const earlier = styles.get(key);
    styles.set(key, earlier ? over(earlier, style) : style);
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  };
  const cells = testedCells(workbook, sheet, values, context);
  for (const rule of sheet.conditionalFormats) {
    if (rule.gradient) addGradient(rule, workbook, sheet, values, context, add);
    if (rule.condition) addCondition(rule, cells, add);
  }
  return { at: (row, column) => styles.get(spillKey(row, column)), lastRow, lastColumn };
}

type Add = (row: number, column: number, style: ShownStyle) => void;

function places(rule: Rule, sheet: SheetData, each: (row: number, column: number) => void): void {
  for (const range of rule.ranges) {
    const rect = boundRange(range, sheet);
    for (let row = rect.row; row <= Math.min(rect.lastRow, sheet.rowCount); row += 1) {
      for (let column = rect.column; column <= Math.min(rect.lastColumn, sheet.columnCount); column += 1) {
        each(row, column);
      }
    }
  }
}

function addCondition(rule: Rule, cells: TestedCells, add: Add): void {
  const { condition } = rule;
  const [first] = rule.ranges;
  if (!condition || !first) return;
  const test = conditionTest(condition.criteria, condition.values, cells, first);
  places(rule, cells.sheet, (row, column) => {
    if (test(row, column)) add(row, column, condition.style);
  });
}

function addGradient(
  rule: Rule,
  workbook: WorkbookData,
  sheet: SheetData,
  values: SheetValues,
  context: CalculationContext,
  add: Add,
): void {
  const { gradient } = rule;
  if (!gradient) return;
  const numbers: number[] = [];
  places(rule, sheet, (row, column) => {
    const value = values.value(row, column);
    if (typeof value === 'number') numbers.push(value);
  });
  const sorted = numbers.toSorted((a, b) => a - b);
  const written = (text: string): number => {
    if (!text.startsWith('=')) return Number(text.replace(',', '.'));
    const result = evaluateFormulaAt(workbook, sheet, { row: 1, column: 1 }, text, context);
    return typeof result === 'number' ? result : 0;
  };
  const low = pointValue(gradient.min, sorted, written);
  const high = pointValue(gradient.max, sorted, written);
  const middle = gradient.mid ? pointValue(gradient.mid, sorted, written) : undefined;
  places(rule, sheet, (row, column) => {
    const value = values.value(row, column);
    if (typeof value !== 'number') return;
    const background =
      gradient.mid && middle !== undefined
        ? value <= middle
          ? mix(gradient.min.color, gradient.mid.color, between(value, low, middle))
          : mix(gradient.mid.color, gradient.max.color, between(value, middle, high))
        : mix(gradient.min.color, gradient.max.color, between(value, low, high));
    add(row, column, { background });
  });
}
