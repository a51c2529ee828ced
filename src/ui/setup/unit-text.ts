// Reads the units that a list means which was pasted from a letter or a sheet.
import type { UnitEntry } from '../../app/setup/rpc-setup';
import type { OfficeTier } from '../../core/office/unit';
import { zeroPad } from '../../core/zero-pad';
import * as words from '../../messages/setup/wizard-units-text';

export interface UnderstoodUnits {
  readonly units: readonly UnitEntry[];
  /** One sentence per line that could not be understood, each naming its line and the fix. */
  readonly problems: readonly string[];
}

/**
 * Reads one unit per line: `35.22.20.2001 Batokan`, `Batokan, 3522202001`, `1. Batokan`. A line without a code takes
 * the code of the known unit of that name; for RW the code is made from the village's and the RW's name. Blank lines
 * are passed over, a unit said twice is a problem.
 */
export function understandUnits(
  text: string,
  place: { readonly tier: OfficeTier; readonly officeCode: string; readonly known: readonly UnitEntry[] },
): UnderstoodUnits {
  const units: UnitEntry[] = [];
  const problems: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const unit = readLine(line, place);
    const problem = typeof unit === 'string' ? unit : findDouble(unit, units);
    if (problem !== '') problems.push(words.lineProblem(index + 1, line, problem));
    else if (typeof unit !== 'string') units.push(unit);
  });
  return { units, problems };
}

/** The lines that understandUnits reads back as the same units. */
export function unitLines(units: readonly UnitEntry[]): string {
  return units.map(({ code, name }) => (code.includes('-') ? name : `${code} ${name}`)).join('\n');
}

type Place = Parameters<typeof understandUnits>[1];

/** The unit of a line, or why there is none. */
function readLine(line: string, place: Place): UnitEntry | string {
  if (place.tier === 'desa') return readWard(line, place.officeCode);
  const digits = place.tier === 'kabupaten' ? [2, 2, 2] : [2, 2, 2, 4];
  const code = findCode(line, digits);
  const name = cleanName(code === null ? line : line.replace(code.said, ' '));
  if (code === null) {
    const known = place.known.find((unit) => nameKey(unit.name) === nameKey(name));
    return known ?? words.codeMissing(freeCode(place), name);
  }
  if (!code.code.startsWith(`${place.officeCode}.`)) return words.codeElsewhere(place.officeCode);
  if (place.tier === 'kecamatan' && !/\.[123]\d{3}$/u.test(code.code)) {
    return words.codeOfNoVillage;
  }
  if (name === '') return words.nameMissing;
  return { code: code.code, name: knownName(name, code.code, place.known) };
}

/** The code after the highest one in use: what a new desa is most likely to get. */
function freeCode({ tier, officeCode, known }: Place): string {
  const numbers = known.map(({ code }) => Number(code.slice(code.lastIndexOf('.') + 1)));
  const [first, width] = tier === 'kabupaten' ? [0, 2] : [2000, 4];
  const next = Math.max(first, ...numbers) + 1;
  return `${officeCode}.${zeroPad(next, width)}`;
}

function readWard(line: string, officeCode: string): UnitEntry | string {
  const name = line
    .replace(officeCode, '')
    .replace(/^[\s\d.)-]+(?=\p{L})/u, '')
    .trim()
    .replace(/\s+/gu, ' ');
  const key = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '')
    .slice(0, 12);
  return key === '' ? words.wardNameMissing : { code: `${officeCode}-${key}`, name };
}

function findCode(
  line: string,
  digits: readonly number[],
): { readonly said: string; readonly code: string } | null {
  const pattern = digits.map((count) => `(\\d{${count}})`).join('[.\\s]?');
  const found = new RegExp(`(?<![\\d.])${pattern}(?![\\d.]*\\d)`, 'u').exec(line);
  return found === null ? null : { said: found[0], code: found.slice(1).join('.') };
}

/** Without list numbers, separators and quotes around it. */
function cleanName(text: string): string {
  return text
    .replace(/[\t,;|]+/gu, ' ')
    .replace(/^\s*\d{1,3}[.)]\s+/u, '')
    .replace(/^[\s"“”:–-]+|[\s"“”:–.-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

/** `Desa Batokan` is Batokan where the code is known by that name. */
function knownName(name: string, code: string, known: readonly UnitEntry[]): string {
  const unit = known.find((entry) => entry.code === code);
  return unit !== undefined && nameKey(unit.name) === nameKey(name) ? unit.name : name;
}

function nameKey(name: string): string {
  const bare = name.toLowerCase().replace(/^(?:desa|kelurahan|kel\.|kecamatan|kec\.)\s+/u, '');
  return bare.normalize('NFD').replace(/[^a-z0-9]/gu, '');
}

function findDouble(unit: UnitEntry, earlier: readonly UnitEntry[]): string {
  const same = earlier.find(({ code }) => code === unit.code);
  return same === undefined ? '' : words.codeTwice(unit.code, same.name);
}
