// A share kept as its two numbers, so that an empty denominator is never shown as a percentage.

/** Keep the two numbers, divide only to show. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** 0–1, or null where nothing is expected: shown as "–", neither 0 % nor 100 %. */
export function shareOf(rate: Rate): number | null {
  return rate.denominator === 0 ? null : rate.numerator / rate.denominator;
}

/** Rates are added by their numbers, never averaged. */
export function addRates(left: Rate, right: Rate): Rate {
  return {
    numerator: left.numerator + right.numerator,
    denominator: left.denominator + right.denominator,
  };
}
