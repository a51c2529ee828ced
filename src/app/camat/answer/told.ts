// What a card of the answer tells.
import type { Tally } from '../../../core/compliance/tally';
import type { ObligationData, PageData, PeriodNames } from '../page-data';

/** One period of one obligation, ready to be rendered. */
export interface Told {
  readonly data: PageData;
  readonly obligation: ObligationData;
  readonly obligationNumber: number;
  readonly names: PeriodNames;
  readonly tally: Tally;
  readonly isClosed: boolean;
}
