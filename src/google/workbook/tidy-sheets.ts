// Tidies the sheets that are none of ours.
import type { Spreadsheet } from './sheets';

/** What Google calls the first sheet of a new file, in English and in Indonesian. */
const firstNames = /^(Sheet|Lembar|Spreadsheet) ?1$/u;

/**
 * Moves the tabs that Google has just made for a form's answers (those not among `known`) behind all others, and deletes
 * the first sheet of a new workbook if nobody has used it. Anybody's own tab stays, an empty one too.
 */
export function tidySheets(spreadsheet: Spreadsheet, known: ReadonlySet<number>): void {
  const sheets = spreadsheet.getSheets();
  for (const sheet of sheets) {
    if (!known.has(sheet.getSheetId())) {
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(sheets.length);
    } else if (sheets.length > 1 && firstNames.test(sheet.getName()) && sheet.getLastRow() === 0)
      spreadsheet.deleteSheet(sheet);
  }
}
