// What Ringkasan says in words: who has not reported, arrears, and nothing that the figures do not say.
import fc from 'fast-check';
import { pageDataOf } from '../../../src/app/camat/page-data';
import { figuresOf } from '../../../src/core/camat/period-figures';
import { summariseForCamat } from '../../../src/core/camat/summary';
import type { PlainDateTime } from '../../../src/core/time/plain-date';
import { summaryWords } from '../../../src/messages/camat/summary-text';
import { shortPeriodText } from '../../../src/messages/time/date-text';
import { renderSummary } from '../../../src/tables/camat/summary-tab';
import { anyOffice, lawRuns } from '../../core/arbitrary-office';
import { DESA, day, desa, kerjaBakti, matrixOf, reportOf, type Story, waiverOf } from '../../core/kasiman';
import { figureRowOf, sectionLines } from '../../core/summary-rows';
import { KASIMAN } from '../../messages/mails';
import { drawn } from '../../messages/said-numbers';

const everyReport = DESA.map((_, index) => reportOf(desa(index + 1), '2026-02-13', '2026-02-14 10:00'));
function tabOf(story: Partial<Story>, today = '2026-03-12') {
  const matrix = matrixOf({ today, ...story });
  const summary = summariseForCamat(matrix, day(today));
  const now = `${today}T08:00:00` as PlainDateTime;
  return renderSummary({ profile: KASIMAN, matrix, summary, visits: [], waiting: [], problems: 0, now })
    .cells;
}
function lines(cells: readonly (readonly string[])[], title: string): readonly string[][] {
  return sectionLines(cells, title).map(([label = '', text = '']) => [label, text]);
}

test.each([
  {
    story: 'everybody reported',
    given: { reports: everyReport },
    says: ['✔ Kerja bakti', 'Feb 2026: semua sudah lapor'],
  },
  {
    story: 'everybody sent one of two activities',
    given: { reports: everyReport, obligations: [kerjaBakti({ minimumCount: 2 })] },
    says: ['▣ Kerja bakti', expect.stringMatching(/^Feb 2026: 10 diproses: Batokan, /u)],
  },
  {
    story: 'everybody is excused',
    given: { waivers: DESA.map(({ code }) => waiverOf(code, '2026-02')) },
    says: ['– Kerja bakti', 'Feb 2026: tidak ada yang wajib'],
  },
  {
    story: 'one is missing',
    given: { reports: everyReport.slice(1) },
    says: ['✘ Kerja bakti', 'Feb 2026: Batokan'],
  },
])('F41: where $story the words claim no more', ({ given, says }) => {
  expect(lines(tabOf({ to: '2026-02-28', ...given }), summaryWords.whoIsMissing)).toEqual([says]);
});

test('F41: while no deadline has passed, the tab says so and until when', () => {
  expect(lines(tabOf({ from: '2026-02-01' }, '2026-02-10'), summaryWords.whoIsMissing)).toEqual([
    ['Belum ada tenggat yang lewat. Yang pertama: Kamis, 5 Maret 2026.', ''],
  ]);
});

test('F41: who owes an earlier month is named, newest month first, not only shown in the map', () => {
  const months = ['2025-12', '2026-01', '2026-02'];
  const reports = months.flatMap((month, step) =>
    DESA.slice(2 - step).map((_, index) => ({
      ...reportOf(desa(index + 3 - step), `${month}-13`, `${month}-14 10:00`),
      id: `${month}-${index}`,
    })),
  );
  expect(
    lines(
      tabOf({
        obligations: [kerjaBakti({}, { start: day('2025-12-01') })],
        from: '2025-12-01',
        to: '2026-03-31',
        reports,
      }),
      summaryWords.arrears,
    ),
  ).toEqual([['✘ Kerja bakti', 'Jan 2026: Batokan · Des 2025: Batokan, Betet']]);
});

describe('laws of Ringkasan and of the page, in 200 random offices', () => {
  test('F41: everybody missing is named or all are, no line ends in a comma for nothing, nobody is only counted', () => {
    let named = 0;
    fc.assert(
      fc.property(anyOffice, (office) => {
        const { matrix, summary, now } = drawn(office);
        const { cells } = renderSummary({
          profile: KASIMAN,
          matrix,
          summary,
          visits: office.visits,
          waiting: [],
          problems: 0,
          now,
        });
        const titles = [summaryWords.whoIsMissing, summaryWords.arrears, summaryWords.running];
        const told = titles.flatMap((title) => lines(cells, title).map(([, text = '']) => text)).join(' ');
        for (const { previous, current, arrears } of summary.obligations)
          for (const period of [previous, current, ...arrears]) {
            for (const { expected } of period?.missing ?? []) {
              named += 1;
              const { unit, obligationPeriod } = expected;
              expect(told).toContain(shortPeriodText(obligationPeriod.period));
              if (!told.includes('semua ')) expect(told).toContain(unit.name);
            }
          }
        const flat = cells.flat();
        expect(flat.filter((text) => /lainnya|undefined|, ,|,,/u.test(text))).toEqual([]);
        cells.forEach((row, index) => {
          if (/,$/u.test(row[1] ?? '')) expect(cells[index + 1]?.[1] ?? '').not.toBe('');
        });
      }),
      lawRuns(200),
    );
    expect(named).toBeGreaterThan(100);
  });

  test('F41: on time, late, in progress and missing add up to all that are owed, in the tab and on the page', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const { matrix, summary, periods, now } = drawn(office);
        const input = {
          profile: KASIMAN,
          matrix,
          summary,
          visits: office.visits,
          waiting: [],
          problems: 0,
          now,
        };
        const { cells } = renderSummary(input);
        const page = pageDataOf({
          ...input,
          reports: office.reports,
          visitRows: [],
          followUps: null,
          allReports: [],
        });
        const shown = page.obligations.flatMap((obligation) => obligation.shown);
        periods.forEach((period, index) => {
          const { obligation, period: when } = period.obligationPeriod;
          const row = figureRowOf(cells, obligation.name, shortPeriodText(when)) ?? [];
          const figures = figuresOf(period);
          const groups = [3, 4, 5, 6].map((column) => Number(/\d+/u.exec(row[column] ?? '')?.[0]));
          expect(groups).toEqual([figures.onTime, figures.late, figures.inProgress, figures.missing]);
          expect(groups.reduce((sum, count) => sum + count, 0)).toBe(figures.owed);
          const { late, inProgress, missing } = shown[index] ?? { late: [], inProgress: [], missing: [] };
          expect([late.length, inProgress.length, missing.length]).toEqual(groups.slice(1));
        });
      }),
      lawRuns(200),
    );
  });
});
