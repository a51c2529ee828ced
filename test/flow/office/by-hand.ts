// What staff do by hand in a tab, with columns named by their headers and rows by a text in them.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { shownRows } from '../kasiman';

/**
 * Runs code of Apps Script on a tab. `s` is the sheet; `column('Surel')` and `row('Betet')` give the 1-based position of
 * the first cell that says this; `whole('Surel')` is the column as a range such as `D:D`.
 */
export function inTab(office: Office, tab: string, code: string): unknown {
  const script = `(function () {
    var s = SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(tab)});
    var cells = s.getDataRange().getDisplayValues();
    function found(index, text) { if (index < 0) throw new Error('no ' + text); return index + 1; }
    function column(text) {
      return found(cells.map(function (line) { return line.indexOf(text); }).find(function (at) { return at >= 0; }) ?? -1, text);
    }
    function row(text) { return found(cells.findIndex(function (line) { return line.indexOf(text) >= 0; }), text); }
    function whole(text) {
      var letter = s.getRange(1, column(text)).getA1Notation().replace(/\\d/g, '');
      return s.getRange(letter + ':' + letter);
    }
    ${code}
  })()`;
  return vm.runInContext(script, office.context);
}

/** Types a value into the cell of a row and a column; each is named by a text that stands in it. */
export function type(
  office: Office,
  tab: string,
  at: { readonly row: string; readonly column: string },
  value: string,
): void {
  const { row, column } = at;
  const address = `return s.getRange(row(${JSON.stringify(row)}), column(${JSON.stringify(column)})).getA1Notation();`;
  office.editAsUser(String(inTab(office, tab, address)), value, tab);
}

/** What a cell shows, found as in `type`. */
export function shownAt(
  office: Office,
  tab: string,
  at: { readonly row: string; readonly column: string },
): string | undefined {
  const rows = shownRows(office, tab);
  const column = rows.map((line) => line.indexOf(at.column)).find((index) => index >= 0) ?? -1;
  return rows.find((line) => line.includes(at.row))?.[column];
}
