// Remembers the state before an execution, cheaply enough to do it each time.
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { OfficeState } from './office-state';

/** Cells are replaced, never changed in place, so copies of the rows' lists keep them all; the rest is copied whole. */
function snapshotSheet(sheet: SheetData): SheetData {
  const { rows, ...rest } = sheet;
  return { ...structuredClone(rest), rows: rows.map((row) => row && { ...row, cells: row.cells.slice() }) };
}

function snapshotWorkbook(workbook: WorkbookData): WorkbookData {
  const { sheets, ...rest } = workbook;
  return { ...structuredClone(rest), sheets: sheets.map(snapshotSheet) };
}

/** Workbooks as they are now: what happens to them later doesn't show in the snapshot. */
export function snapshotWorkbooks(workbooks: OfficeState['workbooks']): OfficeState['workbooks'] {
  return Object.fromEntries(
    Object.entries(workbooks).map(([id, workbook]) => [id, snapshotWorkbook(workbook)]),
  );
}

/** The whole state as it is now. Mails and finished executions never change, so their lists are enough. */
export function snapshotState(state: OfficeState): OfficeState {
  const { workbooks, mails, executions, ...rest } = state;
  return {
    ...structuredClone(rest),
    workbooks: snapshotWorkbooks(workbooks),
    mails: mails.slice(),
    executions: executions.slice(),
  };
}

/** Puts the state back as it was; what hasn't changed keeps its identity, since pages hold on to it. */
export function restoreState(state: OfficeState, before: OfficeState): void {
  for (const [id, workbook] of Object.entries(before.workbooks)) {
    const now = state.workbooks[id];
    if (now?.revision === workbook.revision) before.workbooks[id] = now;
  }
  for (const key of Object.keys(state)) {
    const [now, then]: unknown[] = [Reflect.get(state, key), Reflect.get(before, key)];
    if (Array.isArray(now) && Array.isArray(then)) now.splice(0, now.length, ...then);
    else if (typeof now === 'object' && now !== null && typeof then === 'object' && then !== null) {
      for (const name of Object.keys(now)) Reflect.deleteProperty(now, name);
      Object.assign(now, then);
    } else Reflect.set(state, key, then);
  }
}
