// Reads what a report of the form recap brings: the code of an office below.
import { type Issue, issueOf } from '../issue';
import type { Directory } from '../office/directory';
import type { Unit } from '../office/unit';
import { decodeRecap, monthOfDamaged, type Recap } from '../recap/recap-code';
import { monthOfDay, parseMonth } from '../time/month';
import { addDays, earlierOf, type PlainDate } from '../time/plain-date';
import type { ReviewState } from './report';

/** The recap that a text holds, if it is one of a unit of this office; null for anything else: it can't be counted. */
export function readRecap(text: string, { unitsByCode }: Pick<Directory, 'unitsByCode'>): Recap | null {
  const decoded = decodeRecap(text);
  return decoded.ok && unitsByCode.has(decoded.value.unit) ? decoded.value : null;
}

/**
 * The day a recap counts for: the last of its month, or the day it came if the month still runs. A code whose month can't
 * be read counts for the month that was over when it came. Null: its month lies ahead.
 */
export function dayOfRecap(text: string, receivedOn: PlainDate): PlainDate | null {
  const month = parseMonth(monthOfRecap(text) ?? '');
  const lastOver = addDays(monthOfDay(receivedOn).start, -1);
  if (month === null) return lastOver;
  return month.start > receivedOn ? null : earlierOf(month.end, receivedOn);
}

/** The month that a text names, damaged or not: `2026-03`. */
export function monthOfRecap(text: string): string | null {
  const decoded = decodeRecap(text);
  return decoded.ok ? decoded.value.month : monthOfDamaged(text);
}

/** What is odd about a recap that came for this unit. */
export function recapFlags(text: string, unit: Unit, { unitsByCode }: Directory): readonly Issue[] {
  const decoded = decodeRecap(text);
  if (!decoded.ok) return [issueOf('recap-damaged', {})];
  const sender = unitsByCode.get(decoded.value.unit);
  if (sender === undefined) return [issueOf('recap-of-other-office', { recapUnit: decoded.value.unit })];
  return sender.code === unit.code
    ? []
    : [issueOf('recap-of-other-unit', { unit: nameOf(unit), recapUnit: nameOf(sender) })];
}

/** Whether what staff decided about the report settles one of those. */
export function settlesRecap(review: ReviewState, code: Issue['code']): boolean {
  if (review === 'rejected') return code.startsWith('recap-');
  return review === 'approved' && code === 'recap-of-other-unit';
}

function nameOf({ code, name }: Unit): string {
  return `${code} ${name}`;
}
