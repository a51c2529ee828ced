// What does the office remember of calendars and their events?

/** A name of CalendarApp.GuestStatus. */
export type GuestStatusName = 'INVITED' | 'MAYBE' | 'NO' | 'OWNER' | 'YES';

export interface CalendarRecord {
  /** An account's own calendar has its e-mail address as id. */
  readonly id: string;
  name: string;
  description: string;
  /** `#RRGGBB` in capitals, as Google gives it. */
  color: string;
  timeZone: string;
  readonly owner: string;
  hidden: boolean;
  selected: boolean;
  /** Accounts that see it in their list, the owner among them. */
  readonly subscribers: string[];
}

export interface GuestRecord {
  readonly email: string;
  readonly name: string;
  status: GuestStatusName;
  readonly additionalGuests: number;
}

/** Minutes before the start, by the way of reminding; null means the calendar's default reminders. */
export interface ReminderRecord {
  readonly email: readonly number[];
  readonly popup: readonly number[];
  readonly sms: readonly number[];
}

/** One event; each occurrence of a series is an event of its own with the series' id. */
export interface EventRecord {
  /** The iCalendar id, `…@google.com`; occurrences of a series share it. */
  readonly id: string;
  /** Unique in this office, also among occurrences. */
  readonly key: string;
  readonly calendarId: string;
  readonly isSeries: boolean;
  title: string;
  description: string;
  location: string;
  startMs: number;
  /** Exclusive. */
  endMs: number;
  isAllDay: boolean;
  /** ISO days of an all-day event, the last one exclusive; '' otherwise. */
  startDay: string;
  endDay: string;
  guests: GuestRecord[];
  reminders: ReminderRecord | null;
  readonly tags: Record<string, string>;
  /** A number from 1 to 11 as text, or '' for the calendar's colour. */
  color: string;
  transparency: 'OPAQUE' | 'TRANSPARENT';
  visibility: 'CONFIDENTIAL' | 'DEFAULT' | 'PRIVATE' | 'PUBLIC';
  myStatus: GuestStatusName;
  anyoneCanAddSelf: boolean;
  guestsCanInviteOthers: boolean;
  guestsCanModify: boolean;
  guestsCanSeeGuests: boolean;
  readonly creator: string;
  readonly createdMs: number;
  updatedMs: number;
}

export interface CalendarState {
  readonly calendars: Record<string, CalendarRecord>;
  /** In the order of creation. */
  readonly events: EventRecord[];
}

export function emptyCalendars(): CalendarState {
  return { calendars: {}, events: [] };
}
