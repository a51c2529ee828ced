// Who would be reminded now, and is the office ready to let it happen by itself?

import { timeOf } from '../core/plain-date';
import { DEFAULT_TERMS_BY_TIER } from '../core/profile';
import type { ReminderMail } from '../core/reminder-mail';
import { holdText, skippedText, stageText } from '../messages/app-text';
import { dayText, periodText, timeText } from '../messages/date-text';
import { settingText } from '../messages/setting-text';
import { bodyOf } from './plan-mails';
import type { Ports } from './ports';
import { needTab } from './read-office';
import { recordOwnChange } from './record-changes';
import { aloneOrBusy } from './refresh-office';
import type { PlannedMail, ReminderPreview } from './rpc-reminders';
import { readReminderPlan } from './send-reminders';

/** The plan in words; nothing is sent and nothing is written. */
export const reminderPreview = (ports: Ports): ReminderPreview => {
  const { office, plan, linkOf, remaining } = readReminderPlan(ports);
  const inWords = (mail: ReminderMail, when: string): PlannedMail => ({
    unit: [...new Set(mail.items.map(({ cell }) => cell.expected.unit.name))].join(', '),
    address: mail.address,
    subject: bodyOf(mail, office, linkOf).subject,
    reason: mail.items
      .map(({ cell, stage }) => {
        const { obligation, period } = cell.expected.obligationPeriod;
        return `${obligation.name} ${periodText(period)}, ${stageText(stage)}`;
      })
      .join('; '),
    when,
  });
  const now = `hari ini, ${timeText(timeOf(office.now))} ${office.settings.zone}`;
  const waiting = plan.deferred.map(({ mail, day, reason }) =>
    inWords(mail, `${dayText(day)} (${holdText[reason]})`),
  );
  const mails = [...plan.mails.map((mail) => inWords(mail, now)), ...waiting];
  return {
    mails,
    unitCount: new Set(plan.mails.flatMap(({ items }) => items.map(({ cell }) => cell.expected.unit.code)))
      .size,
    unitWord: (office.settings.profile?.terms ?? DEFAULT_TERMS_BY_TIER.kecamatan).unit,
    quotaLeft: remaining,
    skipped: plan.unreachable.map(({ cell, reason }) => ({
      unit: cell.expected.unit.name,
      reason: skippedText[reason],
    })),
    automatic: office.settings.remindersOn,
  };
};

/** Turns the daily reminders on or off, where staff can see it: in Pengaturan. */
export const switchReminders = (ports: Ports, on: boolean): void =>
  aloneOrBusy(ports, () => {
    const { office } = readReminderPlan(ports);
    const place = needTab(office.layout, 'settings');
    const row = office.settings.rowsByKey.get('remindersOn');
    const column = place.columnsByKey.get('value');
    if (row === undefined || column === undefined) return;
    const newValue = on ? 'ya' : 'tidak';
    const oldValue = office.settings.texts.get('remindersOn') ?? '';
    if (newValue === oldValue) return;
    ports.workbook.writeBlock(place, { row, column, values: [[newValue]] });
    recordOwnChange(ports, office, {
      subject: place.name,
      key: settingText.remindersOn.title,
      oldValue,
      newValue,
    });
    ports.workbook.flush();
  });
