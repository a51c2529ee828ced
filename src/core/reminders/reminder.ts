// Plans the mails of one run: who gets which mail today, and who waits.
import type { ComplianceMatrix } from '../compliance/compliance';
import type { ComplianceCell } from '../compliance/compliance-cell';
import { type Contact, contactsByUnit, isAddress } from '../contacts/contact';
import type { UnitCode } from '../office/unit';
import { dateOf, type PlainDate, type PlainDateTime } from '../time/plain-date';
import type { WorkingCalendar } from '../time/working-calendar';
import { type DueColumn, dueColumns, holdOf } from './reminder-due';
import {
  keyWithoutStage,
  type LedgerEntry,
  lastWrittenAt,
  type ReminderKey,
  refusedAddresses,
  reminderKeyOf,
  spentKeys,
  stuckEntries,
  thanksKeyOf,
} from './reminder-ledger';
import { type AddressedItem, addressOf, mailsOf, type ReminderMail } from './reminder-mail';
import type { ReminderPolicy } from './reminder-policy';
import { type DeferredMail, deferHeld, type MailQuota, rationMails } from './reminder-ration';
import { completedStreaks } from './streak';

/** An owed report about which nobody can be written to. */
interface UnreachableUnit {
  readonly cell: ComplianceCell;
  readonly reason: 'no-address' | 'not-chosen' | 'muted' | 'refused';
}

export interface ReminderPlan {
  /** In sending order: to the camat (within the reserve), overdue, due soonest, thanks. */
  readonly mails: readonly ReminderMail[];
  readonly deferred: readonly DeferredMail[];
  readonly unreachable: readonly UnreachableUnit[];
  readonly stuck: readonly LedgerEntry[];
}

interface ReminderInput {
  readonly matrix: ComplianceMatrix;
  /** By id, as obligations name them. */
  readonly policies: ReadonlyMap<string, ReminderPolicy>;
  readonly ledger: readonly LedgerEntry[];
  readonly contacts: readonly Contact[];
  /** Where the digest goes; null sends none. */
  readonly camat: Contact | null;
  readonly now: PlainDateTime;
  readonly calendar: WorkingCalendar;
  readonly quota: MailQuota;
  /** Whether units that stay on time are thanked; absent: no. */
  readonly thanks?: boolean;
  /** Years whose reports are no longer accepted: nobody is asked for one. Absent: none. */
  readonly closedYears?: ReadonlySet<number>;
  /** The last day for which the ledger is lost: what was due by then counts as sent. Absent: nothing is lost. */
  readonly lostUpTo?: PlainDate;
}

/**
 * Plans the mails of one run (docs/rules.md §4.5). Pure: the same input gives the same plan, and keys that are in the
 * ledger are not planned again. Units are reminded that owe a report and have not sent enough; a report that waits
 * for staff counts as sent.
 */
export function planReminders(input: ReminderInput): ReminderPlan {
  const unreachable: UnreachableUnit[] = [];
  const addressing: Addressing = {
    contacts: contactsByUnit(input.contacts),
    camat: input.camat,
    spent: new Set(spentKeys(input.ledger)),
    refused: refusedAddresses(input.ledger),
    lastAt: lastWrittenAt(input.ledger),
    unreachable,
  };
  const owed = dueColumns(input).flatMap((column) => itemsOfColumn(column, addressing));
  const items = [...owed, ...(input.thanks ? thanksItems(input, addressing) : [])];
  const rationed = rationMails(mailsOf(items.filter(({ hold }) => hold === null)), {
    quota: input.quota,
    reserveShare: Math.max(0, ...[...input.policies.values()].map((policy) => policy.reserveShare)),
    today: dateOf(input.now),
    calendar: input.calendar,
  });
  return {
    mails: rationed.mails,
    deferred: [...deferHeld(items), ...rationed.deferred],
    unreachable,
    stuck: stuckEntries(input.ledger, input.now),
  };
}

/** What the addressing of all items shares. */
interface Addressing {
  readonly contacts: ReadonlyMap<UnitCode, readonly Contact[]>;
  readonly camat: Contact | null;
  /** Grows with every item: each key is used once. */
  readonly spent: Set<ReminderKey>;
  readonly refused: ReadonlySet<string>;
  readonly lastAt: ReadonlyMap<string, string>;
  readonly unreachable: UnreachableUnit[];
}

function itemsOfColumn(column: DueColumn, addressing: Addressing): AddressedItem[] {
  return column.outstanding.flatMap((cell) => {
    const { contacts, gap } = addressees(cell, column.policy, addressing);
    if (gap !== null) addressing.unreachable.push({ cell, reason: gap });
    const toCamat = camatOf(addressing, column).map((contact) => ({ contact, audience: 'camat' as const }));
    const toUnit = contacts.map((contact) => ({ contact, audience: 'unit' as const }));
    // The camat first, so that his list is complete even where a unit uses his address too.
    return [...toCamat, ...toUnit]
      .map(({ contact, audience }) => ({ ...itemOf(cell, column, contact, addressing), audience }))
      .filter(({ key }) => isFirstUse(key, addressing.spent));
  });
}

/** Thanks for streaks just completed, once per address and milestone. */
function thanksItems(input: ReminderInput, addressing: Addressing): AddressedItem[] {
  const { lostUpTo } = input;
  const completed = completedStreaks(input).filter(
    ({ cell }) => lostUpTo === undefined || cell.expected.obligationPeriod.due > lostUpTo,
  );
  return completed.flatMap(({ cell, periods, periodIds, policy }) =>
    addressees(cell, policy, addressing).contacts.flatMap((contact): AddressedItem[] => {
      const { unit, obligationPeriod } = cell.expected;
      const parts = {
        obligationId: obligationPeriod.obligation.id,
        unit: unit.code,
        address: addressOf(contact),
      };
      // A streak that a correction moved by a period is the same streak: thanks in any of its periods count.
      const keys = periodIds.map((periodId) => thanksKeyOf({ ...parts, periodId }, periods));
      const key = thanksKeyOf({ ...parts, periodId: obligationPeriod.period.id }, periods);
      if (keys.some((known) => addressing.spent.has(known))) return [];
      addressing.spent.add(key);
      const hold = holdOf({ policy, stage: null }, input.now, input.calendar);
      return [{ key, cell, stage: periods, audience: 'thanks', contact, hold, lastAt: '' }];
    }),
  );
}

function addressees(
  cell: ComplianceCell,
  { positions }: ReminderPolicy,
  addressing: Addressing,
): { readonly contacts: readonly Contact[]; readonly gap: UnreachableUnit['reason'] | null } {
  const withAddress = (addressing.contacts.get(cell.expected.unit.code) ?? []).filter(({ email }) =>
    isAddress(email),
  );
  const chosenPositions = positions.map(plainOf);
  const named = withAddress.filter(
    ({ position }) => positions.length === 0 || chosenPositions.includes(plainOf(position)),
  );
  const reachable = named.filter((contact) => !addressing.refused.has(addressOf(contact)));
  const contacts = reachable.filter(({ isMuted }) => !isMuted);
  if (withAddress.length === 0) return { contacts, gap: 'no-address' };
  if (named.length === 0) return { contacts, gap: 'not-chosen' };
  if (reachable.length === 0) return { contacts, gap: 'refused' };
  return { contacts, gap: contacts.length === 0 ? 'muted' : null };
}

/** Positions are typed by hand: capitals and spaces around them make no difference. */
function plainOf(position: string): string {
  return position.trim().toLowerCase();
}

function camatOf({ camat }: Addressing, { policy, stage }: DueColumn): Contact[] {
  return camat !== null && isAddress(camat.email) && policy.camatStages.includes(stage) ? [camat] : [];
}

function itemOf(
  cell: ComplianceCell,
  { stage, hold }: DueColumn,
  contact: Contact,
  { lastAt }: Pick<Addressing, 'lastAt'>,
): Omit<AddressedItem, 'audience'> {
  const { unit, obligationPeriod } = cell.expected;
  const key = reminderKeyOf({
    obligationId: obligationPeriod.obligation.id,
    periodId: obligationPeriod.period.id,
    stage,
    unit: unit.code,
    address: addressOf(contact),
  });
  return { key, cell, stage, contact, hold, lastAt: lastAt.get(keyWithoutStage(key)) ?? '' };
}

/** Notes the key, so that an address entered twice for a unit still gets one mail. */
function isFirstUse(key: ReminderKey, spent: Set<ReminderKey>): boolean {
  if (spent.has(key)) return false;
  spent.add(key);
  return true;
}
