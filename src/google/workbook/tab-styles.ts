// Styles a free-form tab: fonts, fills and borders of each kind of cell.
import type { CellLook, TabStyles } from '../../app/ports';
import { numberRuns } from '../../core/number-runs';

interface Look {
  readonly ink: string;
  /** In points; null: the text size of the tab. */
  readonly size: number | null;
  readonly weight: 'normal' | 'bold';
  readonly align: 'left' | 'center';
  readonly font: string;
}

const plain: Look = { ink: '#202124', size: null, weight: 'normal', align: 'left', font: 'Arial' };
const head: Look = { ...plain, ink: '#5F6368', size: 9, weight: 'bold', align: 'center' };
const looks = {
  title: { ...plain, ink: '#1F3A5F', size: 15, weight: 'bold' },
  about: { ...plain, ink: '#4A4E52', size: 9 },
  nameHead: { ...head, align: 'left' },
  head,
  trendHead: { ...head, align: 'left' },
  month: head,
  name: { ...plain, weight: 'bold' },
  figure: { ...plain, align: 'center' },
  // Arial has two of the eight bars, Roboto none: all of them then come from one font and are equally wide.
  trend: { ...plain, ink: '#1A73E8', size: 8, font: 'Roboto' },
  heat: { ...plain, align: 'center' },
  plain,
} as const satisfies Record<CellLook, Look>;

/** The looks of heads that a line parts from the figures below them. */
const underlined: readonly CellLook[] = ['nameHead', 'head', 'trendHead'];

/**
 * Ten writes for the whole tab and one for each run of equal widths, however many rows it has; eight more for each run
 * of columns that staff parted.
 */
export function applyStyles(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { headRow, columns }: { readonly headRow: number; readonly columns: readonly number[] },
  styles: TabStyles,
): void {
  const { looks: kinds, measure } = styles;
  const ours = columns.slice(0, kinds[0]?.length ?? 0);
  if (ours.length === 0) return;
  const headLine = kinds.findIndex((row) => row.some((kind) => underlined.includes(kind)));
  for (const [first, last] of numberRuns(ours)) {
    const range = sheet.getRange(headRow, first, kinds.length, last - first + 1);
    styleCells(range, styles, ours.indexOf(first), ours.indexOf(last) + 1);
    if (headLine >= 0)
      sheet
        .getRange(headRow + headLine, first, 1, last - first + 1)
        .setBorder(null, false, true, false, false, null, '#BDC1C6', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    setWidths(sheet, first, measure.widths.slice(ours.indexOf(first), ours.indexOf(last) + 1));
  }
  sheet.setRowHeightsForced(headRow, kinds.length, measure.rowHeight);
  sheet.setRowHeightsForced(headRow, 1, measure.firstRowHeight);
}

/** Equal neighbours together. */
function setWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  first: number,
  widths: readonly number[],
): void {
  let from = 0;
  while (from < widths.length) {
    const width = widths[from] ?? 0;
    let to = from + 1;
    while (widths[to] === width) to += 1;
    sheet.setColumnWidths(first + from, to - from, width);
    from = to;
  }
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
    .setBackground(null)
    .setFontColors(spread(({ ink }) => ink))
    .setFontFamilies(spread(({ font }) => font))
    .setFontSizes(spread(({ size }) => size ?? measure.textSize))
    .setFontWeights(spread(({ weight }) => weight))
    .setHorizontalAlignments(spread(({ align }) => align))
    .setWrap(false)
    .setNotes(notes.map((row) => row.slice(from, to)))
    // White lines part the painted cells of the map, whose gridlines are hidden.
    .setBorder(true, true, true, true, true, true, '#FFFFFF', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
}
