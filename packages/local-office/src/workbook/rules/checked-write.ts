// Writes values unless a strict validation refuses one.
import { cellAt } from '../cells';
import { type CalculationContext, sheetValues } from '../formulas/recalculate';
import type { Rect } from '../grid-range';
import { type CellInput, mapPlaces, writeValues } from '../ranges/range-edit';
import type { Cell, SheetData, ValidationData, WorkbookData } from '../workbook-data';
import { allowedTexts, satisfiesValidation } from './validation';

export interface BrokenRule {
  readonly row: number;
  readonly column: number;
  readonly rule: ValidationData;
  /** The texts of a list or range rule. */
  readonly allowed: readonly string[] | undefined;
}

function strictRule(workbook: WorkbookData, cell: Cell | null): ValidationData | undefined {
  const rule = cell?.d === undefined ? undefined : workbook.validations[cell.d];
  return rule && !rule.allowInvalid ? rule : undefined;
}

/**
 * Writes values; when one breaks a rule that rejects input, nothing is changed and the first broken rule is
 * returned. Scripts are refused like people: unsourced (docs/google-facts.md, Spreadsheets).
 */
export function writeChecked(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  valueAt: (rowOffset: number, columnOffset: number) => CellInput,
  context: CalculationContext,
): BrokenRule | undefined {
  const strict: { row: number; column: number; rule: ValidationData }[] = [];
  if (workbook.validations.some((rule) => !rule.allowInvalid)) {
    for (let row = rect.row; row <= Math.min(rect.lastRow, sheet.rows.length); row += 1) {
      for (let column = rect.column; column <= rect.lastColumn; column += 1) {
        const rule = strictRule(workbook, cellAt(sheet, row, column));
        if (rule) strict.push({ row, column, rule });
      }
    }
  }
  if (strict.length === 0) {
    writeValues(workbook, sheet, rect, valueAt, context.now());
    return undefined;
  }
  const before = mapPlaces(rect, (row, column) => cellAt(sheet, row, column));
  writeValues(workbook, sheet, rect, valueAt, context.now());
  const values = sheetValues(workbook, sheet, context);
  const broken = strict.find(
    ({ row, column, rule }) =>
      !satisfiesValidation(rule, {
        workbook,
        sheet,
        row,
        column,
        value: values.value(row, column),
        numberFormat: values.format(row, column),
        context,
      }),
  );
  if (!broken) return undefined;
  before.forEach((line, rowOffset) => {
    const cells = sheet.rows[rect.row + rowOffset - 1]?.cells;
    cells?.splice(rect.column - 1, line.length, ...line);
  });
  workbook.revision += 1;
  sheet.revision += 1;
  return { ...broken, allowed: allowedTexts(broken.rule, workbook, context) };
}
