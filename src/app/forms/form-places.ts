// Where the form of each obligation is, as the notebook remembers it.
import { type ObligationId, parseObligationId } from '../../core/obligations/obligation';
import type { FormPlace } from '../ports';

const prefix = 'formulir:';

/** Form places by obligation, from the notebook; a damaged entry counts as missing, and its form is made again. */
export function readFormPlaces(
  entries: Readonly<Record<string, string>>,
): ReadonlyMap<ObligationId, FormPlace> {
  const places = new Map<ObligationId, FormPlace>();
  for (const [key, text] of Object.entries(entries)) {
    const id = key.startsWith(prefix) ? parseObligationId(key.slice(prefix.length)) : null;
    const place = id === null ? null : parsePlace(text);
    if (id !== null && place) places.set(id, place);
  }
  return places;
}

/** The notebook entry that remembers a form: its id, its link frame, then `question=item id` line by line. */
export function formPlaceEntry(id: ObligationId, place: FormPlace): Readonly<Record<string, string>> {
  return { [`${prefix}${id}`]: placeText(place) };
}

/** What the notebook keeps of a form. */
export function placeText({ formId, linkFrame, itemIdsByQuestion }: FormPlace): string {
  const items = Object.entries(itemIdsByQuestion).map(([question, itemId]) => `${question}=${itemId}`);
  return [formId, linkFrame, ...items].join('\n');
}

/** A form of which nothing is known but its id: the next run goes on with it. */
export function bornForm(formId: string): FormPlace {
  return { formId, linkFrame: '', itemIdsByQuestion: {} };
}

const begunPrefix = 'formulir-dibuat:';
const sparePrefix = 'formulir-sisa:';

/** The entry that a form is going to be made; `key` is what the form is for. */
export function begunFormEntry(key: string, name: string): Readonly<Record<string, string>> {
  return { [begunPrefix + key]: name };
}

/** Whether an execution died before it noted the id: whether it had made a form, nothing tells. */
export function wasFormBegun(entries: Readonly<Record<string, string>>, key: string): boolean {
  return (entries[begunPrefix + key] ?? '') !== '';
}

/** The entries that go with the id of a new form; `spare` names one that may have been made in vain before it, or ''. */
export function bornFormEntries(key: string, spare: string): Readonly<Record<string, string>> {
  return { [begunPrefix + key]: '', ...(spare === '' ? {} : { [sparePrefix + key]: spare }) };
}

/** Names of forms that a dead execution may have made besides those in use; nobody has looked yet. */
export function spareForms(entries: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(entries).flatMap(([key, name]) =>
    key.startsWith(sparePrefix) && name !== '' ? [name] : [],
  );
}

/** The entries that say that somebody has looked for all of them. */
export function noSpareForms(entries: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const keys = Object.keys(entries).filter((key) => key.startsWith(sparePrefix));
  return Object.fromEntries(keys.map((key) => [key, '']));
}

/** Whether a form was made to its end and has links to give out. */
export function isFinished(place: FormPlace | undefined): place is FormPlace {
  return place !== undefined && place.linkFrame !== '';
}

/** The same, read; null when it is damaged. */
export function parsePlace(text: string): FormPlace | null {
  const [formId = '', linkFrame = '', ...items] = text.split('\n');
  const itemIdsByQuestion: Record<string, number> = {};
  for (const item of items) {
    const [, question, itemId] = /^(\w+)=(-?\d+)$/u.exec(item) ?? [];
    if (question === undefined) return null;
    itemIdsByQuestion[question] = Number(itemId);
  }
  const isLink = linkFrame === '' || linkFrame.startsWith('http');
  return formId === '' || !isLink ? null : { formId, linkFrame, itemIdsByQuestion };
}
