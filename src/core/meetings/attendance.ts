// Who was invited to a meeting, and who came.
import type { UnitCode } from '../office/unit';
import type { PlainTime } from '../time/plain-date';

/** Came, sent somebody, excused, neither. A blank is not recorded yet. */
export const ATTENDANCE_STATES = ['present', 'represented', 'excused', 'absent'] as const;

export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** Who noted it: an officer, the person through the form, or the paper list. */
export const ATTENDANCE_SOURCES = ['staff', 'form', 'paper'] as const;

/** One row of the tab Kehadiran: an invitee of a meeting, or a guest. */
export interface Attendance {
  /** `R-001|35.22.20.2002|sekretaris desa`, `R-001|budi santoso` or, for a guest, `R-001|tamu|…`. */
  readonly key: string;
  /** The meeting as people read it. */
  readonly meeting: string;
  readonly unit: UnitCode | null;
  readonly position: string;
  readonly name: string;
  readonly institution: string;
  readonly state: AttendanceState | null;
  readonly representedBy: string;
  readonly time: PlainTime | null;
  readonly source: (typeof ATTENDANCE_SOURCES)[number] | null;
  readonly notes: string;
}

/** The number of the meeting that a row belongs to; '' for a row that was typed. */
export function meetingOf({ key }: Pick<Attendance, 'key'>): string {
  return key.split('|')[0] ?? '';
}

/** Who is meant, in whatever meeting: what stands behind the number. */
export function inviteeOf({ key }: Pick<Attendance, 'key'>): string {
  return key.split('|').slice(1).join('|');
}

/** A person who came without being invited. */
export function isGuest({ key }: Pick<Attendance, 'key'>): boolean {
  return inviteeOf({ key }).startsWith(`${GUEST}|`);
}

export const GUEST = 'tamu';

/** A text as keys hold it: small letters, no bars, single blanks. */
export function keyText(text: string): string {
  return text.toLowerCase().replace(/\|/gu, ' ').replace(/\s+/gu, ' ').trim();
}

export interface AttendanceCounts {
  /** Guests are not among them. */
  readonly invited: number;
  readonly present: number;
  readonly represented: number;
  readonly excused: number;
  readonly absent: number;
  /** Not recorded yet. */
  readonly open: number;
  readonly guests: number;
}

export function countAttendance(rows: readonly Attendance[]): AttendanceCounts {
  const invited = rows.filter((row) => !isGuest(row));
  const count = (state: AttendanceState | null): number =>
    invited.filter((row) => row.state === state).length;
  return {
    invited: invited.length,
    present: count('present'),
    represented: count('represented'),
    excused: count('excused'),
    absent: count('absent'),
    open: count(null),
    guests: rows.length - invited.length,
  };
}

/** The rows with every blank one as absent; guests came. */
export function closeList(rows: readonly Attendance[]): readonly Attendance[] {
  return rows.map((row) => (row.state === null ? { ...row, state: 'absent' } : row));
}

/** Whether the list says something of everybody; a list without rows is not closed. */
export function isListClosed(rows: readonly Attendance[]): boolean {
  return rows.length > 0 && rows.every(({ state }) => state !== null);
}
