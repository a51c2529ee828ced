// Since when the next sweep reads the forms.
import {
  addDays,
  dateOf,
  type PlainDateTime,
  parsePlainDateTime,
  startOfDay,
} from '../../core/time/plain-date';

type Notes = Readonly<Record<string, string>>;

const sweptKey = 'sapuan-terakhir';

/** Days before the last sweep that are looked at again: an edit made while events were lost is found too. */
const overlapDays = 2;

/** The moment from which the next sweep reads; undefined: from the beginning of each form. */
export function sweepsSince(notes: Notes): PlainDateTime | undefined {
  const last = parsePlainDateTime(notes[sweptKey] ?? '');
  return last === null ? undefined : startOfDay(addDays(dateOf(last), -overlapDays));
}

/** Notes a sweep that read and recorded everything. */
export function sweptEntry(now: PlainDateTime): Notes {
  return { [sweptKey]: now };
}

/** After this the next sweep reads every form from its beginning. */
export function forgetSweep(): Notes {
  return { [sweptKey]: '' };
}
