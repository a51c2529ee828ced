// Writes the notes on the cells of Kepatuhan, when they differ from those written last.
import { fingerprint } from '../../core/fingerprint';
import { complianceNotes } from '../../tables/compliance/cell-notes';
import type { Decision } from '../office/decide-office';
import type { CellValue, Ports, TabPlace } from '../ports';

/** What was written last, by tab: staff sort rows and move columns, and the notes go with their cells. */
const prefix = 'catatan-kepatuhan:';

interface NotedYear {
  readonly place: TabPlace;
  /** The rows below the headers, as they stand. */
  readonly body: readonly (readonly CellValue[])[];
  /** The sheet's row of the first of them. */
  readonly firstRow: number;
  readonly known: Readonly<Record<string, string>>;
  /** False: nobody is named, as in a year that is closed. */
  readonly withPeople?: boolean;
}

/** One write for each run of neighbouring columns of ours, which is one unless staff put columns between; none when nothing differs. */
export function writeComplianceNotes(
  workbook: Pick<Ports['workbook'], 'writeNotes' | 'note'>,
  { matrix, visitRows }: Pick<Decision, 'matrix' | 'visitRows'>,
  { place, body, firstRow, known, withPeople = true }: NotedYear,
): void {
  const visits = visitRows.map(({ value }) => value);
  const blocks = complianceNotes(place, body, { matrix, visits, withPeople });
  const print = String(fingerprint(JSON.stringify([firstRow, blocks])));
  const entry = prefix + place.key;
  if (body.length === 0 || known[entry] === print) return;
  for (const { column, notes } of blocks) workbook.writeNotes(place, { row: firstRow, column, notes });
  workbook.note({ [entry]: print });
}
