// Changes only the view of a tab: what is frozen, hidden or folded.
import type { Office } from '../../office';
import { touch } from '../../workbook/cells';
import { mayEditFile } from '../../workbook/rules/protection';
import { groupsOf, setCollapsed } from '../../workbook/structure/groups';
import { withUndo } from '../../workbook/user/undo';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { StructureIntent } from '../wire/protocol';
import { bookOf, tabOf } from './office-book';
import { RefusedRequest } from './office-host';

export type ViewIntent = Extract<
  StructureIntent,
  { kind: 'hideRows' | 'hideColumns' | 'showRows' | 'showColumns' | 'freeze' | 'group' }
>;

/** As one step that can be undone; throws RefusedRequest for somebody who may only look. */
export function changeView(office: Office, intent: ViewIntent): void {
  const workbook = bookOf(office);
  const sheet = tabOf(workbook, intent.sheetId);
  const user = office.state.actingUser;
  if (!mayEditFile(workbook, user)) {
    throw new RefusedRequest('Anda hanya dapat melihat buku kerja ini, tidak mengubahnya.');
  }
  withUndo(workbook, user, intent.kind, () => {
    applyView(workbook, sheet, intent);
    touch(workbook, sheet);
    return { ok: true };
  });
}

function applyView(workbook: WorkbookData, sheet: SheetData, intent: ViewIntent): void {
  switch (intent.kind) {
    case 'freeze':
      sheet.frozenRows = Math.min(intent.rows, sheet.rowCount - 1);
      sheet.frozenColumns = Math.min(intent.columns, sheet.columnCount - 1);
      return;
    case 'group': {
      const group = groupsOf(sheet, intent.axis).find(
        ({ start, end }) => start === intent.first && end === intent.last,
      );
      if (group) setCollapsed(workbook, sheet, intent.axis, group, intent.collapsed);
      return;
    }
    case 'hideRows':
    case 'showRows':
      setRowsHidden(sheet, intent, intent.kind === 'hideRows');
      return;
    case 'hideColumns':
    case 'showColumns':
      setColumnsHidden(sheet, intent, intent.kind === 'hideColumns');
      return;
  }
}

/** A run of rows or columns; 1-based. */
interface Run {
  readonly at: number;
  readonly count: number;
}

function setRowsHidden(sheet: SheetData, { at, count }: Run, hidden: boolean): void {
  for (let row = at; row < at + count && row <= sheet.rowCount; row += 1) {
    while (sheet.rows.length < row) sheet.rows.push(null);
    sheet.rows[row - 1] = { ...(sheet.rows[row - 1] ?? { cells: [] }), hidden };
  }
}

function setColumnsHidden(sheet: SheetData, { at, count }: Run, hidden: boolean): void {
  for (let column = at; column < at + count && column <= sheet.columnCount; column += 1) {
    while (sheet.columns.length < column) sheet.columns.push(null);
    sheet.columns[column - 1] = { ...(sheet.columns[column - 1] ?? {}), hidden };
  }
}
