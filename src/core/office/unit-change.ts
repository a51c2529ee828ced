// Plans what happens to the rows of Desa when a unit changes its name or code, is split, or is merged.
import { addDays, type PlainDate } from '../time/plain-date';
import { codeBelow, parseUnitCode, type Unit, type UnitCode } from './unit';

/** A new name under the same code, one new code, several new units of one, one unit of several. */
export const UNIT_CHANGES = ['name', 'code', 'split', 'merge'] as const;

export type UnitChangeKind = (typeof UNIT_CHANGES)[number];

interface NamedCode {
  readonly code: UnitCode;
  readonly name: string;
}

/** What staff say of the change. */
export interface UnitChange {
  readonly kind: UnitChangeKind;
  /** One unit; those that are merged. */
  readonly old: readonly UnitCode[];
  /** The first day of the new state. */
  readonly day: PlainDate;
  /** With dots or without. */
  readonly added: readonly { readonly code: string; readonly name: string }[];
  /** Of a split: the old unit lives on under its code, and the new ones begin beside it. */
  readonly keepsOld: boolean;
}

export type UnitChangeProblem =
  | { readonly code: 'old-missing' | 'old-twice' | 'too-few-old' | 'too-few-new' | 'new-twice' }
  | { readonly code: 'not-active' | 'name-missing' | 'code-taken'; readonly unit: string }
  | { readonly code: 'code-unreadable' | 'other-office'; readonly text: string };

/** What is to be written; what stands there already is left out. */
export interface UnitChangePlan {
  readonly renamed: readonly NamedCode[];
  readonly ended: readonly { readonly code: UnitCode; readonly lastDay: PlainDate }[];
  readonly begun: readonly (NamedCode & { readonly replaces: readonly UnitCode[] })[];
}

interface Directory {
  /** The rows of Desa. */
  readonly units: readonly Unit[];
  /** The office's code, with which every code below it begins. */
  readonly officeCode: string;
}

/**
 * The old codes end the day before, the new ones begin on the day and name what they replace (ADR 0051). A unit into
 * which others are merged under its own code stays as it is. Rows that a dead run has written already are not planned
 * again, so that the same change asked twice is written once.
 */
export function planUnitChange(
  change: UnitChange,
  { units, officeCode }: Directory,
): UnitChangePlan | readonly UnitChangeProblem[] {
  const { kind, day } = change;
  const old = change.old.flatMap((code) => units.find((unit) => unit.code === code) ?? []);
  const added = change.added.map(({ code, name }) => ({
    code: tidyCode(code),
    typed: code,
    name: name.trim(),
  }));
  const problems = [
    ...oldProblems(change, old),
    ...added.flatMap((one) => newProblems(one, { kind, officeCode })),
    ...(kind === 'split' && added.length < (change.keepsOld ? 1 : 2)
      ? [{ code: 'too-few-new' as const }]
      : []),
    ...(new Set(added.map(({ code }) => code)).size < added.length ? [{ code: 'new-twice' as const }] : []),
  ];
  const [unit, asked] = [old[0], added[0]];
  if (problems.length > 0 || unit === undefined || asked === undefined) return problems;
  if (kind === 'name') {
    const renamed = unit.name === asked.name ? [] : [{ code: unit.code, name: asked.name }];
    return { renamed, ended: [], begun: [] };
  }
  const named = added.flatMap(({ code, name }) => (code === null ? [] : [{ code, name }]));
  const staysBeside = kind === 'split' && change.keepsOld;
  const into = old.find(({ code }) => code === asked.code);
  const ends = staysBeside ? [] : old.filter((unit) => unit !== into);
  const replaces = staysBeside || into !== undefined ? [] : old.map(({ code }) => code);
  const begun = into === undefined ? named.map((one) => ({ ...one, replaces })) : [];
  const taken = begun.filter((one) => {
    const standing = units.find(({ code }) => code === one.code);
    return standing !== undefined && !isWritten(standing, { replaces, day });
  });
  if (taken.length > 0) return taken.map(({ code }) => ({ code: 'code-taken', unit: code }));
  const lastDay = addDays(day, -1);
  return {
    renamed: [],
    ended: ends.filter((unit) => !hasEnded(unit, lastDay)).map(({ code }) => ({ code, lastDay })),
    begun: begun.filter(({ code }) => !units.some((unit) => unit.code === code)),
  };
}

/** `3522202031` and `35.22.20.2031` are one code; null for anything else. */
function tidyCode(text: string): UnitCode | null {
  const digits = /^\s*'?(\d{2})(\d{2})(\d{2})(\d{4})?\s*$/u.exec(text)?.slice(1).filter(Boolean).join('.');
  return parseUnitCode(digits ?? text.replace(/^\s*'/u, ''));
}

function oldProblems({ kind, old: asked, day }: UnitChange, old: readonly Unit[]): UnitChangeProblem[] {
  const isMissing = old.length < asked.length || asked.length === 0;
  const inactive = kind === 'name' ? [] : old.filter((unit) => !canEnd(unit, day));
  return [
    ...(isMissing ? [{ code: 'old-missing' as const }] : []),
    ...(new Set(asked).size < asked.length ? [{ code: 'old-twice' as const }] : []),
    ...(kind === 'merge' && !isMissing && asked.length < 2 ? [{ code: 'too-few-old' as const }] : []),
    ...inactive.map(({ name }) => ({ code: 'not-active' as const, unit: name })),
  ];
}

/** Whether the unit was there the day before; it may end that day already, when the same change is asked again. */
function canEnd({ activeIntervals }: Unit, day: PlainDate): boolean {
  const lastDay = addDays(day, -1);
  return activeIntervals.some(({ start, end }) => start <= lastDay && (end === null || end >= lastDay));
}

function hasEnded({ activeIntervals }: Unit, lastDay: PlainDate): boolean {
  return activeIntervals.every(({ end }) => end !== null && end <= lastDay);
}

function newProblems(
  { code, typed, name }: { readonly code: UnitCode | null; readonly typed: string; readonly name: string },
  { kind, officeCode }: { readonly kind: UnitChangeKind; readonly officeCode: string },
): UnitChangeProblem[] {
  const nameless = name === '' ? [{ code: 'name-missing' as const, unit: typed.trim() }] : [];
  if (kind === 'name') return nameless;
  if (code === null) return [{ code: 'code-unreadable', text: typed.trim() }];
  return [
    ...nameless,
    ...(code.startsWith(codeBelow(officeCode, '')) || code.startsWith(`${officeCode}-`)
      ? []
      : [{ code: 'other-office' as const, text: code }]),
  ];
}

/** Whether the row is what this change writes. */
function isWritten(
  { activeIntervals, replaces: standing = [] }: Unit,
  { replaces, day }: { readonly replaces: readonly UnitCode[]; readonly day: PlainDate },
): boolean {
  const isSame = standing.length === replaces.length && replaces.every((code) => standing.includes(code));
  return isSame && activeIntervals[0]?.start === day;
}
