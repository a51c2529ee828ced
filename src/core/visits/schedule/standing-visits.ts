// Tells which rows of Kunjungan stand as they are, and which the generator may replace.
import type { PlainDate } from '../../time/plain-date';
import type { VisitDay } from '../planned-visit';
import { isAsGenerated, isMade, type VisitRow } from '../visit';

/** A row of Kunjungan and where it stands, 1-based. */
export interface PlacedVisit {
  readonly value: VisitRow;
  readonly row: number;
}

/** The rows of one visit: one for each obligation that it checks. */
export interface VisitGroup extends VisitDay {
  readonly rows: readonly PlacedVisit[];
}

export interface StandingVisits {
  readonly made: readonly VisitGroup[];
  /** From today on without outcome, and not to be touched. */
  readonly fixed: readonly VisitGroup[];
  readonly cancelled: readonly VisitGroup[];
  /** After today, and all as the generator wrote it. */
  readonly replaceable: readonly VisitGroup[];
  /** The day has passed and nobody wrote an outcome: neither made nor fixed. */
  readonly unanswered: readonly VisitGroup[];
}

/** Sorts the rows by visit: a visit stands when one of its rows does. */
export function sortVisits(rows: readonly PlacedVisit[], today: PlainDate): StandingVisits {
  const groups = visitGroups(rows);
  const kinds = groups.map((group) => ({ group, kind: kindOf(group, today) }));
  const ofKind = (wanted: keyof StandingVisits): readonly VisitGroup[] =>
    kinds.filter(({ kind }) => kind === wanted).map(({ group }) => group);
  return {
    made: ofKind('made'),
    fixed: ofKind('fixed'),
    cancelled: ofKind('cancelled'),
    replaceable: ofKind('replaceable'),
    unanswered: ofKind('unanswered'),
  };
}

/** The rows by desa and day, in the order of the tab. */
export function visitGroups(rows: readonly PlacedVisit[]): readonly VisitGroup[] {
  const groups = new Map<string, PlacedVisit[]>();
  for (const placed of rows) {
    const key = `${placed.value.unit}|${placed.value.date}`;
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ unit: first.value.unit, date: first.value.date, rows: group }] : [];
  });
}

function kindOf({ rows, date }: VisitGroup, today: PlainDate): keyof StandingVisits {
  if (rows.some(({ value }) => isMade(value))) return 'made';
  if (rows.every(({ value }) => value.outcome === 'cancelled')) return 'cancelled';
  if (date < today) return 'unanswered';
  return date > today && rows.every(({ value }) => isReplaceable(value)) ? 'replaceable' : 'fixed';
}

function isReplaceable(row: VisitRow): boolean {
  return row.outcome === null && !row.isLocked && row.assignment === '' && isAsGenerated(row);
}
