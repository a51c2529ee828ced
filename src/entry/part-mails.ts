// What sends the reminders and the camat's digest, and forgets old personal data? Loaded by main.ts only when needed.
import { forgetOldReports } from '../app/maintenance/forget-old-reports';
import { sendReminders } from '../app/reminders/send-reminders';
import { loadPart } from './load-part';
import { googlePorts } from './ports';
import { runFromTrigger, runUnseen } from './run-entry';

/** The daily run; `event` is what its trigger was given. */
export function remind(event: unknown): void {
  const ports = googlePorts();
  const sweep = (): boolean => {
    let isDone = false;
    runUnseen(ports, () => {
      loadPart<{ readonly sweepUnasked: () => void }>('part-office').sweepUnasked();
      isDone = true;
    });
    return isDone;
  };
  runFromTrigger(ports, event, () => {
    sendReminders(ports, { onlyIfAutomatic: true, sweep });
  });
}

/** What is left to do when a sweep has seen reports that were kept long enough. */
export function forget(): void {
  forgetOldReports(googlePorts());
}
