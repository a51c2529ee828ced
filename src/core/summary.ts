// What does the camat need to see at one glance?
import type { ComplianceCell, ComplianceMatrix } from './compliance';
import type { Obligation } from './obligation';
import type { ObligationPeriod } from './obligation-period';
import type { PlainDate } from './plain-date';
import type { Tally } from './tally';
import type { Unit } from './unit';

/** One obligation in one period, all units together. Lists of cells are ordered by unit name, then code. */
export interface PeriodSummary {
  readonly obligationPeriod: ObligationPeriod;
  readonly isClosed: boolean;
  readonly tally: Tally;
  /** Expected and nothing submitted, or everything rejected: whom to call. */
  readonly missing: readonly ComplianceCell[];
  readonly partial: readonly ComplianceCell[];
  readonly late: readonly ComplianceCell[];
  readonly waived: readonly ComplianceCell[];
  /** Submitted, not accepted yet: to be corrected or awaiting review. */
  readonly pending: readonly ComplianceCell[];
  readonly contradicted: readonly ComplianceCell[];
}

export interface UnitStreak {
  readonly unit: Unit;
  /** Consecutive closed periods on time that end at the latest closed one; periods where nothing was expected are skipped. */
  readonly periods: number;
}

/** How much more of what was expected a unit fulfilled in the latest closed period than in the one before: in shares. */
export interface UnitImprovement {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

export interface ObligationSummary {
  readonly obligation: Obligation;
  /** The period the focus day lies in, or the latest before it; null if the matrix holds none. */
  readonly current: PeriodSummary | null;
  /** The period before `current`, for the trend. */
  readonly previous: PeriodSummary | null;
  /** The tallies up to `current`, oldest first. */
  readonly history: readonly { readonly obligationPeriod: ObligationPeriod; readonly tally: Tally }[];
  /** Longest first, then by name; only units that ever had a closed expected period. */
  readonly streaks: readonly UnitStreak[];
}

export interface CamatSummary {
  readonly focus: PlainDate;
  readonly obligations: readonly ObligationSummary[];
  /** Sum of the `current` tallies. */
  readonly current: Tally;
  readonly previous: Tally;
  /** Everything up to the focus. */
  readonly total: Tally;
  /** Most improved first; those that did not improve are left out. */
  readonly improvements: readonly UnitImprovement[];
}

export type SummariseForCamat = (matrix: ComplianceMatrix, focus: PlainDate) => CamatSummary;
