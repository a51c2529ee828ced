// The trial: who would be reminded now or on which day, and the switch for the daily reminders.

import type { Terms } from '../../core/office/profile';
import type { ReminderMail } from '../../core/reminders/reminder-mail';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import { dailyQuotaOf, reserveOf } from '../../core/reminders/reminder-ration';
import { addDays, type PlainDate, timeOf } from '../../core/time/plain-date';
import { jointWords, unitTitle } from '../../messages/office/unit-name';
import * as words from '../../messages/reminders/trial-text';
import { settingText } from '../../messages/setup/setting-text';
import { dayText, periodText } from '../../messages/time/date-text';
import { crowdWordOf, termsOfOffice } from '../office/office-terms';
import { requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { bodyOf } from './plan-mails';
import { readReminders } from './read-reminders';
import { consentEntry } from './reminder-consent';
import { forecastMails, nextReminders } from './reminder-forecast';
import type { PlannedDay, PlannedMail, ReminderTrial } from './rpc-reminders';

/** The plan in words, day by day; nothing is sent or written. */
export function readTrial(ports: Ports): ReminderTrial {
  const read = readReminders(ports);
  const { office, plan, linkOf, remaining } = read;
  const terms = termsOfOffice(office);
  const subjectOf = (mail: ReminderMail): string => bodyOf(mail, office, linkOf).subject;
  const dayOf = (mails: readonly ReminderMail[], label: string, note: string): PlannedDay[] =>
    mails.length === 0
      ? []
      : [{ label, note, mailCount: mails.length, mails: inWords(mails, terms, subjectOf) }];
  const { days, without } = forecastMails(read);
  const units = plan.mails
    .filter(({ audience }) => audience === 'unit')
    .flatMap(({ items }) => items.map(({ cell }) => cell.expected.unit.code));
  return {
    days: [
      ...dayOf(plan.mails, words.nowLabel(timeOf(office.now), office.settings.zone), ''),
      ...days.flatMap(({ day, mails, reasons }) =>
        dayOf(
          mails,
          dayLabel(day, office.today),
          reasons.map((reason) => words.heldNow(words.holdText[reason])).join(' '),
        ),
      ),
      ...dayOf(without, words.noDay, words.noDayNote),
    ],
    unitCount: new Set(units).size,
    mailCount: plan.mails.length,
    unitWord: crowdWordOf(office),
    quotaLeft: remaining,
    quotaReserve: reserveOf(dailyQuotaOf(remaining), DEFAULT_REMINDER_POLICY.reserveShare),
    skipped: plan.unreachable.map(({ cell, reason }) => ({
      unit: unitTitle(cell.expected.unit, terms),
      owed: `${cell.expected.obligationPeriod.obligation.name} ${periodText(cell.expected.obligationPeriod.period)}`,
      reason: words.skippedText[reason],
    })),
    next: plan.mails.length > 0 ? '' : nextText(days[0] ?? nextReminders(read), office.today),
    automatic: office.settings.remindersOn,
  };
}

/** When mails leave next and to how many; '' where no day is in sight. */
function nextText(
  next: { readonly day: PlainDate; readonly mails: readonly ReminderMail[] } | null,
  today: PlainDate,
): string {
  if (next === null) return '';
  const addresses = new Set(next.mails.map(({ address }) => address)).size;
  return words.nextMails(dayLabel(next.day, today), next.mails.length, addresses);
}

function dayLabel(day: PlainDate, today: PlainDate): string {
  if (day === today) return words.todayLabel(day);
  return day === addDays(today, 1) ? words.tomorrowLabel(day) : dayText(day);
}

/** One line for all addresses of a unit that get the same mail. */
function inWords(
  mails: readonly ReminderMail[],
  terms: Terms,
  subjectOf: (mail: ReminderMail) => string,
): readonly PlannedMail[] {
  const lines = new Map<string, PlannedMail>();
  for (const mail of mails) {
    const unit = nameOf(mail, terms);
    const reason = reasonOf(mail, terms);
    const known = lines.get(`${unit}|${reason}`);
    lines.set(
      `${unit}|${reason}`,
      known
        ? { ...known, addresses: [...known.addresses, mail.address] }
        : { unit, reason, addresses: [mail.address], subject: subjectOf(mail) },
    );
  }
  return [...lines.values()];
}

function nameOf({ audience, items }: ReminderMail, terms: Terms): string {
  return audience === 'camat'
    ? terms.officeHead
    : [...new Set(items.map(({ cell }) => unitTitle(cell.expected.unit, terms)))].join(', ');
}

function reasonOf({ audience, items }: ReminderMail, terms: Terms): string {
  const units = new Map(items.map(({ cell: { expected } }) => [expected.unit.code, expected.unit]));
  if (audience === 'camat')
    return words.namesMissing(units.size, jointWords([...units.values()], terms).unit);
  return items
    .map(({ cell, stage }) => {
      const { obligation, period } = cell.expected.obligationPeriod;
      const what = `${obligation.name} ${periodText(period)}`;
      return audience === 'thanks' ? words.inARow(what, stage) : `${what}, ${words.stageText(stage)}`;
    })
    .join('; ');
}

/** Turns the daily reminders on or off in Pengaturan, where staff can see it. */
export function switchReminders(ports: Ports, on: boolean): void {
  withLock(ports, () => {
    const { office } = readReminders(ports);
    ports.notebook.write(consentEntry(on));
    const place = requireTab(office.layout, 'settings');
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
}
