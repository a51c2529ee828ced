// The list of what has to follow: findings of visits, and what is to be done about them.
import type { ObligationId } from '../obligations/obligation';
import { parseObligationId } from '../obligations/obligation';
import { parseUnitCode, type UnitCode } from '../office/unit';
import type { PeriodId } from '../time/period';
import type { PlainDate, PlainDateTime } from '../time/plain-date';
import type { Verdict } from '../visits/verdict';

/** Where it comes from: a meeting's decision, a task, a finding. */
export const FOLLOW_UP_KINDS = ['decision', 'task', 'finding'] as const;

/** Open, answered by who is responsible, done, or called off. */
export const FOLLOW_UP_STATES = ['open', 'answered', 'done', 'cancelled'] as const;

/** What staff decided, when, and why. */
export interface StatedVerdict {
  readonly verdict: Verdict;
  readonly at: PlainDateTime | null;
  readonly reason: string;
}

/** One row of Tindak Lanjut. */
export interface FollowUp {
  /** `temuan|unit|obligation|period`; '' in a row that was typed. */
  readonly key: string;
  readonly text: string;
  readonly kind: (typeof FOLLOW_UP_KINDS)[number];
  /** The visit or meeting, as people read it. */
  readonly origin: string;
  /** A desa as lists name it, or whoever was written down. */
  readonly owner: string;
  readonly due: PlainDate | null;
  readonly state: (typeof FOLLOW_UP_STATES)[number];
  readonly response: string;
  readonly verdict: StatedVerdict | null;
  readonly closedOn: PlainDate | null;
  readonly evidence: string;
  readonly obligation: string;
  readonly discussed: string;
  /** Which sendings of the form stand under Tanggapan: `mark@moment`, parted by blanks. */
  readonly answers: string;
}

type Begun = Pick<FollowUp, 'key' | 'text' | 'kind' | 'origin' | 'owner' | 'due'>;

/** A follow-up that nobody has answered yet. */
export function openFollowUp(begun: Begun): FollowUp {
  return {
    ...begun,
    state: 'open',
    response: '',
    verdict: null,
    closedOn: null,
    evidence: '',
    obligation: '',
    discussed: '',
    answers: '',
  };
}

/** Which cell a finding is about. */
export interface FindingKey {
  readonly unit: UnitCode;
  readonly obligationId: ObligationId;
  readonly periodId: PeriodId;
}

/** One finding of a cell has one row, however often it is looked at. */
export function findingKeyOf({ unit, obligationId, periodId }: FindingKey): string {
  return ['temuan', unit, obligationId, periodId].join('|');
}

/** The cell of a finding's key; null for any other key. */
export function readFindingKey(key: string, knownPeriods: ReadonlyMap<string, PeriodId>): FindingKey | null {
  const [kind, code = '', obligation = '', period = ''] = key.split('|');
  const unit = parseUnitCode(code);
  const obligationId = parseObligationId(obligation);
  const periodId = knownPeriods.get(period);
  if (kind !== 'temuan' || unit === null || obligationId === null || periodId === undefined) return null;
  return { unit, obligationId, periodId };
}

/** The unit of a finding's key; null for any other key. */
export function readFindingUnit(key: string): UnitCode | null {
  const [kind, code = ''] = key.split('|');
  return kind === 'temuan' ? parseUnitCode(code) : null;
}
