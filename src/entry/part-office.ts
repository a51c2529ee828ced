// The part that records submissions and brings the workbook up to date.
import type { TakerPorts } from '../app/forms/answer-taker';
import { obligationsWithStaleForm } from '../app/forms/form-state';
import { staleSpecialForms } from '../app/forms/special/special-state';
import { foldLedger } from '../app/maintenance/fold-ledger';
import { hasOldReports } from '../app/maintenance/retention/has-old-reports';
import { attendanceFormKey } from '../app/notebook/attendance-form-key';
import type { ViewPorts } from '../app/office/office-view';
import { refuseGaps } from '../app/office/tab-gaps';
import type { Ports } from '../app/ports';
import { answerTakers } from '../app/refresh/answer-takers';
import { officeViews } from '../app/refresh/office-views';
import { refreshOffice } from '../app/refresh/refresh-office';
import { hasWaitingReceipts } from '../app/reports/plan-receipts';
import { recordEvent } from '../app/reports/record-event';
import { type Swept, sweepForms } from '../app/reports/sweep-forms';
import { hasUnfinishedTabs } from '../app/shape/shape-notes';
import { answersOf } from '../google/forms/form-reader';
import { menuDone } from '../messages/office/app-text';
import { loadPart } from './load-part';
import type { FormEvent, OfficePart, Outcome } from './parts';
import { googlePorts } from './ports/ports';
import { requireDone, runForPart, runFromMenu, runFromTrigger } from './run-entry';

function officePorts(): Ports & ViewPorts & TakerPorts {
  return { ...googlePorts(), views: officeViews(() => loadPart('part-recap').view), takers: answerTakers };
}

function refreshOnOpening(): Outcome {
  const ports = officePorts();
  return runForPart(ports, () => {
    refuseGaps(refreshOffice(ports).office.gaps);
  });
}

function submit(event: FormEvent | undefined): void {
  const ports = officePorts();
  runFromTrigger(ports, event, () => {
    const { response, source } = event ?? {};
    const formId = source?.getId() ?? '';
    const arrived = response && { formId, readAnswers: (zone: string) => answersOf(response, formId, zone) };
    recordEvent(ports, arrived);
  });
}

function sweepDaily(event: unknown): void {
  const ports = officePorts();
  runFromTrigger(ports, event, () => {
    const swept = sweepForms(ports, {
      isDaily: true,
      finishTabs,
      workAlso: (office) => foldLedger(ports, office),
    });
    afterSweep(swept);
    if (attendanceFormKey in swept.office.layout.notes) loadPart('part-meetings').sweep();
    if (hasWaitingReceipts(swept.office)) requireDone(loadPart('part-mails').sumUp());
  });
}

function sweepUnasked(): Outcome {
  const ports = officePorts();
  return runForPart(ports, () => {
    sweepForms(ports);
  });
}

function refreshFromMenu(): void {
  const ports = officePorts();
  runFromMenu(ports, () => {
    const { office } = refreshOffice(ports);
    if (hasUnfinishedTabs(office.layout.notes)) finishTabs();
    refuseGaps(office.gaps);
    const { notes } = office.layout;
    if (obligationsWithStaleForm(office, notes).length + staleSpecialForms(office, notes).length > 0)
      loadPart('part-pages').followForms();
    return menuDone.refreshed;
  });
}

function sweepFromMenu(): void {
  const ports = officePorts();
  runFromMenu(ports, () => {
    const swept = sweepForms(ports, { finishTabs });
    afterSweep(swept);
    return menuDone.swept(swept.added, swept.changed);
  });
}

function finishTabs(): void {
  loadPart('part-pages').finishTabs();
}

/** Mends forms that no longer say what the workbook says, and forgets what was kept long enough: both are rare. */
function afterSweep({ hasStaleForms, office }: Swept): void {
  if (hasStaleForms) loadPart('part-pages').followForms();
  if (hasOldReports(office)) requireDone(loadPart('part-mails').forget());
}

export const part = {
  refreshOnOpening,
  submit,
  sweepDaily,
  sweepUnasked,
  refreshFromMenu,
  sweepFromMenu,
} satisfies OfficePart;
