// Reads and mends the tabs that Google fills with the answers of a form.
import type { AnswerTabsPort } from '../../app/ports-setup';

/** Two reads a tab; a date is given as an empty cell, since nobody types one there. */
export function createAnswerTabs(): AnswerTabsPort {
  const sheets = new Map<number, GoogleAppsScript.Spreadsheet.Sheet>();
  return {
    readAnswerTabs: (ours) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .filter((sheet) => !ours.has(sheet.getSheetId()) && sheet.getFormUrl() !== null)
        .map((sheet) => {
          const sheetId = sheet.getSheetId();
          sheets.set(sheetId, sheet);
          const rows = sheet
            .getDataRange()
            .getValues()
            .map((cells) =>
              cells.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : '')),
            );
          return { name: sheet.getName(), sheetId, rows };
        }),
    writeAnswers: (sheetId, { row, column, values }) => {
      sheets
        .get(sheetId)
        ?.getRange(row, column, values.length, values[0]?.length ?? 1)
        .setValues(values.map((cells) => cells.map((cell) => (typeof cell === 'object' ? '' : cell))));
    },
  };
}
