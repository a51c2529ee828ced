// Which circulars still wait for an acknowledgement after their day.
import type { UnitCode } from '../office/unit';
import type { PlainDate } from '../time/plain-date';
import { acknowledgedBy } from './acknowledgement';
import { type Circular, circularStatuses } from './circular';

/** A circular whose day has passed, with those that have not received it. */
export interface AwaitedCircular {
  readonly circular: Circular;
  readonly by: PlainDate;
  /** To how many it is addressed. */
  readonly asked: number;
  /** At least one, in the order of the units. */
  readonly waiting: readonly UnitCode[];
}

/** Circulars that hold, or will, and were to be acknowledged before today. What was revoked, replaced or has ended asks for nothing. */
export function overdueCirculars(circulars: readonly Circular[], today: PlainDate): readonly Circular[] {
  const statuses = circularStatuses(circulars, today);
  return circulars.filter(
    ({ acknowledgeBy }, index) =>
      acknowledgeBy !== null &&
      acknowledgeBy < today &&
      (statuses[index] === 'in-force' || statuses[index] === 'not-yet'),
  );
}

/** Those of the circulars that somebody has not received, the longest overdue first. */
export function awaitedCirculars(
  overdue: readonly Circular[],
  units: readonly UnitCode[],
  facts: Parameters<typeof acknowledgedBy>[2],
): readonly AwaitedCircular[] {
  return overdue
    .flatMap((circular): AwaitedCircular[] => {
      const found = acknowledgedBy(circular, units, facts);
      const waiting = found.filter(({ moments }) => moments.received === null).map(({ unit }) => unit);
      return circular.acknowledgeBy === null || waiting.length === 0
        ? []
        : [{ circular, by: circular.acknowledgeBy, asked: found.length, waiting }];
    })
    .sort((left, right) => (left.by < right.by ? -1 : left.by > right.by ? 1 : 0));
}
