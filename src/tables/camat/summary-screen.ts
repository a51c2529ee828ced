// Lays Ringkasan out so that its answers fit one screen of a laptop.
import type { CamatSummary } from '../../core/camat/summary';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import type { TabMeasure } from '../tab-plan';
import { marked } from './summary-lines';
import { cellPadding, textWidth } from './text-width';

interface Drawn {
  readonly matrix: ComplianceMatrix;
  readonly summary: CamatSummary;
}

/** Which rows are kept for what; it depends only on how many obligations and units there are. */
export interface ScreenPlan {
  readonly rowHeight: number;
  /** Rows of figures above the answers; those that don't fit, of running periods, stand below the map. */
  readonly figures: number;
  readonly isSplit: boolean;
  /** Rows between the figures and the map, filled with as many sections as fit. */
  readonly answers: number;
}

/** In pixels: what 1366 × 768 leaves of the grid (bar of Windows 40, Chrome 87, Sheets 206). */
const screenHeight = 435;
/** And in width, less the row numbers and the scroll bar. */
const screenWidth = 1305;
/** Holds the answer in large letters. */
const firstRowHeight = 30;
/** From 18 pixels on a line of 9 points fits; from 21 on one of 10. */
const heights = [22, 21, 20, 19, 18] as const;
const largeHeight = 21;
/** The most units that are written larger, even where the map is not on the first screen. */
const fewUnits = 12;
/** Rows over the figures: when it is due, and the heads. */
const rowsOverFigures = 2;
/** Rows over the map beside its units: a blank one, its title, its heads. */
const rowsOverMap = 3;

/**
 * Figures, then the missing of the closed periods, then the map. Where all three fit one screen, they do, in rows as
 * high as possible; otherwise the answers fill the first screen and the map begins below it.
 */
export function screenPlan({ matrix, summary: { obligations } }: Drawn): ScreenPlan {
  const count = obligations.length;
  const figures = count * 2;
  const map = rowsOverMap + matrix.expected.units.length;
  const least = 1 + count;
  const isSmall = matrix.expected.units.length <= fewUnits;
  for (const rowHeight of heights.filter((height) => !isSmall || height >= largeHeight)) {
    const answers = rowsBelowFirst(rowHeight) - rowsOverFigures - figures - map;
    if (answers >= least) return { rowHeight, figures, isSplit: false, answers };
  }
  const rowHeight = isSmall ? largeHeight : 18;
  const room = rowsBelowFirst(rowHeight) - rowsOverFigures;
  const isSplit = figures + least > room;
  const above = isSplit ? count : figures;
  return { rowHeight, figures: above, isSplit, answers: Math.max(room - above, least) };
}

function rowsBelowFirst(rowHeight: number): number {
  return Math.floor((screenHeight - firstRowHeight) / rowHeight);
}

/** In pixels: the narrowest that `▼ 68,9 poin` and a state of the map fit, and the widest that looks well. */
const figureWidths = { least: 84, most: 96 } as const;
/** The last column holds a trend of twelve characters. */
const trendWidth = 130;
/** Names of obligations beyond this go on in a second row. */
const widestObligation = 250;

/** The heights, the size of the letters and the widths that the plan asks for. */
export function measureOf(
  { matrix, summary: { obligations } }: Drawn,
  { rowHeight }: ScreenPlan,
): TabMeasure {
  const textSize = rowHeight >= largeHeight ? 10 : 9;
  const width = (text: string): number => textWidth(text, textSize, true) + cellPadding + 2;
  const units = matrix.expected.units.map(({ name }) => width(name));
  const owed = obligations.map(({ obligation }) => width(marked('overdue', obligation.name)));
  const names = Math.max(130, ...units, Math.min(widestObligation, Math.max(0, ...owed)));
  const share = Math.floor((screenWidth - names - trendWidth) / 11);
  const figure = Math.min(figureWidths.most, Math.max(figureWidths.least, share));
  return {
    firstRowHeight,
    rowHeight,
    textSize,
    widths: [names, ...Array<number>(11).fill(figure), trendWidth],
  };
}
