// Tries out a scratch tab with hidden keys: made, read, moved, sorted, appended to, typed into.
import type { Scene, SelfTestPort } from '../../app/ports-selftest';
import { COLUMNS } from '../../core/selftest/judge';
import type { Sheet } from '../workbook/sheets';

type Probes = SelfTestPort['probes'];

/** Two hidden rows, one of headers, ten of data: as small as a tab can be that is sorted. */
const firstRow = 4;
const dataRows = 10;

const keys = Array.from({ length: COLUMNS }, (_, index) => `uji.${index + 1}`);

/** The scratch tab; throws when it is gone. */
export function scratchTab({ tabName }: Scene): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tabName);
  if (sheet === null) throw new Error('the scratch tab is gone');
  return sheet;
}

export const tabProbes: Pick<
  Probes,
  'tabMade' | 'keysRead' | 'columnMoved' | 'sorted' | 'keysBack' | 'rowAppended'
> = {
  tabMade: ({ tabName }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.insertSheet(tabName, spreadsheet.getNumSheets());
    fillTab(sheet);
    SpreadsheetApp.flush();
    const hiddenRows = [1, 2, 3].filter((row) => sheet.isRowHiddenByUser(row)).length;
    return { sheetId: sheet.getSheetId(), hiddenRows, frozenRows: sheet.getFrozenRows() };
  },
  keysRead: (scene) => {
    const rows = scratchTab(scene).getSheetValues(1, 1, -1, -1);
    return { keys: keysIn(rows[0]), rows: rows.length };
  },
  columnMoved: (scene) => {
    const sheet = scratchTab(scene);
    const [from, before] = [3, 11];
    sheet.moveColumns(sheet.getRange(1, from), before);
    const [row = []] = sheet.getSheetValues(1, 1, 1, -1);
    return { wanted: before - 1, found: row.indexOf(keys[from - 1]) + 1, keys: keysIn(row) };
  },
  sorted: (scene) => {
    const sheet = scratchTab(scene);
    sheet.getRange(1, 1, sheet.getLastRow(), COLUMNS).sort({ column: 1, ascending: true });
    return keyPlace(sheet);
  },
  keysBack: (scene) => {
    const sheet = scratchTab(scene);
    const { row } = keyPlace(sheet);
    sheet.setFrozenRows(0);
    sheet.showRows(1, sheet.getMaxRows());
    if (row > 1) sheet.moveRows(sheet.getRange(row, 1), 1);
    sheet.hideRows(1);
    sheet.setFrozenRows(1);
    return keyPlace(sheet);
  },
  rowAppended: (scene) => {
    const sheet = scratchTab(scene);
    // A blank row above the last one, as between keys and headers.
    const last = sheet.getLastRow();
    sheet.getRange(last + 2, 1).setValue('z');
    sheet.appendRow(['zz', 'zz']);
    const rows = sheet.getSheetValues(1, 1, -1, 1);
    return { wanted: last + 3, row: rows.findIndex(([cell]) => cell === 'zz') + 1 };
  },
};

function fillTab(sheet: Sheet): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns < COLUMNS) sheet.insertColumnsAfter(columns, COLUMNS - columns);
  sheet.getRange(1, 1, 1, COLUMNS).setValues([keys]);
  sheet.getRange(1, 1, rows, COLUMNS).setNumberFormat('@');
  sheet.getRange(3, 1, 1, COLUMNS).setValues([keys.map((_, index) => `${index + 1}`)]);
  const data = Array.from({ length: dataRows }, (_, row) => keys.map(() => `a${dataRows - row}`));
  sheet.getRange(firstRow, 1, dataRows, COLUMNS).setValues(data);
  sheet.hideRows(1, 2);
  sheet.setFrozenRows(3);
  sheet.hideColumns(COLUMNS - 1, 2);
}

/** How many of the keys stand in a row. */
function keysIn(row: readonly unknown[] | undefined): number {
  const standing = new Set(row);
  return keys.filter((key) => standing.has(key)).length;
}

/** The row (1-based) that holds most of the keys, and how many. */
function keyPlace(sheet: Sheet): { readonly row: number; readonly keys: number } {
  const counts = sheet.getSheetValues(1, 1, -1, -1).map(keysIn);
  const most = Math.max(...counts);
  return { row: counts.indexOf(most) + 1, keys: most };
}

/** Where texts are tried out: below all rows of the probes above, in a column of their own each. */
const textRow = 40;

export const textProbes: Pick<Probes, 'formulaText' | 'quotedNumber' | 'leadingZeros' | 'dateRead'> = {
  formulaText: (scene) => asTyped(scene, 1, "'=1+1"),
  quotedNumber: (scene) => asTyped(scene, 2, "'0812"),
  leadingZeros: (scene) => asTyped(scene, 3, '0812'),
  dateRead: (scene) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cell = scratchTab(scene).getRange(textRow, 4).setNumberFormat('d mmmm yyyy').setValue('5/3/2026');
    const value: unknown = cell.getValue();
    const day =
      value instanceof Date
        ? Utilities.formatDate(value, spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd')
        : String(value);
    return { day, shown: cell.getDisplayValue(), locale: spreadsheet.getSpreadsheetLocale() };
  },
};

/** Writes a text into a cell for texts: what is shown, and what was made of it. */
function asTyped(scene: Scene, column: number, text: string): { shown: string; formula: string } {
  const cell = scratchTab(scene).getRange(textRow, column).setNumberFormat('@').setValue(text);
  return { shown: cell.getDisplayValue(), formula: cell.getFormula() };
}
