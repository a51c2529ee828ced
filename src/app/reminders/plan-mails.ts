// Plans which mails would leave now, which wait, and who cannot be reached.
import type { Contact } from '../../core/contacts/contact';
import type { FollowUp } from '../../core/follow-ups/follow-up';
import { type FollowUpReminder, followUpRemindersDue } from '../../core/reminders/follow-up-reminder';
import { planReminders, type ReminderPlan } from '../../core/reminders/reminder';
import type { LedgerEntry, ReminderKey } from '../../core/reminders/reminder-ledger';
import type { ReminderMail } from '../../core/reminders/reminder-mail';
import {
  DEFAULT_REMINDER_POLICY,
  RAMADAN_HOURS,
  type ReminderPolicy,
} from '../../core/reminders/reminder-policy';
import { dailyQuotaOf } from '../../core/reminders/reminder-ration';
import type { PlainDate } from '../../core/time/plain-date';
import { type AwaitedNotice, awaitedOfUnits } from '../../messages/circulars/awaited-text';
import type { EmailBody } from '../../messages/email-page';
import { followUpSection } from '../../messages/follow-ups/follow-up-section';
import { renderEscalationEmail } from '../../messages/reminders/escalation-email';
import { renderReminderEmail } from '../../messages/reminders/reminder-email';
import { renderStreakEmail } from '../../messages/reminders/streak-email';
import type { UnitLinkOf } from '../forms/unit-links';
import type { Decision } from '../office/decide-office';
import type { Office } from '../office/read-office';

interface MailPlanInput {
  readonly office: Office;
  readonly decision: Decision;
  readonly contacts: readonly Contact[];
  readonly ledger: readonly LedgerEntry[];
  readonly remaining: number;
  /** See `ReminderInput`. */
  readonly lostUpTo: PlainDate | null;
}

/** The plan of one run; pure. */
export function planMails({
  office,
  decision,
  contacts,
  ledger,
  remaining,
  lostUpTo,
}: MailPlanInput): ReminderPlan {
  return planReminders({
    matrix: decision.matrix,
    policies: policiesOf(office),
    ledger,
    contacts,
    camat: headOf(office),
    now: office.now,
    calendar: office.calendar,
    quota: { remaining, daily: dailyQuotaOf(remaining) },
    thanks: office.settings.thanksOn,
    closedYears: office.settings.closedYears,
    ...(lostUpTo === null ? {} : { lostUpTo }),
  });
}

/** Each obligation has its own stages; hours and positions are the office's. */
function policiesOf({ obligationRows, settings }: Office): ReadonlyMap<string, ReminderPolicy> {
  const { reminderFrom, reminderUntil, ramadan, reminderPositions } = settings;
  return new Map(
    obligationRows.map(({ value }) => [
      value.obligation.id,
      {
        ...DEFAULT_REMINDER_POLICY,
        id: value.obligation.id,
        stages: value.stages,
        hours: { from: reminderFrom, to: reminderUntil },
        otherHours: ramadan === null ? [] : [{ ...ramadan, hours: RAMADAN_HOURS }],
        positions: reminderPositions,
      },
    ]),
  );
}

function headOf({ settings }: Office): Contact | null {
  const { profile, headEmail } = settings;
  if (profile === null || headEmail === '') return null;
  const { officeHead } = profile.terms;
  return { unit: profile.code, name: officeHead, position: officeHead, email: headEmail, isMuted: false };
}

/** What the mail to a desa tells of Tindak Lanjut: nothing in mails to others. */
export function followUpsIn(
  { audience, address, items }: ReminderMail,
  followUps: readonly FollowUp[],
  known: Pick<MailPlanInput, 'lostUpTo'> &
    Pick<Office, 'today'> & { readonly spent: ReadonlySet<ReminderKey> },
): readonly FollowUpReminder<FollowUp>[] {
  if (audience !== 'unit') return [];
  const units = [...new Set(items.map(({ cell }) => cell.expected.unit.code))];
  return followUpRemindersDue(followUps, { units, address, ...known });
}

/** What stands in a mail that leaves anyway. */
interface MailExtras {
  readonly told?: readonly FollowUpReminder<FollowUp>[];
  readonly awaited?: readonly AwaitedNotice[];
}

/**
 * The body of a planned mail, each item with the link of its own form; a desa also reads what it has to follow up, and
 * which circulars wait for it.
 */
export function bodyOf(
  mail: ReminderMail,
  office: Pick<Office, 'settings' | 'unitRows' | 'today'>,
  linkOf: UnitLinkOf,
  { told = [], awaited = [] }: MailExtras = {},
): EmailBody {
  const { profile, contactPerson, contactPhone, texts: words } = office.settings;
  if (profile === null) throw new RangeError('no profile');
  const cells = mail.items.map(({ cell }) => cell);
  if (mail.audience === 'camat') return renderEscalationEmail(profile, cells, words);
  if (mail.audience === 'thanks') {
    const streaks = mail.items.map(({ cell: { expected }, stage }) => ({
      unit: expected.unit,
      periods: stage,
      obligationName: expected.obligationPeriod.obligation.name,
    }));
    return renderStreakEmail(profile, streaks, words);
  }
  const rowsByUnit = new Map(office.unitRows.map(({ value }) => [value.unit.code, value]));
  return renderReminderEmail({
    profile,
    owed: mail.items.map((item) => {
      const { unit, obligationPeriod } = item.cell.expected;
      const row = rowsByUnit.get(unit.code);
      return { item, url: row ? linkOf(obligationPeriod.obligation, row, obligationPeriod.period) : '' };
    }),
    position: mail.recipients[0]?.position ?? '',
    contactPerson,
    contactPhone,
    words,
    others: [
      ...followUpSection(
        told.map(({ item }) => item),
        office.today,
      ),
      ...awaitedOfUnits(
        awaited,
        cells.map(({ expected }) => expected.unit.code),
        office.today,
      ),
    ],
  });
}
