// Which desa are told of a finding that waits for their answer, and when.
import { type FollowUp, readFindingUnit } from '../follow-ups/follow-up';
import type { UnitCode } from '../office/unit';
import { addDays, type PlainDate } from '../time/plain-date';
import { findingNoticeKeyOf, type ReminderKey } from './reminder-ledger';

/** A finding is told of at once, and once more a day before its answer is due. */
const FIRST = 0;
const LAST = -1;

/** Days after which an untold finding is left to people: the look-back of the reminders. */
const LOOK_BACK_DAYS = 7;

/** One finding and one address. */
export interface FindingReminder {
  readonly key: ReminderKey;
  readonly stage: number;
  readonly address: string;
  readonly unit: UnitCode;
  readonly row: FollowUp;
}

/** Open findings without a verdict whose notice has not left; an answered one waits for staff, not for the desa. */
export function findingRemindersDue(
  rows: readonly FollowUp[],
  addressesOf: (unit: UnitCode) => readonly string[],
  spent: ReadonlySet<ReminderKey>,
  today: PlainDate,
): readonly FindingReminder[] {
  return rows.flatMap((row): FindingReminder[] => {
    const { key: subject, state, verdict, due } = row;
    const unit = readFindingUnit(subject);
    if (unit === null || state !== 'open' || verdict !== null || due === null) return [];
    if (today > addDays(due, LOOK_BACK_DAYS)) return [];
    return addressesOf(unit).flatMap((address) => {
      const keyAt = (stage: number): ReminderKey => findingNoticeKeyOf({ subject, stage, address });
      const isFirst = !spent.has(keyAt(FIRST));
      const stage = isFirst ? FIRST : LAST;
      const isDue = isFirst || (today >= addDays(due, LAST) && today <= due);
      return isDue && !spent.has(keyAt(stage)) ? [{ key: keyAt(stage), stage, address, unit, row }] : [];
    });
  });
}
