// Styles a free-form tab: fonts, fills and borders of each kind of cell.
import type { CellLook, TabStyles } from '../../app/ports';
import { numberRuns } from '../../core/number-runs';

interface Look {
  readonly fill: string | null;
  readonly ink: string;
  /** In points; null: the text size of the tab. */
  readonly size: number | null;
  readonly weight: 'normal' | 'bold';
  readonly align: 'left' | 'center';
  readonly wrap: boolean;
}

const plain: Look = {
  fill: null,
  ink: '#202124',
  size: null,
  weight: 'normal',
  align: 'left',
  wrap: false,
};
const blue = '#1F3A5F';
const looks = {
  title: { ...plain, ink: blue, size: 15, weight: 'bold' },
  about: { ...plain, ink: blue, size: 10, weight: 'bold' },
  subtitle: { ...plain, ink: '#4A4E52' },
  answer: plain,
  section: { ...plain, ink: blue, weight: 'bold' },
  head: { ...plain, fill: blue, ink: '#FFFFFF', size: 8, align: 'center', wrap: true },
  name: plain,
  figure: { ...plain, align: 'center' },
  heat: plain,
  small: { ...plain, ink: '#4A4E52', size: 8 },
  plain,
} as const satisfies Record<CellLook, Look>;

/** Eleven writes for the whole tab, however many rows it has; eight more for each run of columns that staff parted. */
export function applyStyles(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { headRow, columns }: { readonly headRow: number; readonly columns: readonly number[] },
  styles: TabStyles,
): void {
  const { looks: kinds, measure } = styles;
  const ours = columns.slice(0, kinds[0]?.length ?? 0);
  if (ours.length === 0) return;
  for (const [first, last] of numberRuns(ours)) {
    const range = sheet.getRange(headRow, first, kinds.length, last - first + 1);
    styleCells(range, styles, ours.indexOf(first), ours.indexOf(last) + 1);
  }
  sheet.setRowHeightsForced(headRow, kinds.length, measure.rowHeight);
  sheet.setRowHeightsForced(headRow, 1, measure.firstRowHeight);
  const nameColumn = ours[measure.nameColumn.position - 1];
  if (nameColumn !== undefined) sheet.setColumnWidth(nameColumn, measure.nameColumn.width);
}

/** Styles the cells of the columns `from` up to `to` (0-based, its end excluded). */
function styleCells(
  range: GoogleAppsScript.Spreadsheet.Range,
  { looks: kinds, notes, measure }: TabStyles,
  from: number,
  to: number,
): void {
  const spread = <Value>(pick: (look: Look) => Value): Value[][] =>
    kinds.map((row) => row.slice(from, to).map((kind) => pick(looks[kind])));
  range
    .setBackgrounds(spread(({ fill }) => fill))
    .setFontColors(spread(({ ink }) => ink))
    .setFontSizes(spread(({ size }) => size ?? measure.textSize))
    .setFontWeights(spread(({ weight }) => weight))
    .setHorizontalAlignments(spread(({ align }) => align))
    .setWraps(spread(({ wrap }) => wrap))
    .setNotes(notes.map((row) => row.slice(from, to)))
    // White lines part the painted cells of the map, whose gridlines are hidden.
    .setBorder(true, true, true, true, true, true, '#FFFFFF', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
}
