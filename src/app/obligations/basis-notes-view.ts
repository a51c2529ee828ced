// Notes beside a basis in Kewajiban that its number is still missing.
import { fingerprint } from '../../core/fingerprint';
import { basisNote } from '../../messages/obligations/basis-text';
import type { OfficeView } from '../office/office-view';
import { requireTab } from '../office/read-office';

/** What was written last. */
const entry = 'catatan-dasar';

/**
 * One write when a note comes, goes or moves; none in an office whose bases all bear their number. A note that staff
 * wrote on such a cell themselves is taken away with ours.
 */
export const basisNotesView: OfficeView = {
  name: 'basis-notes',
  write: ({ workbook }, { layout, obligationRows }) => {
    const place = requireTab(layout, 'obligations');
    const column = place.columnsByKey.get('legalBasis');
    if (column === undefined) return;
    const notesByRow = new Map(
      obligationRows.map(({ value, row }) => [row, basisNote(value.obligation.legalBasis)]),
    );
    const noted = [...notesByRow].filter(([, note]) => note !== '');
    const print = noted.length === 0 ? '' : String(fingerprint(JSON.stringify([column, [...notesByRow]])));
    if ((layout.notes[entry] ?? '') === print) return;
    const first = Math.min(...notesByRow.keys());
    const last = Math.max(...notesByRow.keys());
    const notes = Array.from({ length: last - first + 1 }, (_, index) => [
      notesByRow.get(first + index) ?? '',
    ]);
    if (notesByRow.size > 0) workbook.writeNotes(place, { row: first, column, notes });
    workbook.note({ [entry]: print });
  },
};
