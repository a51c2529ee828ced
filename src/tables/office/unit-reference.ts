// Reads which unit a cell of another tab means.
import { type Issue, issueOf } from '../../core/issue';
import { parseUnitCode, type Unit, type UnitCode } from '../../core/office/unit';
import { fail, type Result, succeed } from '../../core/result';

/**
 * Reads `35.22.20.2004 Sidomukti`, a code alone, or a name that only one unit has (case and spaces don't matter). A
 * name of two units, or of none, is an issue: nothing is guessed.
 */
export function unitReferenceReader(units: readonly Unit[]) {
  const codesByName = new Map<string, UnitCode | null>();
  const known = new Set<string>(units.map(({ code }) => code));
  for (const { code, name } of units) {
    const key = nameKey(name);
    codesByName.set(key, codesByName.has(key) ? null : code);
  }
  return (text: string): Result<UnitCode, readonly Issue[]> => {
    const code = parseUnitCode(text.trim().split(/\s/u)[0] ?? '') ?? codesByName.get(nameKey(text)) ?? null;
    return code !== null && known.has(code) ? succeed(code) : fail([issueOf('unknown-unit', { unit: text })]);
  };
}

export type ReadUnitReference = ReturnType<typeof unitReferenceReader>;

/** What two spellings of a name have in common: case, blanks, signs and a "Desa" before it do not matter. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(desa|kelurahan|kampung|kecamatan)\s+/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
