// The cells of the camat's page, one letter each.

import type { ObligationSummary } from '../../core/camat/summary';
import { CELL_STATES } from '../../core/compliance/cell-state';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { stateLooks, stateWords } from '../../messages/compliance/state-text';

/** Letters of all obligations together, of the 100 KB that the page may have. 108 desa × 5 × 36 months fit. */
const mostLetters = 27_000;

/** Of a longer reason the page shows the beginning. */
const longestDetail = 60;

export interface PageCells {
  /** What cells say after the word of their state: ` 4 hari`, ` banjir`, `, bergeser +7 hari`. */
  readonly details: readonly string[];
  readonly obligations: readonly ObligationCells[];
}

export interface ObligationCells {
  readonly summary: ObligationSummary;
  /** The newest periods there is room for, oldest first. */
  readonly history: ObligationSummary['history'];
  /** Per unit, per period: the index in CELL_STATES as a letter, then the index in `details`, if any, in base 36. */
  readonly states: readonly string[];
}

/** The cells of each obligation from the newest period back, as long as there is room; two periods at least. */
export function encodePageCells(
  obligations: readonly ObligationSummary[],
  { expected: { units, obligationPeriods }, columns }: ComplianceMatrix,
): PageCells {
  const numbers = new Map(obligationPeriods.map((obligationPeriod, number) => [obligationPeriod, number]));
  const places = new Map<string, number>();
  const room = Math.floor(mostLetters / Math.max(1, obligations.length));
  const encoded = obligations.map((summary): ObligationCells => {
    const { history } = summary;
    const kept: string[][] = [];
    let size = 0;
    for (const { obligationPeriod } of [...history].reverse()) {
      const cells = columns[numbers.get(obligationPeriod) ?? -1] ?? [];
      const details = cells.map(detailOf);
      const fresh = [...new Set(details)].filter((detail) => detail !== '' && !places.has(detail));
      const withFresh = new Map([
        ...places,
        ...fresh.map((detail, index) => [detail, places.size + index] as const),
      ]);
      const letters = cells.map(
        (cell, unit) => letterOf(cell) + placeText(withFresh.get(details[unit] ?? '')),
      );
      size += [...letters, ...fresh].join('').length;
      if (size > room && kept.length >= 2) break;
      for (const detail of fresh) places.set(detail, places.size);
      kept.unshift(letters);
    }
    return {
      summary,
      history: history.slice(history.length - kept.length),
      states: units.map((_, unit) => kept.map((letters) => letters[unit] ?? 'a').join('')),
    };
  });
  return { details: [...places.keys()], obligations: encoded };
}

/** What Kepatuhan says of the cell after the word of its state, mostly ''. Only a reason is text that people typed. */
function detailOf(cell: ComplianceCell): string {
  const detail = stateWords(cell).slice(stateLooks[cell.state].word.length);
  return detail.length > longestDetail ? `${detail.slice(0, longestDetail)}…` : detail;
}

function letterOf({ state }: ComplianceCell): string {
  return String.fromCharCode(97 + CELL_STATES.indexOf(state));
}

function placeText(place: number | undefined): string {
  return place === undefined ? '' : place.toString(36).toUpperCase();
}
