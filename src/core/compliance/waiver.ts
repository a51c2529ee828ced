// Waivers: who is excused from what, why, and by whom.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import { compareTexts, sortText } from '../text-order';
import type { PeriodId } from '../time/period';
import type { PlainDate } from '../time/plain-date';

/** One row of the Dispensasi tab: takes the unit's report of one period out of the denominator, counted openly. */
export interface Waiver {
  readonly unit: UnitCode;
  /** Null excuses the unit from every obligation whose period has this key. */
  readonly obligationId: ObligationId | null;
  readonly periodId: PeriodId;
  /** "Banjir", "Lebaran", "Pilkades" …: never empty. */
  readonly reason: string;
  readonly grantedBy: string;
  /** Null where staff left the day out. */
  readonly grantedOn: PlainDate | null;
}

const NO_WAIVERS: readonly Waiver[] = [];

/** The waivers of a period, indexed once instead of searched for every column. */
export function waiversByPeriod(waivers: readonly Waiver[]): (periodId: PeriodId) => readonly Waiver[] {
  const byPeriod = new Map<PeriodId, Waiver[]>();
  for (const waiver of waivers) {
    const known = byPeriod.get(waiver.periodId);
    if (known === undefined) byPeriod.set(waiver.periodId, [waiver]);
    else known.push(waiver);
  }
  return (periodId) => byPeriod.get(periodId) ?? NO_WAIVERS;
}

/** The waivers of one period for one obligation by unit. Of several for one unit the narrowest, then the earliest, is shown. */
export function waiversByUnit(
  waiversOfPeriod: readonly Waiver[],
  obligationId: ObligationId,
): ReadonlyMap<UnitCode, Waiver> {
  const matching = waiversOfPeriod.filter(
    (waiver) => waiver.obligationId === null || waiver.obligationId === obligationId,
  );
  return new Map(matching.sort(byPrecedence).map((waiver) => [waiver.unit, waiver]));
}

/** Ascending precedence: the last one written into the map wins. */
function byPrecedence(left: Waiver, right: Waiver): number {
  return compareTexts(precedence(right), precedence(left));
}

function precedence({ obligationId, grantedOn, reason, grantedBy }: Waiver): string {
  return sortText(obligationId === null ? 'every' : 'chosen', grantedOn ?? '', reason, grantedBy);
}
