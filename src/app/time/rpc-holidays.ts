// What the sidebar Hari libur asks the server, and what comes back.

export interface HolidayLine {
  readonly kind: 'new' | 'same' | 'problem';
  readonly sentence: string;
  /** What a person should look at all the same, such as a weekday that does not fit; '' if nothing. */
  readonly doubt: string;
}

export interface HolidayPreview {
  readonly lines: readonly HolidayLine[];
  /** What was left out of the list, in sentences. */
  readonly hints: readonly string[];
  /** Goes back with `importHolidays`: what was seen is what is written. */
  readonly seen: string;
}

/** Which of the years in sight have no holiday yet, ascending. */
export interface HolidayGaps {
  readonly years: readonly number[];
}

interface PastedDecree {
  /** Rows of cells, as pasted. */
  readonly rows: readonly (readonly string[])[];
}

/** Calls of the sidebar Hari libur, and of Kesehatan where it offers the same. */
export interface HolidayCalls {
  readHolidayGaps: { args: Record<string, never>; result: HolidayGaps };
  previewHolidays: { args: PastedDecree; result: HolidayPreview };
  importHolidays: {
    args: PastedDecree & { readonly seen: string };
    result: { readonly message: string; readonly gaps: HolidayGaps };
  };
}
