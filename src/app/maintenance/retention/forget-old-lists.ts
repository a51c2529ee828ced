// Takes names out of old attendance lists and acknowledgements, and out of posts that nobody has checked for long.
import { type Attendance, meetingOf } from '../../../core/meetings/attendance';
import { withoutPeople } from '../../../core/meetings/forgotten';
import { dateOf, type PlainDate } from '../../../core/time/plain-date';
import { retentionText } from '../../../messages/maintenance/retention-text';
import { asWrittenAgain } from '../../../tables/cell';
import { decodeAcknowledgements } from '../../../tables/circulars/acknowledgement-table';
import { decodeAttendance } from '../../../tables/meetings/attendance-table';
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

function namesOfLists(
  { meetingRows, readUnit }: Known,
  place: TabPlace,
  cells: Rows,
  before: PlainDate,
): Blanks {
  const old = new Set(
    meetingRows.flatMap(({ value: { number, date } }) => (number !== '' && date < before ? [number] : [])),
  );
  const byMeeting = new Map<string, Placed<Attendance>[]>();
  for (const placed of decodeAttendance(place, cells, readUnit).rows) {
    const number = meetingOf(placed.value);
    if (old.has(number)) byMeeting.set(number, [...(byMeeting.get(number) ?? []), placed]);
  }
  const lists = [...byMeeting.values()].flatMap((list) => {
    const kept = withoutPeople(list.map(({ value }) => value));
    return list.flatMap(({ value, row }, index) => {
      const left = kept[index];
      return left === undefined || left === value
        ? []
        : [[row, { person: left.name, representedBy: left.representedBy, key: left.key }] as const];
    });
  });
  return new Map(lists);
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
