// Reads the codes and names of units as people write them, and as Excel leaves them.
import { cleanText } from '../clean-text';
import type { UnitKind } from '../office/unit';
import type { ListPlace } from './list-result';

type Place = Pick<ListPlace, 'tier' | 'officeCode'>;

/** A code found in a text, with dots, and the text with ` | ` in its place. */
export interface CodeFound {
  readonly code: string;
  readonly rest: string;
}

/** How many digits each part of a code has that stands before a ward's own part. */
function widths({ tier }: Place): readonly number[] {
  if (tier === 'pusat') return [2];
  if (tier === 'provinsi') return [2, 2];
  return tier === 'kabupaten' ? [2, 2, 2] : [2, 2, 2, 4];
}

function lengthOf(place: Place): number {
  return widths(place).reduce((sum, width) => sum + width, 0);
}

const wardCode = /^\d{2}\.\d{2}\.\d{2}\.\d{4}-[A-Z0-9]{1,12}$/u;

function dotted(digits: string): string {
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== '').join('.');
}

/**
 * The code of a unit in a cell that holds nothing else: `35.22.20.2001`, `3522202001`, `35 22 20 2001`, `'3522202001`,
 * `3.522.202.001` (a number of Excel), a ward's `36.03.06.2015-RW03`. Null for anything else.
 */
export function readCode(cell: string, place: Place): string | null {
  const text = cell.replace(/^'|\s+|\.0$|\.$/gu, (sign) => (/^\s+$/u.test(sign) ? ' ' : ''));
  if (place.tier === 'desa') return wardCode.test(text) ? text : null;
  const digits = text.replace(/\D/gu, '');
  if (digits.length !== lengthOf(place)) return null;
  const parts = widths(place)
    .map((width) => `\\d{${width}}`)
    .join('[.\\s,/-]?');
  const isCode = new RegExp(`^${parts}$`, 'u').test(text);
  const isThousands = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u.test(text);
  return isCode || isThousands ? dotted(digits) : null;
}

/** The first code of a unit in a text. Ten digits in a row are one only when they begin as the office's code does. */
export function takeCode(text: string, place: Place): CodeFound | null {
  const whole = readCode(text, place);
  if (whole !== null && isSure(text, place)) return { code: whole, rest: '' };
  const parts = widths(place)
    .map((width) => `\\d{${width}}`)
    .join('[.\\s-]?');
  const ward = place.tier === 'desa' ? '-[A-Z0-9]{1,12}(?![\\p{L}\\p{N}])' : '';
  const pattern = new RegExp(`(?<![\\d.+-])${parts}${ward}(?![.-]?\\d)`, 'gu');
  for (const found of text.matchAll(pattern)) {
    const code = readCode(found[0], place);
    if (code !== null && isSure(found[0], place)) {
      const end = found.index + found[0].length;
      return { code, rest: `${text.slice(0, found.index)} | ${text.slice(end)}` };
    }
  }
  return null;
}

/** Every code of a unit in a text, each once, and what is left of the text. */
export function takeCodes(
  text: string,
  place: Place,
): { readonly codes: readonly string[]; readonly rest: string } {
  const codes: string[] = [];
  let rest = text;
  for (let found = takeCode(rest, place); found !== null; found = takeCode(rest, place)) {
    if (!codes.includes(found.code)) codes.push(found.code);
    rest = found.rest;
  }
  return { codes, rest };
}

/** Whether it is written as a code, not as a number that somebody can be called at. */
function isSure(text: string, { officeCode }: Place): boolean {
  const own = officeCode.replace(/\D/gu, '');
  const isOwn = text.replace(/\D/gu, '').startsWith(own.slice(0, Math.min(4, own.length)));
  return isOwn || /^'?\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?/u.test(text);
}

/** Whether a cell is the code of the office or of an area above a unit: `35.22.20`, `352220`, `35.22`, `3522`. */
export function isParentCode(cell: string, place: Place): boolean {
  const text = cell.replace(/^'/u, '').replace(/[.\s]+$/u, '');
  if (!/^\d{2}(?:[.\s]?\d{2}){0,2}(?:[.\s]?\d{4})?$/u.test(text)) return false;
  const digits = text.replace(/\D/gu, '');
  const most = lengthOf(place) - (place.tier === 'desa' ? 0 : 1);
  const isDotted = /^\d{2}[.\s]\d{2}/u.test(text);
  return digits.length <= most && (isDotted || place.officeCode.replace(/\D/gu, '') === digits);
}

/** A parent's code with dots. */
export function dottedParent(cell: string): string {
  return dotted(cell.replace(/\D/gu, ''));
}

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
