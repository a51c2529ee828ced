// Lays Ringkasan out so that it fits one screen of a laptop.
import type { CamatSummary } from '../../core/camat/summary';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import type { TabMeasure } from '../tab-plan';
import type { ShownPeriod } from './summary-figures';

interface Drawn {
  readonly matrix: ComplianceMatrix;
  readonly summary: CamatSummary;
}

/** How the figures and the map are laid out so that one screen holds them. */
export interface ScreenPlan {
  readonly rowHeight: number;
  /** Rows in sight without scrolling. */
  readonly rows: number;
  /** Above the map, and where they don't all fit, below it. */
  readonly above: readonly ShownPeriod[];
  readonly below: readonly ShownPeriod[];
  /** Rows kept for them, so that a new month changes words but no formats. */
  readonly room: { readonly above: number; readonly below: number };
}

/** In pixels: what 1366 × 768 leaves of the grid (bar of Windows 40, Chrome 87, Sheets 206). */
const screenHeight = 435;
/** Two lines of heads, beside the answer in large letters. */
const firstRowHeight = 30;
/** Below, a line of 8 points is cut. */
const leastHeight = 15;
/** From here on 9 points fit. */
const roomyHeight = 18;
/** Rows that the answers on the left need on the screen, even where the map is short. */
const answersInSight = 22;

/**
 * Two periods of each obligation go above the map. If that pushes the map off the screen, the later ones, which still
 * run, go below it: twenty desa and five obligations fit then.
 */
export function screenPlan({ matrix, summary: { obligations } }: Drawn): ScreenPlan {
  const shown = obligations.map((obligation) =>
    [obligation.previous, obligation.current].flatMap((period) => (period ? [{ obligation, period }] : [])),
  );
  const space = screenHeight - firstRowHeight;
  const mapRows = 1 + matrix.expected.units.length;
  const count = obligations.length;
  const isSplit = (count * 2 + mapRows) * leastHeight > space;
  const room = isSplit ? { above: count, below: count } : { above: count * 2, below: 0 };
  const wanted = Math.max(answersInSight, room.above + mapRows);
  const rowHeight = Math.max(leastHeight, Math.floor(space / wanted));
  return {
    rowHeight,
    rows: 1 + Math.floor(space / rowHeight),
    above: shown.flatMap((periods) => (isSplit ? periods.slice(0, 1) : periods)),
    below: shown.flatMap((periods) => (isSplit ? periods.slice(1) : [])),
    room,
  };
}

/** The heights, the size of the letters and the width of the names that the plan asks for. */
export function measureOf(drawn: Drawn, { rowHeight }: ScreenPlan, namePosition: number): TabMeasure {
  return {
    firstRowHeight,
    rowHeight,
    textSize: rowHeight < roomyHeight ? 8 : 9,
    nameColumn: { position: namePosition, width: nameWidth(drawn) },
  };
}

/** In pixels: what the longest name needs at 9 points, so that the map clips none (the longest of all has 44 letters). */
function nameWidth({ matrix, summary: { obligations } }: Drawn): number {
  const names = [...matrix.expected.units, ...obligations.map(({ obligation }) => obligation)];
  return Math.max(110, ...names.map(({ name }) => Math.ceil(12 + 6.5 * name.length)));
}
