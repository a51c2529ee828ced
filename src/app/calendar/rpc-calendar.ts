// What the sidebar of the calendar asks the server, and what comes back.

export interface CalendarFile {
  /** `pantau-desa-kasiman.ics`. */
  readonly name: string;
  /** iCalendar; the same deadlines and plans give the same text. */
  readonly text: string;
  readonly deadlines: number;
  readonly plans: number;
}

/** The link that calendars follow. */
export interface CalendarSubscription {
  /** Whether the web app is deployed, to which a link would lead. */
  readonly isDeployed: boolean;
  /** '' while there is none. */
  readonly url: string;
}

/** Calls of the sidebar Kalender; the last two return the state afterwards. */
export interface CalendarCalls {
  readCalendar: { args: Record<string, never>; result: CalendarFile & CalendarSubscription };
  makeCalendarLink: { args: Record<string, never>; result: CalendarSubscription };
  revokeCalendarLink: { args: Record<string, never>; result: CalendarSubscription };
}
