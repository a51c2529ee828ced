// Gives the hours that a person typed the one spelling of times, with the zone.
import type { Zone } from '../../core/office/unit';
import { zeroPad } from '../../core/zero-pad';

/** `9:00 - 10.30` in WITA is `09.00 WITA - 10.30 WITA`; a zone that stands there stays, and so do other words. */
export function typedHours(text: string, zone: Zone): string {
  return text.replace(
    /(?<![\d.:])(\d{1,2})[.:](\d{2})(?![.:]?\d)(?:\s*(WIB|WITA|WIT)\b)?/giu,
    (typed: string, hour: string, minute: string, said: string | undefined) =>
      Number(hour) < 24 && Number(minute) < 60
        ? `${zeroPad(Number(hour), 2)}.${minute} ${said?.toUpperCase() ?? zone}`
        : typed,
  );
}
