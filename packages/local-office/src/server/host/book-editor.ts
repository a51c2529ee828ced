// How does what a person does in the grid change the workbook?
import type { Office } from '../../office';
import type { EditResult } from '../../runtime/events/user-edits';
import { formatA1 } from '../../text/a1';
import { cellAt, touch } from '../../workbook/cells';
import type { Rect } from '../../workbook/grid-range';
import { autoFillCells } from '../../workbook/ranges/auto-fill';
import { editRefusal, mayEditFile, warningsFor } from '../../workbook/rules/protection';
import { groupsOf, setCollapsed } from '../../workbook/structure/groups';
import { lastStepOf, withUndo } from '../../workbook/user/undo';
import { editText } from '../../workbook/user/user-edit';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { PageRequest, StructureIntent, WireRange } from '../wire/protocol';
import { NeedsConfirmation, RefusedRequest } from './office-host';

export type BookRequest = Extract<
  PageRequest,
  { do: 'edit' | 'toggle' | 'paste' | 'clear' | 'structure' | 'undo' }
>;

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

/** What only changes the view of a tab, or is made of several simpler changes. */
type OwnIntent = Extract<
  StructureIntent,
  {
    kind: 'hideRows' | 'hideColumns' | 'showRows' | 'showColumns' | 'freeze' | 'group' | 'fill' | 'moveRange';
  }
>;

const viewOnly = 'Anda hanya dapat melihat buku kerja ini, tidak mengubahnya.';

/** Edits through the office, so that the same rules and triggers hold as for a program that drives it. */
export function createBookEditor(office: Office): BookEditor {
  const { state, edits } = office;

  const book = (): WorkbookData => {
    const workbook = state.containerId === null ? undefined : state.workbooks[state.containerId];
    if (!workbook) throw new RefusedRequest('Belum ada buku kerja.');
    return workbook;
  };
  const tab = (sheetId: number): SheetData => {
    const sheet = book().sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new RefusedRequest('Tab ini sudah tidak ada.');
    return sheet;
  };

  const settle = (result: EditResult): void => {
    if (!result.ok) throw new RefusedRequest(result.message ?? 'Perubahan ini tidak dapat dilakukan.');
  };

  /** A protection that only warns asks first; the page sends the request again when the person agrees. */
  const warnFirst = (sheetId: number, rect: Rect, confirmed: boolean): void => {
    const [workbook, sheet] = [book(), tab(sheetId)];
    if (confirmed || editRefusal(workbook, sheet, rect, state.actingUser)) return;
    const [warning] = warningsFor(workbook, sheet, rect);
    if (warning) throw new NeedsConfirmation(warning.description);
  };

  const changeView = (
    intent: OwnIntent,
    change: (workbook: WorkbookData, sheet: SheetData) => void,
  ): void => {
    const [workbook, sheet] = [book(), tab(intent.sheetId)];
    if (!mayEditFile(workbook, state.actingUser)) throw new RefusedRequest(viewOnly);
    withUndo(workbook, state.actingUser, intent.kind, () => {
      change(workbook, sheet);
      touch(workbook, sheet);
      return { ok: true };
    });
  };

  /** What the drag would write, worked out on a copy and then entered as if it were pasted. */
  const fill = ({ sheetId, source, target }: Extract<OwnIntent, { kind: 'fill' }>): void => {
    const workbook = book();
    const copy = structuredClone(workbook);
    const sheet = copy.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new RefusedRequest('Tab ini sudah tidak ada.');
    autoFillCells(copy, sheet, source, target, false);
    const rest = beyond(source, target);
    if (!rest) return;
    settle(edits.paste({ sheetId, row: rest.row, column: rest.column }, textsOf(copy, sheet, rest)));
  };

  const textsOf = (workbook: WorkbookData, sheet: SheetData, rect: Rect): string[][] => {
    const rows: string[][] = [];
    for (let row = rect.row; row <= rect.lastRow; row += 1) {
      const texts: string[] = [];
      for (let column = rect.column; column <= rect.lastColumn; column += 1) {
        texts.push(
          cellAt(sheet, row, column) ? editText(workbook, sheet.id, row, column, edits.calculation) : '',
        );
      }
      rows.push(texts);
    }
    return rows;
  };

  const moveRange = ({ sheetId, source, row, column }: Extract<OwnIntent, { kind: 'moveRange' }>): void => {
    const texts = textsOf(book(), tab(sheetId), source);
    settle(edits.rearrange({ kind: 'clear', sheetId, a1: formatA1(source) }));
    settle(edits.paste({ sheetId, row, column }, texts));
  };

  const applyOwn = (intent: OwnIntent): void => {
    switch (intent.kind) {
      case 'fill':
        fill(intent);
        break;
      case 'moveRange':
        moveRange(intent);
        break;
      case 'freeze':
        changeView(intent, (_workbook, sheet) => {
          sheet.frozenRows = Math.min(intent.rows, sheet.rowCount - 1);
          sheet.frozenColumns = Math.min(intent.columns, sheet.columnCount - 1);
        });
        break;
      case 'group':
        changeView(intent, (workbook, sheet) => {
          const group = groupsOf(sheet, intent.axis).find(
            ({ start, end }) => start === intent.first && end === intent.last,
          );
          if (group) setCollapsed(workbook, sheet, intent.axis, group, intent.collapsed);
        });
        break;
      case 'hideRows':
      case 'showRows':
        changeView(intent, (_workbook, sheet) => setRowsHidden(sheet, intent, intent.kind === 'hideRows'));
        break;
      case 'hideColumns':
      case 'showColumns':
        changeView(intent, (_workbook, sheet) =>
          setColumnsHidden(sheet, intent, intent.kind === 'hideColumns'),
        );
        break;
    }
  };

  const rearrange = (intent: StructureIntent): void => {
    switch (intent.kind) {
      case 'insertRows':
      case 'insertColumns': {
        // After the last line there is no line to stand before.
        const sheet = tab(intent.sheetId);
        const size = intent.kind === 'insertRows' ? sheet.rowCount : sheet.columnCount;
        const place =
          intent.at > size
            ? { at: size, side: 'after' as const }
            : { at: intent.at, side: 'before' as const };
        settle(edits.rearrange({ ...intent, ...place }));
        break;
      }
      case 'resizeRows':
      case 'resizeColumns': {
        const { sheetId, at, count, pixels } = intent;
        const kind = intent.kind === 'resizeRows' ? 'setRowHeight' : 'setColumnWidth';
        settle(edits.rearrange({ kind, sheetId, at, count, size: pixels }));
        break;
      }
      case 'sort': {
        const { sheetId, range, column, ascending } = intent;
        settle(edits.rearrange({ kind: 'sort', sheetId, a1: formatA1(range), column, ascending }));
        break;
      }
      case 'note': {
        const { sheetId, row, column, text } = intent;
        settle(edits.rearrange({ kind: 'setNote', sheetId, row, column, note: text }));
        break;
      }
      case 'moveSheet':
        settle(edits.rearrange({ kind: 'moveSheet', sheetId: intent.sheetId, index: intent.position }));
        break;
      case 'deleteRows':
      case 'deleteColumns':
      case 'moveRows':
      case 'moveColumns':
      case 'renameSheet':
      case 'addSheet':
      case 'deleteSheet':
      case 'duplicateSheet':
      case 'hideSheet':
      case 'showSheet':
        settle(edits.rearrange(intent));
        break;
      default:
        applyOwn(intent);
    }
  };

  return {
    get canUndo() {
      const workbook = state.containerId === null ? undefined : state.workbooks[state.containerId];
      return workbook !== undefined && lastStepOf(workbook, state.actingUser) !== undefined;
    },
    apply: (request) => {
      switch (request.do) {
        case 'edit': {
          const { sheetId, row, column, text, confirmed = false } = request;
          warnFirst(sheetId, { row, column, lastRow: row, lastColumn: column }, confirmed);
          settle(edits.type({ sheetId, row, column }, text, { confirmed }));
          break;
        }
        case 'toggle': {
          const { sheetId, row, column, confirmed = false } = request;
          warnFirst(sheetId, { row, column, lastRow: row, lastColumn: column }, confirmed);
          settle(edits.rearrange({ kind: 'toggleCheckbox', sheetId, row, column }, { confirmed }));
          break;
        }
        case 'paste': {
          const { sheetId, row, column, rows, confirmed = false } = request;
          const width = Math.max(...rows.map((cells) => cells.length));
          warnFirst(
            sheetId,
            { row, column, lastRow: row + rows.length - 1, lastColumn: column + width - 1 },
            confirmed,
          );
          settle(edits.paste({ sheetId, row, column }, rows, { confirmed }));
          break;
        }
        case 'clear': {
          const { sheetId, range, confirmed = false } = request;
          warnFirst(sheetId, range, confirmed);
          settle(edits.rearrange({ kind: 'clear', sheetId, a1: formatA1(range) }, { confirmed }));
          break;
        }
        case 'structure':
          rearrange(request.intent);
          break;
        case 'undo':
          settle(edits.undo());
          break;
      }
    },
    select: (sheetId, range) => {
      const workbook = book();
      const before = workbook.selections[state.actingUser];
      workbook.selections[state.actingUser] = {
        sheetId,
        ranges: { ...before?.ranges, [sheetId]: [range] },
        currentCell: { ...before?.currentCell, [sheetId]: { row: range.row, column: range.column } },
      };
    },
  };
}

/** What of the target lies beyond the source, in the one direction of the drag. */
function beyond(source: Rect, target: Rect): Rect | null {
  if (target.lastRow > source.lastRow) return { ...target, row: source.lastRow + 1 };
  if (target.row < source.row) return { ...target, lastRow: source.row - 1 };
  if (target.lastColumn > source.lastColumn) return { ...target, column: source.lastColumn + 1 };
  if (target.column < source.column) return { ...target, lastColumn: source.column - 1 };
  return null;
}

function setRowsHidden(
  sheet: SheetData,
  { at, count }: { at: number; count: number },
  hidden: boolean,
): void {
  for (let row = at; row < at + count && row <= sheet.rowCount; row += 1) {
    while (sheet.rows.length < row) sheet.rows.push(null);
    sheet.rows[row - 1] = { ...(sheet.rows[row - 1] ?? { cells: [] }), hidden };
  }
}

function setColumnsHidden(
  sheet: SheetData,
  { at, count }: { at: number; count: number },
  hidden: boolean,
): void {
  for (let column = at; column < at + count && column <= sheet.columnCount; column += 1) {
    while (sheet.columns.length < column) sheet.columns.push(null);
    sheet.columns[column - 1] = { ...(sheet.columns[column - 1] ?? {}), hidden };
  }
}
