// What sends the reminders and the camat's digest? Loaded by main.ts only in the daily run.
import { sendReminders } from '../app/send-reminders';
import { googlePorts } from './ports';
import { runFromTrigger } from './run-entry';

/** The daily run. */
export const remind = (): void => {
  const ports = googlePorts();
  runFromTrigger(ports, () => {
    sendReminders(ports, { onlyIfAutomatic: true });
  });
};
