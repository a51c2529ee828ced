// The tab Rekap: one row per sender, obligation and month, and a row with their sum.
import type { ObligationId } from '../../core/obligations/obligation';
import type { Unit } from '../../core/office/unit';
import { shareOf } from '../../core/rate';
import type { RecapBoard, RecapEntry, RecapGroup } from '../../core/recap/recap-board';
import { completenessOfSums, type RecapSums, timelinessOfSums } from '../../core/recap/recap-sums';
import { pointsChangeText } from '../../messages/camat/summary-text';
import { recapTab } from '../../messages/recap/recap-columns';
import { missingBelow, recapNotes, sentText } from '../../messages/recap/recap-text';
import { outOfText, percentText, periodKeyText, wholeText } from '../../messages/time/date-text';
import type { CellValue } from '../cell';
import { textColumn } from '../column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, encodeRow } from '../row-reader';

const figure = { width: 88 } as const;

const columns = {
  month: textColumn({ width: 120 }),
  obligation: textColumn({ width: 190 }),
  code: textColumn({ width: 75 }),
  unit: textColumn({ width: 150 }),
  expected: textColumn(figure),
  fulfilled: textColumn(figure),
  onTime: textColumn(figure),
  contradicted: textColumn({ width: 80 }),
  completeness: textColumn({ width: 92 }),
  timeliness: textColumn({ width: 118 }),
  change: textColumn({ width: 95 }),
  note: textColumn({ width: 210 }),
};

export function recapPlan() {
  return planOf('recap', recapTab, columns, {
    colour: '#0B5A28',
    guard: 'computed',
    filter: true,
    frozenColumns: 0,
    rows: 200,
    paints: [
      { startsWith: recapNotes.total, fill: '#D9EAD3', ink: '#202124', bold: true },
      { startsWith: recapNotes.notSent, fill: '#FCE8E6', ink: '#8C1D18', bold: true },
      { startsWith: recapNotes.provisional, fill: '#FEF7E0', ink: '#5F4B00', bold: false },
    ],
  });
}

interface RecapRowsInput {
  readonly board: RecapBoard;
  /** The units of the board, in any order. */
  readonly units: readonly Unit[];
  readonly nameOf: (id: ObligationId) => string;
  /** Codes of units whose list of units below differs from what is known here. */
  readonly otherLists: ReadonlySet<string>;
  /** True: by completeness, highest first; else by code. */
  readonly isByResult: boolean;
}

/** All rows below the header: of each group its sum first, then its units. */
export function encodeRecapRows(
  places: ColumnPlaces,
  input: RecapRowsInput,
): readonly (readonly CellValue[])[] {
  const groupsByKey = new Map(
    input.board.groups.map((group) => [keyOf(group.month, group.obligationId), group]),
  );
  const namesByCode = new Map<string, string>(input.units.map(({ code, name }) => [code, name]));
  return input.board.groups.flatMap((group) => {
    const before = groupsByKey.get(keyOf(monthBefore(group.month), group.obligationId));
    const rows = group.entries.map((entry, place) => ({
      code: input.board.units[place] ?? '',
      entry,
      before: before?.entries[place] ?? null,
    }));
    if (input.isByResult) rows.sort((left, right) => shareIn(right.entry) - shareIn(left.entry));
    const head = { month: periodKeyText(group.month), obligation: input.nameOf(group.obligationId) };
    return [
      encodeRow(places, columns, { ...head, ...totalCells(group, before, input) }),
      ...rows.map(({ code, entry, before: earlier }) =>
        encodeRow(places, columns, {
          ...head,
          code,
          unit: namesByCode.get(code) ?? code,
          ...figureCells(countedOf(entry), countedOf(earlier)),
          note: noteOf(entry, input.otherLists.has(code)),
        }),
      ),
    ];
  });
}

function totalCells(group: RecapGroup, before: RecapGroup | undefined, { isByResult }: RecapRowsInput) {
  const sent = group.entries.filter(({ kind }) => kind !== 'not-sent').length;
  const notes = [
    sentText(outOfText(sent, group.entries.length)),
    ...(group.isKnown ? [] : [recapNotes.unknown]),
    ...(isByResult ? [recapNotes.notOfficial] : []),
  ];
  const hasFigures = group.isKnown && group.entries.some(({ kind }) => kind === 'counted');
  return {
    code: '',
    unit: recapNotes.total,
    ...figureCells(hasFigures ? group.total : null, before?.isKnown === true ? before.total : null),
    note: notes.join('; '),
  };
}

/** Nothing is 0 % or 100 % where nothing counts. */
function figureCells(sums: RecapSums | null, before: RecapSums | null) {
  if (sums === null) return NO_FIGURES;
  const [now, earlier] = [shareOf(completenessOfSums(sums)), before && shareOf(completenessOfSums(before))];
  return {
    expected: wholeText(sums.expected),
    fulfilled: wholeText(sums.fulfilled),
    onTime: wholeText(sums.onTime),
    contradicted: wholeText(sums.contradicted),
    completeness: percentText(completenessOfSums(sums)),
    timeliness: percentText(timelinessOfSums(sums)),
    change: pointsChangeText(now === null || earlier === null ? null : now - earlier),
  };
}

const NO_FIGURES = {
  expected: recapNotes.noFigure,
  fulfilled: recapNotes.noFigure,
  onTime: recapNotes.noFigure,
  contradicted: recapNotes.noFigure,
  completeness: recapNotes.noFigure,
  timeliness: recapNotes.noFigure,
  change: recapNotes.noFigure,
} as const;

function countedOf(entry: RecapEntry | null): RecapSums | null {
  return entry?.kind === 'counted' ? entry.sums : null;
}

/** Whoever has no figure stands last. */
function shareIn(entry: RecapEntry): number {
  const sums = countedOf(entry);
  return sums === null ? -1 : (shareOf(completenessOfSums(sums)) ?? -1);
}

function noteOf(entry: RecapEntry, isOtherList: boolean): string {
  if (entry.kind === 'not-sent') return recapNotes.notSent;
  if (entry.kind === 'not-told') return recapNotes.notTold;
  const notes = [
    ...(entry.kind === 'provisional' ? [recapNotes.provisional] : []),
    ...(entry.kind === 'counted' && entry.missing > 0 ? [missingBelow(wholeText(entry.missing))] : []),
    ...(isOtherList ? [recapNotes.listDiffers] : []),
  ];
  return notes.join('; ');
}

function keyOf(month: string, id: ObligationId): string {
  return `${month}|${id}`;
}

/** `2026-02` of `2026-03`. */
function monthBefore(month: string): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 2;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
