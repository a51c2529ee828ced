// Writes a workbook as a page to be printed.
import { escapeHtml } from '../../text/escape-html';

import { displayText } from '../../workbook/cell/display';
import { cellAt, styleOf } from '../../workbook/cells';
import { type CalculationContext, contentExtent, sheetValues } from '../../workbook/formulas/recalculate';
import type { CellStyle, SheetData, WorkbookData } from '../../workbook/workbook-data';

function css(style: CellStyle): string {
  return [
    style.background === undefined ? '' : `background:${style.background}`,
    style.fontColor === undefined ? '' : `color:${style.fontColor}`,
    style.bold === true ? 'font-weight:bold' : '',
    style.italic === true ? 'font-style:italic' : '',
    style.horizontalAlignment === undefined ? '' : `text-align:${style.horizontalAlignment}`,
  ]
    .filter((rule) => rule !== '')
    .join(';');
}

function sheetTable(workbook: WorkbookData, sheet: SheetData, calculation: CalculationContext): string {
  const values = sheetValues(workbook, sheet, calculation);
  const { lastRow, lastColumn } = contentExtent(sheet, values);
  const rows = Array.from({ length: lastRow }, (_row, rowIndex) => {
    const cells = Array.from({ length: lastColumn }, (_cell, columnIndex) => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      const text = displayText(values.value(row, column), values.format(row, column), workbook.locale);
      return `<td style="${css(styleOf(workbook, cellAt(sheet, row, column)))}">${escapeHtml(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<h2>${escapeHtml(sheet.name)}</h2><table>${rows.join('')}</table>`;
}

const PAGE_STYLE =
  'table{border-collapse:collapse}td{border:1px solid #ccc;padding:2px 4px;font:10px sans-serif}';

/** All visible tabs as tables of display texts, one after the other. */
export function workbookPage(workbook: WorkbookData, calculation: CalculationContext): string {
  const tables = workbook.sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => sheetTable(workbook, sheet, calculation));
  return `<!doctype html><title>${escapeHtml(workbook.name)}</title><style>${PAGE_STYLE}</style>${tables.join('')}`;
}
