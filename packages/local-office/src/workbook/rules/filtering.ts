// Tells which rows the sheet's filter hides.
import { displayText } from '../cell/display';
import { type CalculationContext, sheetValues } from '../formulas/recalculate';
import { boundRange } from '../grid-range';
import type { SheetData, WorkbookData } from '../workbook-data';
import { conditionTest, testedCells } from './condition';

/** Tells for each row whether the filter hides it; rows outside the filter's body are never hidden. */
export function filterTest(
  workbook: WorkbookData,
  sheet: SheetData,
  context: CalculationContext,
): (row: number) => boolean {
  const { filter } = sheet;
  if (!filter || Object.keys(filter.columns).length === 0) return () => false;
  const rect = boundRange(filter.range, sheet);
  const values = sheetValues(workbook, sheet, context);
  const cells = testedCells(workbook, sheet, values, context);
  const columns = Object.entries(filter.columns).map(([key, column]) => {
    const at = Number(key);
    const anchor = { row: rect.row + 1, column: at };
    const test =
      column.criteria === null ? null : conditionTest(column.criteria, column.values, cells, anchor);
    return (row: number): boolean => {
      const text = displayText(values.value(row, at), values.format(row, at), workbook.locale);
      if (column.visibleValues && !column.visibleValues.includes(text)) return true;
      return column.hiddenValues.includes(text) || (test !== null && !test(row, at));
    };
  });
  return (row) => row > rect.row && row <= rect.lastRow && columns.some((fails) => fails(row));
}

/** True when a row below the filter's header fails the criteria of a column. */
export function isHiddenByFilter(
  workbook: WorkbookData,
  sheet: SheetData,
  context: CalculationContext,
  row: number,
): boolean {
  return filterTest(workbook, sheet, context)(row);
}
