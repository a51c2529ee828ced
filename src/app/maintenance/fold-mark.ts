// For which month Pengingat was folded.
import type { PlainDate } from '../../core/time/plain-date';

type Notes = Readonly<Record<string, string>>;

const foldedKey = 'pengingat-dilipat';

/** Whether this month's fold is still to come. */
export function isFoldDue(notes: Notes, today: PlainDate): boolean {
  return notes[foldedKey] !== today.slice(0, 7);
}

export function foldedEntry(today: PlainDate): Notes {
  return { [foldedKey]: today.slice(0, 7) };
}
