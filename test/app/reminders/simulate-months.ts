// Plays many random months and adds up their counts; play-months.mjs runs it in plain Node, twice as fast as Jest.
import { type MonthCounts, playMonth } from './reminder-month';

export type SimulationCounts = MonthCounts & { months: number };

/** Plays every second month from `first` up to `last`; throws at the first broken law, naming the seed. */
export function simulateMonths(first: number, last: number): SimulationCounts {
  const total: SimulationCounts = { ...playMonth(first), months: 1 };
  for (let seed = first + 2; seed <= last; seed += 2) {
    const counts: MonthCounts = playMonth(seed);
    for (const name of Object.keys(counts) as (keyof MonthCounts)[]) total[name] += counts[name];
    total.months += 1;
  }
  return total;
}
