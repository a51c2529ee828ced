// Which columns does the Kewajiban tab have, and what may stand in each?
import { type Issue, issueOf } from '../../core/issue';
import { type ObligationId, parseObligationId, type ReportForm } from '../../core/obligations/obligation';
import type { Binding } from '../../core/obligations/obligation-rule';
import { parseUnitCode, type UnitCode, type UnitKind } from '../../core/office/unit';
import { fail, type Result, succeed } from '../../core/result';
import {
  bindingWords,
  dueKindWords,
  evidenceWords,
  overlapWords,
  periodTypeWords,
  reportFormWords,
  unitKindWords,
} from '../../messages/office/choice-words';
import { stageLabel } from '../../messages/reminders/stage-label';
import { choiceColumn, dateColumn, parsedColumn, textColumn, wholeColumn, yesNoColumn } from '../column';
import { planOf } from '../plan-of';

const periodTypes = [
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'campaign',
] as const;
const evidenceKeys = [
  'none',
  'photo-wished',
  'photo-required',
  'before-and-after-wished',
  'before-and-after-required',
] as const;
/** Kind of evidence and whether it is required, as one choice. */
export type EvidenceKey = (typeof evidenceKeys)[number];

/**
 * Reminder stages as offices say them: `H-7; H-3; H; H+1; H+7`, also `H − 7`, days from the deadline. Ascending, each
 * once; `-` and `tidak ada` are none.
 */
function parseStages(text: string): Result<readonly number[], readonly Issue[]> {
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

function writeStages(stages: readonly number[]): string {
  return stages.map(stageLabel).join('; ');
}

const kindByWord: Readonly<Record<string, UnitKind>> = {
  [unitKindWords.desa]: 'desa',
  [unitKindWords.kelurahan]: 'kelurahan',
  [unitKindWords['desa-adat']]: 'desa-adat',
  [unitKindWords.kecamatan]: 'kecamatan',
  rw: 'rw',
};

function parseBinding(text: string): Result<Binding, readonly Issue[]> {
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

function writeBinding(binding: Binding): string {
  if (binding.kind === 'kinds') return binding.kinds.map((kind) => unitKindWords[kind]).join('; ');
  if (binding.kind === 'chosen') return binding.codes.join('; ');
  return bindingWords[binding.kind];
}

/** By key; the order is that of a new tab. */
export const obligationColumns = {
  id: parsedColumn<ObligationId>('id', {
    width: 140,
    parse: (text) => {
      const id = parseObligationId(text);
      return id === null ? fail([issueOf('unknown-obligation', { obligation: text })]) : succeed(id);
    },
    write: (id) => id,
  }),
  name: textColumn('name', { width: 220 }),
  owner: textColumn('owner'),
  legalBasis: textColumn('legalBasis', { width: 220 }),
  reportForm: choiceColumn<ReportForm>('reportForm', reportFormWords, {
    keys: ['activity', 'population', 'siskamling'],
    whenBlank: 'activity',
    width: 160,
  }),
  minimumCount: wholeColumn('minimumCount', -1_000_000, { width: 110 }),
  periodType: choiceColumn('periodType', periodTypeWords, { keys: periodTypes, width: 120 }),
  anchor: dateColumn('anchor'),
  dueKind: choiceColumn('dueKind', dueKindWords, {
    keys: ['day-of-next-month', 'days-after-end'],
    width: 200,
  }),
  dueDays: wholeColumn('dueDays', -1_000_000),
  shift: yesNoColumn('shift', { width: 130 }),
  binding: parsedColumn<Binding>('binding', {
    parse: parseBinding,
    write: writeBinding,
    whenBlank: { kind: 'all' },
  }),
  start: dateColumn('start'),
  end: dateColumn('end'),
  overlap: choiceColumn('overlap', overlapWords, { keys: ['half', 'any', 'whole'], whenBlank: 'half' }),
  evidence: choiceColumn<EvidenceKey>('evidence', evidenceWords, {
    keys: evidenceKeys,
    whenBlank: 'none',
    width: 240,
  }),
  approvalFirst: yesNoColumn('approvalFirst', { width: 120 }),
  correctionDays: wholeColumn('correctionDays', 0),
  stages: parsedColumn<readonly number[]>('stages', {
    parse: parseStages,
    write: writeStages,
    whenBlank: [],
  }),
  form: textColumn('form', { width: 260 }),
  history: textColumn('history', { hidden: true }),
};

export function obligationPlan() {
  return planOf('obligations', Object.values(obligationColumns), {
    colour: '#1F3A5F',
    guard: 'open',
    frozenColumns: 2,
    rows: 60,
  });
}
