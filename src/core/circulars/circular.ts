// A circular as the register holds it, and whether it is in force.
import { nameKey } from '../clean-text';
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import type { PlainDate } from '../time/plain-date';

/** One row of Surat Edaran; '' and null where it says nothing. */
export interface Circular {
  /** Given once and never again; '' until the row has one. */
  readonly id: string;
  readonly issuer: string;
  /** As the paper calls itself: `Surat Edaran`, `Surat`, `Instruksi`. */
  readonly shape: string;
  /** Verbatim, never read as a number or a day: `440/XII/2021`. */
  readonly number: string;
  readonly date: PlainDate | null;
  readonly subject: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** What it replaces, in the words of the register: the number or the label of another row. */
  readonly replaces: string;
  readonly fileUrl: string;
  /** Null: all units. */
  readonly addressees: readonly UnitCode[] | null;
  /** Until when units are to acknowledge it. */
  readonly acknowledgeBy: PlainDate | null;
  readonly audiences: readonly string[];
  readonly obligations: readonly ObligationId[];
  readonly notes: string;
  readonly isRevoked: boolean;
}

/** In the order in which they are looked for; the first that fits holds. */
export const CIRCULAR_STATUSES = ['revoked', 'replaced', 'not-yet', 'ended', 'in-force'] as const;

export type CircularStatus = (typeof CIRCULAR_STATUSES)[number];

/** The status of every circular on a day, in their order. A circular without a start holds from its date, without an end for good. */
export function circularStatuses(
  circulars: readonly Circular[],
  today: PlainDate,
): readonly CircularStatus[] {
  const replacing = replacementsOf(circulars);
  return circulars.map((circular, index) => {
    if (circular.isRevoked) return 'revoked';
    const isReplaced = replacing.some(({ by, of }) => {
      const other = circulars[by];
      return of === index && by !== index && other !== undefined && isInForce(other, today);
    });
    if (isReplaced) return 'replaced';
    const start = circular.from ?? circular.date;
    if (start !== null && start > today) return 'not-yet';
    return circular.until !== null && circular.until < today ? 'ended' : 'in-force';
  });
}

/** By its own dates: whether it was replaced itself does not matter to what it replaces. */
function isInForce({ isRevoked, from, date, until }: Circular, today: PlainDate): boolean {
  const start = from ?? date;
  return !isRevoked && (start === null || start <= today) && (until === null || until >= today);
}

/** Which circular replaces which, by their places in the list. */
export interface Replacement {
  readonly by: number;
  readonly of: number;
}

export function replacementsOf(circulars: readonly Circular[]): readonly Replacement[] {
  return circulars.flatMap(({ replaces }, by) => {
    const of = replaces === '' ? -1 : findCircular(circulars, replaces);
    return of < 0 ? [] : [{ by, of }];
  });
}

/** The places of circulars that replace one another in a circle. */
export function circlesOf(circulars: readonly Circular[]): readonly number[] {
  const replaced = new Map(replacementsOf(circulars).map(({ by, of }) => [by, of]));
  return circulars.flatMap((_, start) => {
    let place = replaced.get(start);
    for (let steps = 0; place !== undefined && place !== start && steps < circulars.length; steps += 1)
      place = replaced.get(place);
    return place === start ? [start] : [];
  });
}

/**
 * The place of the circular that a text names by its number or its label, or in longer words that hold its number:
 * `SE Mendagri 300.1.4/e.1/BAK`; −1 where none or several fit.
 */
export function findCircular(circulars: readonly Circular[], text: string): number {
  const key = nameKey(text);
  if (key === '') return -1;
  const placesOf = (fits: (circular: Circular) => boolean): readonly number[] =>
    circulars.flatMap((circular, index) => (fits(circular) ? [index] : []));
  const named = placesOf((circular) =>
    [circular.number, circularLabel(circular)].some((name) => name !== '' && nameKey(name) === key),
  );
  const found = named.length > 0 ? named : placesOf(({ number }) => holdsNumber(plain(text), plain(number)));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** The id of the circular that a row of Tanda Terima names; null where none or several fit. */
export function circularIdIn(circulars: readonly Circular[], text: string): string | null {
  const own = text.split(/\s/u)[0] ?? '';
  const place = circulars.findIndex(({ id }) => id !== '' && id === own);
  return circulars[place < 0 ? findCircular(circulars, text) : place]?.id || null;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A number that cannot be mistaken, standing by itself: with a stroke, a point or a blank between digits or letters. */
function holdsNumber(text: string, number: string): boolean {
  if (!/\d/u.test(number) || !/[/. ]/u.test(number)) return false;
  const at = text.indexOf(number);
  const isPart = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}/]/u.test(char);
  return at >= 0 && !isPart(text[at - 1]) && !isPart(text[at + number.length]);
}

/** `Surat Edaran Bupati Kupang 440/XII/2021`; without a number its subject stands there. */
export function circularLabel({ shape, issuer, number, subject }: Circular): string {
  return [shape, issuer, number === '' ? subject : number].filter((text) => text !== '').join(' ');
}

/**
 * The circular that an obligation rests on: the one that its basis names, else the latest in force that names the
 * obligation while its basis is blank; undefined where none does.
 */
export function circularOfBasis(
  circulars: readonly Circular[],
  { id, legalBasis }: { readonly id: ObligationId; readonly legalBasis: string },
  today: PlainDate,
): Circular | undefined {
  if (legalBasis.trim() !== '') return circulars[findCircular(circulars, legalBasis)];
  const statuses = circularStatuses(circulars, today);
  return circulars
    .filter(({ obligations }, index) => obligations.includes(id) && statuses[index] === 'in-force')
    .reduce<Circular | undefined>(
      (latest, circular) => ((latest?.date ?? '') > (circular.date ?? '') ? latest : circular),
      undefined,
    );
}
