// How does the camat's summary stand in its tab: answers in words on the left, figures and the map of months beside?
import type { ComplianceMatrix } from '../core/compliance';
import { monthHeat } from '../core/month-heat';
import { openTasksOf } from '../core/open-task';
import type { PlainDateTime } from '../core/plain-date';
import { dateOf, timeOf } from '../core/plain-date';
import type { OfficeProfile } from '../core/profile';
import type { CamatSummary } from '../core/summary';
import type { Visit } from '../core/visit';
import { longestUnvisited, visitCoverage, visitWindow } from '../core/visit-coverage';
import { dayText, timeText } from '../messages/date-text';
import { figureNotes } from '../messages/figure-note';
import { headlineOf, summaryHeads, summaryWords } from '../messages/summary-text';
import { tabText } from '../messages/tab-text';
import { statePaints } from './compliance-tab';
import { type AnswerRow, answerMarks, answerRows } from './summary-answers';
import { figureRow, heatRows, type ShownPeriod, whenceRows } from './summary-figures';
import type { CellLook, StatePaint, TabPlan } from './tab-plan';

/** Months in the map: a year. */
const monthsShown = 12;

/** Pixels: the first two hold the answers on a phone of 360, all of them the width of a screen of 1440 or of a page. */
const widths: readonly number[] = [126, 232, 10, 122, ...Array<number>(monthsShown).fill(72)];

/** Where the figures begin: a name, then twelve figures or months. */
const figuresAt = 3;

/** A new tab with room for the map of all units. */
export const summaryPlan = (units: number): TabPlan => ({
  key: 'summary',
  title: tabText.summary.title,
  colour: '#0B5A28',
  guard: 'computed',
  headerRows: 0,
  frozenColumns: 0,
  gridlines: false,
  rows: Math.max(120, units + 60),
  columns: widths.map((width, index) => ({
    key: `c${index + 1}`,
    title: '',
    note: '',
    width,
    format: 'text' as const,
  })),
  paints: [...statePaints(), ...answerPaints],
});

/** Sections move when names come and go, and a paint is free where dressing costs writes. */
const answerPaints: readonly StatePaint[] = [
  { startsWith: answerMarks.section, fill: '#FFFFFF', ink: '#1F3A5F', bold: true },
  { startsWith: answerMarks.part, fill: '#FFFFFF', ink: '#202124', bold: true },
];

/** The tab row by row, and how its cells look; looks change only with the number of obligations and units. */
export interface SummaryGrid {
  readonly cells: readonly (readonly string[])[];
  readonly looks: readonly (readonly CellLook[])[];
  /** What a pointer over a cell brings up: the rule of each figure, on its head. They never change. */
  readonly notes: readonly (readonly string[])[];
}

export interface SummaryInput {
  readonly profile: OfficeProfile;
  readonly matrix: ComplianceMatrix;
  readonly summary: CamatSummary;
  readonly visits: readonly Visit[];
  /** Problems that stand in the tab Masalah. */
  readonly problems: number;
  readonly now: PlainDateTime;
}

/** Builds the whole tab; every figure comes from `summary`, nothing is counted here. */
export const renderSummary = (input: SummaryInput): SummaryGrid => {
  const shown = shownPeriods(input.summary);
  const left = leftRows(input, shown);
  const right = rightRows(input, shown);
  const height = Math.max(right.length + 2, leftRoom(input.summary), left.length);
  const lines = Array.from({ length: height }, (_, index) => index);
  return {
    cells: lines.map((index) => {
      const beside = right[index - 2]?.cells ?? [];
      const [label = '', text = ''] = left[index] ?? [];
      return widths.map((_, column) =>
        column === 0 ? label : column === 1 ? text : (beside[column - figuresAt] ?? ''),
      );
    }),
    notes: lines.map((index) =>
      widths.map((_, column) => (index === 2 ? (headNotes[column - figuresAt] ?? '') : '')),
    ),
    looks: lines.map((index) => {
      const [first = 'plain', rest = 'plain'] = right[index - 2]?.looks ?? [];
      const own = leftLooks[index] ?? 'answer';
      return widths.map((_, column) =>
        column < figuresAt ? own : column === figuresAt ? first : index < 2 ? own : rest,
      );
    }),
  };
};

/** The previous period until all of it is settled reading, and the running one. */
const shownPeriods = ({ obligations }: CamatSummary): readonly ShownPeriod[] =>
  obligations.flatMap((obligation) =>
    [obligation.previous, obligation.current].flatMap((period) => (period ? [{ obligation, period }] : [])),
  );

const headNotes: readonly string[] = Object.keys(summaryHeads).map((figure) => figureNotes[figure] ?? '');

const leftLooks: readonly CellLook[] = ['title', 'about', 'subtitle'];

const leftRows = (
  { profile, matrix, summary, visits, problems, now }: SummaryInput,
  shown: readonly ShownPeriod[],
): readonly AnswerRow[] => {
  const { terms } = profile;
  const today = dateOf(now);
  const periods = shown.map(({ period }) => period);
  const { answer, about } = headlineOf(periods, terms.unit, today);
  const { units } = matrix.expected;
  const isVisiting = visits.some(({ outcome }) => outcome !== null);
  return [
    [answer, ''],
    [about, ''],
    [`${terms.office} ${profile.name} · ${dayText(today)}, ${timeText(timeOf(now))} ${profile.zone}`, ''],
    ...answerRows({
      periods,
      summary,
      matrix,
      tasks: openTasksOf(matrix, today),
      problems,
      coverage: isVisiting
        ? {
            rate: visitCoverage(units, visits, visitWindow(today)),
            longest: longestUnvisited(units, visits, today),
          }
        : null,
      unitTerm: terms.unit,
    }),
  ];
};

interface RightRow {
  readonly cells: readonly string[];
  /** Of the name, and of what stands beside it. */
  readonly looks: readonly [CellLook, CellLook];
}

const rightRows = (
  { profile, matrix, summary, now }: SummaryInput,
  shown: readonly ShownPeriod[],
): readonly RightRow[] => {
  const { terms, zone } = profile;
  const [heatHead = [], ...heat] = heatRows(
    monthHeat(matrix, dateOf(now), monthsShown),
    capitalise(terms.unit),
  );
  const row = (cells: readonly string[], looks: RightRow['looks']): RightRow => ({ cells, looks });
  const blank = row([], ['plain', 'plain']);
  const words = { unit: terms.unit, zone };
  const room = summary.obligations.length * 2;
  return [
    row(Object.values(summaryHeads), ['head', 'head']),
    ...filled(
      room,
      shown.map((period) => row(figureRow(period), ['name', 'figure'])),
      row([], ['name', 'figure']),
    ),
    row(heatHead, ['head', 'head']),
    ...heat.map((cells) => row(cells, ['name', 'heat'])),
    blank,
    row([summaryWords.whence], ['section', 'plain']),
    ...filled(
      room * 2,
      shown.flatMap((period) => whenceRows(period, words)).map((cells) => row(cells, ['small', 'small'])),
      row([], ['small', 'small']),
    ),
  ];
};

/** Always the same number of rows: a new month then changes words and never the looks of the tab. */
const filled = <Row>(count: number, rows: readonly Row[], blank: Row): readonly Row[] => [
  ...rows,
  ...Array.from({ length: count - rows.length }, () => blank),
];

/** Rows the answers may need, so that a name that comes or goes changes no look. */
const leftRoom = ({ obligations }: CamatSummary): number => 36 + obligations.length * 4;

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
