// Keeps what offices below have told for the head's page: their desa one by one, without the spreadsheet.
import type { ObligationId } from '../../core/obligations/obligation';
import { isProvisionalBlock } from '../../core/recap/closed-letter';
import { type ReceivedRecap, type RecapBoard, sumsOfBlock } from '../../core/recap/recap-board';
import { blocksOf } from '../../core/recap/recap-code';
import { completenessOfSums, type RecapSums, timelinessOfSums } from '../../core/recap/recap-sums';
import { dateOf } from '../../core/time/plain-date';
import { missingBelow, recapFigures, recapMonthText, recapNotes } from '../../messages/recap/recap-text';
import { outOfText, percentText, periodKeyText, wholeText } from '../../messages/time/date-text';
import { readStoredText, textEntries } from '../notebook/stored-text';
import { hasOtherList } from '../office/facts/recap-issues';
import type { UnitLists } from '../office/facts/received-recaps';
import type { PageRecap, PageRecaps } from './rpc-page';

const key = 'rekap-halaman';
const version = 1;

/** Months that the page tells desa by desa. */
const monthsTold = 3;

/** The notebook entries of the newest months. */
export function pageRecapEntries(
  board: RecapBoard,
  lists: UnitLists,
  nameOf: (id: ObligationId) => string,
): Readonly<Record<string, string>> {
  const months = [...new Set([...board.latest.values()].map(({ recap }) => recap.month))].sort().slice(-monthsTold);
  const recaps: Record<string, PageRecap[]> = {};
  for (const month of months.reverse()) {
    for (const unit of board.units) {
      const item = board.latest.get(`${unit}|${month}`);
      if (item === undefined) continue;
      recaps[unit] = [...(recaps[unit] ?? []), told(item, nameOf, hasOtherList(item.recap, lists))];
    }
  }
  const names = Object.fromEntries(
    Object.keys(recaps).map((unit) => [unit, (lists[unit] ?? []).map((line) => line.replace(/^\S+ /u, ''))]),
  );
  return textEntries(JSON.stringify({ names, recaps } satisfies PageRecaps), key, version);
}

/** What was kept; null where the office receives none, or while it is just being replaced. */
export function readPageRecaps(notes: Readonly<Record<string, string>>): PageRecaps | null {
  const text = readStoredText(notes, key, version);
  return text === 'none' || text === 'torn' ? null : JSON.parse(text);
}

type Block = ReturnType<typeof blocksOf>[number];

function told(
  { recap, receivedAt }: ReceivedRecap,
  nameOf: (id: ObligationId) => string,
  isOtherList: boolean,
): PageRecap {
  const cameOn = dateOf(receivedAt);
  return {
    month: recapMonthText(recap.month),
    isOtherList,
    lines: blocksOf(recap).map((block) => ({
      owed: `${nameOf(block.obligationId)} ${periodKeyText(block.periodId)}`,
      figures: [figuresOf(sumsOfBlock(block)), noteOf(block, isProvisionalBlock(block, cameOn))]
        .filter((part) => part !== '')
        .join('; '),
      ...('letters' in block
        ? { letters: block.letters }
        : { parts: block.sums.map((part) => (part === null ? recapNotes.notSent : figuresOf(part))) }),
    })),
  };
}

/** Why the figures are not the last word, as Rekap says it; '' where they are. */
function noteOf(block: Block, isProvisional: boolean): string {
  if (isProvisional) return recapNotes.provisional;
  const missing = 'sums' in block ? block.sums.filter((part) => part === null).length : 0;
  return missing === 0 ? '' : missingBelow(wholeText(missing));
}

function figuresOf(sums: RecapSums): string {
  return recapFigures(
    `${outOfText(sums.fulfilled, sums.expected)} (${percentText(completenessOfSums(sums))})`,
    percentText(timelinessOfSums(sums)),
  );
}
