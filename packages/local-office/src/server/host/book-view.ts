// Changes only the view of a tab: what is frozen, hidden or folded.
import type { Office } from '../../office';
import { touch } from '../../workbook/cells';
import { mayEditFile } from '../../workbook/rules/protection';
import { groupsOf, setCollapsed } from '../../workbook/structure/groups';
import { leavesVisibleColumn, leavesVisibleRow } from '../../workbook/structure/visible-lines';
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
  const refusal = blinding(sheet, intent);
  if (refusal !== undefined) throw new RefusedRequest(refusal);
  withUndo(workbook, user, intent.kind, () => {
    applyView(workbook, sheet, intent);
    touch(workbook, sheet);
    return { ok: true };
  });
}

/** Why the change may not be made: nothing could be seen or scrolled any more. */
function blinding(sheet: SheetData, intent: ViewIntent): string | undefined {
  switch (intent.kind) {
    case 'freeze':
      if (intent.rows > 0 && !leavesVisibleRow(sheet, intent.rows)) return sentences.freezeRows;
      if (intent.columns > 0 && !leavesVisibleColumn(sheet, intent.columns)) return sentences.freezeColumns;
      return undefined;
    case 'hideRows':
      return leavesVisibleRow(sheet, 0, intent) ? undefined : sentences.hideRows;
    case 'hideColumns':
      return leavesVisibleColumn(sheet, 0, intent) ? undefined : sentences.hideColumns;
    default:
      return undefined;
  }
}

const sentences = {
  freezeRows: 'Anda tidak dapat membekukan semua baris yang terlihat.',
  freezeColumns: 'Anda tidak dapat membekukan semua kolom yang terlihat.',
  hideRows: 'Anda tidak dapat menyembunyikan semua baris.',
  hideColumns: 'Anda tidak dapat menyembunyikan semua kolom.',
} as const;

function applyView(workbook: WorkbookData, sheet: SheetData, intent: ViewIntent): void {
  switch (intent.kind) {
    case 'freeze':
      sheet.frozenRows = intent.rows;
      sheet.frozenColumns = intent.columns;
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
