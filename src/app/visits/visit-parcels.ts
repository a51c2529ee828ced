// The mails that tell the team of a visit to come.
import { spentKeys } from '../../core/reminders/reminder-ledger';
import { type VisitReminder, visitRemindersDue } from '../../core/reminders/visit-reminder';
import { isWorkingDay } from '../../core/time/working-calendar';
import { sortVisits } from '../../core/visits/schedule/standing-visits';
import { unitTitle } from '../../messages/office/unit-name';
import { stageLabel } from '../../messages/reminders/stage-label';
import { renderVisitEmail, type VisitNotice } from '../../messages/visits/visit-email';
import { decodeTeam } from '../../tables/visits/team-table';
import { plansVisits } from '../office/facts/plans-visits';
import { termsOfOffice } from '../office/office-terms';
import { type Office, readVisits, requireTab } from '../office/read-office';
import type { Ports } from '../ports';
import type { ReminderReading } from '../reminders/read-reminders';
import type { Parcel } from '../reminders/send-parcels';
import { resultLinks } from './visit-addressees';

type Known = Pick<ReminderReading, 'office' | 'ledger' | 'notebook' | 'remaining' | 'plan'>;

/**
 * A mail for each member of a team with all visits that are to be announced today, within the quota that the reminders
 * leave; none on a day off. Two reads where visits are planned, nothing where they are not.
 */
export function visitParcels(ports: Pick<Ports, 'workbook' | 'signer'>, known: Known): readonly Parcel[] {
  const { office, ledger, remaining, plan } = known;
  const { profile } = office.settings;
  if (profile === null || !plansVisits(office.layout) || !isWorkingDay(office.calendar, office.today))
    return [];
  const place = requireTab(office.layout, 'team');
  const team = decodeTeam(place, ports.workbook.readRows(place)).rows.map(({ value }) => value);
  const { visitRows } = readVisits(ports, office);
  const { replaceable, fixed } = sortVisits(visitRows, office.today);
  const linkOf = resultLinks(ports, known.notebook, { visitRows, units: office.units });
  const due = visitRemindersDue([...replaceable, ...fixed], team, spentKeys(ledger), office.today);
  const byAddress = new Map<string, VisitReminder[]>();
  for (const reminder of due)
    byAddress.set(reminder.address, [...(byAddress.get(reminder.address) ?? []), reminder]);
  return [...byAddress].slice(0, Math.max(0, remaining - plan.mails.length - 1)).map(([to, reminders]) => ({
    to,
    body: renderVisitEmail({
      profile,
      visits: reminders.map(({ visit }) => ({ ...noticeOf(visit, office), resultLink: linkOf(visit) })),
    }),
    rows: reminders.map(({ key, stage, visit }) => ({
      key,
      obligation: '',
      period: visit.rows[0]?.value.number ?? '',
      stage: stageLabel(stage),
      unit: nameOf(visit, office),
      address: to,
    })),
  }));
}

function noticeOf(visit: VisitReminder['visit'], office: Office): Omit<VisitNotice, 'resultLink'> {
  const [first] = visit.rows;
  const unit = office.units.find(({ code }) => code === visit.unit);
  return {
    unit: unit ? unitTitle(unit, termsOfOffice(office)) : visit.unit,
    date: visit.date,
    hour: first?.value.hour ?? null,
    team: first?.value.team ?? '',
    otherInstitutions: first?.value.otherInstitutions ?? '',
    targets: visit.rows.flatMap(
      ({ value }) => office.obligations.find(({ id }) => id === value.obligationId)?.name ?? [],
    ),
  };
}

function nameOf({ unit }: VisitReminder['visit'], { units }: Office): string {
  return units.find(({ code }) => code === unit)?.name ?? unit;
}
