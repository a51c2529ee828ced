// The tab Ringkasan: answers in words on the left, figures and the map of months beside them.
import { monthHeat } from '../../core/camat/month-heat';
import { capitalise } from '../../core/capitalise';
import { dateOf, timeOf } from '../../core/time/plain-date';
import { headlineOf, summaryHeads, summaryWords } from '../../messages/camat/summary-text';
import { figureNotes } from '../../messages/compliance/figure-note';
import { jointWords } from '../../messages/office/unit-name';
import { dayText, timeText } from '../../messages/time/date-text';
import { statePaints } from '../compliance/compliance-tab';
import type { CellLook, StatePaint, TabPlan, TabStyles } from '../tab-plan';
import { answerRows } from './summary-answers';
import {
  figureRow,
  heatRows,
  type ShownPeriod,
  whenceOfAnswers,
  whenceRows,
  whenceRowsPerPeriod,
} from './summary-figures';
import { type AnswerRow, answerMarks } from './summary-missing';
import { measureOf, type ScreenPlan, screenPlan } from './summary-screen';
import { answersOf, type SummaryInput } from './summary-tasks';

/** Months in the map: a year. */
const monthsShown = 12;

/** Pixels: the first two hold the answers on a phone of 360, all of them a laptop's 1366 less the bars of Sheets. */
const widths: readonly number[] = [130, 206, 8, 130, ...Array<number>(monthsShown).fill(64)];

/** Rows the answers may need, so that a name that comes or goes changes no format. */
const leftRoom = 36;

/** Where the figures begin: a name, then twelve figures or months. */
const figuresAt = 3;

/** A new tab with room for the map of all units. */
export function summaryPlan(units: number): TabPlan {
  return {
    key: 'summary',
    title: summaryWords.tab,
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
  };
}

/** Sections move when names come and go; paints follow them by themselves, formats would have to be written again. */
const answerPaints: readonly StatePaint[] = [
  { startsWith: answerMarks.section, fill: '#FFFFFF', ink: '#1F3A5F', bold: true },
  { startsWith: answerMarks.part, fill: '#FFFFFF', ink: '#202124', bold: true },
];

/**
 * The tab row by row with its formats, which change only with the number of obligations and units and the longest
 * name.
 */
interface SummaryGrid extends TabStyles {
  readonly cells: readonly (readonly string[])[];
}

/** Builds the whole tab; every figure comes from `summary`, nothing is counted here. */
export function renderSummary(input: SummaryInput): SummaryGrid {
  const plan = screenPlan(input);
  const left = leftRows(input, plan);
  const right = rightRows(input, plan);
  const height = Math.max(right.length, leftRoom, left.length);
  const lines = Array.from({ length: height }, (_, index) => index);
  const besideOf = (index: number): RightRow => right[index] ?? blank;
  return {
    cells: lines.map((index) => {
      const [label = '', text = ''] = left[index] ?? [];
      return widths.map((_, column) =>
        column === 0 ? label : column === 1 ? text : (besideOf(index).cells[column - figuresAt] ?? ''),
      );
    }),
    notes: lines.map((index) => widths.map((_, column) => besideOf(index).notes?.[column - figuresAt] ?? '')),
    looks: lines.map((index) => {
      const [first, rest] = besideOf(index).looks;
      const own = leftLooks[index] ?? 'answer';
      return widths.map((_, column) => (column < figuresAt ? own : column === figuresAt ? first : rest));
    }),
    measure: measureOf(input, plan, figuresAt + 1),
  };
}

const leftLooks: readonly CellLook[] = ['title', 'about', 'subtitle'];

function leftRows(input: SummaryInput, { rows }: ScreenPlan): readonly AnswerRow[] {
  const { profile, now } = input;
  const { terms } = profile;
  const today = dateOf(now);
  const answers = answersOf(input);
  const { answer, about } = headlineOf(
    answers.periods,
    jointWords(input.matrix.expected.units, terms).unit,
    today,
  );
  const heads: readonly AnswerRow[] = [
    ...titleRows(answer, about),
    [`${terms.office} ${profile.name} · ${dayText(today)}, ${timeText(timeOf(now))} ${profile.zone}`, ''],
  ];
  return [...heads, ...answerRows(answers, rows - heads.length)];
}

/** Letters of the headline that fit beside the figures. */
const titleLength = 30;

/** The answer, and what it is about; an answer too long for its line goes on in the second. */
function titleRows(answer: string, about: string): readonly AnswerRow[] {
  const end = answer.length <= titleLength ? answer.length : answer.lastIndexOf(' ', titleLength);
  const rest = `${answer.slice(end)} ${about}`.trim();
  return [
    [answer.slice(0, end), ''],
    [rest, ''],
  ];
}

interface RightRow {
  readonly cells: readonly string[];
  /** Of the name, and of what stands beside it. */
  readonly looks: readonly [CellLook, CellLook];
  /** By which rule the figures below a head are counted. */
  readonly notes?: readonly string[];
}

const blank: RightRow = { cells: [], looks: ['plain', 'plain'] };

const figureHead: RightRow = {
  cells: Object.values(summaryHeads),
  looks: ['head', 'head'],
  notes: Object.keys(summaryHeads).map((figure) => figureNotes[figure] ?? ''),
};

function rightRows(
  { profile, matrix, now }: SummaryInput,
  { above, below, room }: ScreenPlan,
): readonly RightRow[] {
  const { terms } = profile;
  const [heatHead = [], ...heat] = heatRows(
    monthHeat(matrix, dateOf(now), monthsShown),
    capitalise(jointWords(matrix.expected.units, terms).unit),
  );
  const row = (cells: readonly string[], looks: RightRow['looks']): RightRow => ({ cells, looks });
  const figures = (count: number, shown: readonly ShownPeriod[]): readonly RightRow[] =>
    filled(
      count,
      shown.map((period) => row(figureRow(period), ['name', 'figure'])),
      row([], ['name', 'figure']),
    );
  const small = (cells: readonly string[]): RightRow => row(cells, ['small', 'small']);
  return [
    figureHead,
    ...figures(room.above, above),
    { ...row(heatHead, ['head', 'head']), notes: [figureNotes.map ?? ''] },
    ...heat.map((cells) => row(cells, ['name', 'heat'])),
    ...(room.below === 0
      ? []
      : [row([summaryWords.running], ['section', 'plain']), ...figures(room.below, below)]),
    row([summaryWords.whence], ['section', 'plain']),
    ...filled(
      (room.above + room.below) * whenceRowsPerPeriod + whenceOfAnswers.length,
      [...[...above, ...below].flatMap((period) => whenceRows(period, profile)), ...whenceOfAnswers].map(
        small,
      ),
      small([]),
    ),
  ];
}

/** Always the same number of rows, so that a new month changes words but no formats. */
function filled<Row>(count: number, rows: readonly Row[], blankRow: Row): readonly Row[] {
  return [...rows, ...Array.from({ length: count - rows.length }, () => blankRow)];
}
