// How often those who were invited came.

import { type Rate, shareOf } from '../rate';
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
    .sort(
      (left, right) =>
        (shareOf(left.attended) ?? 0) - (shareOf(right.attended) ?? 0) ||
        compareTexts(rank(left), rank(right)),
    );
}

function rank({ row }: AttendanceRate): string {
  return sortText(row.unit ?? '', inviteeOf(row));
}
