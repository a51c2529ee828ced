// Compares a new schedule with the rows that it may replace, and says what becomes of each.
import type { ObligationId } from '../../obligations/obligation';
import type { PeriodId } from '../../time/period';
import { makePlainTime, type PlainDate } from '../../time/plain-date';
import { zeroPad } from '../../zero-pad';
import type { VisitDay } from '../planned-visit';
import { isTeamTyped, traceOf, type VisitRow } from '../visit';
import type { PlacedVisit, VisitGroup } from './standing-visits';

/** What a visit of the new schedule checks; without obligations it is a general visit. */
export interface WantedVisit extends VisitDay {
  readonly team: string;
  readonly targets: readonly {
    readonly obligationId: ObligationId | null;
    /** Null: filled in when the visit has been made. */
    readonly periodId: PeriodId | null;
  }[];
}

/** How a visit of the new schedule stands to the old one. */
export type VisitChange =
  | { readonly kind: 'kept' | 'added' | 'dropped'; readonly visit: VisitDay }
  | { readonly kind: 'moved'; readonly visit: VisitDay; readonly from: PlainDate };

export interface ScheduleChange {
  /** The new visits in their order, then those that are dropped. */
  readonly changes: readonly VisitChange[];
  /** By 1-based row: what is to stand there, null to empty it. Rows that stay as they are are not named. */
  readonly changedRows: ReadonlyMap<number, VisitRow | null>;
  /** For rows below, in the order of the visits. */
  readonly added: readonly VisitRow[];
}

/** When visits begin, until somebody writes another hour. */
export const FIRST_HOUR = makePlainTime(9, 0);

/**
 * A visit on a day that is planned already keeps its rows; one of the same desa on another day moves them, so that it
 * keeps its number and what staff wrote beside it; what is left over is emptied. `usedNumbers`: all numbers of the tab.
 */
export function changeSchedule(
  replaceable: readonly VisitGroup[],
  wanted: readonly WantedVisit[],
  usedNumbers: readonly string[],
): ScheduleChange {
  const left = new Set(replaceable);
  const take = (test: (group: VisitGroup) => boolean): VisitGroup | undefined => {
    const found = [...left].find(test);
    if (found) left.delete(found);
    return found;
  };
  const kept = wanted.map((visit) => take((old) => old.unit === visit.unit && old.date === visit.date));
  const draw = numberDrawer(usedNumbers);
  const changedRows = new Map<number, VisitRow | null>();
  const added: VisitRow[] = [];
  const changes = wanted.map((visit, index): VisitChange => {
    const same = kept[index];
    const old = same ?? take(({ unit }) => unit === visit.unit);
    const number = old?.rows.find(({ value }) => value.number !== '')?.value.number ?? draw();
    const written = rowsOf(visit, old?.rows ?? [], { number, stays: same !== undefined });
    for (const [row, value] of written.changedRows) changedRows.set(row, value);
    added.push(...written.added);
    if (old === undefined) return { kind: 'added', visit };
    return same ? { kind: 'kept', visit } : { kind: 'moved', visit, from: old.date };
  });
  for (const { rows } of left) for (const { row } of rows) changedRows.set(row, null);
  return {
    changes: [...changes, ...[...left].map((visit): VisitChange => ({ kind: 'dropped', visit }))],
    changedRows,
    added,
  };
}

/** The rows of one visit: those of the same obligation stay, others are taken over, the rest is added or emptied. */
function rowsOf(
  visit: WantedVisit,
  old: readonly PlacedVisit[],
  { number, stays }: { readonly number: string; readonly stays: boolean },
): Pick<ScheduleChange, 'changedRows' | 'added'> {
  const left = new Set(old);
  const same = visit.targets.map(({ obligationId }) => {
    const found = old.find((placed) => left.has(placed) && placed.value.obligationId === obligationId);
    if (found) left.delete(found);
    return found;
  });
  const changedRows = new Map<number, VisitRow | null>();
  const added: VisitRow[] = [];
  visit.targets.forEach((target, index) => {
    const found = same[index] ?? [...left][0];
    if (found) left.delete(found);
    const row = generatedRow(visit, target, { old: found?.value, number, stays });
    if (found === undefined) added.push(row);
    else if (JSON.stringify(row) !== JSON.stringify(found.value)) changedRows.set(found.row, row);
  });
  for (const { row } of left) changedRows.set(row, null);
  return { changedRows, added };
}

function generatedRow(
  { unit, date, team }: WantedVisit,
  { obligationId, periodId }: WantedVisit['targets'][number],
  {
    old,
    number,
    stays,
  }: { readonly old: VisitRow | undefined; readonly number: string; readonly stays: boolean },
): VisitRow {
  const base = old ?? BLANK;
  const row = {
    ...base,
    id: `${unit}|${date}|${obligationId ?? ''}`,
    unit,
    date,
    obligationId,
    periodId: periodId ?? (stays ? base.periodId : null),
    number,
    hour: base.hour ?? FIRST_HOUR,
    team: old !== undefined && isTeamTyped(old) ? old.team : team,
  };
  return { ...row, trace: traceOf({ ...row, team }) };
}

const BLANK = {
  outcome: null,
  members: [],
  notes: '',
  hour: null,
  otherInstitutions: '',
  photo: '',
  assignment: '',
  isLocked: false,
  periodId: null,
  answers: '',
} as const;

/** Gives numbers that nobody has: `K-001`, `K-002`, and so on. */
export function numberDrawer(usedNumbers: readonly string[]): () => string {
  let last = usedNumbers.reduce((most, number) => {
    const [, digits = '0'] = /^K-(\d+)$/u.exec(number) ?? [];
    return Math.max(most, Number(digits));
  }, 0);
  return () => {
    last += 1;
    return `K-${zeroPad(last, 3)}`;
  };
}
