// Puts the keys and headers of a tab back above everything else.
import { KEY_ROWS, type TopRows } from '../../app/ports-sheets';
import type { Sheet } from './sheets';

/** The key row first, a blank one, the headers; all hidden and frozen as in a new tab. Every row of people stays. */
export function mendTop(sheet: Sheet, top: TopRows): void {
  const { keyRow, headRow, headerRows, keys, isOutOfOrder } = top;
  if (isOutOfOrder) {
    sheet.setFrozenRows(0);
    sheet.showRows(1, sheet.getMaxRows());
  }
  let head = headRow;
  if (keyRow === null) {
    sheet.insertRowsBefore(1, KEY_ROWS);
    // New rows look like the headers below them.
    sheet.getRange(1, 1, KEY_ROWS, sheet.getMaxColumns()).clearFormat().setNumberFormat('@');
    head += KEY_ROWS;
  } else if (isOutOfOrder) {
    if (keyRow > 1) sheet.moveRows(sheet.getRange(keyRow, 1), 1);
    if (head < keyRow) head += 1;
    if (top.blankRow <= sheet.getMaxRows()) sheet.moveRows(sheet.getRange(top.blankRow, 1), KEY_ROWS);
    else sheet.insertRowsAfter(1, KEY_ROWS - 1);
    head += KEY_ROWS - 1;
    const first = KEY_ROWS + 1;
    if (head > first && headerRows > 0) sheet.moveRows(sheet.getRange(head, 1, headerRows, 1), first);
    head = first;
  }
  const row = keyRow !== null && !isOutOfOrder ? keyRow : 1;
  sheet.getRange(row, 1, 1, keys.length).setValues([[...keys]]);
  sheet.hideRows(row, head - row < KEY_ROWS ? 1 : KEY_ROWS);
  sheet.setFrozenRows(head + headerRows - 1);
}
