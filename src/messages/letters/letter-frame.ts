// What is the same in every letter of an office: its head, its place, its signer.

import type { Obligation } from '../../core/obligations/obligation';
import type { OfficeProfile } from '../../core/office/profile';
import type { PlainDate } from '../../core/time/plain-date';
import { basisInLetter, basisText } from '../obligations/basis-text';
import { officeHeadTitle, officeTitle } from '../office/unit-name';
import { dateText } from '../time/date-text';
import type { LetterDocument, Letterhead, Signature } from './letter-document';

/** What an office writes above and below its letters. */
export interface OfficeLetters {
  readonly profile: OfficeProfile;
  /** Outermost first: `Kabupaten Bojonegoro`. */
  readonly regions: readonly string[];
  readonly address: string;
  /** '' takes the office's name. */
  readonly place: string;
  readonly signer: Signature;
}

/** What a person chose for one letter. */
export interface LetterHeading {
  readonly number: string;
  readonly date: PlainDate;
  readonly nature: string;
  readonly attachment: string;
  readonly subject: string;
  readonly recipient: readonly string[];
  readonly copies: readonly string[];
}

/** Everything but the blocks, for a letter to somebody. */
export function letterFrame(
  office: OfficeLetters,
  heading: LetterHeading,
): Omit<LetterDocument, 'blocks' | 'footer' | 'title'> {
  return {
    head: letterhead(office),
    number: heading.number,
    placeAndDate: `${office.place || ownPlace(office.profile)}, ${dateText(heading.date)}`,
    nature: heading.nature,
    attachment: heading.attachment === '' ? '-' : heading.attachment,
    subject: heading.subject,
    recipient: heading.recipient,
    signature: { ...office.signer, position: office.signer.position || officeHeadTitle(office.profile) },
    copies: heading.copies,
  };
}

/** What the obligations rest on: `Berdasarkan SE Bupati Nomor 1 dan SE Bupati Nomor 2, `; '' where nothing is noted. */
export function basisClause(obligations: readonly Obligation[]): string {
  const bases = [...new Set(legalBases(obligations).map(basisInLetter))];
  return bases.length === 0 ? '' : `Berdasarkan ${bases.join(' dan ')}, `;
}

/** Each basis once, as forms and previews show it: one without its number says so. */
export function legalBases(obligations: readonly Obligation[]): readonly string[] {
  return [...new Set(obligations.map(({ legalBasis }) => basisText(legalBasis)))].filter(
    (basis) => basis !== '',
  );
}

/** `Bupati Bojonegoro` and below it `di Bojonegoro`: to whom the office reports. */
export function superiorAddress({ profile, regions }: OfficeLetters): readonly string[] {
  const place = profile.tier === 'pusat' ? '' : placeOfRegion(regions[regions.length - 1] ?? '');
  return place === '' ? [profile.terms.superior] : [`${profile.terms.superior} ${place}`, placeLine(place)];
}

/** Below a name, where the letter goes: `di Bojonegoro`. */
export function placeLine(place: string): string {
  return `di ${place}`;
}

function letterhead({ profile, regions, address }: OfficeLetters): Letterhead {
  const office = officeTitle(profile);
  const [first = office, ...rest] = [...regions, ...(regions.includes(office) ? [] : [office])];
  const top = profile.tier === 'pusat' ? first : `Pemerintah ${first}`;
  return { lines: [top, ...rest].map((line) => line.toUpperCase()), address };
}

/** Every office but the nation's is named after where it is. */
function ownPlace({ tier, name }: OfficeProfile): string {
  return tier === 'pusat' ? 'Jakarta' : name;
}

function placeOfRegion(region: string): string {
  return region.replace(/^(?:kabupaten|kota|kecamatan|distrik|provinsi)\s+/iu, '');
}
