// What staff may choose from when they record a report for a unit.
import { type Obligation, type ReportForm, ruleOn } from '../../core/obligations/obligation';
import { isBound } from '../../core/obligations/obligation-rule';
import type { OfficeProfile } from '../../core/office/profile';
import { periodContaining, previousPeriod } from '../../core/time/period';
import type { PlainDate } from '../../core/time/plain-date';
import { disseminationText } from '../../messages/forms/form-text';
import { unitTitle } from '../../messages/office/unit-name';
import { proxySources } from '../../messages/reports/proxy-text';
import { dayWords } from '../../messages/reports/reported-day';
import { WorkbookNotReady } from '../failure';
import { formOfObligation } from '../forms/form-of-obligation';
import { formAudiences } from '../forms/form-state';
import { decideOffice } from '../office/decide-office';
import { crowdWordOf } from '../office/office-terms';
import { type Office, readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import type { ProxyAudiences, ProxyChoices, ProxyNumber, ProxyObligation } from './rpc-proxy';

/** Obligations that have begun, with the questions of their own form. */
export function readProxyChoices(ports: Pick<Ports, 'workbook' | 'clock'>): ProxyChoices {
  const office = readOffice(ports);
  const { profile } = office.settings;
  if (profile === null) throw new WorkbookNotReady('settings');
  const terms = profile.terms;
  return {
    today: office.today,
    unitWord: crowdWordOf(office),
    units: office.units.map((unit) => ({ code: unit.code, name: unitTitle(unit, terms) })),
    obligations: decideOffice(office)
      .obligations.map(({ value }) => value)
      .filter(({ start, form }) => start <= office.today && isProxied[form])
      .map((obligation) => proxyObligation(obligation, profile, office)),
    sources: proxySources,
  };
}

/** A milestone is reached by facts, not by a report. */
const isProxied: Readonly<Record<ReportForm, boolean>> = {
  activity: true,
  population: true,
  siskamling: true,
  dissemination: true,
  milestone: false,
  recap: true,
};

function proxyObligation(obligation: Obligation, profile: OfficeProfile, office: Office): ProxyObligation {
  const { today, units } = office;
  const rule = ruleOn(obligation, today);
  const { questions } = formOfObligation(obligation, { profile, labels: [], today });
  const isActivity = questions.some(({ key }) => key === 'people');
  const numbers = questions.flatMap(({ key, kind, title, help }): ProxyNumber[] =>
    (kind === 'whole-number' && key !== 'people') || key === 'recap'
      ? [{ key, label: title, help, ...(key === 'recap' ? { isCode: true } : {}) }]
      : [],
  );
  return {
    id: obligation.id,
    name: obligation.name,
    units: units.filter((unit) => isBound(rule, unit)).map(({ code }) => code),
    numbers,
    isActivity,
    dayLabel: obligation.form === 'recap' ? '' : dayWords[obligation.form].label,
    day: isActivity ? today : lastDayBefore(rule, today),
    audiences: obligation.form === 'dissemination' ? audiencesOf(obligation, office) : null,
    needsPhotos: rule.evidence.kind !== 'none' && rule.evidence.required,
  };
}

function audiencesOf(obligation: Obligation, office: Office): ProxyAudiences {
  const { kinds, place, people } = disseminationText;
  return {
    legend: kinds.title,
    choices: formAudiences(obligation, office),
    placeLabel: place.title,
    peopleLabel: people.title,
  };
}

/** Numbers are reported for the period that is over, with its last day. */
function lastDayBefore({ schedule }: ReturnType<typeof ruleOn>, today: PlainDate): PlainDate {
  const running = periodContaining(schedule, today);
  return (running && previousPeriod(schedule, running)?.end) ?? today;
}
