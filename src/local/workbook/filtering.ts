// Which rows does the sheet's filter hide?
import { meetsCondition } from './condition';
import { displayText } from './display';
import { boundRange } from './grid-range';
import { type CalculationContext, sheetValues } from './recalculate';
import type { SheetData, WorkbookData } from './workbook-data';

/** True when a row below the filter's header fails the criteria of a column. */
export const isHiddenByFilter = (
  workbook: WorkbookData,
  sheet: SheetData,
  context: CalculationContext,
  row: number,
): boolean => {
  const { filter } = sheet;
  if (!filter) return false;
  const rect = boundRange(filter.range, sheet);
  if (row <= rect.row || row > rect.lastRow) return false;
  const values = sheetValues(workbook, sheet, context);
  return Object.entries(filter.columns).some(([key, column]) => {
    const at = Number(key);
    const text = displayText(values.value(row, at), values.format(row, at), workbook.locale);
    if (column.visibleValues && !column.visibleValues.includes(text)) return true;
    if (column.hiddenValues.includes(text)) return true;
    if (column.criteria === null) return false;
    const anchor = { row: rect.row + 1, column: at };
    const place = { workbook, sheet, values, context, row, column: at, anchor };
    return !meetsCondition(column.criteria, column.values, place);
  });
};
