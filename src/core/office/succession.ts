// Follows a desa through a new code, a merger or a split: what was owed stays where it was, and nothing is owed twice.
import type { OpenInterval } from '../time/date-interval';
import { addDays, type PlainDate } from '../time/plain-date';
import { isActiveThroughout, type Unit, type UnitCode } from './unit';

/** Something about a unit that names its predecessors. */
export type SuccessionProblem =
  /** The code stands in no row. */
  | { readonly unit: UnitCode; readonly kind: 'unknown'; readonly predecessor: UnitCode }
  /** Nobody wrote since when the unit exists: then it follows nobody. */
  | { readonly unit: UnitCode; readonly kind: 'without-day' }
  /** The predecessor's last day was not written; it is taken to end on `lastDay`. */
  | { readonly unit: UnitCode; readonly kind: 'still-open'; readonly lastDay: PlainDate };

interface LinkedUnits {
  /** In the order given. */
  readonly units: readonly Unit[];
  readonly problems: readonly SuccessionProblem[];
}

/**
 * Links the units that replace others: each predecessor ends the day before, and a unit that alone follows its
 * predecessors goes on in the period in which it began, so that this period is owed once, by it. Of a split nobody owes
 * that period: none of the new ones existed throughout. `unknownStart` stands for a first day that nobody wrote.
 */
export function linkSuccession(units: readonly Unit[], unknownStart: PlainDate): LinkedUnits {
  if (units.every(({ replaces = [] }) => replaces.length === 0)) return { units, problems: [] };
  const problems: SuccessionProblem[] = [];
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const startOf = ({ activeIntervals }: Unit): PlainDate => activeIntervals[0]?.start ?? unknownStart;
  const dated = units.map((unit): Unit => {
    const { replaces = [] } = unit;
    if (replaces.length > 0 && startOf(unit) <= unknownStart) {
      problems.push({ unit: unit.code, kind: 'without-day' });
      return { ...unit, replaces: [] };
    }
    const known = replaces.filter((code) => byCode.has(code) && code !== unit.code);
    for (const predecessor of replaces.filter((code) => !known.includes(code)))
      problems.push({ unit: unit.code, kind: 'unknown', predecessor });
    return { ...unit, replaces: known };
  });
  const successors = successorsOf(dated);
  const ended = dated.map((unit): Unit => {
    const [first] = (successors.get(unit.code) ?? []).map(startOf).sort();
    if (first === undefined) return unit;
    const lastDay = addDays(first, -1);
    if (unit.activeIntervals.some(({ end }) => end === null || end > lastDay))
      problems.push({ unit: unit.code, kind: 'still-open', lastDay });
    return { ...unit, activeIntervals: endedOn(unit.activeIntervals, lastDay) };
  });
  const endedByCode = new Map(ended.map((unit) => [unit.code, unit]));
  return {
    problems,
    units: ended.map((unit) => {
      const { replaces = [] } = unit;
      const isAlone = replaces.length > 0 && replaces.every((code) => successors.get(code)?.length === 1);
      const before = replaces[0] === undefined ? undefined : endedByCode.get(replaces[0]);
      return isAlone && before !== undefined ? { ...unit, continues: before.activeIntervals } : unit;
    }),
  };
}

function endedOn(intervals: readonly OpenInterval[], lastDay: PlainDate): readonly OpenInterval[] {
  return intervals
    .filter(({ start }) => start <= lastDay)
    .map(({ start, end }) => ({ start, end: end === null || end > lastDay ? lastDay : end }));
}

function successorsOf(units: readonly Unit[]): ReadonlyMap<UnitCode, readonly Unit[]> {
  const found = new Map<UnitCode, readonly Unit[]>();
  for (const unit of units)
    for (const code of unit.replaces ?? []) found.set(code, [...(found.get(code) ?? []), unit]);
  return found;
}

/** The one unit that each closed code goes on as; a code that was split has none. */
export function soleSuccessors(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  for (const [code, [only, second]] of successorsOf(units))
    if (only !== undefined && second === undefined) found.set(code, only);
  return found;
}

interface Linked {
  readonly unitsByCode: ReadonlyMap<string, Unit>;
  readonly successors: ReadonlyMap<string, Unit>;
}

/** The most changes of code that are followed. */
const longestChain = 10;

/**
 * The unit that owes a period, for whoever reports under an old or a new code: the unit itself where it was there, else
 * what it became, else the one code that it had before; the unit itself where none was there throughout.
 */
export function unitIn(
  { unitsByCode, successors }: Linked,
  unit: Unit,
  period: Parameters<typeof isActiveThroughout>[1],
): Unit {
  let later: Unit | undefined = unit;
  let earlier: Unit | undefined = unit;
  for (let step = 0; step < longestChain; step += 1) {
    if (later !== undefined && isActiveThroughout(later, period)) return later;
    if (earlier !== undefined && isActiveThroughout(earlier, period)) return earlier;
    later = later && successors.get(later.code);
    const [only, second]: readonly UnitCode[] = earlier?.replaces ?? [];
    earlier = only === undefined || second !== undefined ? undefined : unitsByCode.get(only);
  }
  return unit;
}

/**
 * Whoever owes a period in the place of a code: itself where it was there, else everything that it became (both parts of
 * a split, the whole of a merger), else everything that it was made of; nobody where none of them was there throughout.
 * Null where no unit replaces another.
 */
export function owersInPlaceOf(
  units: readonly Unit[],
): ((code: UnitCode, period: Parameters<typeof isActiveThroughout>[1]) => readonly UnitCode[]) | null {
  if (units.every(({ replaces = [] }) => replaces.length === 0)) return null;
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const successors = successorsOf(units);
  const later = (unit: Unit): readonly Unit[] => successors.get(unit.code) ?? [];
  const earlier = ({ replaces = [] }: Unit): readonly Unit[] =>
    replaces.flatMap((code) => byCode.get(code) ?? []);
  return (code, period) => {
    const unit = byCode.get(code);
    if (unit === undefined) return [];
    const owing = [later, earlier].map((next) => activeAlong(unit, next, period, longestChain));
    return (owing.find(({ length }) => length > 0) ?? []).map(({ code: own }) => own);
  };
}

/** The first units on the way that were there throughout the period, the unit itself before all. */
function activeAlong(
  unit: Unit,
  next: (unit: Unit) => readonly Unit[],
  period: Parameters<typeof isActiveThroughout>[1],
  steps: number,
): readonly Unit[] {
  if (isActiveThroughout(unit, period)) return [unit];
  return steps === 0 ? [] : next(unit).flatMap((one) => activeAlong(one, next, period, steps - 1));
}

/** What a code has become by now: itself, or the last of the units that follow it. */
export function presentUnit(successors: ReadonlyMap<string, Unit>, code: UnitCode): UnitCode {
  let present = code;
  for (let step = 0; step < longestChain; step += 1) present = successors.get(present)?.code ?? present;
  return present;
}
