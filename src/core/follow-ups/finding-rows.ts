// Which rows of Tindak Lanjut a refresh adds or closes for the findings of visits.
import type { PlainDate } from '../time/plain-date';
import { type FindingKey, type FollowUp, findingKeyOf } from './follow-up';

/** A finding that stands now. */
export interface OpenFinding extends FindingKey {
  /** The newest visit that contradicts. */
  readonly visitedOn: PlainDate;
}

interface PlacedFollowUp {
  readonly value: FollowUp;
  readonly row: number;
}

export interface FindingChanges {
  /** Findings without a row. */
  readonly missing: readonly OpenFinding[];
  /** Rows that change, with what they are to say. */
  readonly changed: readonly PlacedFollowUp[];
}

/**
 * One row for each finding, by its key. A row whose verdict is stated and whose finding is gone is done; one whose
 * finding stands again is open. Rows that people closed or called off otherwise stay as they are.
 */
export function changeFindings(
  standing: readonly PlacedFollowUp[],
  open: readonly OpenFinding[],
  today: PlainDate,
): FindingChanges {
  const openByKey = new Map(open.map((finding) => [findingKeyOf(finding), finding]));
  const known = new Set(standing.map(({ value }) => value.key));
  const changed = standing.flatMap(({ value, row }): PlacedFollowUp[] => {
    if (!value.key.startsWith('temuan|') || value.state === 'cancelled') return [];
    const finding = openByKey.get(value.key);
    if (finding === undefined)
      return value.verdict !== null && value.state !== 'done'
        ? [{ row, value: { ...value, state: 'done', closedOn: value.closedOn ?? today } }]
        : [];
    const isNewAgain =
      value.state === 'done' && value.closedOn !== null && finding.visitedOn > value.closedOn;
    return isNewAgain ? [{ row, value: { ...value, state: 'open', closedOn: null } }] : [];
  });
  return { missing: open.filter((finding) => !known.has(findingKeyOf(finding))), changed };
}
