// How does each kind of row of a free-form tab look?
import type { RowLook } from '../app/ports';

interface Look {
  readonly fill: string | null;
  readonly ink: string;
  readonly size: number;
  readonly weight: 'normal' | 'bold';
}

const plain: Look = { fill: null, ink: '#202124', size: 10, weight: 'normal' };
const looksByKind = {
  title: { ...plain, ink: '#1F3A5F', size: 20, weight: 'bold' },
  subtitle: { ...plain, ink: '#4A4E52', size: 11 },
  section: { ...plain, ink: '#1F3A5F', size: 13, weight: 'bold' },
  head: { ...plain, fill: '#1F3A5F', ink: '#FFFFFF', weight: 'bold' },
  body: plain,
  names: { ...plain, weight: 'bold' },
  blank: plain,
} as const satisfies Record<RowLook, Look>;

/** In pixels, where a row is higher than usual. */
const heightsByKind: Readonly<Partial<Record<RowLook, number>>> = { title: 40, section: 32, head: 28 };

/** Four writes and one for each high row for the whole tab, however many rows it has. */
export const dressRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet, looks: readonly RowLook[]): void => {
  const width = sheet.getMaxColumns();
  const range = sheet.getRange(1, 1, looks.length, width);
  const spread = <Value>(pick: (look: Look) => Value): Value[][] =>
    looks.map((kind) => Array<Value>(width).fill(pick(looksByKind[kind])));
  range
    .setBackgrounds(spread(({ fill }) => fill))
    .setFontColors(spread(({ ink }) => ink))
    .setFontSizes(spread(({ size }) => size))
    .setFontWeights(spread(({ weight }) => weight));
  looks.forEach((kind, index) => {
    const height = heightsByKind[kind];
    if (height !== undefined) sheet.setRowHeight(index + 1, height);
  });
};
