// What came of one thing that was tried out.
import type { CheckKey } from './check-key';

/** Small values that were measured or read, by name; never anything personal. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export type Verdict = 'passed' | 'failed' | 'untested';

/**
 * Why something was not tried: a scope that is not ticked, another check that failed before, a place that does not have
 * it, nothing to compare with yet, or a person who has not answered yet.
 */
export type Reason = 'scope' | 'place' | 'unset' | 'asked' | CheckKey;

export interface Finding {
  readonly check: CheckKey;
  /** Which one, where a check is done for several: the name of a file. '' otherwise. */
  readonly subject: string;
  readonly verdict: Verdict;
  /** Milliseconds that it took; null where that says nothing. */
  readonly millis: number | null;
  readonly facts: Facts;
  /** Google's own words, without addresses and ids; '' if it said nothing. */
  readonly words: string;
  /** Only for what was not tried. */
  readonly reason?: Reason;
}
