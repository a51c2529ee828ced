// Visits: what officers found on the spot.
import { fingerprint } from '../fingerprint';
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import type { PeriodId } from '../time/period';
import type { PlainDate, PlainTime } from '../time/plain-date';

/** What becomes of a visit: terlaksana, tidak terlaksana, tidak dapat diperiksa; dibatalkan is no visit. */
export const VISIT_OUTCOMES = ['held', 'not-held', 'cannot-check', 'cancelled'] as const;

export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** An officer with the role of the day of the visit; later changes of role don't affect it. */
export interface VisitMember {
  readonly name: string;
  readonly role: string;
  readonly institution: string;
}

/** One row of the Kunjungan tab. */
export interface Visit {
  readonly id: string;
  readonly unit: UnitCode;
  readonly date: PlainDate;
  /** What it checks; null for a general visit, which confirms and contradicts nothing. */
  readonly obligationId: ObligationId | null;
  readonly periodId: PeriodId | null;
  /** Null as long as it is only planned. */
  readonly outcome: VisitOutcome | null;
  readonly members: readonly VisitMember[];
  readonly notes: string;
}

/** A row of Kunjungan with what the generator and the letters keep there. */
export interface VisitRow extends Visit {
  /** The visit's identity (`K-014`), shared by its rows, one for each obligation; '' until the next refresh. */
  readonly number: string;
  /** Null where none was typed. */
  readonly hour: PlainTime | null;
  /** The team as text of that day. */
  readonly team: string;
  /** Institutions that go along beside the team, as typed. */
  readonly otherInstitutions: string;
  readonly photo: string;
  /** The number of the letter of assignment; '' while there is none. */
  readonly assignment: string;
  /** Somebody wrote something under Kunci: the row stays as it is. */
  readonly isLocked: boolean;
  /** What the generator wrote, as `traceOf` gives it; '' in a row that was typed. */
  readonly trace: string;
  /** What was sent through the form, as `resultAnswersText` gives it; '' without any. */
  readonly answers: string;
}

/** Whether somebody was there: a visit that is planned or called off is none. */
export function isMade({ outcome }: Pick<Visit, 'outcome'>): boolean {
  return outcome !== null && outcome !== 'cancelled';
}

/**
 * What the generator notes in a row that it writes: a fingerprint of desa, obligation, day and hour, and one of the team.
 */
export function traceOf(row: TracedCells): string {
  return `${placeTrace(row)}.${teamTrace(row)}`;
}

/** Whether desa, obligation, day and hour still stand as the generator wrote them. */
export function isAsGenerated(row: VisitRow): boolean {
  return row.trace.split('.')[0] === placeTrace(row);
}

/** Whether somebody wrote another team than the generator. */
export function isTeamTyped(row: VisitRow): boolean {
  return row.trace.split('.')[1] !== teamTrace(row);
}

type TracedCells = Pick<VisitRow, 'unit' | 'obligationId' | 'date' | 'hour' | 'team'>;

function teamTrace({ team }: TracedCells): string {
  return fingerprint(team).toString(36);
}

function placeTrace({ unit, obligationId, date, hour }: TracedCells): string {
  return `j${fingerprint(`${unit}|${obligationId ?? ''}|${date}|${hour ?? ''}`).toString(36)}`;
}

/** What the visits to one cell say together. */
export type VisitFinding = 'confirmed' | 'contradicted' | 'not-checked';

/** A single "not held" contradicts, even if other visits found otherwise. */
export function findingOf(outcomes: readonly VisitOutcome[]): VisitFinding {
  if (outcomes.includes('not-held')) return 'contradicted';
  return outcomes.includes('held') ? 'confirmed' : 'not-checked';
}
