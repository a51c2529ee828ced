// What the camat's page holds when it opens; it asks the server nothing.
import type { ReportForm } from '../../core/obligations/obligation';
import type { PageFindings } from './page-findings';

/** Label, short label, first day (YYYY-MM-DD). */
export type PagePeriod = readonly [label: string, short: string, start: string];

/** A closed period: its index in `periods`, then completeness and timeliness as texts, then the numbers behind them. */
export type TrendPoint = readonly [
  period: number,
  completeness: string,
  timeliness: string,
  expected: number,
  fulfilled: number,
  onTime: number,
];

export interface PageObligation {
  readonly name: string;
  /** What its reports are: an activity with photos, numbers of a month, the recap of an office below. */
  readonly form: ReportForm;
  /** Oldest first: indexes in `periods` of the model, which obligations of one calendar share. */
  readonly periods: readonly number[];
  /** The last year of closed periods, oldest first. */
  readonly trend: readonly TrendPoint[];
  /** Per unit, per period: a letter for an index in `looks`, then perhaps the index of a detail (page-cells.ts). */
  readonly states: readonly string[];
  /**
   * Per unit, separated by blanks: expected, fulfilled, on time over closed periods, then periods on time in a row, −1 where
   * nothing was ever expected; in base 36, separated by commas.
   */
  readonly figures: string;
}

/** A month of an office below, as it told it. */
export interface PageRecap {
  /** `Tenggat Maret 2026`. */
  readonly month: string;
  /** It told of other desa than the area data know: their names are not certain. */
  readonly isOtherList: boolean;
  readonly lines: readonly {
    readonly owed: string;
    readonly figures: string;
    /** A letter for each unit below it, by ascending code: those of `looks`, capitals for what came late. */
    readonly letters?: string;
    /** The figures of each, where it told sums. */
    readonly parts?: readonly string[];
  }[];
}

/** What all offices below have told together of the deadlines of a month. */
export interface PageRecapTotal {
  /** `Tenggat Maret 2026`. */
  readonly month: string;
  readonly lines: readonly {
    readonly obligation: string;
    /** `lengkap 274 dari 313 (87,5 %), tepat waktu 68,7 %; 21 dari 28 mengirim`. */
    readonly figures: string;
  }[];
}

/** What offices below have told, by their codes. */
export interface PageRecaps {
  /** Newest month first. */
  readonly totals: readonly PageRecapTotal[];
  /** Names of the units below each, by ascending code. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Newest month first. */
  readonly recaps: Readonly<Record<string, readonly PageRecap[]>>;
}

/** Everything that the page draws below the answer; it asks the server nothing. */
export interface PageModel {
  readonly unitTerm: string;
  readonly units: readonly (readonly [code: string, name: string])[];
  readonly months: readonly string[];
  /** Symbol and word of each state, in the order of their letters. */
  readonly looks: readonly (readonly [symbol: string, word: string])[];
  readonly details: readonly string[];
  readonly acceptances: readonly string[];
  readonly periods: readonly PagePeriod[];
  readonly obligations: readonly PageObligation[];
  readonly improved: readonly (readonly [unit: number, from: string, to: string])[];
  /** Absent in an office that receives no recaps. */
  readonly recaps?: PageRecaps;
  /** As many of the newest as the page has room for; see page-reports.ts. */
  readonly reports: {
    readonly facts: string;
    readonly isCut: boolean;
    readonly links: readonly (readonly [number, ...string[]])[];
  };
  /** Newest first: what became of a visit, in words, without people. */
  readonly visits: readonly (readonly [unit: number, text: string])[];
  readonly findings: PageFindings;
}
