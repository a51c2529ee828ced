// Takes turns: who has waited longest goes next.
import { compareTexts, sortText } from '../text-order';
import type { PlainDate } from '../time/plain-date';

/**
 * The keys in the order of their turns: never yet first, then longest ago, ties by the key itself. Turns are never
 * counted: somebody new goes once and then queues, instead of catching up on all turns of the others.
 */
export function inTurn<Key extends string>(
  keys: readonly Key[],
  lastDates: ReadonlyMap<Key, PlainDate>,
): readonly Key[] {
  return keys
    .map((key) => ({ key, rank: sortText(lastDates.get(key) ?? '', key) }))
    .sort((left, right) => compareTexts(left.rank, right.rank))
    .map(({ key }) => key);
}

/** Notes a turn in the map, unless a later one is known. */
export function noteTurn<Key extends string>(
  lastDates: Map<Key, PlainDate>,
  key: Key,
  date: PlainDate,
): void {
  const known = lastDates.get(key);
  if (known === undefined || known < date) lastDates.set(key, date);
}
