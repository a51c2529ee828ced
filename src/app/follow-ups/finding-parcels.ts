// The mails that ask a desa for its answer to a finding.
import { type FindingReminder, findingRemindersDue } from '../../core/reminders/finding-reminder';
import { refusedAddresses, spentKeys } from '../../core/reminders/reminder-ledger';
import { isWorkingDay } from '../../core/time/working-calendar';
import { renderFindingEmail } from '../../messages/follow-ups/finding-email';
import { unitTitle } from '../../messages/office/unit-name';
import { stageLabel } from '../../messages/reminders/stage-label';
import { addresseeLinks } from '../forms/special/special-forms';
import { readVisits } from '../office/read-office';
import type { Ports } from '../ports';
import type { ReminderReading } from '../reminders/read-reminders';
import type { Parcel } from '../reminders/send-parcels';
import { findingAddressees } from './finding-answers';

/**
 * A mail for each address of a desa with its findings, at most `room` of them; none on a day off, and none before the
 * form of answers was made. Two reads where Tindak Lanjut is in use, nothing where it is not.
 */
export function findingParcels(
  ports: Pick<Ports, 'workbook' | 'signer'>,
  { office, contacts, ledger, notebook }: ReminderReading,
  room: number,
): readonly Parcel[] {
  const { profile } = office.settings;
  const { layout, today, calendar, units, obligations } = office;
  if (profile === null || !layout.tabsByKey.has('followUps') || !isWorkingDay(calendar, today)) return [];
  const { followUpRows } = readVisits(ports, office);
  const linkOf = addresseeLinks(ports, notebook, 'response');
  const links = new Map(
    findingAddressees({ followUpRows, units, obligations }).map((known) => [known.subject, linkOf(known)]),
  );
  const refused = refusedAddresses(ledger);
  const addressesOf = (unit: string): readonly string[] => [
    ...new Set(
      contacts
        .filter((contact) => contact.unit === unit && contact.email !== '' && !contact.isMuted)
        .map(({ email }) => email.toLowerCase())
        .filter((email) => !refused.has(email)),
    ),
  ];
  const rows = followUpRows.map(({ value }) => value).filter(({ key }) => (links.get(key) ?? '') !== '');
  const byMail = new Map<string, FindingReminder[]>();
  for (const due of findingRemindersDue(rows, addressesOf, spentKeys(ledger), today)) {
    const mail = `${due.unit}|${due.address}`;
    byMail.set(mail, [...(byMail.get(mail) ?? []), due]);
  }
  return [...byMail.values()].slice(0, Math.max(0, room)).flatMap((reminders) => {
    const unit = units.find(({ code }) => code === reminders[0]?.unit);
    if (unit === undefined) return [];
    const findings = reminders.map(({ row }) => ({ ...row, link: links.get(row.key) ?? '' }));
    return [
      {
        to: reminders[0]?.address ?? '',
        body: renderFindingEmail(profile, unitTitle(unit, profile.terms), findings),
        rows: reminders.map(({ key, stage, address, row }) => ({
          key,
          obligation: row.obligation,
          period: row.key.split('|')[3] ?? '',
          stage: stageLabel(stage),
          unit: unit.name,
          address,
        })),
      },
    ];
  });
}
