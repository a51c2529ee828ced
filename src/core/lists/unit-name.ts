// Takes the word for its kind off a unit's name, where the office calls it so.

import { cleanText } from '../clean-text';
import type { UnitKind } from '../office/unit';

/** What a word before a name says: a village, a kelurahan, a kecamatan, or a local word that some places use. */
type PrefixKind = 'village' | 'kelurahan' | 'kecamatan' | 'local';

interface Prefix {
  readonly kind: PrefixKind;
  /** The word in full: `kampung` of `Kp.`. */
  readonly word: string;
  readonly rest: string;
}

const fullWords: Readonly<Record<string, readonly [PrefixKind, string]>> = {
  desa: ['village', 'desa'],
  ds: ['village', 'desa'],
  pemdes: ['village', 'desa'],
  kelurahan: ['kelurahan', 'kelurahan'],
  kel: ['kelurahan', 'kelurahan'],
  kecamatan: ['kecamatan', 'kecamatan'],
  kec: ['kecamatan', 'kecamatan'],
  distrik: ['kecamatan', 'distrik'],
  kapanewon: ['kecamatan', 'kapanewon'],
  kemantren: ['kecamatan', 'kemantren'],
  kampung: ['local', 'kampung'],
  kampong: ['local', 'kampung'],
  kp: ['local', 'kampung'],
  kpg: ['local', 'kampung'],
  pekon: ['local', 'pekon'],
  pkn: ['local', 'pekon'],
  gampong: ['local', 'gampong'],
  gp: ['local', 'gampong'],
  nagari: ['local', 'nagari'],
  nag: ['local', 'nagari'],
  tiyuh: ['local', 'tiyuh'],
  lembang: ['local', 'lembang'],
  kalurahan: ['local', 'kalurahan'],
  negeri: ['local', 'negeri'],
};

const prefix = new RegExp(
  `^(?:(?:kantor|balai|pemerintah(?:an)?|perangkat)\\s+)?(${Object.keys(fullWords)
    .sort((left, right) => right.length - left.length)
    .join('|')})(?:\\s*[.:]\\s*|\\s+)(?=[\\p{L}\\p{N}])`,
  'iu',
);

/** The kind of unit that a word before the name says, and the name; null where there is none. */
export function unitPrefix(text: string): Prefix | null {
  const found = prefix.exec(text);
  const [kind, word] = fullWords[found?.[1]?.toLowerCase() ?? ''] ?? [];
  return found === null || kind === undefined || word === undefined
    ? null
    : { kind, word, rest: text.slice(found[0].length) };
}

/**
 * A name without the words that say its kind. `Desa` goes before a desa, `Kel.` before a kelurahan, `Kec.` before a
 * kecamatan; a local word only where the office calls its units so: in an office of desa, `Kampung Baru` keeps it.
 */
export function bareUnitName(text: string, kind: UnitKind, unitWord: string): string {
  const name = withoutKindBehind(cleanText(text));
  const found = unitPrefix(name);
  if (found === null || !isOfKind(found, kind, unitWord)) return name;
  return bareUnitName(found.rest, kind, unitWord);
}

/** Whether a prefix may stand before a unit of that kind. */
export function isOfKind({ kind, word }: Omit<Prefix, 'rest'>, ofUnit: UnitKind, unitWord: string): boolean {
  const isVillage = ofUnit === 'desa' || ofUnit === 'desa-adat';
  if (kind === 'village') return isVillage;
  if (kind === 'kelurahan') return ofUnit === 'kelurahan';
  if (kind === 'kecamatan') return ofUnit === 'kecamatan';
  return isVillage && unitWord.toLowerCase() === word;
}

/** `Batokan (Desa)` is Batokan. */
function withoutKindBehind(name: string): string {
  return name.replace(/\s*\((?:desa|ds\.?|kel\.?|kelurahan|kampung)\)$/iu, '');
}
