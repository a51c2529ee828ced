// What kinds, forms and states of meetings are called, and how a meeting is named.
import type { Attendance, AttendanceState } from '../../core/meetings/attendance';
import type { Meeting, MeetingKind } from '../../core/meetings/meeting';
import { dateText, shortDateText, timeText } from '../time/date-text';

export const meetingKindWords = {
  rakor: 'rakor',
  preparation: 'rapat persiapan',
  village: 'musdes',
  planning: 'musrenbangdes',
  training: 'pelatihan',
  other: 'lainnya',
} as const satisfies Record<MeetingKind, string>;

export const meetingFormWords = {
  onsite: 'luring',
  online: 'daring',
  hybrid: 'hibrida',
} as const satisfies Record<Meeting['form'], string>;

export const meetingStateWords = {
  planned: 'direncanakan',
  held: 'terlaksana',
  postponed: 'ditunda',
  cancelled: 'batal',
} as const satisfies Record<Meeting['state'], string>;

export const attendanceWords = {
  present: 'hadir',
  represented: 'diwakilkan',
  excused: 'izin',
  absent: 'tanpa keterangan',
} as const satisfies Record<AttendanceState, string>;

export const attendanceSourceWords = {
  staff: 'petugas',
  form: 'QR',
  paper: 'kertas',
} as const satisfies Record<NonNullable<Attendance['source']>, string>;

/** `Rapat Koordinasi 12 Februari 2026`. */
export function meetingName({ title, date }: Pick<Meeting, 'title' | 'date'>): string {
  return `${title} ${dateText(date)}`;
}

/** As the rows of Kehadiran name it: `Rapat Koordinasi, 12 Feb 2026`. */
export function meetingLabel({ title, date }: Pick<Meeting, 'title' | 'date'>): string {
  return `${title}, ${shortDateText(date)}`;
}

/** As the form of attendance names it: `R-001 · Rapat Koordinasi · 12 Februari 2026`. */
export function meetingAnswer({ number, title, date }: Meeting): string {
  return [number, title, dateText(date)].join(' · ');
}

/** `09.00 WIB s.d. 10.00 WIB`; `09.00 WIB s.d. selesai`. */
export function hoursText({ start, end }: Pick<Meeting, 'start' | 'end'>, zone: string): string {
  const from = start === null ? '' : `${timeText(start)} ${zone}`;
  const until = end === null ? 'selesai' : `${timeText(end)} ${zone}`;
  return from === '' ? '' : `${from} s.d. ${until}`;
}
