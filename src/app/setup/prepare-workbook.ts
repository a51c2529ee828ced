// Makes an empty spreadsheet the office's workbook, or mends a damaged one, in as many calls as it takes.

import { type Unit, zoneNames } from '../../core/office/unit';
import { secondsBetween } from '../../core/time/plain-date';
import { readFormPlaces } from '../forms/form-places';
import { prepareForms, prepareTriggers } from '../forms/prepare-forms';
import { versionEntry } from '../notebook/noted-version';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { readOffice, requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { officeLocale } from '../office/region';
import { withLock } from '../office/with-lock';
import type { TabPlan, WorkbookLayout } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { allTabs, requestedWords } from './all-tabs';
import { fillRows, fillSettings, type SetupPlan } from './fill-rows';
import { isAboveOffices, listsBelow } from './offices-below';
import {
  doneSteps,
  progressEntries,
  type SetupStep,
  type StepsDone,
  stepsDone,
  tabStep,
} from './setup-progress';
import { beginUpdate, endUpdate } from './shape-update';

/**
 * Seconds after which a call begins no further step of a kind: it then ends within the minute for which a page may be
 * asked to wait. A form takes ten times as long as a tab.
 */
const longEnough = { form: 10, other: 30 } as const;

/** What a call has done: all of it, or as far as it came. */
export type SetupTurn =
  | { readonly isDone: true; readonly units: readonly Unit[]; readonly links: number }
  | ({ readonly isDone: false } & StepsDone);

/** One call of a set-up. */
interface Turn {
  readonly ports: SetupPorts & ViewPorts;
  readonly plan: SetupPlan;
  readonly standing: WorkbookLayout;
  readonly plans: readonly TabPlan[];
  /** Steps that this call or an earlier one has done. */
  readonly done: Set<SetupStep>;
  /** Whether the call has worked for too long to begin a step of this kind. */
  readonly isLong: (next: keyof typeof longEnough) => boolean;
}

/**
 * Makes or mends everything: tabs, missing rows, forms, links, triggers, views. Running it again adds what is missing and
 * never changes a cell that a person typed, except settings that the request gives again. A call that has worked for long
 * notes what is done and leaves the rest to the next one with the same request; whatever happens in between, each step
 * finishes what it finds begun.
 */
export function prepareWorkbook(ports: SetupPorts & ViewPorts, plan: SetupPlan): SetupTurn {
  return withLock(ports, () => {
    const turn = beginTurn(ports, plan);
    const { workbook } = ports;
    const { notes } = turn.standing;
    const added = beginUpdate(ports, turn.standing, turn.plans);
    const tabsByKey = mendTabs(turn);
    if (tabsByKey === null) return pause(turn);
    const zone = zoneNames[plan.request.zone];
    const layout = { tabsByKey, missingTabs: [], zone, notes };
    if (!turn.done.has('rows')) {
      fillTabs(turn, layout, added);
      if (isPaused(turn, 'rows', 'form')) return pause(turn);
    }
    let links = readFormPlaces(notes).size;
    if (!turn.done.has('forms')) {
      const office = readOffice(ports, { layout, withGaps: true, plansAndVisits: false });
      const { places, isWhole } = prepareForms(ports, office, {
        isSetup: true,
        isEnough: () => turn.isLong('form'),
      });
      links = places.size;
      if (!isWhole) return pause(turn);
      prepareTriggers(ports, zone, { places, notes });
      if (isPaused(turn, 'forms', 'other')) return pause(turn);
    }
    workbook.tidyTabs();
    const filled = readOffice(ports, { layout, withGaps: true });
    writeViews(ports, filled, decideOffice(filled));
    workbook.note(progressEntries(notes, null));
    workbook.flush();
    const summary = layout.tabsByKey.get('summary');
    if (summary) workbook.show(summary);
    return { isDone: true, units: filled.units, links: links * filled.units.length };
  });
}

/** Goes on where an earlier call with this request has stopped, or begins: zone, language, and what is going to be made. */
function beginTurn(ports: SetupPorts & ViewPorts, plan: SetupPlan): Turn {
  const { workbook, clock } = ports;
  const { request } = plan;
  const zone = zoneNames[request.zone];
  const start = clock.now(zone);
  const standing = workbook.readLayout();
  const done = doneSteps(standing.notes, request);
  const inUse = new Set([...standing.tabsByKey.keys(), ...(isAboveOffices(request.tier) ? ['recap'] : [])]);
  const plans = allTabs(request.units.length, requestedWords(request), inUse);
  if (done === null) {
    workbook.setRegion({ zone, locale: officeLocale });
    // A new workbook is of this release from the beginning; one of an older release is updated on the way.
    if (standing.zone === '') workbook.note(versionEntry());
  }
  return {
    ports,
    plan,
    standing,
    plans,
    done: new Set(done ?? []),
    isLong: (next) => secondsBetween(start, clock.now(zone)) >= longEnough[next],
  };
}

/** Null when the call has worked for long and tabs are left. */
function mendTabs({ ports, standing, plans, done, isLong }: Turn): WorkbookLayout['tabsByKey'] | null {
  const { workbook } = ports;
  workbook.beginTabs(plans.filter(({ key }) => !standing.tabsByKey.has(key)));
  const tabsByKey = new Map(standing.tabsByKey);
  let made = 0;
  for (const plan of plans) {
    const step = tabStep(plan.key);
    if (done.has(step) && tabsByKey.has(plan.key)) continue;
    // Each call makes one at least, however slow the day.
    if (made > 0 && isLong('other')) return null;
    made += 1;
    tabsByKey.set(plan.key, workbook.mendTab(plan));
    done.add(step);
  }
  return tabsByKey;
}

function fillTabs({ ports, plan }: Turn, layout: WorkbookLayout, added: readonly string[] | null): void {
  const changes = fillSettings(ports, requireTab(layout, 'settings'), plan.request);
  const office = readOffice(ports, { layout, withGaps: true, plansAndVisits: false });
  fillRows(ports, plan, office);
  if (isAboveOffices(plan.request.tier)) ports.workbook.note(listsBelow(ports, plan.request));
  for (const change of changes) recordOwnChange(ports, office, change);
  endUpdate(ports, office, added);
}

/** Counts a step as done, and tells whether the next one is left to the next call. */
function isPaused({ done, isLong }: Turn, step: SetupStep, next: keyof typeof longEnough): boolean {
  done.add(step);
  return isLong(next);
}

/** Writes down how far this call came, for the next one. */
function pause({ ports: { workbook }, plan: { request }, standing, plans, done }: Turn): SetupTurn {
  workbook.note(progressEntries(standing.notes, { request, done: [...done] }));
  workbook.flush();
  return { isDone: false, ...stepsDone(plans, [...done]) };
}
