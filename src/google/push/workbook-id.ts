// Tells the id of the workbook that the script is bound to.

/** Stays for the life of the workbook; a copy has another. */
export function googleWorkbookId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}
