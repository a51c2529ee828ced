// Takes names out of old attendance lists and acknowledgements, and out of posts that nobody has checked for long.
import { type Attendance, meetingOf } from '../../../core/meetings/attendance';
import { dayOfLabel, ownNotes, withoutPeople } from '../../../core/meetings/forgotten';
import { dateOf, type PlainDate } from '../../../core/time/plain-date';
import { retentionText } from '../../../messages/maintenance/retention-text';
import { checkInWords } from '../../../messages/meetings/check-in-text';
import { asWrittenAgain } from '../../../tables/cell';
import { decodeAcknowledgements } from '../../../tables/circulars/acknowledgement-table';
import { decodeAttendance, decodeUnlisted } from '../../../tables/meetings/attendance-table';
import type { Placed } from '../../../tables/row-reader';
import { decodePosts } from '../../../tables/siskamling/post-table';
import type { TabKey } from '../../../tables/tab-plan';
import { changedBlocks } from '../../office/changed-blocks';
import type { Office } from '../../office/read-office';
import type { CellValue, Ports, TabPlace, WorkbookLayout } from '../../ports';

const LISTS = ['attendance', 'acknowledgements', 'posts'] as const satisfies readonly TabKey[];

/** Whether the office keeps one of these lists. */
export function keepsLists({ tabsByKey }: Pick<WorkbookLayout, 'tabsByKey'>): boolean {
  return LISTS.some((key) => tabsByKey.has(key));
}

type Known = Pick<Office, 'layout' | 'readUnit' | 'meetingRows'>;

/** What a list held of people, as Log Perubahan says it. */
export interface ForgottenList {
  readonly tab: string;
  readonly text: string;
}

/** A read for each of the lists that the office keeps, and a write or two where something is old. */
export function forgetOldLists(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Known,
  before: PlainDate,
): readonly ForgottenList[] {
  const forget = (
    key: (typeof LISTS)[number],
    blanksOf: (place: TabPlace, cells: Rows) => Blanks,
  ): readonly ForgottenList[] => {
    const place = office.layout.tabsByKey.get(key);
    if (place === undefined) return [];
    const cells = workbook.readRows(place);
    const blanks = blanksOf(place, cells);
    if (blanks.size === 0) return [];
    const wanted = cells.map((row) => row.map(asWrittenAgain));
    const ours = new Set<number>();
    for (const [row, texts] of blanks)
      for (const [column, text] of Object.entries(texts)) {
        const at = place.columnsByKey.get(column) ?? 0;
        if (at === 0) continue;
        ours.add(at);
        (wanted[row - place.headRow] ?? [])[at - 1] = text;
      }
    for (const block of changedBlocks(cells, wanted, place.headRow, ours)) workbook.writeBlock(place, block);
    return [{ tab: place.name, text: retentionText.lists[key](blanks.size) }];
  };
  return [
    ...forget('attendance', (place, cells) => namesOfLists(office, place, cells, before)),
    ...forget('acknowledgements', (place, cells) => namesOfAnswers(office, place, cells, before)),
    ...forget('posts', (place, cells) => leadersOfPosts(office, place, cells, before)),
  ];
}

type Rows = readonly (readonly CellValue[])[];
/** What columns are to say, by row of the sheet. */
type Blanks = ReadonlyMap<number, Readonly<Record<string, string>>>;

/** By the day of the meeting; of one that is gone, and of a row typed by hand, by the day that the row names. */
function namesOfLists(
  { meetingRows, readUnit }: Known,
  place: TabPlace,
  cells: Rows,
  before: PlainDate,
): Blanks {
  const days = new Map(meetingRows.map(({ value: { number, date } }) => [number, date]));
  const isOld = (number: string, label: string): boolean => {
    const day = (number === '' ? undefined : days.get(number)) ?? dayOfLabel(label);
    return day !== null && day < before;
  };
  const byMeeting = new Map<string, Placed<Attendance>[]>();
  for (const placed of decodeAttendance(place, cells, readUnit).rows) {
    const number = meetingOf(placed.value);
    if (isOld(number, placed.value.meeting))
      byMeeting.set(number, [...(byMeeting.get(number) ?? []), placed]);
  }
  const lists = [...byMeeting.values()].flatMap((list) => {
    const kept = withoutPeople(
      list.map(({ value }) => value),
      checkInWords,
    );
    return list.flatMap(({ value, row }, index) => {
      const left = kept[index];
      return left === undefined || left === value ? [] : [[row, cellsOf(left)] as const];
    });
  });
  const unlisted = decodeUnlisted(place, cells).flatMap(({ value, row }) => {
    const notes = ownNotes(value.notes, checkInWords);
    const isNamed = value.name !== '' || value.representedBy !== '' || notes !== value.notes;
    return isNamed && isOld('', value.meeting)
      ? [[row, { person: '', representedBy: '', note: notes }] as const]
      : [];
  });
  return new Map<number, Readonly<Record<string, string>>>([...lists, ...unlisted]);
}

function cellsOf({ name, representedBy, notes, key }: Attendance): Readonly<Record<string, string>> {
  return { person: name, representedBy, note: notes, key };
}

function namesOfAnswers({ readUnit }: Known, place: TabPlace, cells: Rows, before: PlainDate): Blanks {
  const { rows } = decodeAcknowledgements(place, cells, readUnit);
  return new Map(
    rows.flatMap(({ value: { at, person }, row }) =>
      person !== '' && dateOf(at) < before ? [[row, { person: '' }] as const] : [],
    ),
  );
}

/** A post that is gone, or whose last check is as old. */
function leadersOfPosts({ readUnit }: Known, place: TabPlace, cells: Rows, before: PlainDate): Blanks {
  const { rows } = decodePosts(place, cells, readUnit);
  return new Map(
    rows.flatMap(({ value: { leaders, state, checkedOn }, row }) => {
      const isOld = checkedOn === null ? state === 'gone' : checkedOn < before;
      return leaders !== '' && isOld ? [[row, { leaders: '' }] as const] : [];
    }),
  );
}
