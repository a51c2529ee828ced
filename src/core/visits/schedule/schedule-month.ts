// Gives the units chosen for one month their days, wave by wave.
import type { UnitCode } from '../../office/unit';
import type { DateInterval } from '../../time/date-interval';
import { addDays, daysBetween, type PlainDate } from '../../time/plain-date';
import type { DayReason, PlannedVisit, RefusedPlan, UnitPlan } from '../planned-visit';
import { hasQuorum } from '../team';
import {
  type DayRules,
  idealDays,
  keepsSpacing,
  nearestDay,
  visitDaysOf,
  withoutNearest,
} from './visit-days';

interface MonthInput extends DayRules {
  readonly month: DateInterval;
  /** The first day of the month that may still be taken. */
  readonly first: PlainDate;
  /** In the order of their turns. */
  readonly chosen: readonly UnitCode[];
  /** Days of the month whose places are gone: made, fixed and cancelled visits. */
  readonly standing: readonly PlainDate[];
  /** Days of all visits, of other months too. */
  readonly taken: readonly PlainDate[];
  readonly plans: readonly UnitPlan[];
  /** How often this run has placed a unit. */
  readonly placedTimes: ReadonlyMap<UnitCode, number>;
}

interface WaveInput extends MonthInput {
  /** Units that this run has placed equally often. */
  readonly wave: readonly UnitCode[];
  /** The first day after those of earlier waves. */
  readonly floor: PlainDate;
  readonly visitDays: readonly number[];
}

/** What is left while the month fills; days are counted from its first, which is 0. */
interface MonthState {
  ideals: readonly number[];
  readonly taken: Set<number>;
  readonly placed: PlannedVisit[];
}

/**
 * The visits of a month by date. A unit that this run placed before is visited after all that it placed less often, so
 * that nobody is visited twice before another was once; if one of those finds no day, it does not go either.
 */
export function placeMonth(input: MonthInput): readonly PlannedVisit[] {
  if (input.chosen.length === 0) return [];
  const dayIn = (date: PlainDate): number => daysBetween(input.month.start, date);
  const standing = input.standing.map(dayIn);
  const state: MonthState = {
    ideals: standing.reduce(withoutNearest, idealDays(input.month, input.settings.perMonth)),
    taken: new Set([...input.taken.map(dayIn), ...standing]),
    placed: [],
  };
  const plans = input.plans.filter(
    ({ plannedDate }) => input.month.start <= plannedDate && plannedDate <= input.month.end,
  );
  const visitDays = visitDaysOf(input, input.month, input.first);
  let floor = input.first;
  for (const wave of wavesOf(input)) {
    const before = state.placed.length;
    const open = visitDays.filter((day) => day >= dayIn(floor));
    placeWave({ ...input, plans, wave, floor, visitDays: open }, state);
    if (state.placed.length - before < wave.length) break;
    for (const { date } of state.placed) if (date >= floor) floor = addDays(date, 1);
  }
  return state.placed.sort((left, right) => (left.date < right.date ? -1 : 1));
}

/** The chosen units by how often this run has placed them, fewest first; in a wave by turn. */
function wavesOf({ chosen, placedTimes }: MonthInput): readonly (readonly UnitCode[])[] {
  const timesOf = (unit: UnitCode): number => placedTimes.get(unit) ?? 0;
  const levels = [...new Set(chosen.map(timesOf))].sort((left, right) => left - right);
  return levels.map((level) => chosen.filter((unit) => timesOf(unit) === level));
}

/** Planned days first, since they can't move; then everybody else around the ideal days that are left. */
function placeWave(input: WaveInput, state: MonthState): void {
  const others = input.wave.flatMap((unit) => {
    const judged = plansOf(input, unit).map((plan) => ({
      plan,
      because: refusalOf(plan.plannedDate, input, state),
    }));
    const plan = judged.find(({ because }) => because === null)?.plan;
    if (plan !== undefined) {
      const day = daysBetween(input.month.start, plan.plannedDate);
      state.ideals = withoutNearest(state.ideals, day);
      place(input, state, { unit, day, reason: { kind: 'plan', plan }, refusedPlans: [] });
      return [];
    }
    const refusedPlans = judged.flatMap(({ plan: { plannedDate: date }, because }) =>
      because === null ? [] : [{ date, because }],
    );
    return [{ unit, refusedPlans }];
  });
  for (const { unit, refusedPlans } of others) {
    const [ideal, ...rest] = state.ideals;
    const found = ideal === undefined ? null : findDay(input, state, ideal);
    if (found === null) return;
    state.ideals = rest;
    place(input, state, { unit, ...found, refusedPlans });
  }
}

/** The visiting day nearest to the ideal one that keeps the spacing; if none does, the nearest that is free. */
function findDay(
  { visitDays, settings, month }: WaveInput,
  { taken }: MonthState,
  ideal: number,
): { readonly day: number; readonly reason: DayReason } | null {
  const free = visitDays.filter((day) => !taken.has(day));
  const spaced = free.filter((day) => keepsSpacing(day, taken, settings.spacingDays));
  const day = nearestDay(spaced.length > 0 ? spaced : free, ideal);
  if (day === null) return null;
  const idealDate = addDays(month.start, ideal);
  return { day, reason: { kind: 'nearest', ideal: idealDate, keepsSpacing: spaced.length > 0 } };
}

function place(
  { month }: MonthInput,
  { taken, placed }: MonthState,
  { day, ...visit }: Omit<PlannedVisit, 'date'> & { readonly day: number },
): void {
  taken.add(day);
  placed.push({ ...visit, date: addDays(month.start, day) });
}

/** The unit's planned days, earliest first. */
function plansOf({ plans }: WaveInput, unit: UnitCode): readonly UnitPlan[] {
  return plans
    .filter((plan) => plan.unit === unit)
    .sort((left, right) => (left.plannedDate < right.plannedDate ? -1 : 1));
}

/** Why a planned day cannot be the day of the visit; weekends and holidays can. */
function refusalOf(
  date: PlainDate,
  { month, first, floor, team, settings }: WaveInput,
  { taken }: MonthState,
): RefusedPlan['because'] | null {
  if (date < first) return 'past';
  if (date < floor) return 'turn';
  if (taken.has(daysBetween(month.start, date))) return 'taken';
  return hasQuorum(team, date, settings.leastMembers) ? null : 'team';
}
