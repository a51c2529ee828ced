// How often those who were invited came.

import { addRates, type Rate, shareOf } from '../rate';
import { compareTexts, sortText } from '../text-order';
import { type Attendance, inviteeOf, isGuest, isListClosed, meetingOf } from './attendance';
import type { Meeting } from './meeting';

/** One invitee over the last meetings. */
export interface AttendanceRate {
  readonly row: Attendance;
  /** Came in person. */
  readonly attended: Rate;
  /** Came or sent somebody. */
  readonly covered: Rate;
  readonly excused: number;
}

/** Meetings that are looked at: the last ones that were held. */
const LAST_MEETINGS = 6;

/**
 * For each invitee the closed lists among the last six meetings held to which they were invited; lowest first. A list with
 * somebody not recorded counts for nobody, a training for none.
 */
export function attendanceRates(
  meetings: readonly Pick<Meeting, 'number' | 'date' | 'state' | 'kind'>[],
  rows: readonly Attendance[],
): readonly AttendanceRate[] {
  const rowsByMeeting = new Map<string, Attendance[]>();
  for (const row of rows) {
    const list = rowsByMeeting.get(meetingOf(row));
    if (list) list.push(row);
    else rowsByMeeting.set(meetingOf(row), [row]);
  }
  const held = meetings
    .filter(({ state, kind }) => state === 'held' && kind !== 'training')
    .sort((left, right) => (left.date < right.date ? 1 : -1));
  const byInvitee = new Map<string, { seen: number; readonly closed: Attendance[] }>();
  for (const { number } of held) {
    const list = rowsByMeeting.get(number) ?? [];
    const isClosed = isListClosed(list);
    for (const row of list.filter((one) => !isGuest(one))) {
      const own = byInvitee.get(inviteeOf(row)) ?? { seen: 0, closed: [] };
      byInvitee.set(inviteeOf(row), own);
      own.seen += 1;
      if (isClosed && own.seen <= LAST_MEETINGS) own.closed.push(row);
    }
  }
  return [...byInvitee.values()]
    .flatMap(({ closed: own }): AttendanceRate[] => {
      const [row] = own;
      if (row === undefined) return [];
      const count = (state: Attendance['state']): number => own.filter((one) => one.state === state).length;
      const rate = (numerator: number): Rate => ({ numerator, denominator: own.length });
      return [
        {
          row,
          attended: rate(count('present')),
          covered: rate(count('present') + count('represented')),
          excused: count('excused'),
        },
      ];
    })
    .sort((left, right) => byShare(left, right) || compareTexts(rank(left), rank(right)));
}

/** The invitees of one desa, or of one position, together. */
export interface GroupRate extends Omit<AttendanceRate, 'row'> {
  readonly group: string;
}

/**
 * The sums of groups, lowest first; a group that was never invited has an empty rate and comes last. Rows that belong to
 * no group are left out, and `groups` names those that are shown in any case.
 */
export function groupRates(
  rates: readonly AttendanceRate[],
  groupOf: (row: Attendance) => string | null,
  groups: readonly string[] = [],
): readonly GroupRate[] {
  const sums = new Map(groups.map((group): [string, GroupRate] => [group, { group, ...NOBODY }]));
  for (const { row, attended, covered, excused } of rates) {
    const group = groupOf(row);
    if (group === null) continue;
    const sum = sums.get(group) ?? { group, ...NOBODY };
    sums.set(group, {
      group,
      attended: addRates(sum.attended, attended),
      covered: addRates(sum.covered, covered),
      excused: sum.excused + excused,
    });
  }
  return [...sums.values()].sort(byShare);
}

const NOBODY = {
  attended: { numerator: 0, denominator: 0 },
  covered: { numerator: 0, denominator: 0 },
  excused: 0,
} as const;

function byShare(left: Pick<AttendanceRate, 'attended'>, right: Pick<AttendanceRate, 'attended'>): number {
  return (shareOf(left.attended) ?? 2) - (shareOf(right.attended) ?? 2);
}

function rank({ row }: AttendanceRate): string {
  return sortText(row.unit ?? '', inviteeOf(row));
}
