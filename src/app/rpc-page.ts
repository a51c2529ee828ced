// What does the camat's page know when it opens?

/** Label, short label, due day, first day (YYYY-MM-DD), closed, least count, then texts and numbers of the figures. */
export type PagePeriod = readonly [
  label: string,
  short: string,
  due: string,
  start: string,
  isClosed: 0 | 1,
  minimum: number,
  completeness: string,
  timeliness: string,
  expected: number,
  fulfilled: number,
  onTime: number,
  late: number,
  none: number,
  openExpected: number,
  openFulfilled: number,
];

export interface PageObligation {
  readonly name: string;
  /** Oldest first. */
  readonly periods: readonly PagePeriod[];
  /** Per unit, per period a letter of `looks` and perhaps a number (tables/page-data.ts). */
  readonly states: readonly string[];
  /** Per unit: expected, fulfilled, on time over closed periods. */
  readonly units: readonly (readonly number[])[];
  readonly streaks: readonly number[];
}

/** Everything that the page draws below the answer; it asks the server nothing. */
export interface PageModel {
  readonly unitTerm: string;
  readonly units: readonly (readonly [code: string, name: string])[];
  readonly months: readonly string[];
  /** Symbol and word of each state, in the order of their letters. */
  readonly looks: readonly (readonly [symbol: string, word: string])[];
  readonly acceptances: readonly string[];
  readonly obligations: readonly PageObligation[];
  readonly improved: readonly (readonly [unit: number, from: string, to: string])[];
  /** See tables/page-reports.ts. */
  readonly reports: {
    readonly facts: string;
    readonly isCut: boolean;
    readonly links: readonly (readonly [number, ...string[]])[];
  };
}
