// How evenly the desa are visited.
import type { UnitCode } from '../../office/unit';
import { comparePlainDates } from '../../time/plain-date';
import type { VisitDay } from '../planned-visit';

/** The largest difference between the most and the fewest of these visits to two units, looked at after every visit. */
export function widestGap(units: readonly UnitCode[], visits: readonly VisitDay[]): number {
  const counts = new Map<UnitCode, number>(units.map((unit) => [unit, 0]));
  let widest = 0;
  for (const { unit } of [...visits].sort((left, right) => comparePlainDates(left.date, right.date))) {
    const count = counts.get(unit);
    if (count === undefined) continue;
    counts.set(unit, count + 1);
    const all = [...counts.values()];
    widest = Math.max(widest, Math.max(...all) - Math.min(...all));
  }
  return widest;
}
