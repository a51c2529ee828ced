// Which items of Tindak Lanjut a mail to a desa tells, each at its stages and once.
import { fingerprint } from '../fingerprint';
import type { FollowUp } from '../follow-ups/follow-up';
import { isOwnedBy } from '../follow-ups/follow-up-reminder';
import type { UnitCode } from '../office/unit';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date';
import { followUpKeyOf, type ReminderKey } from './reminder-ledger';

/** Days from the day on which an item is due, latest first. */
const STAGES = [7, 1, -3] as const;

/** No mail is sent for an item alone: a stage without a mail on its day waits so long for the next one. */
const LOOK_BACK_DAYS = 7;

type Told = Pick<FollowUp, 'key' | 'text' | 'owner' | 'due' | 'state'>;

/** One item, told to one address of its desa. */
export interface FollowUpReminder<Item> {
  readonly key: ReminderKey;
  readonly stage: number;
  readonly unit: UnitCode;
  readonly item: Item;
}

interface Mail {
  readonly units: readonly UnitCode[];
  readonly address: string;
  readonly spent: ReadonlySet<ReminderKey>;
  readonly today: PlainDate;
  /** Stages whose day came by this one count as told: their ledger is lost. */
  readonly lostUpTo: PlainDate | null;
}

/**
 * The open items of these desa whose stage has come and was not told yet to the address, earliest day first. Of the
 * stages that have passed only the latest; an item whose day is moved begins again.
 */
export function followUpRemindersDue<Item extends Told>(
  items: readonly Item[],
  { units, address, spent, today, lostUpTo }: Mail,
): readonly FollowUpReminder<Item>[] {
  const found = new Map<ReminderKey, FollowUpReminder<Item> & { readonly due: PlainDate }>();
  for (const item of items) {
    const { state, due } = item;
    const unit = units.find((code) => isOwnedBy(item.owner, code));
    if (unit === undefined || due === null || (state !== 'open' && state !== 'answered')) continue;
    const stage = stageOn(due, today);
    if (stage === null || (lostUpTo !== null && addDays(due, stage) <= lostUpTo)) continue;
    const subject = fingerprint([item.key || item.text, due].join('|')).toString(36);
    const key = followUpKeyOf({ subject, stage, unit, address });
    if (!spent.has(key)) found.set(key, { key, stage, unit, item, due });
  }
  return [...found.values()].sort((left, right) => (left.due < right.due ? -1 : 1));
}

function stageOn(due: PlainDate, today: PlainDate): number | null {
  const days = daysBetween(due, today);
  return STAGES.find((stage) => stage <= days && days < stage + LOOK_BACK_DAYS) ?? null;
}
