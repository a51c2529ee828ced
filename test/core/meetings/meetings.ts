// Meetings and lists as the tests of meetings need them.
import type { Attendance } from '../../../src/core/meetings/attendance';
import type { CheckIn, CheckInWords } from '../../../src/core/meetings/check-in';
import type { Meeting } from '../../../src/core/meetings/meeting';
import { makePlainTime, type PlainDateTime, parsePlainDateTime } from '../../../src/core/time/plain-date';
import { day } from '../kasiman';

export function at(text: string): PlainDateTime {
  const moment = parsePlainDateTime(text);
  if (moment === null) throw new Error(`no moment ${text}`);
  return moment;
}

/** The rakor of Kasiman on 12 February 2026, unless said otherwise. */
export function meeting(date = '2026-02-12', more: Partial<Meeting> = {}): Meeting {
  return {
    number: 'R-001',
    title: 'Rapat Koordinasi',
    kind: 'rakor',
    date: day(date),
    start: makePlainTime(9, 0),
    end: makePlainTime(10, 0),
    form: 'onsite',
    place: 'Pendopo Kecamatan Kasiman',
    host: null,
    chair: 'Camat',
    noteTaker: '',
    basis: '',
    agenda: '',
    budgetYear: null,
    invitedAt: null,
    state: 'planned',
    minutes: '',
    notes: '',
    ...more,
  };
}

export function row(key: string, more: Partial<Attendance> = {}): Attendance {
  return {
    key,
    meeting: 'Rapat Koordinasi, 12 Feb 2026',
    unit: null,
    position: '',
    name: '',
    institution: '',
    state: null,
    representedBy: '',
    time: null,
    source: null,
    notes: '',
    ...more,
  };
}

export function checkIn(id: string, time: string, more: Partial<CheckIn> = {}): CheckIn {
  return {
    id,
    at: at(`2026-02-12T${time}:00`),
    unit: null,
    institution: '',
    position: '',
    name: `Orang ${id}`,
    isForAnother: false,
    ...more,
  };
}

export const words: CheckInWords = {
  guest: 'tamu',
  outside: (moment) => `di luar waktu ${moment.slice(11, 16)}`,
  again: (moment) => `juga ${moment.slice(11, 16)}`,
  isOwn: (part) => /^(?:juga|di luar waktu) \d{2}:\d{2}$/u.test(part),
};
