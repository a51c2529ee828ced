// The part that sends reminders, the camat's digest and receipts that were held back, and forgets old personal data.

import { findingParcels } from '../app/follow-ups/finding-parcels';
import { forgetOldReports } from '../app/maintenance/retention/forget-old-reports';
import { sendReminders } from '../app/reminders/send-reminders';
import { sumUpReceipts } from '../app/reminders/sum-up-receipts';
import { visitParcels } from '../app/visits/visit-parcels';
import { loadPart } from './load-part';
import type { MailPart, Outcome } from './parts';
import { googlePorts } from './ports/ports';
import { requireDone, runForPart, runFromTrigger, runUnseen } from './run-entry';

function remind(event: unknown): void {
  const ports = googlePorts();
  runFromTrigger(ports, event, () => {
    sendReminders(ports, {
      onlyIfAutomatic: true,
      alsoDue: (reading) => {
        const visits = visitParcels(ports, reading);
        // One mail is left for the digest.
        const room = reading.remaining - reading.plan.mails.length - visits.length - 1;
        return [...visits, ...findingParcels(ports, reading, room)];
      },
      draftReport: (month, layout) =>
        loadPart('part-pages').draftMonthReport(ports, month, layout).failure === null,
      sweep: () => runUnseen(ports, () => requireDone(loadPart('part-office').sweepUnasked())),
    });
  });
}

function forget(): Outcome {
  const ports = googlePorts();
  return runForPart(ports, () => {
    forgetOldReports(ports);
  });
}

function sumUp(): Outcome {
  const ports = googlePorts();
  return runForPart(ports, () => {
    sumUpReceipts(ports);
  });
}

export const part = { remind, forget, sumUp } satisfies MailPart;
