// How is a unit addressed in a sentence or on an envelope?
import { type Terms, unitWords } from '../core/profile';
import type { Unit } from '../core/unit';

/** `Desa Sidomukti`, `Kelurahan Loa Tebu`, `Kampung Sri Basuki`; below a desa names say it themselves: `Kejaroan I`. */
export const unitTitle = (unit: Unit, terms: Terms): string => {
  if (unit.isOffice) return unit.name.startsWith(terms.office) ? unit.name : `${terms.office} ${unit.name}`;
  if (unit.kind === 'rw' && !/^\d+$/u.test(unit.name)) return unit.name;
  return `${capitalised(unitWords(unit.kind, terms).unit)} ${unit.name}`;
};

/** Whom a letter to the unit is for: `Kepala Kampung Sri Basuki`, `Lurah Loa Tebu`, `Camat Semau` (F39). */
export const unitHeadTitle = (unit: Unit, terms: Terms): string =>
  `${unit.isOffice ? terms.officeHead : unitWords(unit.kind, terms).head} ${unit.name}`;

/** `Desa` of `desa`, for the start of a sentence. */
export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
