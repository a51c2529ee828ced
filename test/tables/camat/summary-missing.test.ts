// Ringkasan says "semua sudah lapor" only where the figures say so.
import { summariseForCamat } from '../../../src/core/camat/summary';
import { missingRows, shortMissingRows } from '../../../src/tables/camat/summary-missing';
import { DESA, day, desa, kerjaBakti, matrixOf, reportOf, type Story, waiverOf } from '../../core/kasiman';

const everyReport = DESA.map((_, index) => reportOf(desa(index + 1), '2026-02-13', '2026-02-14 10:00'));
function shownOf(story: Partial<Story>) {
  return summariseForCamat(
    matrixOf({ today: '2026-03-12', ...story }),
    day('2026-02-28'),
  ).obligations.flatMap(({ current }) => (current ? [current] : []));
}

test.each([
  {
    story: 'everybody reported',
    given: { reports: everyReport },
    long: [['▪ Kerja bakti Feb 2026 · semua sudah lapor', '']],
    short: [['✔ Semua lapor', 'Kerja bakti Feb 2026']],
  },
  {
    story: 'everybody sent one of two activities',
    given: { reports: everyReport, obligations: [kerjaBakti({ minimumCount: 2 })] },
    long: [['▪ Kerja bakti Feb 2026 · 0 dari 10 lapor', '']],
    short: [['▣ Kerja bakti', 'Feb 2026: 10 diproses']],
  },
  {
    story: 'everybody is excused',
    given: { waivers: DESA.map(({ code }) => waiverOf(code, '2026-02')) },
    long: [['▪ Kerja bakti Feb 2026 · tidak ada yang wajib', '']],
    short: [],
  },
])('F41: where $story the words claim no more', ({ given, long, short }) => {
  expect(missingRows(shownOf(given), 10)).toEqual(long);
  expect(shortMissingRows(shownOf(given), 10)).toEqual(short);
});
