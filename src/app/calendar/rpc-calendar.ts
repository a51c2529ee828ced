// What does the sidebar of the calendar ask the server, and what comes back?

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
  /** Whether the web app is there that a link would lead to. */
  readonly isDeployed: boolean;
  /** '' as long as there is none. */
  readonly url: string;
}

/** Calls of the sidebar Kalender; the last two give how things stand afterwards. */
export interface CalendarCalls {
  readCalendar: { args: Record<string, never>; result: CalendarFile & CalendarSubscription };
  makeCalendarLink: { args: Record<string, never>; result: CalendarSubscription };
  revokeCalendarLink: { args: Record<string, never>; result: CalendarSubscription };
}
