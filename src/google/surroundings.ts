// The clock, the people who act, and the script's log.
import type { ClockPort, Logger, PersonPort } from '../app/ports';
import { toLocalTime } from './local-time';

export const googleClock: ClockPort = {
  now: (zone) => toLocalTime(new Date(), zone),
  sleep: (milliseconds) => {
    Utilities.sleep(milliseconds);
  },
};

export const googlePerson: PersonPort = {
  email: () => Session.getActiveUser().getEmail(),
  account: () => Session.getEffectiveUser().getEmail(),
};

export const googleLogger: Logger = {
  note: (text) => {
    console.warn(text);
  },
};
