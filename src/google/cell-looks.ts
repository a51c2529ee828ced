// How does each kind of cell of a free-form tab look?
import type { CellLook } from '../app/ports';

interface Look {
  readonly fill: string | null;
  readonly ink: string;
  readonly size: number;
  readonly weight: 'normal' | 'bold';
  readonly align: 'left' | 'center';
  readonly wrap: boolean;
}

const plain: Look = {
  fill: null,
  ink: '#202124',
  size: 9,
  weight: 'normal',
  align: 'left',
  wrap: false,
};
const blue = '#1F3A5F';
const looks = {
  title: { ...plain, ink: blue, size: 20, weight: 'bold' },
  about: { ...plain, ink: blue, size: 14, weight: 'bold' },
  subtitle: { ...plain, ink: '#4A4E52' },
  answer: { ...plain, size: 10 },
  section: { ...plain, ink: blue, weight: 'bold' },
  head: { ...plain, fill: blue, ink: '#FFFFFF', size: 8, weight: 'bold', align: 'center', wrap: true },
  name: plain,
  figure: { ...plain, align: 'center' },
  heat: plain,
  small: { ...plain, ink: '#4A4E52', size: 8 },
  plain,
} as const satisfies Record<CellLook, Look>;

/** In pixels; a row is as high as its highest cell asks, 20 where none asks for more. */
const heights: Readonly<Partial<Record<CellLook, number>>> = { title: 36, about: 26, head: 30 };
const usualHeight = 20;

/** Nine writes and one for each high row for the whole tab, however many rows it has. */
export const dressLooks = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  kinds: readonly (readonly CellLook[])[],
  notes: readonly (readonly string[])[],
): void => {
  const [first] = kinds;
  if (first === undefined) return;
  const spread = <Value>(pick: (look: Look) => Value): Value[][] =>
    kinds.map((row) => row.map((kind) => pick(looks[kind])));
  sheet
    .getRange(1, 1, kinds.length, first.length)
    .setBackgrounds(spread(({ fill }) => fill))
    .setFontColors(spread(({ ink }) => ink))
    .setFontSizes(spread(({ size }) => size))
    .setFontWeights(spread(({ weight }) => weight))
    .setHorizontalAlignments(spread(({ align }) => align))
    .setWraps(spread(({ wrap }) => wrap))
    .setNotes(notes.map((row) => [...row]))
    // White lines part the painted cells of the map, whose gridlines are hidden.
    .setBorder(true, true, true, true, true, true, '#FFFFFF', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.setRowHeights(1, kinds.length, usualHeight);
  kinds.forEach((row, index) => {
    const height = Math.max(...row.map((kind) => heights[kind] ?? 0));
    if (height > 0) sheet.setRowHeight(index + 1, height);
  });
};
