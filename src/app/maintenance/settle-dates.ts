// Settles dates whose day and month may be the wrong way round, as the person at the sidebar Kesehatan says.
import { type PlainDate, parsePlainDateTime, timeOf } from '../../core/time/plain-date';
import { swapDayAndMonth } from '../../core/time/swapped-date';
import { rowsText } from '../../messages/maintenance/change-text';
import { doubtWords } from '../../messages/maintenance/doubt-text';
import { dateText } from '../../messages/time/date-text';
import { type CellValue, isMoment } from '../../tables/cell';
import { columnTitle } from '../../tables/maintenance/issue-tab';
import { Refusal } from '../failure';
import { type DoubtedDate, doubtEntries } from '../notebook/doubted-dates';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { actorOf, recordManyChanges } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import type { DateAnswer, DoubtView } from './rpc-maintenance';

/** A doubted date as the sidebar shows it. */
export function doubtView(
  { layout }: Pick<Office, 'layout'>,
  { tab, column, row, date }: DoubtedDate,
): DoubtView {
  const swapped = swapDayAndMonth(date) ?? date;
  const name = layout.tabsByKey.get(tab)?.name ?? tab;
  const place = doubtWords.place(name, rowsText(row, 1), columnTitle(tab, column));
  return { tab, column, row, date, place, shown: dateText(date), swapped: dateText(swapped) };
}

/**
 * Swaps day and month in cells that still hold what the person saw, or remembers that they are right; either way nobody is
 * asked about them again. Refuses when none of them is as it was seen.
 */
export function settleDates(
  ports: Pick<Ports, 'clock' | 'lock' | 'person'> & ViewPorts,
  { answer, cells }: DateAnswer,
): Pick<Office, 'layout'> {
  return withLock(ports, () => {
    const { workbook } = ports;
    const before = readOffice(ports, { withGaps: true });
    const { layout, doubts } = before;
    const seen = new Set(cells.map(placeOf));
    const settled = doubts.filter((doubt) => seen.has(placeOf(doubt)));
    if (settled.length === 0) throw new Refusal(doubtWords.changed);
    if (answer === 'swap') swapAll(ports, before, settled);
    const left = doubts.filter((doubt) => !settled.includes(doubt));
    workbook.note(doubtEntries(layout.notes, left));
    const notes = { ...layout.notes, ...doubtEntries(layout.notes, left) };
    const office = readOffice(ports, { layout: { ...layout, notes }, withGaps: true });
    writeViews(ports, office, decideOffice(office));
    workbook.flush();
    return office;
  });
}

function placeOf({ tab, column, row, date }: DateAnswer['cells'][number]): string {
  return `${tab} ${column} ${row} ${date}`;
}

function swapAll(
  { workbook, person }: Pick<Ports, 'workbook' | 'person'>,
  { layout, now }: Pick<Office, 'layout' | 'now'>,
  settled: readonly DoubtedDate[],
): void {
  const swaps = settled.flatMap(({ tab, column: key, row, date }) => {
    const place = layout.tabsByKey.get(tab);
    const column = place?.columnsByKey.get(key);
    const swapped = swapDayAndMonth(date);
    if (place === undefined || column === undefined || swapped === null) return [];
    const standing = workbook.readRows(place)[row - place.headRow]?.[column - 1];
    const [oldValue, newValue] = [dateText(date), dateText(swapped)];
    const change = { subject: place.name, key: rowsText(row, 1), field: columnTitle(tab, key) };
    return [
      {
        place,
        block: { row, column, values: [[onDay(standing, swapped)]] },
        change: { ...change, oldValue, newValue, at: now, by: actorOf(person) },
      },
    ];
  });
  for (const { place, block } of swaps) workbook.writeBlock(place, block);
  recordManyChanges(
    workbook,
    layout,
    swaps.map(({ change }) => change),
  );
}

/** The day with the time that the cell had. */
function onDay(cell: CellValue | undefined, day: PlainDate): CellValue {
  const at = isMoment(cell) ? parsePlainDateTime(`${day}T${timeOf(cell.at)}:00`) : null;
  return at === null ? '' : { at };
}
