// Reads whether everything that should run by itself does, for the sidebar Kesehatan, and repairs it.

import { contactGaps } from '../../core/contacts/contact';
import type { Issue } from '../../core/issue';
import type { ObligationId } from '../../core/obligations/obligation';
import { zoneNames } from '../../core/office/unit';
import { isCamatRefused, recentFailures, refusedAddresses } from '../../core/reminders/reminder-ledger';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import { addDays, makePlainTime, type PlainDate, type PlainDateTime } from '../../core/time/plain-date';
import type { HealthFacts } from '../../messages/maintenance/health-fact';
import { consentCheck, healthChecks, healthHeadline } from '../../messages/maintenance/health-text';
import { issueText } from '../../messages/maintenance/issue-text';
import { MAIL_KINDS, WORDS_PARTS, wordsKey, wordsProblem } from '../../messages/reminders/mail-words';
import { noSpareForms, readFormPlaces, spareForms } from '../forms/form-places';
import { readFormStates } from '../forms/mend-forms';
import { isSameTrigger, reminderHour, wantedTriggers } from '../forms/prepare-forms';
import { replaceGone } from '../forms/special/ensure-special-form';
import { specialTroubles } from '../forms/special/special-trouble';
import { updateForms } from '../forms/update-forms';
import { heartbeatsOf, repairEntry, repairedAt } from '../notebook/heartbeat';
import { inOfficeWords } from '../office/office-terms';
import type { ViewPorts } from '../office/office-view';
import { type KnownLayout, type Office, readOffice } from '../office/read-office';
import { officeLocale, regionIssues } from '../office/region';
import { gapSentence, gapsOf, isBackBlank } from '../office/tab-gaps';
import { withLock } from '../office/with-lock';
import type { FormState, SetupPorts } from '../ports-setup';
import { readReminders } from '../reminders/read-reminders';
import { lostReports } from '../reports/removed-reports';
import { confirmRemoved, recentlyRemoved, restoreReports } from '../reports/restore-reports';
import { mendShape, takeAsBlank } from '../setup/mend-shape';
import { yearsWithoutHolidays } from '../time/years-in-sight';
import { formFacts } from './form-facts';
import type { HealthReport } from './rpc-maintenance';
import { doubtView } from './settle-dates';
import { findUnmaskedNumbers, maskNumbers } from './unmasked-numbers';

/** What the execution has read already. */
interface KnownHealth extends KnownLayout {
  readonly formStates?: ReadonlyMap<ObligationId, FormState>;
}

/** Reads everything once; nothing is written. */
export function readHealth(ports: SetupPorts, known: KnownHealth = {}): HealthReport {
  if (!ports.caller.hasConsent())
    return { headline: healthHeadline([consentCheck]), checks: [consentCheck], doubts: [] };
  const { facts, doubts, inWords } = readFacts(ports, known);
  const checks = healthChecks(facts).map((check) => ({
    ...check,
    detail: inWords(check.detail),
  }));
  return { headline: healthHeadline(checks), checks, doubts };
}

/** Replaces the triggers of this account, and reads again. */
export function repairTriggers(ports: SetupPorts): HealthReport {
  ports.caller.requireConsent();
  const office = withLock(ports, () => {
    const { layout, settings } = readOffice(ports);
    const zone = zoneNames[settings.zone];
    const notes = ports.notebook.readAll();
    ports.triggers.renew(wantedTriggers(zone, { places: readFormPlaces(notes), notes }));
    ports.notebook.write(repairEntry(ports.clock.now(zone)));
    return { layout };
  });
  return readHealth(ports, office);
}

/** Gives the workbook the office's zone and language again, and reads again. */
export function repairRegion(ports: SetupPorts): HealthReport {
  const office = withLock(ports, () => {
    const { layout, settings } = readOffice(ports, { withGaps: true });
    ports.workbook.setRegion({ zone: zoneNames[settings.zone], locale: officeLocale });
    ports.workbook.flush();
    return { layout };
  });
  return readHealth(ports, office);
}

/** Makes missing forms, publishes the others again, mends their questions and choices, and reads again. */
export function repairForms(ports: SetupPorts): HealthReport {
  return readHealth(ports, updateForms(ports, { isRepair: true }));
}

/** Makes new forms in place of those of visits and answers that cannot be opened, and reads again. */
export function replaceGoneForms(ports: SetupPorts): HealthReport {
  ports.caller.requireConsent();
  withLock(ports, () => replaceGone(ports, readOffice(ports)));
  return readHealth(ports);
}

/** Takes it that no second form is left of one whose making died, and reads again. */
export function confirmForms(ports: SetupPorts): HealthReport {
  withLock(ports, () => ports.notebook.write(noSpareForms(ports.notebook.readAll())));
  return readHealth(ports);
}

/** Brings back lost or removed reports from their forms, and reads again. */
export function repairReports(ports: SetupPorts & ViewPorts, which: 'lost' | 'removed'): HealthReport {
  return readHealth(ports, restoreReports(ports, which));
}

/** Takes lost reports as removed on purpose, and reads again. */
export function confirmReports(ports: SetupPorts): HealthReport {
  return readHealth(ports, confirmRemoved(ports));
}

/** Masks every NIK and KK number that stands in a cell, and reads again. */
export function repairNumbers(ports: SetupPorts): HealthReport {
  return readHealth(ports, maskNumbers(ports));
}

/** Takes what was put back blank as it is, brings everything up to date, and reads again. */
export function acceptBlank(ports: SetupPorts & ViewPorts): HealthReport {
  return readHealth(ports, takeAsBlank(ports));
}

/** Puts tabs, columns, forms and triggers back as planned, brings everything up to date, and reads again. */
export function repairShape(ports: SetupPorts & ViewPorts): HealthReport {
  return readHealth(ports, mendShape(ports));
}

function countGaps(gaps: readonly Issue[]) {
  const [gone, blank] = [gaps.filter((gap) => !isBackBlank(gap)), gaps.filter(isBackBlank)];
  const first = ([gap]: readonly Issue[]): string => (gap === undefined ? '' : gapSentence(gap));
  return {
    gapCount: gone.length,
    firstGap: first(gone),
    blankCount: blank.length,
    firstBlank: first(blank),
  };
}

/** Tabs that no reminder is decided from: one read each. */
const otherTabs = ['summary', 'plans', 'visits', 'letters', 'changes', 'issues'] as const;

function readFacts(
  ports: SetupPorts,
  { layout, formStates }: KnownHealth,
): {
  readonly facts: HealthFacts;
  readonly doubts: HealthReport['doubts'];
  readonly inWords: (text: string) => string;
} {
  const {
    office,
    decision,
    plan,
    contacts,
    ledger,
    lostUpTo,
    notebook,
    remaining,
    gaps: missing,
  } = readReminders(ports, {
    layout,
    withGaps: true,
    withRegion: true,
  });
  const allGaps = [...missing, ...gapsOf(office.layout, otherTabs)];
  const places = readFormPlaces(notebook);
  const wanted = wantedTriggers(zoneNames[office.settings.zone], { places, notes: notebook });
  const standing = ports.triggers.read();
  const counts = wanted.map((trigger) => standing.filter((other) => isSameTrigger(other, trigger)).length);
  const failures = recentFailures(ledger, office.now);
  const gaps = contactGaps(office.units, contacts, refusedAddresses(ledger));
  const receipts = office.reportRows.map(({ value }) => value.submission.submittedAt);
  const facts: HealthFacts = {
    now: office.now,
    zone: office.settings.zone,
    refreshed: heartbeatsOf(notebook, 'dailyRefresh'),
    reminded: heartbeatsOf(notebook, 'dailyReminders'),
    ownAccount: ports.person.account(),
    repairedAt: repairedAt(notebook),
    remindersOn: office.settings.remindersOn,
    remindsInHours: remindsInHours(office),
    lastReport: receipts.reduce<PlainDateTime | null>(
      (last, at) => (last !== null && last > at ? last : at),
      null,
    ),
    standingTriggers: counts.filter((count) => count > 0).length,
    missingTriggers: counts.filter((count) => count === 0).length,
    doubledTriggers: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    quotaLeft: remaining,
    waitingMails: plan.deferred.filter(({ reason }) => reason === 'quota').length,
    stuckReminders: plan.stuck.length,
    ledgerLostUpTo: stillHolding(lostUpTo, office),
    retriedReminders: failures.retried.length,
    givenUpReminders: failures.givenUp.length,
    camatRefused: isCamatRefused(ledger, office.settings.headEmail),
    unusableWords: unusableWords(office),
    spareForms: spareForms(notebook),
    specialForms: specialTroubles(ports, notebook),
    ...formFacts(office, formStates ?? readFormStates(ports, office, places)),
    yearsWithoutHolidays: yearsWithoutHolidays(office),
    unitsWithoutContact: [...new Set(gaps.map(({ unit }) => unit.name))],
    regionNotes: regionIssues(office.region, office.settings).map(issueText),
    ...countGaps(allGaps),
    issueCount: decision.issues.length,
    lostReports: lostReports(notebook).length,
    removedReports: recentlyRemoved(ports, office).length,
    unmaskedNumbers: findUnmaskedNumbers(ports, office.layout),
    doubtedDates: office.doubts.length,
  };
  const doubts = office.doubts.map((doubt) => doubtView(office, doubt));
  return { facts, doubts, inWords: inOfficeWords(office) };
}

/** Null once the loss is older than the look-back: such stages would not be sent anyway. */
function stillHolding(lostUpTo: PlainDate | null, { today }: Office): PlainDate | null {
  return lostUpTo !== null && addDays(lostUpTo, DEFAULT_REMINDER_POLICY.lookBackDays) >= today
    ? lostUpTo
    : null;
}

/** The trigger fires within the hour after its own, so the office's hours must include that whole hour. */
function remindsInHours({ settings: { reminderFrom, reminderUntil } }: Office): boolean {
  return (
    reminderFrom <= makePlainTime(reminderHour, 0) && reminderUntil >= makePlainTime(reminderHour + 1, 0)
  );
}

function unusableWords({ settings }: Office): number {
  return MAIL_KINDS.flatMap((kind) =>
    WORDS_PARTS.filter((part) => {
      const text = settings.texts.get(wordsKey(kind, part)) ?? '';
      return wordsProblem(kind, part, text) !== '';
    }),
  ).length;
}
