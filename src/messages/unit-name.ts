// How is a unit addressed in a sentence or on an envelope?
import { type Terms, unitWords } from '../core/profile';
import type { Unit } from '../core/unit';

/** `Desa Sidomukti`, `Kelurahan Loa Tebu`, `Kampung Sri Basuki`; an RW that already says so stays `RW 01`. */
export const unitTitle = (unit: Unit, terms: Terms): string => {
  if (unit.isOffice) return `${terms.office} ${unit.name}`;
  const { unit: word } = unitWords(unit.kind, terms);
  const saysSo = unit.kind === 'rw' && unit.name.toLowerCase().startsWith(`${word.toLowerCase()} `);
  return saysSo ? unit.name : `${capitalised(word)} ${unit.name}`;
};

/** Whom a letter to the unit is for: `Kepala Kampung Sri Basuki`, `Lurah Loa Tebu`, `Camat Semau` (F39). */
export const unitHeadTitle = (unit: Unit, terms: Terms): string =>
  `${unit.isOffice ? terms.officeHead : unitWords(unit.kind, terms).head} ${unit.name}`;

/** `Desa` of `desa`, for the start of a sentence. */
export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
