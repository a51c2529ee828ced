// How the office and its units are addressed in a sentence or on an envelope.
import { capitalise } from '../../core/capitalise';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import { type OfficeProfile, type Terms, unitWords } from '../../core/office/profile';
import type { Unit, UnitKind } from '../../core/office/unit';

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
  const kinds = new Set(units.filter(({ isOffice }) => !isOffice).map(({ kind }) => kind));
  const others = [...kinds].filter((kind) => kind !== 'kelurahan');
  const named: readonly UnitKind[] = kinds.has('kelurahan') ? [...others.slice(0, 1), 'kelurahan'] : ['desa'];
  const words = named.map((kind) => unitWords(kind, terms));
  return {
    unit: words.map(({ unit }) => unit).join(' dan '),
    head: words.map(({ head }) => head).join(' dan '),
  };
}

/** What those are called who owe something: `desa`, or `kecamatan` where the office owes its own rakor. */
export function owingWord({ binding }: RuleTerms, terms: Terms): string {
  return binding.kind === 'office' ? terms.office.toLowerCase() : terms.unit;
}

/** Head of what says where a person comes from: `Desa/instansi`, `Kampung/kelurahan/instansi`. */
export function originTitle({ unit }: Pick<Terms, 'unit'>): string {
  return `${capitalise(unit).replace(' dan ', '/')}/instansi`;
}

/**
 * A header, note or sentence written for desa, in the office's own word: `Kampung`, `kampungnya`. What is quoted in “…”,
 * the product's name and a text that lists kinds of units stay as they are.
 */
export function inUnitTerm(text: string, unitTerm: string): string {
  if (unitTerm === 'desa' || /desa adat|kelurahan/iu.test(text)) return text;
  return text.replace(
    /“[^”]*”|Pantau Desa|\b([dD])esa(nya)?\b(?!\.id)/gu,
    (found, letter?: string, own = '') =>
      letter === undefined ? found : `${letter === 'D' ? capitalise(unitTerm) : unitTerm}${own}`,
  );
}
