// Reads which unit a cell of another tab means.
import { cleanText, isNothing } from '../../core/clean-text';
import { type Issue, issueOf } from '../../core/issue';
import type { ListPlace } from '../../core/lists/list-result';
import { buildUnitIndex, nearUnits, readUnitCell, type UnitIndex } from '../../core/lists/unit-index';
import type { OfficeProfile } from '../../core/office/profile';
import { parseUnitCode, type Unit, type UnitCode } from '../../core/office/unit';
import { fail, type Result, succeed } from '../../core/result';

/** What offices of every tier call their units. */
const unitWords =
  'desa(?: adat)?|kelurahan|kampung|pekon|gampong|nagari|tiyuh|lembang|kalurahan|negeri|kecamatan|distrik|kapanewon|kabupaten|kota|provinsi|rw|rt|jaro|kejaroan|dusun|lingkungan|wilayah|unit';

type Reading = Result<UnitCode, readonly Issue[]>;

/**
 * Reads what pasted lists say too: `35.22.20.2004 Sidomukti` and an older name behind a known code, `3522202004`,
 * `Ds. Sidomukti`, a name that only one unit has. A name of two units, or of none, is an issue with those that it may
 * mean: nothing is guessed. `profile` says what the office calls its units; null where there is none yet.
 */
export function unitReferenceReader(units: readonly Unit[], profile: OfficeProfile | null) {
  const known = new Set<string>(units.map(({ code }) => code));
  const place: ListPlace = {
    tier: profile?.tier ?? 'kecamatan',
    officeCode: profile?.code ?? '',
    officeName: profile?.name ?? '',
    unitWord: profile?.terms.unit ?? '',
    units,
  };
  let index: UnitIndex | undefined;
  const readings = new Map<string, Reading>();
  return (text: string): Reading => {
    const code = parseUnitCode(text.trim().split(/\s/u)[0] ?? '');
    // Each of some ten thousand rows comes here: the pieces are looked for only where digits follow a code.
    if (/\s.*\d\.\d/u.test(text) && byCodes(text).length > 1)
      return fail([issueOf('unknown-unit', { unit: cleanText(text), meant: [] })]);
    if (code !== null && known.has(code)) return succeed(code);
    index ??= buildUnitIndex(place);
    const reading = readings.get(text) ?? readUnit(text, index);
    readings.set(text, reading);
    return reading;
  };
}

export type ReadUnitReference = ReturnType<typeof unitReferenceReader>;

/**
 * Reads several units: `semua`, `semua desa`, `semua kelurahan`, or a list with semicolons, commas or `dan` between
 * them. All units that cannot be read are issues, and then none is taken; a blank cell asks whether all are meant.
 */
export function unitListReader(units: readonly Unit[], readUnit: ReadUnitReference) {
  const monitored = units.filter(({ isOffice }) => !isOffice);
  /** `Batokan dan Betet` is two, also behind a code; a name with `dan` in it is one. */
  function inTwo(text: string): readonly string[] {
    return isWholeName(text) ? [text] : partsOf(text, /\s+dan\s+/iu);
  }
  /** `12.04.20.2005 Lalai I/II`: some desa have a stroke in their names. */
  function isWholeName(text: string): boolean {
    return readUnit(text.trim().replace(/^\d[\d.]*\s+/u, '')).ok;
  }
  return (text: string): Result<readonly UnitCode[], readonly Issue[]> => {
    const cell = cleanText(text);
    if (isNothing(cell)) return fail([issueOf('waiver-unit-blank', {})]);
    if (everyone.test(cell)) {
      const isKelurahan = /^\p{L}+\s+kelurahan\.?$/iu.test(cell);
      const meant = monitored.filter(({ kind }) => !isKelurahan || kind === 'kelurahan');
      return meant.length > 0
        ? succeed(meant.map(({ code }) => code))
        : fail([issueOf('unknown-unit', { unit: cell, meant: [] })]);
    }
    const listed = byCodes(text)
      .flatMap((part) => partsOf(part, /[;,\n]/u))
      .flatMap((part) => (isWholeName(part) ? [part] : partsOf(part, /[/&]/u)));
    const parts = listed.length > 1 ? listed.flatMap(inTwo) : inTwo(text);
    if (parts.length < 2) return oneOf(readUnit(parts[0] ?? text));
    const read = parts.map(readUnit);
    const issues = read.flatMap((unit) => (unit.ok ? [] : unit.error));
    const codes = read.flatMap((unit) => (unit.ok ? [unit.value] : []));
    return issues.length > 0 ? fail(issues) : succeed([...new Set(codes)]);
  };
}

/** `semua`, `seluruh desa`, `semua desa dan kelurahan`; no other word, so that `semua sekolah` excuses nobody. */
const everyone = new RegExp(
  `^(?:semua|seluruh)(?:nya)?(?:\\s+(?:${unitWords})(?:\\s*(?:dan|/|&|,)\\s*(?:${unitWords}))*)?\\.?$`,
  'iu',
);

/** The text in pieces that hold one code each, so that no second one is overlooked behind the first. */
function byCodes(text: string): readonly string[] {
  const pieces = text
    .split(/(?=(?<![\d.])\d{2}\.\d{2}\.\d{2}(?:\.\d{4}(?:-[A-Z0-9]+)?)?(?![\d.]))/u)
    .map((piece) => piece.replace(/(?:[\s;,/&]|\bdan\b)+$/iu, ''))
    .filter((piece) => cleanText(piece) !== '');
  return pieces.length > 1 ? pieces : [text];
}

function partsOf(text: string, sign: RegExp): readonly string[] {
  return text.split(sign).filter((part) => cleanText(part) !== '');
}

function oneOf(reading: Reading): Result<readonly UnitCode[], readonly Issue[]> {
  return reading.ok ? succeed([reading.value]) : reading;
}

export type ReadUnitList = ReturnType<typeof unitListReader>;

function readUnit(text: string, index: UnitIndex): Reading {
  const cell = cleanText(text);
  if (isNothing(cell)) return fail([issueOf('unknown-unit', { unit: cell, meant: [] })]);
  const mention = readUnitCell(index, cell);
  const named = mention.kind === 'units' ? mention.units : [];
  const [only, second] = named;
  if (only !== undefined && second === undefined) return succeed(only.code);
  const near = only === undefined ? nearUnits(index, cell) : named;
  const meant = near.map(({ code, name }) => `${code} ${name}`);
  return fail([issueOf('unknown-unit', { unit: cell, meant, isShared: only !== undefined })]);
}
