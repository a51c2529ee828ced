// Moves rows of Pengingat that no run needs any more to a tab of their own, once a month.
import { numberRuns } from '../../core/number-runs';
import { foldable } from '../../core/reminders/ledger-fold';
import type { LedgerEntry } from '../../core/reminders/reminder-ledger';
import type { PlainDate } from '../../core/time/plain-date';
import { asWrittenAgain, type CellValue, isMoment } from '../../tables/cell';
import { inOwnWords } from '../../tables/own-words';
import { decodeLedger, ledgerArchivePlan } from '../../tables/reminders/ledger-table';
import { ownWordsOf } from '../office/office-terms';
import type { Office } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import type { Ports, TabPlace } from '../ports';
import { foldedEntry, isFoldDue } from './fold-mark';

type Rows = readonly (readonly CellValue[])[];

/** Runs of neighbouring rows that one fold moves, the longest first: each costs a call, the others wait for a month. */
const mostRuns = 10;

/**
 * Copies old rows to Arsip Pengingat and deletes them from Pengingat, in this order, so that a run that dies loses none:
 * what already stands in the archive is not copied again. The next flush notes the month. One read where nothing is old,
 * none in a month that was folded.
 */
export function foldLedger(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Pick<Office, 'layout' | 'today' | 'settings' | 'units'>,
): void {
  const { layout, today } = office;
  const place = layout.tabsByKey.get('reminders');
  if (place === undefined || !isFoldDue(layout.notes, today)) return;
  const rows = workbook.readRows(place);
  const runs = runsToFold(place, rows, today);
  if (runs.length > 0) {
    const old = runs.flatMap(([first, last]) => rows.slice(first - place.headRow, last - place.headRow + 1));
    const target = workbook.ensureTab(inOwnWords(ledgerArchivePlan(), ownWordsOf(office)));
    archive({ workbook }, { place, target }, old);
    workbook.flush();
    for (const [first, last] of [...runs].reverse()) workbook.deleteRows(place, first, last - first + 1);
  }
  workbook.note(foldedEntry(today));
}

/** First and last rows of the sheet, from the top. */
function runsToFold(place: TabPlace, rows: Rows, today: PlainDate): readonly (readonly [number, number])[] {
  const placed = decodeLedger(place, rows).rows;
  const rowOf = new Map<LedgerEntry, number>(placed.map(({ value, row }) => [value, row]));
  const old = foldable(
    placed.map(({ value }) => value),
    today,
  );
  const runs = numberRuns(new Set(old.flatMap((entry) => rowOf.get(entry) ?? [])));
  return [...runs]
    .sort(([first, last], [other, end]) => end - other - (last - first))
    .slice(0, mostRuns)
    .sort(([first], [other]) => first - other);
}

/** Adds rows below those of the archive, each column under its own key. */
function archive(
  { workbook }: Pick<Ports, 'workbook'>,
  { place, target }: { readonly place: TabPlace; readonly target: TabPlace },
  rows: Rows,
): void {
  const standing = workbook.readRows(target);
  const known = new Set(standing.map((row) => nameOf(row, target)));
  const width = Math.max(1, ...target.columnsByKey.values());
  const values = rows
    .filter((row) => !known.has(nameOf(row, place)))
    .map((row) => {
      const cells: CellValue[] = Array.from({ length: width }, () => '');
      for (const [key, column] of target.columnsByKey) {
        const from = place.columnsByKey.get(key);
        if (from !== undefined) cells[column - 1] = asWrittenAgain(row[from - 1] ?? '');
      }
      return cells;
    });
  if (values.length > 0) workbook.writeBlock(target, { row: rowBelow(target, standing), column: 1, values });
}

/** What tells one row from another: key, moment and state. */
function nameOf(row: readonly CellValue[], { columnsByKey }: TabPlace): string {
  return ['key', 'at', 'state']
    .map((key) => row[(columnsByKey.get(key) ?? 0) - 1] ?? '')
    .map((cell) => (isMoment(cell) ? cell.at : String(cell)))
    .join('|');
}
