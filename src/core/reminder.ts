// Who gets which mail today, and who waits?
import { type ComplianceMatrix, cellsOfPeriod } from './compliance';
import type { ComplianceCell } from './compliance-cell';
import { type Contact, contactsByUnit, isAddress } from './contact';
import { dateOf, type PlainDate, type PlainDateTime, timeOf } from './plain-date';
import {
  type LedgerEntry,
  type ReminderKey,
  reminderKeyOf,
  spentKeys,
  stuckEntries,
} from './reminder-ledger';
import { type AddressedItem, addressOf, type Hold, mailsOf, type ReminderMail } from './reminder-mail';
import { hoursOn, type ReminderPolicy, stageOn } from './reminder-policy';
import { type DeferredMail, deferHeld, type MailQuota, rationMails } from './reminder-ration';
import type { UnitCode } from './unit';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from './working-calendar';

/** An owed report nobody can be written to about. */
export interface UnreachableUnit {
  readonly cell: ComplianceCell;
  readonly reason: 'no-address' | 'muted';
}

export interface ReminderPlan {
  /** In sending order: the camat's digest (within the reserve), then overdue, then due soonest. */
  readonly mails: readonly ReminderMail[];
  readonly deferred: readonly DeferredMail[];
  readonly unreachable: readonly UnreachableUnit[];
  readonly stuck: readonly LedgerEntry[];
}

export interface ReminderInput {
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
}

/**
 * Plans the mails of one run (product.md §4.5). Pure: the same input gives the same plan, and once its keys stand in
 * the ledger it gives none of them again. Reminded is who owes a report and has not sent enough: what waits for staff
 * is not the unit's fault.
 */
export function planReminders(input: ReminderInput): ReminderPlan {
  const spent = new Set(spentKeys(input.ledger));
  const unreachable: UnreachableUnit[] = [];
  const items = dueColumns(input).flatMap((column) => itemsOfColumn(column, input, spent, unreachable));
  const policies = [...input.policies.values()];
  const reserveShare = Math.max(0, ...policies.map((policy) => policy.reserveShare));
  const ready = mailsOf(items.filter(({ hold }) => hold === null));
  const rationed = rationMails(ready, { ...input.quota, reserveShare }, dateOf(input.now), input.calendar);
  return {
    mails: rationed.mails,
    deferred: [...deferHeld(items), ...rationed.deferred],
    unreachable,
    stuck: stuckEntries(input.ledger, input.now),
  };
}

/** An obligation period whose stage has come. */
interface DueColumn {
  readonly outstanding: readonly ComplianceCell[];
  readonly policy: ReminderPolicy;
  readonly stage: number;
  readonly hold: Hold | null;
}

function dueColumns({ matrix, policies, now, calendar }: ReminderInput): DueColumn[] {
  return matrix.expected.obligationPeriods.flatMap(({ obligation, due }, number): DueColumn[] => {
    const policy = policies.get(obligation.reminderPolicyId ?? '');
    const stage = policy ? stageOn(policy, due, dateOf(now)) : null;
    if (policy === undefined || stage === null) return [];
    const outstanding = cellsOfPeriod(matrix, number).filter(isOutstanding);
    return [{ outstanding, policy, stage, hold: holdOf(policy, stage, now, calendar) }];
  });
}

/** Owed, and not enough sent yet; a rejected report is not sent, one to be corrected or approved is. */
function isOutstanding(cell: ComplianceCell): boolean {
  const { expected, obligationPeriod } = cell.expected;
  return expected === 1 && cell.submittedCount < obligationPeriod.rule.minimumCount;
}

/** No mail on a day off, but for the stages around the deadline, nor outside office hours. */
function holdOf(
  policy: ReminderPolicy,
  stage: number,
  now: PlainDateTime,
  calendar: WorkingCalendar,
): Hold | null {
  const today = dateOf(now);
  const mayGoOn = (date: PlainDate): boolean =>
    policy.stagesOnDaysOff.includes(stage) || isWorkingDay(calendar, date);
  if (!mayGoOn(today)) return { day: nextWorkingDay(calendar, today), reason: 'day-off' };
  const { from, to } = hoursOn(policy, today);
  if (timeOf(now) < from) return { day: today, reason: 'outside-hours' };
  if (timeOf(now) > to) return { day: nextWorkingDay(calendar, today), reason: 'outside-hours' };
  return null;
}

function itemsOfColumn(
  column: DueColumn,
  input: ReminderInput,
  spent: Set<ReminderKey>,
  unreachable: UnreachableUnit[],
): AddressedItem[] {
  const byUnit = contactsByUnit(input.contacts);
  return column.outstanding.flatMap((cell) => {
    const { contacts, gap } = addressees(byUnit, cell.expected.unit.code, column.policy);
    if (gap !== null) unreachable.push({ cell, reason: gap });
    const toUnit = contacts.map((contact) => addressItem(cell, column, contact, 'unit'));
    const toCamat = camatOf(input, column).map((contact) => addressItem(cell, column, contact, 'camat'));
    return [...toUnit, ...toCamat].filter(({ key }) => isFirstUse(key, spent));
  });
}

function addressees(
  byUnit: ReadonlyMap<UnitCode, readonly Contact[]>,
  unit: UnitCode,
  { positions }: ReminderPolicy,
): { readonly contacts: readonly Contact[]; readonly gap: UnreachableUnit['reason'] | null } {
  const chosen = (byUnit.get(unit) ?? []).filter(
    ({ position }) => positions.length === 0 || positions.includes(position),
  );
  const reachable = chosen.filter(({ email }) => isAddress(email));
  const contacts = reachable.filter(({ isMuted }) => !isMuted);
  if (reachable.length === 0) return { contacts, gap: 'no-address' };
  return { contacts, gap: contacts.length === 0 ? 'muted' : null };
}

function camatOf({ camat }: ReminderInput, { policy, stage }: DueColumn): Contact[] {
  return camat !== null && isAddress(camat.email) && policy.camatStages.includes(stage) ? [camat] : [];
}

function addressItem(
  cell: ComplianceCell,
  { stage, hold }: DueColumn,
  contact: Contact,
  audience: AddressedItem['audience'],
): AddressedItem {
  const { unit, obligationPeriod } = cell.expected;
  const key = reminderKeyOf({
    obligationId: obligationPeriod.obligation.id,
    periodId: obligationPeriod.period.id,
    stage,
    unit: unit.code,
    address: addressOf(contact),
  });
  return { key, cell, stage, contact, audience, hold };
}

/** Notes the key, so that an address entered twice for a unit still gets one mail. */
function isFirstUse(key: ReminderKey, spent: Set<ReminderKey>): boolean {
  if (spent.has(key)) return false;
  spent.add(key);
  return true;
}
