// The tab Ringkasan: the answer, the figures, who has not reported, the map of months, and what else there is to know.
import { monthHeat } from '../../core/camat/month-heat';
import { capitalise } from '../../core/capitalise';
import { dateOf, timeOf } from '../../core/time/plain-date';
import { deadlineSentence, nextDeadlineSentence } from '../../messages/camat/summary-line-text';
import { headlineFacts, headlineOf, summaryHeads, summaryWords } from '../../messages/camat/summary-text';
import { figureNotes } from '../../messages/compliance/figure-note';
import { jointWords } from '../../messages/office/unit-name';
import { dateText, timeText } from '../../messages/time/date-text';
import { statePaints } from '../compliance/compliance-tab';
import type { StatePaint, TabMeasure, TabPlan, TabStyles } from '../tab-plan';
import { figureCells, heatRows, type ShownPeriod, whenceOfAnswers, whenceSentences } from './summary-figures';
import { type LineRoom, type Section, sectionMark } from './summary-lines';
import { blank, padded, type Row, sectionHead, sectionRows, toldSections } from './summary-rows';
import { measureOf, type ScreenPlan, screenPlan } from './summary-screen';
import { answersOf, type SummaryInput } from './summary-tasks';
import { cellPadding, inLines, textWidth, wordsOf } from './text-width';

/** Months in the map: a year. */
const monthsShown = 12;

/** A name, then twelve figures or months. */
const columnCount = 1 + monthsShown;

/** The column in which the office and the time stand, beside what is due. */
const officeAt = 9;

/** The fewest rows that are added at once; more where there are more units. A name that comes or goes changes no format. */
const rowStep = 24;
/** Letters of the answer and of the line below it, in points. */
const [titleSize, aboutSize] = [15, 9];

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
    columns: Array.from({ length: columnCount }, (_, index) => ({
      key: `c${index + 1}`,
      title: '',
      note: '',
      width: index === 0 ? 150 : 88,
      format: 'text' as const,
    })),
    paints: [...statePaints(), sectionPaint],
  };
}

/** Sections move when names come and go; paints follow them by themselves, formats would have to be written again. */
const sectionPaint: StatePaint = { startsWith: sectionMark, fill: '#FFFFFF', ink: '#1F3A5F', bold: true };

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
  const measure = measureOf(input, plan);
  const answers = answersOf(input);
  const room = roomOf(measure);
  const shown = shownPeriods(input, plan);
  const told = toldSections(answers, room, plan.answers);
  const whence = whenceSection(input, room);
  const top = [...headRows(input, measure), figureHead, ...figureRows(shown.above, plan.figures, measure)];
  const map = mapRows(input);
  const below = [
    ...(shown.below.length === 0 ? [] : [blank, sectionHead(summaryWords.running)]),
    ...figureRows(shown.below, shown.below.length, measure),
    ...[...told.later, whence].flatMap((section) => [blank, ...sectionRows(section)]),
  ];
  const step = Math.max(rowStep, input.matrix.expected.units.length);
  const fixed = [...top, ...told.first, ...map];
  const rows = [...fixed, ...padded(below, Math.ceil(below.length / step) * step)];
  return { ...spread(rows), measure };
}

/** Rows of cells, looks and notes, each as wide as the tab. */
function spread(rows: readonly Row[]): Pick<SummaryGrid, 'cells' | 'looks' | 'notes'> {
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  return {
    cells: rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')),
    notes: rows.map(({ notes }) => columns.map((column) => notes?.[column] ?? '')),
    looks: rows.map(({ looks: [first, rest, last] }) =>
      columns.map((column) => (column === 0 ? first : column < columnCount - 1 ? rest : (last ?? rest))),
    ),
  };
}

function roomOf({ widths, textSize }: TabMeasure): LineRoom {
  const [label = 0, ...others] = widths;
  return { label, text: others.reduce((sum, width) => sum + width, 0), points: textSize };
}

/** The answer in one sentence; below it until when, beside that the office and the time. */
function headRows({ profile, matrix, summary, now }: SummaryInput, { widths }: TabMeasure): readonly Row[] {
  const { terms } = profile;
  const today = dateOf(now);
  const facts = headlineFacts(summary);
  const { answer, about } = headlineOf(facts, jointWords(matrix.expected.units, terms).unit, today);
  const sentence = `${answer} ${about}`.trim();
  const all = widths.reduce((sum, width) => sum + width, 0);
  const fits = textWidth(sentence, titleSize, true) <= all - cellPadding;
  const [past, ahead] = [true, false].map((isClosed) =>
    facts.periods
      .filter((period) => period.isClosed === isClosed)
      .map(({ obligationPeriod }) => obligationPeriod.due)
      .sort(),
  );
  const last = past?.[past.length - 1];
  const next = ahead?.[0];
  const dues = [
    ...(last === undefined ? [] : [deadlineSentence(last, today)]),
    ...(next === undefined
      ? []
      : [last === undefined ? deadlineSentence(next, today) : nextDeadlineSentence(next)]),
  ];
  const office = `${terms.office} ${profile.name} · ${dateText(today)}, ${timeText(timeOf(now))} ${profile.zone}`;
  const beside = widths.slice(0, officeAt).reduce((sum, width) => sum + width, 0) - cellPadding;
  const isBeside = (text: string): boolean => textWidth(text, aboutSize) <= beside;
  // What does not fit before the office goes: first the deadlines, then the office itself.
  const said = fits ? [] : [`${about}.`];
  const line = [[...said, ...dues].join(' '), ...said].find(isBeside) ?? said.join(' ');
  return [
    { cells: [fits ? sentence : answer], looks: ['title', 'title'] },
    {
      cells: [line, ...Array<string>(officeAt - 1).fill(''), isBeside(line) ? office : ''],
      looks: ['about', 'about'],
    },
  ];
}

const figureHead: Row = {
  cells: Object.values(summaryHeads),
  looks: ['nameHead', 'head', 'trendHead'],
  notes: Object.keys(summaryHeads).map((figure) => figureNotes[figure] ?? ''),
};

function shownPeriods(
  { summary: { obligations } }: SummaryInput,
  { isSplit }: ScreenPlan,
): {
  readonly above: readonly (readonly ShownPeriod[])[];
  readonly below: readonly (readonly ShownPeriod[])[];
} {
  const shown = obligations.map((obligation) =>
    [obligation.previous, obligation.current].flatMap((period) => (period ? [{ obligation, period }] : [])),
  );
  return {
    above: shown.map((periods) => (isSplit ? periods.slice(0, 1) : periods)),
    below: isSplit ? shown.map((periods) => periods.slice(1)).filter((periods) => periods.length > 0) : [],
  };
}

/** Always the same number of rows, so that a new month changes words but no formats. */
function figureRows(
  shown: readonly (readonly ShownPeriod[])[],
  count: number,
  { widths, textSize }: TabMeasure,
): readonly Row[] {
  const rows = shown.flatMap((periods) => {
    const name = periods[0]?.obligation.obligation.name ?? '';
    const lines = inLines(wordsOf(name), (widths[0] ?? 0) - cellPadding, textSize, true);
    return periods.map(
      (period, index): Row => ({
        cells: [lines[index] ?? '', ...figureCells(period)],
        looks: figureLooks,
        ...(lines.length > periods.length ? { notes: [name] } : {}),
      }),
    );
  });
  const empty: Row = { cells: [], looks: figureLooks };
  return [...rows, ...Array.from({ length: count - rows.length }, () => empty)];
}

const figureLooks: Row['looks'] = ['name', 'figure', 'trend'];

function mapRows({ profile, matrix, now }: SummaryInput): readonly Row[] {
  const [head = [], ...heat] = heatRows(
    monthHeat(matrix, dateOf(now), monthsShown),
    capitalise(jointWords(matrix.expected.units, profile.terms).unit),
  );
  return [
    blank,
    sectionHead(summaryWords.map),
    { cells: head, looks: ['name', 'month'], notes: [figureNotes.map ?? ''] },
    ...heat.map((cells): Row => ({ cells, looks: ['name', 'heat'] })),
  ];
}

/** Where the figures come from, for readers on paper. */
function whenceSection({ profile, summary: { obligations } }: SummaryInput, room: LineRoom): Section {
  const sentences = obligations.flatMap((obligation) =>
    [obligation.previous, obligation.current].flatMap((period) =>
      period ? whenceSentences({ obligation, period }, profile) : [],
    ),
  );
  const width = room.label + room.text - cellPadding;
  const lines = [...sentences, ...whenceOfAnswers].flatMap((text) =>
    inLines(wordsOf(text), width, room.points),
  );
  return { title: summaryWords.whence, rows: lines.map((line) => [line, '']) };
}
