// What is written down for good when a year is closed?
import type { CellState } from './cell-state';
import type { ComplianceMatrix } from './compliance';
import type { Issue } from './issue';
import type { ObligationId } from './obligation';
import type { PeriodId } from './period';
import type { PlainDate, PlainDateTime } from './plain-date';
import type { Result } from './result';
import type { UnitCode } from './unit';

/** The closing itself, one row of the archive's first tab. */
export interface YearClose {
  readonly year: number;
  readonly closedAt: PlainDateTime;
  readonly closedBy: string;
}

/** One cell as it stood on closing, with the names of that day: readable without any other tab. */
export interface FrozenCell {
  readonly year: number;
  readonly unit: UnitCode;
  readonly unitName: string;
  readonly obligationId: ObligationId;
  readonly obligationName: string;
  readonly periodId: PeriodId;
  readonly state: CellState;
  readonly count: number;
  readonly minimumCount: number;
  readonly due: PlainDate;
  readonly receivedAt: PlainDateTime | null;
  readonly lateDays: number;
  readonly waiverReason: string;
}

export type CloseYear = (
  matrix: ComplianceMatrix,
  close: YearClose,
  alreadyClosed: ReadonlySet<number>,
) => Result<FrozenCell[], Issue[]>;
