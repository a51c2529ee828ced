// Ringkasan answers on the first screen of a laptop, and cuts nothing.
import fc from 'fast-check';
import { summariseForCamat } from '../../../src/core/camat/summary';
import { buildComplianceMatrix } from '../../../src/core/compliance/compliance';
import { expectedReports } from '../../../src/core/compliance/expected-report';
import type { PlainDateTime } from '../../../src/core/time/plain-date';
import { summaryWords } from '../../../src/messages/camat/summary-text';
import { renderSummary } from '../../../src/tables/camat/summary-tab';
import { textWidth } from '../../../src/tables/camat/text-width';
import { makeOffice } from '../../core/bench-office';
import { CALENDAR } from '../../core/kasiman';
import { sectionLines } from '../../core/summary-rows';
import { KASIMAN } from '../../messages/mails';

/** What Chrome, Windows and Sheets leave of the grid on a laptop of 1366 × 768, in pixels. */
const screen = { width: 1305, height: 435 };

interface Drawing {
  readonly units?: number;
  readonly obligations?: number;
  readonly share?: number;
  readonly months?: number;
  readonly rename?: (name: string) => string;
  readonly renameObligation?: (name: string) => string;
}

function drawn({ units = 20, obligations = 5, share = 0.6, months = 14, ...names }: Drawing = {}) {
  const made = makeOffice({ units, obligations, months, share });
  const { rename = (name) => name, renameObligation = (name) => name } = names;
  const rows = {
    ...made,
    units: made.units.map((unit) => ({ ...unit, name: rename(unit.name) })),
    obligations: made.obligations.map((one) => ({ ...one, name: renameObligation(one.name) })),
    calendar: CALENDAR,
    waivers: [],
    visits: [],
    plans: [],
    today: made.to,
  };
  const matrix = buildComplianceMatrix({ ...rows, expected: expectedReports(rows) });
  const now = `${made.to}T08:00:00` as PlainDateTime;
  const summary = summariseForCamat(matrix, made.to);
  return renderSummary({ profile: KASIMAN, matrix, summary, visits: [], waiting: [], problems: 3, now });
}
type Drawn = ReturnType<typeof drawn>;
function heightOf({ measure }: Drawn, row: number): number {
  return measure.firstRowHeight + row * measure.rowHeight;
}
/** The last line of those who are missing of the closed periods. */
function missingEnd({ cells }: Drawn): number {
  const last = sectionLines(cells, summaryWords.whoIsMissing).at(-1);
  return last === undefined ? -1 : cells.indexOf(last);
}

describe('F41: Ringkasan on one screen of 1366 × 768', () => {
  test.each([1, 2, 3, 4, 5].flatMap((obligations) => [10, 20].map((units) => ({ obligations, units }))))(
    'F41: $units desa and $obligations obligations: the answer, the figures and who is missing stand on it',
    ({ obligations, units }) => {
      for (const share of [0, 0.3, 0.6, 0.9, 1]) {
        const tab = drawn({ units, obligations, share });
        expect(heightOf(tab, missingEnd(tab))).toBeLessThanOrEqual(screen.height);
        expect(tab.measure.rowHeight).toBeGreaterThanOrEqual(18);
        expect(tab.measure.textSize).toBeGreaterThanOrEqual(9);
        expect(tab.measure.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(screen.width);
      }
    },
  );

  test('F41: up to twelve desa are written larger', () => {
    for (const obligations of [1, 3, 5])
      expect(drawn({ units: 12, obligations }).measure).toMatchObject({ textSize: 10 });
    expect(drawn().measure).toMatchObject({ rowHeight: 18, textSize: 9 });
  });

  test('F41: the map has as many months as there are, and its head none more', () => {
    const { cells } = drawn({ months: 3 });
    const head = cells.findIndex((row) => row[0] === 'Desa');
    const months = cells[head]?.filter((text) => text !== '').length ?? 0;
    expect(months).toBe(4);
    for (const row of cells.slice(head, head + 21))
      expect(row.map((text) => text !== '')).toEqual(row.map((_, column) => column < months));
  });

  test('F41: a row that nothing needs stands between the figures and those who are missing', () => {
    for (const share of [0.3, 0.6, 0.9, 1]) {
      const { cells } = drawn({ units: 10, obligations: 3, share });
      const missing = cells.findIndex(([text]) => text?.includes(summaryWords.whoIsMissing));
      const map = cells.findIndex(([text]) => text?.includes(summaryWords.map));
      const isBlank = (row: number): boolean => (cells[row] ?? []).every((text) => text === '');
      // Two blank rows over the map are one too many below.
      expect(isBlank(map - 2) && !isBlank(missing - 1)).toBe(false);
    }
  });

  test('F41: of a hundred desa no dozen rows stand empty over the map; what goes on below it has its label again', () => {
    const { cells } = drawn({ units: 108, obligations: 1 });
    const map = cells.findIndex(([text]) => text?.includes(summaryWords.map));
    const isBlank = (row: readonly string[]): boolean => row.every((text) => text === '');
    expect(cells.slice(0, map).filter(isBlank).length).toBeLessThanOrEqual(3);
    const [head = '', ...lines] = sectionLines(cells, `${summaryWords.arrears} (lanjutan)`).map(
      ([label]) => label,
    );
    expect(head).toBe('✘ Kerja bakti');
    expect(lines.every((label) => label === '')).toBe(true);
  });

  test('F41: names come and go without a change of looks', () => {
    const looks = [0.5, 0.6, 0.7, 0.9].map((share) => JSON.stringify(drawn({ share }).looks.slice(0, 60)));
    expect(new Set(looks).size).toBe(1);
  });
});

describe('F41: Ringkasan cuts nothing', () => {
  test.each([
    { units: 20, obligations: 5 },
    { units: 8, obligations: 2 },
  ])(
    'every text of $units desa and $obligations obligations fits its cell or the blank cells beside it',
    (size) => {
      fc.assert(
        fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 4, max: 70 }), (name, obligation) => {
          const { cells, looks, measure } = drawn({
            ...size,
            rename: (text) => `${text} ${'nama desa '.repeat(5)}`.slice(0, name).trim(),
            renameObligation: (text) =>
              `${text} ${'laporan kegiatan '.repeat(5)}`.slice(0, obligation).trim(),
          });
          cells.forEach((row, index) => {
            row.forEach((text, column) => {
              const next = row.findIndex((other, place) => place > column && other !== '');
              const space = measure.widths
                .slice(column, next < 0 ? undefined : next)
                .reduce((sum, width) => sum + width, 0);
              const look = looks[index]?.[column];
              const isHead = look === 'head' || look === 'month';
              const isSmall = isHead || look === 'about';
              const points = look === 'title' ? 15 : look === 'trend' ? 8 : isSmall ? 9 : measure.textSize;
              const isBold = look === 'title' || look === 'name' || isHead;
              expect([text, textWidth(text, points, isBold) <= space]).toEqual([text, true]);
            });
          });
        }),
        { numRuns: 12 },
      );
    },
  );

  test.each(['▼ 68,9 poin', '✘ 0 dari 2', '✔✔ Terbukti', '✎ Perbaiki', '◐ Sebagian', '% tepat waktu'])(
    '%s fits a column at the size of a small office',
    (text) => {
      const { widths } = drawn({ units: 8 }).measure;
      expect(textWidth(text, 10)).toBeLessThanOrEqual((widths[1] ?? 0) - 4);
    },
  );

  test('F41: on a sheet of F4 or A4, laid crosswise, the letters are at least 6 points high', () => {
    const { measure } = drawn();
    const width = measure.widths.reduce((sum, one) => sum + one, 0);
    for (const paper of [310, 277]) {
      const pointsPerPixel = ((paper / width) * 72) / 25.4;
      expect((measure.textSize * 96 * pointsPerPixel) / 72).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('F41: where the figures of Ringkasan come from', () => {
  test('each figure has its rule in the note on its header', () => {
    const { cells, notes } = drawn({ units: 10, obligations: 2 });
    const at = cells.findIndex((row) => row[0] === 'Kewajiban');
    const silent = cells[at]?.filter((head, column) => head !== '' && notes[at]?.[column] === '');
    expect(silent).toEqual(['Kewajiban', 'Periode']);
  });

  test('every period on the screen has sentences with its numerators and denominators', () => {
    const { cells } = drawn({ units: 10, obligations: 3 });
    const told = cells.map((row) => row[0] ?? '').join(' ');
    const at = cells.findIndex((row) => row[0] === 'Kewajiban');
    let name = '';
    for (const row of cells.slice(at + 1, at + 7)) {
      const [own, period, counts = ''] = row;
      name = own === '' ? name : (own ?? '');
      expect(told).toContain(`${name} ${period}: ${counts} laporan wajib`);
      const [, owed = ''] = counts.split(' dari ');
      expect(told).toContain(`Dari ${owed} wajib:`);
    }
  });
});
