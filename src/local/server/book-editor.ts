// How does what a person does in the grid change the workbook?
import { createFormulaEngine } from '../formula/engine';
import type { Office } from '../office';
import { writeChecked } from '../workbook/checked-write';
import { editRefusal } from '../workbook/protection';
import { RefusedRequest } from './office-host';
import type { PageRequest, WireRange } from './protocol';

export type BookRequest = Extract<
  PageRequest,
  { do: 'edit' | 'paste' | 'clear' | 'structure' | 'undo' | 'redo' }
>;

export interface BookEditor {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes the workbook as the acting user and runs the triggers; throws RefusedRequest when it may not be. */
  apply(request: BookRequest): void;
  /** Remembers what the acting user has selected, for scripts that ask. */
  select(sheetId: number, range: WireRange): void;
}

export const createBookEditor = (office: Office): BookEditor => {
  const { state } = office;
  const engine = createFormulaEngine();
  const context = { engine, now: () => state.clock.nowMs, warn: () => undefined };
  const write = (
    sheetId: number,
    row: number,
    column: number,
    rows: readonly (readonly string[])[],
  ): void => {
    const workbook = state.containerId === null ? undefined : state.workbooks[state.containerId];
    const sheet = workbook?.sheets.find(({ id }) => id === sheetId);
    if (!workbook || !sheet) throw new RefusedRequest('Tab ini sudah tidak ada.');
    const rect = {
      row,
      column,
      lastRow: row + rows.length - 1,
      lastColumn: column + Math.max(...rows.map((r) => r.length)) - 1,
    };
    if (editRefusal(workbook, sheet, rect, state.actingUser)) throw new RefusedRequest('Sel ini dilindungi.');
    const broken = writeChecked(workbook, sheet, rect, (r, c) => rows[r]?.[c] ?? '', context);
    if (broken) throw new RefusedRequest(broken.rule.helpText ?? 'Isi tidak sesuai aturan.');
  };
  return {
    canUndo: false,
    canRedo: false,
    apply: (request) => {
      if (request.do === 'edit') write(request.sheetId, request.row, request.column, [[request.text]]);
      else if (request.do === 'paste') write(request.sheetId, request.row, request.column, request.rows);
      else throw new RefusedRequest('Belum dapat dilakukan.');
    },
    select: () => undefined,
  };
};
