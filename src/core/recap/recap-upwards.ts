// Makes the recap that a kabupaten or a province sends on from those that it has received.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import { compareTexts } from '../text-order';
import { dateOf } from '../time/plain-date';
import { isProvisionalBlock } from './closed-letter';
import { type RecapBoard, type ReceivedRecap, sumsOfBlock } from './recap-board';
import { blocksOf, listMarkOf, type SumsBlock, type SumsRecap } from './recap-code';
import { addSums, NO_SUMS, type RecapSums } from './recap-sums';

/** Who sends it, for which month. */
interface Sender {
  readonly kind: SumsRecap['kind'];
  readonly unit: UnitCode;
  readonly month: string;
  readonly meaningOf: (id: ObligationId) => ObligationId | null;
}

/**
 * A block for each period of each known obligation that somebody told of. A unit that has not sent, or only provisional
 * figures, is missing in it, never 0; one that has sent and does not have the obligation adds nothing.
 */
export function recapUpwards(
  { units, latest }: RecapBoard,
  { kind, unit, month, meaningOf }: Sender,
): SumsRecap {
  const sent = units.map((code) => latest.get(`${code}|${month}`) ?? null);
  const heads = new Map<string, Pick<SumsBlock, 'obligationId' | 'periodId'>>();
  for (const { obligationId, periodId } of sent.flatMap((item) => blocksOf(item?.recap ?? null))) {
    const id = meaningOf(obligationId);
    if (id !== null) heads.set(`${id}~${periodId}`, { obligationId: id, periodId });
  }
  const blocks = [...heads]
    .sort(([left], [right]) => compareTexts(left, right))
    .map(([key, head]) => ({ ...head, sums: sent.map((item) => partOf(item, key, meaningOf)) }));
  return { kind, unit, month, size: units.length, listMark: listMarkOf(units), blocks };
}

function partOf(item: ReceivedRecap | null, key: string, meaningOf: Sender['meaningOf']): RecapSums | null {
  if (item === null) return null;
  const cameOn = dateOf(item.receivedAt);
  const blocks = blocksOf(item.recap).filter(
    ({ obligationId, periodId }) => `${meaningOf(obligationId)}~${periodId}` === key,
  );
  const isUnknown = blocks.some(
    (block) =>
      isProvisionalBlock(block, cameOn) || ('sums' in block && block.sums.every((part) => part === null)),
  );
  return isUnknown ? null : blocks.map(sumsOfBlock).reduce(addSums, NO_SUMS);
}
