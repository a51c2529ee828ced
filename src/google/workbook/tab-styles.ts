// Styles a free-form tab: fonts, fills and borders of each kind of cell.
import type { CellLook, TabStyles } from '../../app/ports';

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

/** Eleven writes for the whole tab, however many rows it has. */
export function applyStyles(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  firstRow: number,
  { looks: kinds, notes, measure }: TabStyles,
): void {
  const [first] = kinds;
  if (first === undefined) return;
  const spread = <Value>(pick: (look: Look) => Value): Value[][] =>
    kinds.map((row) => row.map((kind) => pick(looks[kind])));
  sheet
    .getRange(firstRow, 1, kinds.length, first.length)
    .setBackgrounds(spread(({ fill }) => fill))
    .setFontColors(spread(({ ink }) => ink))
    .setFontSizes(spread(({ size }) => size ?? measure.textSize))
    .setFontWeights(spread(({ weight }) => weight))
    .setHorizontalAlignments(spread(({ align }) => align))
    .setWraps(spread(({ wrap }) => wrap))
    .setNotes(notes.map((row) => [...row]))
    // White lines part the painted cells of the map, whose gridlines are hidden.
    .setBorder(true, true, true, true, true, true, '#FFFFFF', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.setRowHeightsForced(firstRow, kinds.length, measure.rowHeight);
  sheet.setRowHeightsForced(firstRow, 1, measure.firstRowHeight);
  sheet.setColumnWidth(measure.nameColumn.position, measure.nameColumn.width);
}
