// Keeps what offices below have told for the head's page: their desa one by one, without the spreadsheet.
import type { RecapBoard, RecapGroup, ReceivedRecap } from '../../core/recap/recap-board';
import { blocksOf } from '../../core/recap/recap-code';
import { recapMonthText, recapNotes, sentText } from '../../messages/recap/recap-text';
import { outOfText } from '../../messages/time/date-text';
import { readStoredText, textEntries } from '../notebook/stored-text';
import { hasOtherList } from '../office/facts/recap-issues';
import { recapLines, recapObligationName, sumsText } from '../office/facts/recap-lines';
import type { UnitLists } from '../office/facts/received-recaps';
import type { PageRecap, PageRecaps, PageRecapTotal } from './rpc-page';

const key = 'rekap-halaman';
const version = 2;

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
  const totals = months.map((month) =>
    totalsOf(
      board.groups.filter((group) => group.month === month),
      month,
    ),
  );
  return textEntries(JSON.stringify({ totals, names, recaps } satisfies PageRecaps), key, version);
}

/** What was kept; null where the office receives none, or while it is just being replaced. */
export function readPageRecaps(notes: Readonly<Record<string, string>>): PageRecaps | null {
  const text = readStoredText(notes, key, version);
  return text === 'none' || text === 'torn' ? null : JSON.parse(text);
}

/** Each obligation of a month over all offices below; those that have not sent are said, and in no sum. */
function totalsOf(groups: readonly RecapGroup[], month: string): PageRecapTotal {
  return {
    month: recapMonthText(month),
    lines: groups.map(({ obligationId, entries, total, isKnown }) => {
      const sent = entries.filter(({ kind }) => kind !== 'not-sent').length;
      const isCounted = isKnown && entries.some(({ kind }) => kind === 'counted');
      const parts = [
        isCounted ? sumsText(total) : recapNotes.noFigure,
        sentText(outOfText(sent, entries.length)),
        ...(isKnown ? [] : [recapNotes.unknown]),
      ];
      return { obligation: recapObligationName(obligationId), figures: parts.join('; ') };
    }),
  };
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
