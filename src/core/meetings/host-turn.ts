// Whose turn it is to receive the others.
import type { UnitCode } from '../office/unit';
import type { PlainDate } from '../time/plain-date';
import { inTurn, noteTurn } from '../visits/turn';
import type { Meeting } from './meeting';

export interface HostTurn {
  readonly unit: UnitCode;
  /** When they last received the others, or will; null: never. */
  readonly last: PlainDate | null;
}

/**
 * All hosts in the order of their turns, by the meetings that were held and, tentatively, those that are planned. Who was
 * passed over still has the oldest day and comes next.
 */
export function hostTurns(
  units: readonly UnitCode[],
  meetings: readonly Pick<Meeting, 'host' | 'date' | 'state'>[],
): readonly HostTurn[] {
  const lastDates = new Map<UnitCode, PlainDate>();
  for (const { host, date, state } of meetings)
    if (host !== null && (state === 'held' || state === 'planned')) noteTurn(lastDates, host, date);
  return inTurn(units, lastDates).map((unit) => ({ unit, last: lastDates.get(unit) ?? null }));
}
