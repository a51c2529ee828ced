// Writes rows of Rapat, Kehadiran and Tindak Lanjut: only what changed, in as few blocks as possible.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { Attendance } from '../../core/meetings/attendance';
import type { Meeting } from '../../core/meetings/meeting';
import { asWrittenAgain } from '../../tables/cell';
import { encodeFollowUp } from '../../tables/follow-ups/follow-up-table';
import { encodeAttendance } from '../../tables/meetings/attendance-table';
import { encodeMeeting } from '../../tables/meetings/meeting-table';
import type { Placed } from '../../tables/row-reader';
import { changedBlocks } from '../office/changed-blocks';
import { requireTab } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import type { CellBlock, CellValue, Ports, TabPlace } from '../ports';
import type { MeetingBook } from './read-meetings';

type Rows = readonly (readonly CellValue[])[];

/** One meeting; a new one goes below. Cells that could not be read stay as people typed them, unless they were changed. */
export function writeMeeting(
  { workbook }: Pick<Ports, 'workbook'>,
  book: MeetingBook,
  meeting: Meeting,
  standing: Placed<Meeting> | undefined,
): void {
  const place = requireTab(book.layout, 'meetings');
  const cells = encodeMeeting(place, meeting, book.labelOf);
  if (standing === undefined) {
    workbook.writeBlock(place, { row: rowBelow(place, book.meetingCells), column: 1, values: [cells] });
    return;
  }
  const before = encodeMeeting(place, standing.value, book.labelOf);
  writeRows(workbook, place, book.meetingCells, new Map([[standing.row, { before, cells }]]));
}

/** Changed rows where they stand, new ones below. */
export function writeAttendance(
  { workbook }: Pick<Ports, 'workbook'>,
  book: MeetingBook,
  changed: readonly Placed<Attendance>[],
  added: readonly Attendance[],
): void {
  const place = requireTab(book.layout, 'attendance');
  const before = new Map(book.attendance.map(({ value, row }) => [row, value]));
  const rows = new Map(
    changed.map(({ value, row }) => {
      const standing = before.get(row) ?? value;
      return [
        row,
        {
          before: encodeAttendance(place, standing, book.labelOf),
          cells: encodeAttendance(place, value, book.labelOf),
        },
      ] as const;
    }),
  );
  writeRows(workbook, place, book.attendanceCells, rows);
  if (added.length > 0)
    workbook.writeBlock(place, {
      row: rowBelow(place, book.attendanceCells),
      column: 1,
      values: added.map((row) => encodeAttendance(place, row, book.labelOf)),
    });
}

/** New items below the last one. */
export function addFollowUps(
  { workbook }: Pick<Ports, 'workbook'>,
  book: MeetingBook,
  added: readonly FollowUp[],
): void {
  if (added.length === 0) return;
  const place = requireTab(book.layout, 'followUps');
  workbook.writeBlock(place, {
    row: rowBelow(place, book.followUpCells),
    column: 1,
    values: added.map((item) => encodeFollowUp(place, item)),
  });
}

/** Items that stand, cell by cell. */
export function changeFollowUps(
  { workbook }: Pick<Ports, 'workbook'>,
  book: MeetingBook,
  changed: readonly Placed<FollowUp>[],
): void {
  if (changed.length === 0) return;
  const place = requireTab(book.layout, 'followUps');
  const standing = new Map(book.followUps.map(({ value, row }) => [row, value]));
  const rows = new Map(
    changed.map(({ value, row }) => [
      row,
      {
        before: encodeFollowUp(place, standing.get(row) ?? value),
        cells: encodeFollowUp(place, value),
      },
    ]),
  );
  writeRows(workbook, place, book.followUpCells, rows);
}

/** Only cells whose value was changed are written; what stands between them is written as it is. */
function writeRows(
  workbook: Ports['workbook'],
  place: TabPlace,
  standing: Rows,
  rows: ReadonlyMap<number, { readonly before: readonly CellValue[]; readonly cells: readonly CellValue[] }>,
): void {
  const width = Math.max(0, ...place.columnsByKey.values());
  const wanted = standing.map((cells, index) => {
    const change = rows.get(place.headRow + index);
    return Array.from({ length: width }, (_, column): CellValue => {
      const kept = asWrittenAgain(cells[column] ?? '');
      if (change === undefined) return kept;
      const [before, after] = [change.before[column] ?? '', change.cells[column] ?? ''];
      return JSON.stringify(before) === JSON.stringify(after) ? kept : after;
    });
  });
  const ours = new Set(place.columnsByKey.values());
  const blocks = changedBlocks(standing, wanted, place.headRow, ours);
  for (const block of joinedBlocks(blocks, wanted, place)) workbook.writeBlock(place, block);
}

/** One block around them all where every column between is ours: what did not change is written as it stands. */
function joinedBlocks(blocks: readonly CellBlock[], wanted: Rows, place: TabPlace): readonly CellBlock[] {
  if (blocks.length < 2) return blocks;
  const first = Math.min(...blocks.map(({ column }) => column));
  const last = Math.max(...blocks.map(({ column, values }) => column + (values[0]?.length ?? 0) - 1));
  const top = Math.min(...blocks.map(({ row }) => row));
  const bottom = Math.max(...blocks.map(({ row, values }) => row + values.length - 1));
  const ours = new Set(place.columnsByKey.values());
  const isWhole = Array.from({ length: last - first + 1 }, (_, index) => first + index).every((one) =>
    ours.has(one),
  );
  if (!isWhole) return blocks;
  const rows = wanted.slice(top - place.headRow, bottom - place.headRow + 1);
  return [{ row: top, column: first, values: rows.map((cells) => cells.slice(first - 1, last)) }];
}
