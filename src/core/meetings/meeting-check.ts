// What is odd about the day and the hours of a meeting.
import { type Issue, issueOf } from '../issue';
import type { UnitCode } from '../office/unit';
import type { PlainDate, PlainTime } from '../time/plain-date';
import { isWorkingDay, nthWorkingDayAfter, type WorkingCalendar } from '../time/working-calendar';
import { isStanding, type Meeting, type MeetingKind } from './meeting';

/** Another meeting or visit at which somebody has to be. */
export interface Engagement {
  readonly name: string;
  readonly date: PlainDate;
  /** Null: all day. */
  readonly start: PlainTime | null;
  readonly end: PlainTime | null;
  /** Who is there, as written. */
  readonly people: string;
  /** The desa that a visit goes to; absent: no visit. */
  readonly visited?: UnitCode;
}

/** Refused: it would end before it begins. */
export function timeIssues({ start, end }: Pick<Meeting, 'start' | 'end'>): readonly Issue[] {
  return start !== null && end !== null && end <= start
    ? [issueOf('meeting-ends-before-start', { start, end })]
    : [];
}

/** Told and kept: a day that has passed, a day off, another engagement of the chair at the same time, a visit to the host. */
export function meetingDoubts(
  meeting: Meeting,
  {
    calendar,
    others,
    today,
  }: {
    readonly calendar: WorkingCalendar;
    readonly others: readonly Engagement[];
    readonly today: PlainDate;
  },
): readonly Issue[] {
  const { date, chair, state } = meeting;
  const past = state === 'planned' && date < today ? [issueOf('meeting-is-past', { date })] : [];
  const dayOff = isWorkingDay(calendar, date) ? [] : [issueOf('meeting-on-day-off', { date })];
  const overlaps = others
    .filter((other) => doMeet(meeting, other))
    .map((other) =>
      isChairThere(meeting, other)
        ? issueOf('meeting-overlaps', { chair, other: other.name })
        : issueOf('meeting-host-visited', { other: other.name }),
    );
  return [...past, ...dayOff, ...overlaps];
}

/** Whether both are at the same time and share the chair, or a visit goes to the desa that holds the meeting. */
export function doMeet(
  meeting: Pick<Meeting, 'date' | 'start' | 'end' | 'chair' | 'host'>,
  other: Engagement,
): boolean {
  if (other.date !== meeting.date || !doTimesMeet(meeting, other)) return false;
  return isChairThere(meeting, other) || (meeting.host !== null && other.visited === meeting.host);
}

/** As a whole word: a Camat is not everybody from a Kecamatan. */
function isChairThere({ chair }: Pick<Meeting, 'chair'>, { people }: Engagement): boolean {
  const who = chair.trim().replace(/[^\p{L}\p{N}\s]/gu, '\\$&');
  return who !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${who}(?![\\p{L}\\p{N}])`, 'iu').test(people);
}

/** Unknown hours may always meet. */
function doTimesMeet(left: Pick<Meeting, 'start' | 'end'>, right: Pick<Meeting, 'start' | 'end'>): boolean {
  const isBefore = (a: Pick<Meeting, 'end'>, b: Pick<Meeting, 'start'>): boolean =>
    a.end !== null && b.start !== null && a.end <= b.start;
  return !isBefore(left, right) && !isBefore(right, left);
}

/** Whether invitations that leave on this day leave less than one working day before the meeting. */
export function isInvitedLate(
  { date }: Pick<Meeting, 'date'>,
  sentOn: PlainDate,
  calendar: WorkingCalendar,
): boolean {
  return nthWorkingDayAfter(calendar, sentOn, 1) > date || sentOn >= date;
}

/** Village planning goes in this order, per desa and budget year. */
const PLANNING_ORDER: readonly MeetingKind[] = ['preparation', 'village', 'planning'];

/** Two meetings of one desa and budget year that stand in the wrong order, each named on both rows. */
export interface ReversedPair {
  readonly first: Meeting;
  readonly second: Meeting;
}

/** Pairs of which the one that should come first is later than the other; called-off meetings are left out. */
export function reversedPlanning(meetings: readonly Meeting[]): readonly ReversedPair[] {
  const rankOf = ({ kind }: Meeting): number => PLANNING_ORDER.indexOf(kind);
  const planned = meetings.filter(
    (one) => isStanding(one) && rankOf(one) >= 0 && one.host !== null && one.budgetYear !== null,
  );
  return planned.flatMap((first) =>
    planned
      .filter(
        (second) =>
          second.host === first.host &&
          second.budgetYear === first.budgetYear &&
          rankOf(first) < rankOf(second) &&
          first.date > second.date,
      )
      .map((second) => ({ first, second })),
  );
}
