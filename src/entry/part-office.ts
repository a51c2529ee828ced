// What records submissions and brings the workbook up to date? Loaded by main.ts only when there is that to do.
import { hasOldReports } from '../app/maintenance/has-old-reports';
import { readZone } from '../app/office/read-zone';
import { refreshOffice } from '../app/refresh/refresh-office';
import { recordEvent } from '../app/reports/record-event';
import { type Swept, sweepForms } from '../app/reports/sweep-forms';
import { answersOf } from '../google/forms/form-reader';
import { menuDone } from '../messages/office/app-text';
import { loadPart } from './load-part';
import { googlePorts } from './ports';
import { runFromMenu, runFromTrigger } from './run-entry';

/** Everything that is computed, for the first opening in a month. */
export function refresh(): void {
  refreshOffice(googlePorts());
}

/** A form event: only a hint, the response id is the identity. */
export function submit(event: Partial<GoogleAppsScript.Events.FormsOnFormSubmit> | undefined): void {
  const ports = googlePorts();
  runFromTrigger(ports, event, () => {
    const zone = readZone(ports);
    const { response, source } = event ?? {};
    const formId = source?.getId() ?? '';
    recordEvent(ports, response ? answersOf(response, formId, zone) : undefined);
  });
}

/** The morning's run; `event` is what its trigger was given. */
export function sweepDaily(event: unknown): void {
  const ports = googlePorts();
  runFromTrigger(ports, event, () => {
    afterSweep(sweepForms(ports, { isDaily: true }));
  });
}

/** The forms before a run of reminders whose morning had no sweep; it does not hide that the morning's trigger is dead. */
export function sweepUnasked(): void {
  sweepForms(googlePorts());
}

export function refreshFromMenu(): void {
  const ports = googlePorts();
  runFromMenu(ports, () => {
    refreshOffice(ports);
    return menuDone.refreshed;
  });
}

export function sweepFromMenu(): void {
  const ports = googlePorts();
  runFromMenu(ports, () => {
    const swept = sweepForms(ports);
    afterSweep(swept);
    return menuDone.swept(swept.added, swept.changed);
  });
}

/** Forms that no longer say what the workbook says are mended, and what was kept long enough is forgotten: both seldom. */
function afterSweep({ hasStaleForms, office }: Swept): void {
  if (hasStaleForms) loadPart<{ readonly followForms: () => void }>('part-pages').followForms();
  if (hasOldReports(office)) loadPart<{ readonly forget: () => void }>('part-mails').forget();
}
