// Days as texts, counted with JavaScript's own calendar and nothing of the rules under test.
import { HOLIDAYS_2026 } from '../../../src/core/time/holidays-2026';

const millisecondsPerDay = 24 * 60 * 60 * 1000;
function remembering<Result>(
  work: (date: string, days: number) => Result,
): (date: string, days?: number) => Result {
  const known = new Map<string, Result>();
  return (date, days = 0) => {
    const name = date + days;
    const result = known.get(name) ?? work(date, days);
    known.set(name, result);
    return result;
  };
}
/** The day so many days later; `YYYY-MM-DD`. */
export const addDaysTo = remembering((date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10),
);
/** 0 is Sunday. */
export const weekday = remembering((date) => new Date(`${date}T00:00:00Z`).getUTCDay());
const daysOff = new Set<string>(HOLIDAYS_2026.map(({ date }) => date));
export function isWorkday(date: string): boolean {
  return weekday(date) !== 0 && weekday(date) !== 6 && !daysOff.has(date);
}
export function laterText(left: string, right: string): string {
  return left > right ? left : right;
}
