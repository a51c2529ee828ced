// The table that the functions are tried on.
import type { CellValue } from '../../../src/workbook/workbook-data';
import { evaluateOn, shown } from '../formula-sheet';

/** A1:E6: place, kind, count, date, done. */
export const sampleTable: readonly (readonly CellValue[])[] = [
  ['Desa', 'Jenis', 'Jumlah', 'Tanggal', 'Selesai'],
  ['Batokan', 'Air', 12, 46_023, true],
  ['Besah', 'Jalan', 7, 46_024, false],
  ['Betet', 'Air', 30, 46_030, true],
  ['Kasiman', 'jalan', 5, 46_054, false],
  ['Ngaglik', null, null, null, null],
];

/** What a formula in H1 shows; errors by their name. */
export function valueOn(formula: string): unknown {
  return shown(evaluateOn(sampleTable, formula, { at: 'H1' }));
}

/** Numbers are compared to nine decimals. */
export function expectValue(formula: string, expected: unknown): void {
  const value = valueOn(formula);
  if (typeof expected === 'number' && typeof value === 'number') expect(value).toBeCloseTo(expected, 9);
  else expect(value).toEqual(expected);
}
