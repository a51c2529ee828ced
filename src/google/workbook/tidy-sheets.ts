// Tidies the sheets that are none of ours.
import type { Spreadsheet } from './sheets';

/** What Google calls the first sheet of a new file, in English and in Indonesian. */
const firstNames = /^(Sheet|Lembar|Spreadsheet) ?1$/u;

/**
 * Deletes the first sheet of a new workbook if nobody has used it, and moves the tabs that Google makes for a form's
 * answers behind all others. Anybody's own tab stays, an empty one too.
 */
export function tidySheets(spreadsheet: Spreadsheet, ours: ReadonlySet<number>): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (ours.has(sheet.getSheetId())) continue;
    if (sheet.getFormUrl() !== null) {
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(spreadsheet.getNumSheets());
    } else if (firstNames.test(sheet.getName()) && sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
  }
}
