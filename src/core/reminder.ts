// Who gets which mail today, and who waits?
import type { ComplianceMatrix } from './compliance';
import type { ComplianceCell } from './compliance-cell';
import type { PlainDate, PlainDateTime } from './plain-date';
import type { LedgerEntry, ReminderKey } from './reminder-ledger';
import type { ReminderPolicy } from './reminder-policy';
import type { UnitCode } from './unit';
import type { WorkingCalendar } from './working-calendar';

/** A person to be written to; up to three and more per unit (F45). */
export interface Contact {
  readonly unit: UnitCode;
  readonly name: string;
  readonly position: string;
  /** Empty if unknown: the unit is then listed among the incomplete contacts. */
  readonly email: string;
  readonly isMuted: boolean;
}

/** One outstanding report in a mail. */
export interface ReminderItem {
  readonly key: ReminderKey;
  readonly cell: ComplianceCell;
  /** Days from due: −7 … +7. */
  readonly stage: number;
}

/** One mail to one address with everything that address has outstanding; never a second address in it. */
export interface ReminderMail {
  readonly address: string;
  /** `unit` for those who owe, `camat` for the digest of the stages that go up. */
  readonly audience: 'unit' | 'camat';
  readonly recipients: readonly Contact[];
  readonly items: readonly ReminderItem[];
}

/** A mail the quota or the clock holds back, with the day it is due to go. */
export interface DeferredMail {
  readonly mail: ReminderMail;
  readonly day: PlainDate;
  readonly reason: 'quota' | 'outside-hours' | 'day-off';
}

/** An owed report nobody can be written to about. */
export interface UnreachableUnit {
  readonly cell: ComplianceCell;
  readonly reason: 'no-address' | 'muted';
}

export interface ReminderPlan {
  /** In sending order: overdue first, then due soonest. The camat's digest comes first, within the reserve. */
  readonly mails: readonly ReminderMail[];
  readonly deferred: readonly DeferredMail[];
  readonly unreachable: readonly UnreachableUnit[];
  readonly stuck: readonly LedgerEntry[];
}

/** Mails the account may still send today, of how many a day. */
export interface MailQuota {
  readonly remaining: number;
  readonly daily: number;
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

/** Pure: the same input gives the same plan, and once its keys stand in the ledger it gives none of them again. */
export type PlanReminders = (input: ReminderInput) => ReminderPlan;
