// What does the sidebar of the links ask the server, and what comes back?

export interface UnitLink {
  /** The unit's code. */
  readonly unit: string;
  /** Its name as people say it, `Desa Batokan`. */
  readonly label: string;
  /** The form with the unit filled in. */
  readonly url: string;
  readonly whatsappText: string;
}

/** Calls of the sidebar of the links. */
export interface LinkCalls {
  readLinks: { args: Record<string, never>; result: readonly UnitLink[] };
}
