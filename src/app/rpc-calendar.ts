// What does the sidebar of the calendar ask the server, and what comes back?

export interface CalendarFile {
  /** `pantau-desa-kasiman.ics`. */
  readonly name: string;
  /** iCalendar; the same deadlines and plans give the same text. */
  readonly text: string;
  readonly deadlines: number;
  readonly plans: number;
}

/** Calls of the sidebar Kalender. */
export interface CalendarCalls {
  readCalendar: { args: Record<string, never>; result: CalendarFile };
}
