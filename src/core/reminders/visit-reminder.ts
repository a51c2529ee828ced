// Whom a visit to come is announced to, and when.

import { daysBetween, type PlainDate } from '../time/plain-date';
import type { VisitGroup } from '../visits/schedule/standing-visits';
import { addressesOfTeam, type TeamMember } from '../visits/team';
import { type ReminderKey, visitKeyOf } from './reminder-ledger';

/** Days before a visit on which its team is told. */
const STAGES = [-1, -3] as const;

/** One visit and one member who is told of it. */
export interface VisitReminder {
  readonly key: ReminderKey;
  readonly stage: number;
  readonly address: string;
  readonly visit: VisitGroup;
}

/**
 * What is due today and has not left: of the stages that have passed only the latest, so that missed runs bring one mail.
 * The key holds the day: a visit that moved is announced again, one that did not never twice.
 */
export function visitRemindersDue(
  visits: readonly VisitGroup[],
  team: readonly TeamMember[],
  spent: ReadonlySet<ReminderKey>,
  today: PlainDate,
): readonly VisitReminder[] {
  return visits.flatMap((visit): VisitReminder[] => {
    const left = daysBetween(today, visit.date);
    const stage = left < 1 ? undefined : STAGES.find((days) => left <= -days);
    const [first] = visit.rows;
    if (stage === undefined || first === undefined || first.value.outcome !== null) return [];
    const { team: going, number } = first.value;
    return addressesOfTeam(going, team, visit.date).flatMap((address) => {
      const key = visitKeyOf({ number, date: visit.date, stage, address });
      return spent.has(key) ? [] : [{ key, stage, address, visit }];
    });
  });
}
