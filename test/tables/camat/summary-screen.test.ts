// Ringkasan fits one screen of a laptop.
import fc from 'fast-check';
import { summariseForCamat } from '../../../src/core/camat/summary';
import { buildComplianceMatrix } from '../../../src/core/compliance/compliance';
import { expectedReports } from '../../../src/core/compliance/expected-report';
import type { PlainDateTime } from '../../../src/core/time/plain-date';
import { renderSummary } from '../../../src/tables/camat/summary-tab';
import { makeOffice } from '../../core/bench-office';
import { CALENDAR } from '../../core/kasiman';
import { KASIMAN } from '../../messages/mails';

/** What Chrome, Windows and Sheets leave of the grid on a laptop of 1366 × 768, in pixels. */
const screen = 435;

function drawn(units: number, obligations: number, share = 0.6, rename = (name: string) => name) {
  const made = makeOffice({ units, obligations, months: 14, share });
  const named = made.units.map((unit) => ({ ...unit, name: rename(unit.name) }));
  const rows = {
    ...made,
    units: named,
    calendar: CALENDAR,
    waivers: [],
    visits: [],
    plans: [],
    today: made.to,
  };
  const matrix = buildComplianceMatrix({ ...rows, expected: expectedReports(rows) });
  const now = `${made.to}T08:00:00` as PlainDateTime;
  const summary = summariseForCamat(matrix, made.to);
  return renderSummary({ profile: KASIMAN, matrix, summary, visits: [], problems: 3, now });
}
type Drawn = ReturnType<typeof drawn>;
function lastRow({ cells }: Drawn, column: number, from = 0): number {
  return cells.reduce((last, row, index) => (index >= from && row[column] !== '' ? index : last), -1);
}
function mapEnd({ cells }: Drawn, units: number): number {
  return cells.findIndex((row) => row[3] === 'Desa') + units;
}
function heightOf({ measure }: Drawn, row: number): number {
  return measure.firstRowHeight + row * measure.rowHeight;
}

describe('F41: Ringkasan on one screen of 1366 × 768', () => {
  test.each([1, 2, 3, 4, 5].flatMap((obligations) => [10, 20].map((units) => ({ obligations, units }))))(
    'F41: $units desa and $obligations obligations: answers, figures and map end on the screen',
    ({ obligations, units }) => {
      for (const share of [0, 0.3, 0.6, 0.9, 1]) {
        const tab = drawn(units, obligations, share);
        expect(heightOf(tab, mapEnd(tab, units))).toBeLessThanOrEqual(screen);
        expect(heightOf(tab, lastRow(tab, 0))).toBeLessThanOrEqual(screen);
        expect(tab.measure.rowHeight).toBeGreaterThanOrEqual(15);
      }
    },
  );

  test('F41: ten desa are written larger than twenty with five obligations', () => {
    expect(drawn(10, 1).measure).toMatchObject({ rowHeight: 18, textSize: 9 });
    expect(drawn(20, 5).measure).toMatchObject({ rowHeight: 15, textSize: 8 });
  });

  test('F41: with five obligations the running periods are below the map, and none is left out', () => {
    const { cells } = drawn(20, 5);
    const periods = cells.map((row) => row[4] ?? '');
    const map = cells.findIndex((row) => row[3] === 'Desa');
    expect(periods.slice(1, map)).toEqual(Array<string>(5).fill('Jan 2025'));
    expect(periods.filter((period) => period === 'Feb 2025')).toHaveLength(5);
  });

  test('F41: the name column is as wide as the longest name, so that the map clips none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 44 }), (length) => {
        const { measure } = drawn(3, 1, 0.6, (name) => name.padEnd(length, 'n').slice(0, length));
        expect(measure.nameColumn.width).toBeGreaterThanOrEqual(6 * length + 10);
      }),
      { numRuns: 20 },
    );
  });

  test('F41: on a sheet of F4, laid crosswise, the letters are at least 6 points high', () => {
    const tab = drawn(20, 5);
    const width = 130 + 206 + 8 + tab.measure.nameColumn.width + 12 * 64;
    const height = heightOf(tab, Math.max(lastRow(tab, 0), lastRow(tab, 3)));
    const millimetresPerPixel = Math.min(310 / width, 195 / height);
    const pointsPerPixel = (millimetresPerPixel * 72) / 25.4;
    expect((tab.measure.textSize * 96 * pointsPerPixel) / 72).toBeGreaterThanOrEqual(6);
  });

  test('F41: each figure has its rule in the note on its header', () => {
    const { cells, notes } = drawn(10, 2);
    const heads = cells[0] ?? [];
    const silent = heads.filter((head, column) => head !== '' && (notes[0]?.[column] ?? '') === '');
    expect(silent.slice(1)).toEqual(['Kewajiban', 'Periode']);
  });

  test('F41: every period on the screen has sentences with its numerators and denominators', () => {
    const { cells } = drawn(10, 3);
    const told = cells.map((row) => row[3] ?? '').join('\n');
    for (const row of cells.slice(1, 7)) {
      const [name, period, counts = ''] = row.slice(3);
      expect(told).toContain(`${name} ${period}: ${counts} laporan wajib`);
      const [, owed = ''] = counts.split(' dari ');
      expect(told).toContain(`Dari ${owed} wajib:`);
    }
  });
});
