// The cells of Kewajiban that hold a list: the stages of reminding, and whom a rule binds.
import { type Issue, issueOf } from '../../core/issue';
import type { Binding } from '../../core/obligations/obligation-rule';
import { parseUnitCode, type UnitCode, type UnitKind } from '../../core/office/unit';
import { fail, type Result, succeed } from '../../core/result';
import { bindingWords, unitKindWords } from '../../messages/office/choice-words';
import { stageLabel } from '../../messages/reminders/stage-label';

/**
 * Reminder stages as offices say them: `H-7; H-3; H; H+1; H+7`, also `H − 7`, days from the deadline. Ascending, each
 * once; `-` and `tidak ada` are none.
 */
export function parseStages(text: string): Result<readonly number[], readonly Issue[]> {
  if (/^(-|tidak|tidak ada)$/iu.test(text)) return succeed([]);
  const words = text
    .replace(/[−–]/gu, '-')
    .replace(/h\s*([+-])\s+(?=\d)/giu, 'h$1')
    .split(/[;,\s]+/u)
    .filter((part) => part !== '');
  const stages = words.map((word) => (/^h$/iu.test(word) ? 0 : Number(word.replace(/^h/iu, ''))));
  const isGood = stages.every((stage) => Number.isInteger(stage) && Math.abs(stage) <= 60);
  return isGood
    ? succeed([...new Set(stages)].sort((left, right) => left - right))
    : fail([issueOf('stages-unreadable', { text })]);
}

/** The same, written: `H-7; H`. */
export function writeStages(stages: readonly number[]): string {
  return stages.map(stageLabel).join('; ');
}

const kindByWord: Readonly<Record<string, UnitKind>> = {
  [unitKindWords.desa]: 'desa',
  [unitKindWords.kelurahan]: 'kelurahan',
  [unitKindWords['desa-adat']]: 'desa-adat',
  [unitKindWords.kecamatan]: 'kecamatan',
  rw: 'rw',
};

/** Whom a rule binds: `semua`, `kantor`, kinds of units, or codes, separated by semicolons. */
export function parseBinding(text: string): Result<Binding, readonly Issue[]> {
  const parts = text
    .toLowerCase()
    .split(/[;,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 1 && parts[0] === bindingWords.all) return succeed({ kind: 'all' });
  if (parts.length === 1 && parts[0] === bindingWords.office) return succeed({ kind: 'office' });
  const kinds = parts.map((part) => kindByWord[part]).filter((kind): kind is UnitKind => kind !== undefined);
  if (kinds.length === parts.length) return succeed({ kind: 'kinds', kinds });
  const codes = parts
    .map((part) => parseUnitCode(part.toUpperCase()))
    .filter((code): code is UnitCode => code !== null);
  if (codes.length === parts.length) return succeed({ kind: 'chosen', codes });
  return fail([issueOf('cell-not-among-choices', { text, choices: Object.values(bindingWords) })]);
}

/** The same, written. */
export function writeBinding(binding: Binding): string {
  if (binding.kind === 'kinds') return binding.kinds.map((kind) => unitKindWords[kind]).join('; ');
  if (binding.kind === 'chosen') return binding.codes.join('; ');
  return bindingWords[binding.kind];
}
