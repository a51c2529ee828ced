// Turns the recap codes of a month into one fact per desa, obligation and period, as national tables keep them.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import { isClosedLetter } from '../recap/closed-letter';
import { type ReceivedRecap, recapsInOrder } from '../recap/recap-board';
import type { LetterRecap } from '../recap/recap-code';
import { compareTexts } from '../text-order';
import { dateOf, type PlainDate } from '../time/plain-date';
import { startOfPeriodKey } from './period-start';

/** What became of one expected report. `VOID`: an earlier code told of it, and nothing does any more. */
export type EventStatus = 'ON_TIME' | 'LATE' | 'MISSING' | 'EXEMPT' | 'OPEN' | 'VOID';

export type EventVisit = 'NONE' | 'VERIFIED' | 'CONTRADICTED';

/** One desa, one obligation, one period. */
export interface EventFact {
  readonly desa: UnitCode;
  readonly period: PlainDate;
  readonly obligationId: ObligationId;
  readonly status: EventStatus;
  readonly visit: EventVisit;
  /** False while the state may still change before the deadline has passed. */
  readonly isClosed: boolean;
  readonly due: PlainDate;
}

export interface MonthFacts {
  /** By desa, period and obligation; each of these keys once. */
  readonly facts: readonly EventFact[];
  /** Units whose code names other desa than the office knows: their letters belong to nobody by name. */
  readonly unread: readonly UnitCode[];
  /** Keys of obligations that mean nothing here. */
  readonly unknown: readonly ObligationId[];
  readonly sent: number;
}

interface FactsInput {
  /** `2026-03`: every deadline lies in this month. */
  readonly month: string;
  readonly units: readonly UnitCode[];
  /** Codes that count. */
  readonly received: readonly ReceivedRecap[];
  /** Codes that counted once or wait for a decision: what only they tell of is void. */
  readonly withdrawn: readonly ReceivedRecap[];
  /** The desa of a unit whose list is the one the code means; null: it is another one. */
  readonly desaOf: (recap: LetterRecap) => readonly UnitCode[] | null;
  readonly meaningOf: (id: ObligationId) => ObligationId | null;
}

/**
 * The whole month, missing reports included. Of several codes that tell of one cell the one received last counts, in
 * whatever month it stands; only the month of that code has the fact. Linear in letters.
 */
export function factsOfMonth({
  month,
  units,
  received,
  withdrawn,
  desaOf,
  meaningOf,
}: FactsInput): MonthFacts {
  const asked = new Set<string>(units);
  const isOurs = ({ recap }: ReceivedRecap): boolean => recap.kind === 'PD1' && asked.has(recap.unit);
  const inOrder = recapsInOrder(received.filter(isOurs));
  const latest = new Map(inOrder.map((item) => [`${item.recap.unit}|${item.recap.month}`, item]));
  const told = new Map<string, ToldCell>();
  const unread = new Set<UnitCode>();
  const unknown = new Set<ObligationId>();
  for (const item of recapsInOrder([...latest.values()])) {
    const cells = cellsOf(item, { desaOf, meaningOf });
    if (item.recap.month === month) {
      if (cells === null) unread.add(item.recap.unit);
      for (const { obligationId } of item.recap.blocks)
        if (meaningOf(obligationId) === null) unknown.add(obligationId);
    }
    for (const cell of cells ?? []) told.set(keyOf(cell.fact), cell);
  }
  const facts = new Map<string, EventFact>();
  for (const item of recapsInOrder([...received, ...withdrawn].filter(isOurs))) {
    if (item.recap.month !== month) continue;
    for (const { fact, isOwed } of cellsOf(item, { desaOf, meaningOf }) ?? [])
      if (isOwed && told.get(keyOf(fact))?.isOwed !== true) facts.set(keyOf(fact), voided(fact));
  }
  for (const [key, { fact, isOwed, month: toldIn }] of told)
    if (isOwed && toldIn === month) facts.set(key, fact);
  return {
    facts: [...facts].sort(([left], [right]) => compareTexts(left, right)).map(([, fact]) => fact),
    unread: [...unread].sort(compareTexts),
    unknown: [...unknown].sort(compareTexts),
    sent: [...latest.values()].filter(({ recap }) => recap.month === month).length,
  };
}

interface ToldCell {
  readonly month: string;
  /** False: the letter says that the obligation does not bind the desa. */
  readonly isOwed: boolean;
  readonly fact: EventFact;
}

/** Every letter of a code with its desa; null where the letters belong to other desa. */
function cellsOf(
  { recap, receivedAt }: ReceivedRecap,
  { desaOf, meaningOf }: Pick<FactsInput, 'desaOf' | 'meaningOf'>,
): readonly ToldCell[] | null {
  if (recap.kind !== 'PD1') return [];
  const desa = desaOf(recap);
  if (desa === null) return null;
  return recap.blocks.flatMap((block) => {
    const obligationId = meaningOf(block.obligationId);
    const period = startOfPeriodKey(block.periodId);
    if (obligationId === null || period === null) return [];
    return desa.map((code, index): ToldCell => {
      const letter = block.letters.charAt(index);
      const isClosed = isClosedLetter(letter, block, dateOf(receivedAt));
      const fact = {
        desa: code,
        period,
        obligationId,
        status: statusOf(letter, isClosed),
        visit: visitOf(letter),
        isClosed,
        due: block.due,
      };
      return { month: recap.month, isOwed: letter !== 'a', fact };
    });
  });
}

function statusOf(letter: string, isClosed: boolean): EventStatus {
  if (letter === 'b') return 'EXEMPT';
  if ('cde'.includes(letter)) return 'ON_TIME';
  if ('fCD'.includes(letter)) return 'LATE';
  return isClosed ? 'MISSING' : 'OPEN';
}

function visitOf(letter: string): EventVisit {
  if ('cC'.includes(letter)) return 'CONTRADICTED';
  return 'dD'.includes(letter) ? 'VERIFIED' : 'NONE';
}

function voided(fact: EventFact): EventFact {
  return { ...fact, status: 'VOID', visit: 'NONE', isClosed: false };
}

function keyOf({ desa, period, obligationId }: EventFact): string {
  return `${desa}|${period}|${obligationId}`;
}
