// Shows how a mail or message of the office would read, with the first desa of the workbook.
import type { ComplianceCell } from '../../../core/compliance/compliance-cell';
import { reminderKeyOf } from '../../../core/reminders/reminder-ledger';
import type { ReminderMail } from '../../../core/reminders/reminder-mail';
import type { EmailBody } from '../../../messages/email-page';
import { renderDigestEmail } from '../../../messages/reminders/digest-email';
import type { MailKind } from '../../../messages/reminders/mail-words';
import { whatsappReminder } from '../../../messages/reminders/whatsapp-text';
import { wordsText } from '../../../messages/reminders/words-text';
import { Refusal } from '../../failure';
import type { UnitLinkOf } from '../../forms/unit-links';
import { decideOffice } from '../../office/decide-office';
import { crowdWordOf } from '../../office/office-terms';
import type { Office } from '../../office/read-office';
import { bodyOf } from '../plan-mails';

/**
 * Subject ('' if the message has none) and text, rendered by the code that renders the real ones, about the first desa of
 * the workbook as if it owed a report. Throws a Refusal while no obligation binds anybody.
 */
export function wordsExample(
  kind: MailKind,
  office: Office,
  linkOf: UnitLinkOf,
): Pick<EmailBody, 'subject' | 'text'> {
  const { settings, today, unitRows } = office;
  const { profile, texts: words } = settings;
  const { matrix, summary } = decideOffice(office);
  const [first, second] = matrix.cells.filter(
    ({ expected }) => expected.expected === 1 && !expected.unit.isOffice,
  );
  if (first === undefined || profile === null) throw new Refusal(wordsText.noSample);
  if (kind === 'digest') {
    const { subject, text } = renderDigestEmail({
      profile,
      unitWord: crowdWordOf(office),
      summary,
      today,
      lastRun: today,
      words,
    });
    return { subject, text };
  }
  if (kind === 'whatsapp') {
    const { unit, obligationPeriod } = first.expected;
    const row = unitRows.find(({ value }) => value.unit.code === unit.code)?.value;
    const url = row ? linkOf(obligationPeriod.obligation, row, obligationPeriod.period) : '';
    const cell = { ...first, isClosed: false };
    return { subject: '', text: whatsappReminder({ profile, cell, url, words }) };
  }
  const shown = kind === 'several' || kind === 'camat' ? [first, second ?? first] : [first];
  const { subject, text } = bodyOf(sampleMail(kind, shown), office, linkOf);
  return { subject, text };
}

function sampleMail(kind: MailKind, shown: readonly ComplianceCell[]): ReminderMail {
  return {
    address: '',
    audience: kind === 'camat' || kind === 'thanks' ? kind : 'unit',
    recipients: [],
    items: shown.map((cell) => ({
      key: keyOf(cell),
      cell: { ...cell, isClosed: kind === 'overdue' || kind === 'camat', count: 0 },
      stage: sampleStage,
    })),
  };
}

/** Three periods in a row, as a thank-you mail says; no other mail shows its stage. */
const sampleStage = 3;

function keyOf({ expected: { unit, obligationPeriod } }: ComplianceCell) {
  return reminderKeyOf({
    obligationId: obligationPeriod.obligation.id,
    periodId: obligationPeriod.period.id,
    stage: 0,
    unit: unit.code,
    address: 'contoh',
  });
}
