// How the office and its units are addressed in a sentence or on an envelope.
import { capitalise } from '../../core/capitalise';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import { type OfficeProfile, type Terms, unitWords } from '../../core/office/profile';
import type { Unit, UnitKind } from '../../core/office/unit';
import { unitHeading } from './unit-word';

type OfficeName = Pick<OfficeProfile, 'name' | 'terms'>;

/** `Kecamatan Kasiman`. */
export function officeTitle({ terms, name }: OfficeName): string {
  return `${terms.office} ${name}`;
}

/** `Camat Kasiman`. */
export function officeHeadTitle({ terms, name }: OfficeName): string {
  return `${terms.officeHead} ${name}`;
}

/** `Desa Sidomukti`, `Kelurahan Loa Tebu`, `Kampung Sri Basuki`; below a desa names say it themselves: `Kejaroan I`. */
export function unitTitle(unit: Unit, terms: Terms): string {
  if (unit.isOffice) return unit.name.startsWith(terms.office) ? unit.name : `${terms.office} ${unit.name}`;
  // The area data say Kabupaten or Kota themselves.
  if (unit.kind === 'kabupaten' && regencyName.test(unit.name)) return unit.name;
  if (unit.kind === 'rw' && !/^\d+$/u.test(unit.name)) return unit.name;
  return `${capitalise(unitWords(unit.kind, terms).unit)} ${unit.name}`;
}

/** `Kota Surabaya`, `Kabupaten Bojonegoro`. */
const regencyName = /^(Kabupaten|Kota) (?:Administrasi )?(.+)$/u;

/** Whom a letter to the unit is for: `Kepala Kampung Sri Basuki`, `Lurah Loa Tebu`, `Camat Semau` (F39). */
export function unitHeadTitle(unit: Unit, terms: Terms): string {
  const [, kind, rest] = regencyName.exec(unit.name) ?? [];
  if (unit.kind === 'kabupaten' && rest !== undefined)
    return kind === 'Kota' ? `Wali Kota ${rest}` : `${terms.unitHead} ${rest}`;
  return `${unit.isOffice ? terms.officeHead : unitWords(unit.kind, terms).head} ${unit.name}`;
}

/** What units are called together: `desa`, `kampung dan kelurahan`; their heads: `Kepala Kampung dan Lurah`. */
export function jointWords(units: readonly Unit[], terms: Terms): ReturnType<typeof unitWords> {
  return wordsOfKinds(
    units.filter(({ isOffice }) => !isOffice).map(({ kind }) => kind),
    terms,
  );
}

/** The same by their kinds. */
export function wordsOfKinds(list: readonly UnitKind[], terms: Terms): ReturnType<typeof unitWords> {
  const kinds = new Set(list);
  const others = [...kinds].filter((kind) => kind !== 'kelurahan');
  const named: readonly UnitKind[] = kinds.has('kelurahan') ? [...others.slice(0, 1), 'kelurahan'] : ['desa'];
  const words = named.map((kind) => unitWords(kind, terms));
  return {
    unit: words.map(({ unit }) => unit).join(' dan '),
    head: words.map(({ head }) => head).join(' dan '),
  };
}

/** What those `units` are called who owe something: `desa dan kelurahan`, or `kecamatan` where the office owes its own rakor. */
export function owingWord({ binding }: RuleTerms, units: readonly Unit[], terms: Terms): string {
  return binding.kind === 'office' ? terms.office.toLowerCase() : jointWords(units, terms).unit;
}

/** Head of what says where a person comes from: `Desa/instansi`, `Kampung/kelurahan/instansi`. */
export function originTitle({ unit }: Pick<Terms, 'unit'>): string {
  return `${unitHeading(unit)}/instansi`;
}

/**
 * A header, note or sentence written for desa, in the office's own word: `Kampung`, `kampungnya`. What is quoted in “…”,
 * the product's name and a text that lists kinds of units stay as they are. `crowd` is what the units are called
 * together: with it a head or a sentence says `desa/kelurahan`, but the tab of the units has the one word that stands on it.
 */
export function inUnitTerm(text: string, unitTerm: string, crowd = unitTerm): string {
  const word = crowd.replace(' dan ', '/');
  if ((unitTerm === 'desa' && word === 'desa') || /desa adat|kelurahan/iu.test(text)) return text;
  return text.replace(
    /“[^”]*”|Pantau Desa|\b(tab )?([dD])esa(nya)?\b(?!\.id)/gu,
    (found, named = '', letter?: string, own = '') => {
      if (letter === undefined) return found;
      const said = named === '' ? word : unitTerm;
      return `${named}${letter === 'D' ? capitalise(said) : said}${own}`;
    },
  );
}
