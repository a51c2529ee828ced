// Keeps what offices below have told for the head's page: their desa one by one, without the spreadsheet.
import type { RecapBoard, ReceivedRecap } from '../../core/recap/recap-board';
import { blocksOf } from '../../core/recap/recap-code';
import { recapMonthText, recapNotes } from '../../messages/recap/recap-text';
import { readStoredText, textEntries } from '../notebook/stored-text';
import { hasOtherList } from '../office/facts/recap-issues';
import { recapLines, sumsText } from '../office/facts/recap-lines';
import type { UnitLists } from '../office/facts/received-recaps';
import type { PageRecap, PageRecaps } from './rpc-page';

const key = 'rekap-halaman';
const version = 1;

/** Months that the page tells desa by desa. */
const monthsTold = 3;

/** The notebook entries of the newest months. */
export function pageRecapEntries(board: RecapBoard, lists: UnitLists): Readonly<Record<string, string>> {
  const months = [...new Set([...board.latest.values()].map(({ recap }) => recap.month))]
    .sort()
    .slice(-monthsTold);
  const recaps: Record<string, PageRecap[]> = {};
  for (const month of months.reverse()) {
    for (const unit of board.units) {
      const item = board.latest.get(`${unit}|${month}`);
      if (item === undefined) continue;
      recaps[unit] = [...(recaps[unit] ?? []), told(item, hasOtherList(item.recap, lists))];
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

function told({ recap, receivedAt }: ReceivedRecap, isOtherList: boolean): PageRecap {
  const lines = recapLines({ recap, receivedAt });
  return {
    month: recapMonthText(recap.month),
    isOtherList,
    lines: blocksOf(recap).map((block, index) => ({
      owed: lines[index]?.owed ?? '',
      figures: lines[index]?.figures ?? '',
      ...('letters' in block
        ? { letters: block.letters }
        : { parts: block.sums.map((part) => (part === null ? recapNotes.notSent : sumsText(part))) }),
    })),
  };
}
