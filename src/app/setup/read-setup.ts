// What the set-up wizard finds when it opens.

import { plainUnitName } from '../../core/office/shared-name';
import { zoneNames } from '../../core/office/unit';
import { dateOf } from '../../core/time/plain-date';
import { WorkbookNotReady } from '../failure';
import { readOffice } from '../office/read-office';
import type { Ports, WorkbookLayout } from '../ports';
import { allTabs, requestedWords } from './all-tabs';
import type { SetupState } from './rpc-setup';
import { nextText, readProgress, stepsDone } from './setup-progress';

/** The answers of an earlier set-up, or of one that was not finished; in a new workbook only the day. */
export function readSetup(ports: Pick<Ports, 'workbook' | 'clock' | 'notebook'>): SetupState {
  try {
    const { today, settings, units, layout } = readOffice(ports, { withGaps: true });
    const { profile, headEmail, contactPerson, contactPhone } = settings;
    const unfinished = unfinishedOf(layout.notes, layout.tabsByKey);
    if (profile === null) return { today, office: null, unfinished };
    return {
      today,
      office: {
        ...profile,
        units: units
          .filter(({ isOffice }) => !isOffice)
          .map((unit) => ({ code: unit.code, name: plainUnitName(unit) })),
        headEmail,
        contactPerson,
        contactPhone,
      },
      unfinished,
    };
  } catch (failure) {
    if (!(failure instanceof WorkbookNotReady)) throw failure;
    const notes = ports.notebook.readAll();
    const today = dateOf(ports.clock.now(zoneNames.WIB));
    return { today, office: null, unfinished: unfinishedOf(notes, new Map()) };
  }
}

function unfinishedOf(
  notes: WorkbookLayout['notes'],
  tabsByKey: WorkbookLayout['tabsByKey'],
): SetupState['unfinished'] {
  const progress = readProgress(notes);
  if (progress === null) return null;
  const { officeName, terms, units } = progress.request;
  const plans = allTabs(units.length, requestedWords({ units, terms }), tabsByKey);
  return { officeName, terms, next: nextText(stepsDone(plans, progress.done)) };
}
