// Changes the shape of the workbook: rows, columns and tabs.
import type { Office } from '../../office';
import { formatA1 } from '../../text/a1';
import type { UserIntent } from '../../workbook/user/user-edit';
import type { StructureIntent } from '../wire/protocol';
import { fillCells, moveCells } from './book-drag';
import { changeView, type ViewIntent } from './book-view';
import { bookOf, settle, tabOf } from './office-book';

/**
 * Does what a person asked for; throws RefusedRequest with a sentence when it may not be, NeedsConfirmation when a
 * protection only warns and the person has not `confirmed`.
 */
export function changeShape(office: Office, intent: StructureIntent, confirmed: boolean): void {
  if (intent.kind === 'fill') fillCells(office, intent, confirmed);
  else if (intent.kind === 'moveRange') moveCells(office, intent, confirmed);
  else if (isViewIntent(intent)) changeView(office, intent);
  else settle(office.edits.rearrange(userIntentOf(office, intent), { confirmed }));
}

type EditIntent = Exclude<StructureIntent, ViewIntent | { kind: 'fill' | 'moveRange' }>;

function userIntentOf(office: Office, intent: EditIntent): UserIntent {
  switch (intent.kind) {
    case 'insertRows':
    case 'insertColumns':
      return { ...intent, ...placeOfInsertion(office, intent) };
    case 'resizeRows':
    case 'resizeColumns': {
      const { sheetId, at, count, pixels } = intent;
      const kind = intent.kind === 'resizeRows' ? 'setRowHeight' : 'setColumnWidth';
      return { kind, sheetId, at, count, size: pixels };
    }
    case 'sort': {
      const { kind, sheetId, range, column, ascending } = intent;
      return { kind, sheetId, a1: formatA1(range), column, ascending };
    }
    case 'note': {
      const { sheetId, row, column, text } = intent;
      return { kind: 'setNote', sheetId, row, column, note: text };
    }
    case 'moveSheet':
      return { kind: 'moveSheet', sheetId: intent.sheetId, index: intent.position };
    default:
      return intent;
  }
}

function isViewIntent(intent: StructureIntent): intent is ViewIntent {
  return VIEW_KINDS.has(intent.kind);
}

const VIEW_KINDS: ReadonlySet<StructureIntent['kind']> = new Set<ViewIntent['kind']>([
  'freeze',
  'group',
  'hideRows',
  'hideColumns',
  'showRows',
  'showColumns',
]);

/** After the last line there is no line to stand before. */
function placeOfInsertion(
  office: Office,
  intent: Extract<StructureIntent, { kind: 'insertRows' | 'insertColumns' }>,
): { readonly at: number; readonly side: 'before' | 'after' } {
  const sheet = tabOf(bookOf(office), intent.sheetId);
  const size = intent.kind === 'insertRows' ? sheet.rowCount : sheet.columnCount;
  return intent.at > size ? { at: size, side: 'after' } : { at: intent.at, side: 'before' };
}
