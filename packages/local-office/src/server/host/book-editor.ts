// Changes the workbook as a person in the grid does.
import type { Office } from '../../office';
import type { EditResult } from '../../runtime/events/user-edits';
import { formatA1 } from '../../text/a1';
import type { Rect } from '../../workbook/grid-range';
import { lastStepOf } from '../../workbook/user/undo';
import type { PageRequest, WireRange } from '../wire/protocol';
import { changeShape } from './book-shape';
import { bookOf, openBook, requireWritable, settle, tabOf } from './office-book';

type BookRequest = Extract<PageRequest, { do: 'edit' | 'toggle' | 'paste' | 'clear' | 'structure' | 'undo' }>;

/** A change of cells' contents, before which a protection may warn. */
type CellRequest = Exclude<BookRequest, { do: 'structure' | 'undo' }>;

export interface BookEditor {
  readonly canUndo: boolean;
  /**
   * Changes the workbook as the acting user and runs the triggers. Throws RefusedRequest with a sentence when it may
   * not be, NeedsConfirmation when a protection only warns.
   */
  apply(request: BookRequest): void;
  /** Remembers what the acting user has selected, for scripts that ask. */
  select(sheetId: number, range: WireRange): void;
}

/** Edits through the office, so that the same rules and triggers hold as for a program that drives it. */
export function createBookEditor(office: Office): BookEditor {
  const { state, edits } = office;
  return {
    get canUndo() {
      const workbook = openBook(office);
      return workbook !== undefined && lastStepOf(workbook, state.actingUser) !== undefined;
    },
    apply: (request) => {
      if (request.do === 'undo') settle(edits.undo());
      else if (request.do === 'structure') changeShape(office, request.intent, request.confirmed ?? false);
      else {
        const sheet = tabOf(bookOf(office), request.sheetId);
        requireWritable(office, sheet, touchedBy(request), request.confirmed ?? false);
        settle(changeCells(office, request));
      }
    },
    select: (sheetId, range) => {
      const workbook = bookOf(office);
      const before = workbook.selections[state.actingUser];
      workbook.selections[state.actingUser] = {
        sheetId,
        ranges: { ...before?.ranges, [sheetId]: [range] },
        currentCell: { ...before?.currentCell, [sheetId]: { row: range.row, column: range.column } },
      };
    },
  };
}

function changeCells({ edits }: Office, request: CellRequest): EditResult {
  const { sheetId, confirmed = false } = request;
  switch (request.do) {
    case 'edit': {
      const { row, column, text } = request;
      return edits.type({ sheetId, row, column }, text, { confirmed });
    }
    case 'toggle': {
      const { row, column } = request;
      return edits.rearrange({ kind: 'toggleCheckbox', sheetId, row, column }, { confirmed });
    }
    case 'paste': {
      const { row, column, rows } = request;
      return edits.paste({ sheetId, row, column }, rows, { confirmed });
    }
    case 'clear':
      return edits.rearrange({ kind: 'clear', sheetId, a1: formatA1(request.range) }, { confirmed });
  }
}

function touchedBy(request: CellRequest): Rect {
  if (request.do === 'clear') return request.range;
  const { row, column } = request;
  if (request.do !== 'paste') return { row, column, lastRow: row, lastColumn: column };
  const width = Math.max(...request.rows.map((cells) => cells.length));
  return { row, column, lastRow: row + request.rows.length - 1, lastColumn: column + width - 1 };
}
