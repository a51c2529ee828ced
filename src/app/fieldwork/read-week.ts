// Reads the visits of this week: when, where, with whom, what to check.
import { addDays, dayOfWeek, type PlainDate } from '../../core/time/plain-date';
import { sortVisits, type VisitGroup } from '../../core/visits/schedule/standing-visits';
import { teamMessage, visitMoment } from '../../messages/fieldwork/week-text';
import { unitTitle } from '../../messages/office/unit-name';
import { visitTitle } from '../../messages/visits/result-text';
import { isFinished } from '../forms/form-places';
import { ensureSpecialForm } from '../forms/special/ensure-special-form';
import { specialPlaces } from '../forms/special/special-forms';
import { type Decision, decideOffice } from '../office/decide-office';
import { termsOfOffice } from '../office/office-terms';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { resultLinks } from '../visits/visit-addressees';
import type { WeekDesk, WeekVisit } from './rpc-fieldwork';
import { lastReports, openFollowUps, targetsOf } from './visit-facts';

/** Reads everything once; nothing is written. */
export function readWeek(ports: Pick<Ports, 'workbook' | 'clock' | 'signer'>): WeekDesk {
  const office = readOffice(ports);
  return weekDesk(ports, office, decideOffice(office));
}

/** Makes the form of results, or finishes it. */
export function prepareResultForm(ports: SetupPorts): WeekDesk {
  return withLock(ports, () => {
    const office = readOffice(ports);
    ensureSpecialForm(ports, office, 'visit-result');
    ports.workbook.flush();
    const layout = { ...office.layout, notes: ports.notebook.readAll() };
    return weekDesk(ports, { ...office, layout }, decideOffice(office));
  });
}

/** Whether a day lies between this week's Monday and the seventh day from today. */
export function isThisWeek(date: PlainDate, today: PlainDate): boolean {
  return addDays(today, 1 - dayOfWeek(today)) <= date && date <= addDays(today, 6);
}

/** Visits that are still to be made or answered. */
export function visitsToCome(decision: Decision, today: PlainDate): readonly VisitGroup[] {
  const { fixed, replaceable, unanswered } = sortVisits(decision.visitRows, today);
  return [...unanswered, ...fixed, ...replaceable].sort((left, right) => (left.date < right.date ? -1 : 1));
}

function weekDesk(ports: Pick<Ports, 'signer'>, office: Office, decision: Decision): WeekDesk {
  const toCome = visitsToCome(decision, office.today);
  const shown = toCome.filter(({ date }) => isThisWeek(date, office.today));
  const [next] = toCome.filter(({ date }) => date > addDays(office.today, 6));
  const { visitRows } = decision;
  const linkOf = resultLinks(ports, office.layout.notes, { visitRows, units: office.units });
  const lastOf = lastReports(decision);
  return {
    visits: shown.map((group) =>
      weekVisit(group, office, linkOf(group), targetsOf(group, office.obligations, lastOf)),
    ),
    next: next === undefined ? '' : visitTitle('', nameOf(next, office), next.date),
    hasForm: isFinished(specialPlaces(office.layout.notes).get('visit-result')),
  };
}

function weekVisit(
  group: VisitGroup,
  office: Office,
  link: string,
  targets: WeekVisit['targets'],
): WeekVisit {
  const { settings, units } = office;
  const row = group.rows[0]?.value;
  const unit = units.find(({ code }) => code === group.unit);
  const when = visitMoment(group.date, row?.hour ?? null, settings.zone);
  const [team, others] = [row?.team ?? '', row?.otherInstitutions ?? ''];
  const title = unit ? unitTitle(unit, termsOfOffice(office)) : group.unit;
  const names = targets.map(({ name }) => name);
  return {
    number: row?.number ?? '',
    unit: title,
    when,
    team,
    others,
    targets,
    followUps: unit ? openFollowUps(unit, office) : [],
    assignment: row?.assignment ?? '',
    link,
    whatsapp:
      settings.profile === null
        ? ''
        : teamMessage({ profile: settings.profile, unit: title, when, team, others, targets: names, link }),
  };
}

function nameOf({ unit }: VisitGroup, { units }: Office): string {
  return units.find(({ code }) => code === unit)?.name ?? unit;
}
