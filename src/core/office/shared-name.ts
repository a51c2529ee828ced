// Tells apart units that bear one name, wherever a name stands without its code.
import { nameKey } from '../clean-text';
import type { Unit } from './unit';

/** `Pardamean (2006)` and `Pardamean (2013)` for two units called Pardamean; every other name stays. */
export function withDistinctNames(units: readonly Unit[]): readonly Unit[] {
  const bearers = new Map<string, number>();
  for (const { name, isOffice } of units)
    if (!isOffice) bearers.set(nameKey(name), (bearers.get(nameKey(name)) ?? 0) + 1);
  return units.map((unit) =>
    !unit.isOffice && (bearers.get(nameKey(unit.name)) ?? 0) > 1
      ? { ...unit, name: `${unit.name}${markOf(unit)}` }
      : unit,
  );
}

/** The name without that mark, for use beside the code. */
export function plainUnitName(unit: Pick<Unit, 'code' | 'name'>): string {
  const mark = markOf(unit);
  return unit.name.endsWith(mark) ? unit.name.slice(0, -mark.length) : unit.name;
}

/** The last part of the code, which no two units of an office share. */
function markOf({ code }: Pick<Unit, 'code'>): string {
  return ` (${code.slice(code.lastIndexOf('.') + 1)})`;
}
