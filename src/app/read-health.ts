// Does everything that should happen by itself happen, and who has to do what about it?
import { contactGaps } from '../core/contact';
import { ruleOn } from '../core/obligation';
import { isBound } from '../core/obligation-rule';
import { monthOf, yearOf } from '../core/plain-date';
import { type HealthFacts, healthChecks, healthHeadline } from '../messages/health-text';
import { zoneNames } from '../tables/setting-table';
import { readFormPlaces } from './form-places';
import { heartbeatOf } from './heartbeat';
import type { SetupPorts, StandingTrigger, WantedTrigger } from './ports';
import { prepareTriggers, wantedTriggers } from './prepare-forms';
import { type Office, readOffice } from './read-office';
import { aloneOrBusy } from './refresh-office';
import type { HealthReport } from './rpc-care';
import { readReminderPlan } from './send-reminders';

/** Reads everything once; nothing is written. */
export const readHealth = (ports: SetupPorts): HealthReport => {
  const checks = healthChecks(readFacts(ports));
  return { headline: healthHeadline(checks), checks };
};

/** Makes the triggers that lack on this account, removes doubled ones, and looks again. */
export const repairTriggers = (ports: SetupPorts): HealthReport => {
  aloneOrBusy(ports, () => {
    const { settings } = readOffice(ports);
    prepareTriggers(ports, zoneNames[settings.zone], readFormPlaces(ports.notebook.readAll()));
  });
  return readHealth(ports);
};

const readFacts = (ports: SetupPorts): HealthFacts => {
  const { office, decision, plan, contacts, ledger, notebook, remaining } = readReminderPlan(ports);
  const places = readFormPlaces(notebook);
  const wanted = wantedTriggers(zoneNames[office.settings.zone], places);
  const standing = ports.triggers.read();
  const counts = wanted.map((trigger) => standing.filter((other) => isSame(other, trigger)).length);
  const failed = ledger.filter(({ state }) => state === 'failed');
  return {
    now: office.now,
    zone: office.settings.zone,
    lastRefresh: heartbeatOf(notebook, 'dailyRefresh'),
    lastReminders: heartbeatOf(notebook, 'dailyReminders'),
    remindersOn: office.settings.remindersOn,
    missingTriggers: counts.filter((count) => count === 0).length,
    doubledTriggers: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    quotaLeft: remaining,
    waitingMails: plan.deferred.length,
    stuckReminders: plan.stuck.length,
    failedReminders: failed.length,
    obligationsWithoutForm: boundObligations(office)
      .filter(({ id }) => !places.has(id))
      .map(({ name }) => name),
    yearsWithoutHolidays: yearsInSight(office).filter((year) => !office.calendar.filledYears.has(year)),
    unitsWithoutContact: [
      ...new Set(contactGaps(office.units, contacts, new Set()).map(({ unit }) => unit.name)),
    ],
    issueCount: decision.issues.length,
  };
};

const isSame = (standing: StandingTrigger, wanted: WantedTrigger): boolean =>
  standing.handler === wanted.handler && (wanted.kind === 'daily' || standing.sourceId === wanted.formId);

const boundObligations = ({ obligations, units, today }: Office) =>
  obligations.filter((obligation) => units.some((unit) => isBound(ruleOn(obligation, today), unit)));

/** This year, and from November on the next: by then its SKB is out. */
const yearsInSight = ({ today }: Office): readonly number[] =>
  monthOf(today) >= 11 ? [yearOf(today), yearOf(today) + 1] : [yearOf(today)];
