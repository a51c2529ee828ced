// Lays out what offices below have sent: sums per unit, obligation and month, and who has not sent.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import { compareTexts } from '../text-order';
import { dateOf, type PlainDateTime } from '../time/plain-date';
import { isProvisionalBlock } from './closed-letter';
import { blocksOf, type LetterBlock, type Recap, type SumsBlock } from './recap-code';
import { addSums, NO_SUMS, type RecapSums, sumsOfLetters } from './recap-sums';

/** A code that counts, for the unit that it is of. */
export interface ReceivedRecap {
  readonly id: string;
  readonly recap: Recap;
  readonly receivedAt: PlainDateTime;
}

/** What one unit has told of one obligation in one month. */
export type RecapEntry =
  /** `missing`: how many units below it had not sent when it sent. */
  | { readonly kind: 'counted'; readonly sums: RecapSums; readonly missing: number }
  /** The deadline had not passed and something was still open: it enters no rate. */
  | { readonly kind: 'provisional'; readonly sums: RecapSums }
  /** The unit has sent the month and does not have the obligation, or no deadline of it. */
  | { readonly kind: 'not-told' }
  | { readonly kind: 'not-sent' };

/** One obligation in one month of deadlines, all units together. */
export interface RecapGroup {
  readonly month: string;
  readonly obligationId: ObligationId;
  /** False: the key means nothing to this office yet, and the figures stand outside the totals. */
  readonly isKnown: boolean;
  /** By unit, in the order of the board's. */
  readonly entries: readonly RecapEntry[];
  /** Of the counted entries. */
  readonly total: RecapSums;
}

export interface RecapBoard {
  /** Ascending. */
  readonly units: readonly UnitCode[];
  /** Latest month first, then by obligation: the known ones before the others. */
  readonly groups: readonly RecapGroup[];
  /** The latest code of each unit and month, by `unit|month`. */
  readonly latest: ReadonlyMap<string, ReceivedRecap>;
}

interface BoardInput {
  readonly units: readonly UnitCode[];
  readonly received: readonly ReceivedRecap[];
  /** Keys of months, in any order; codes of other months are left out. */
  readonly months: readonly string[];
  /** The key under which an obligation is counted here; null: it is unknown. */
  readonly meaningOf: (id: ObligationId) => ObligationId | null;
}

/** The board of these months. Of several codes of a unit for a month the one received last counts. Linear in blocks. */
export function buildRecapBoard({ units, received, months, meaningOf }: BoardInput): RecapBoard {
  const ordered = [...units].sort(compareTexts);
  const latest = latestByMonth(received);
  const groups = [...months]
    .sort((left, right) => compareTexts(right, left))
    .flatMap((month) => {
      const sent = ordered.map((unit) => latest.get(`${unit}|${month}`) ?? null);
      return groupsOfMonth(month, sent, meaningOf);
    });
  return { units: ordered, groups, latest };
}

/** The sums of a block over all units below its sender. */
export function sumsOfBlock(block: LetterBlock | SumsBlock): RecapSums {
  if ('letters' in block) return sumsOfLetters(block.letters);
  return block.sums.reduce<RecapSums>((sum, part) => (part === null ? sum : addSums(sum, part)), NO_SUMS);
}

function latestByMonth(received: readonly ReceivedRecap[]): ReadonlyMap<string, ReceivedRecap> {
  return new Map(recapsInOrder(received).map((item) => [`${item.recap.unit}|${item.recap.month}`, item]));
}

/** In the order in which they came, so that a later one replaces an earlier one. */
export function recapsInOrder(received: readonly ReceivedRecap[]): readonly ReceivedRecap[] {
  return [...received].sort(
    (left, right) => compareTexts(left.receivedAt, right.receivedAt) || compareTexts(left.id, right.id),
  );
}

function groupsOfMonth(
  month: string,
  sent: readonly (ReceivedRecap | null)[],
  meaningOf: BoardInput['meaningOf'],
): readonly RecapGroup[] {
  const told = sent.map((item) => blocksByMeaning(item?.recap ?? null, meaningOf));
  const ids = [...new Set(told.flatMap((blocks) => [...blocks.keys()]))];
  return ids
    .map((obligationId): RecapGroup => {
      const entries = sent.map((item, place) =>
        item === null ? NOT_SENT : entryOf(told[place]?.get(obligationId) ?? [], item.receivedAt),
      );
      const total = entries.reduce<RecapSums>(
        (sum, entry) => (entry.kind === 'counted' ? addSums(sum, entry.sums) : sum),
        NO_SUMS,
      );
      return { month, obligationId, isKnown: meaningOf(obligationId) !== null, entries, total };
    })
    .sort(
      (left, right) =>
        Number(right.isKnown) - Number(left.isKnown) || compareTexts(left.obligationId, right.obligationId),
    );
}

const NOT_SENT: RecapEntry = { kind: 'not-sent' };

type Block = LetterBlock | SumsBlock;

function blocksByMeaning(
  recap: Recap | null,
  meaningOf: BoardInput['meaningOf'],
): ReadonlyMap<ObligationId, readonly Block[]> {
  const blocks = new Map<ObligationId, Block[]>();
  for (const block of blocksOf(recap)) {
    const id = meaningOf(block.obligationId) ?? block.obligationId;
    const known = blocks.get(id) ?? [];
    blocks.set(id, known);
    known.push(block);
  }
  return blocks;
}

function entryOf(blocks: readonly Block[], receivedAt: PlainDateTime): RecapEntry {
  if (blocks.length === 0) return { kind: 'not-told' };
  const sums = blocks.map(sumsOfBlock).reduce(addSums, NO_SUMS);
  if (blocks.some((block) => isProvisionalBlock(block, dateOf(receivedAt))))
    return { kind: 'provisional', sums };
  const missing = blocks.map((block) =>
    'letters' in block ? 0 : block.sums.filter((part) => part === null).length,
  );
  return { kind: 'counted', sums, missing: Math.max(...missing) };
}
