// The camat's page says no more than its figures, and how old they are.
import { addDays } from '../../../src/core/time/plain-date';
import {
  DESA,
  desa,
  kerjaBakti,
  moment,
  obligationId,
  periodId,
  reportOf,
  unitOf,
  waiverOf,
} from '../../core/kasiman';
import { dataOf, pageHtml } from '../../ui/camat/page-fixture';

const shell = '<!--[stale]--><!--[headline]--><!--[answer]-->';
const february = { units: DESA, obligations: [kerjaBakti()], reports: [], from: '2026-02-01' };
const everyReport = DESA.map((_, index) => reportOf(desa(index + 1), '2026-02-13', '2026-02-14 10:00'));
function textOf(html: string): string {
  return html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
}

test('F41: where everybody sent something that does not count yet, nobody is said to have reported', () => {
  const twice = { ...february, obligations: [kerjaBakti({ minimumCount: 2 })], reports: everyReport };
  const said = textOf(pageHtml(dataOf({ ...twice, now: '2026-02-20 07:45' }), shell));
  expect(said).toContain('0 dari 10 sudah lapor');
  expect(said).toContain('Tidak ada yang belum mengirim; laporan 10 desa belum dapat dihitung.');
  expect(said).not.toContain('yang wajib sudah lapor');
});

test('F09: the office that owes its own rakor is not called a desa', () => {
  const rakor = kerjaBakti({ binding: { kind: 'office' } }, { id: obligationId('rakor'), name: 'Rakor' });
  const units = [...DESA, unitOf('35.22.20', 'Kecamatan Kasiman', { isOffice: true })];
  const said = textOf(
    pageHtml(dataOf({ ...february, units, obligations: [rakor], now: '2026-02-20 07:45' }), shell),
  );
  expect(said).toContain('1 kecamatan yang wajib');
  expect(said).toContain('Belum lapor: 1 kecamatan');
  expect(said).not.toContain('desa');
});

test.each([
  { story: 'nobody owes', rows: { waivers: DESA.map(({ code }) => waiverOf(code, '2026-02')) } },
  { story: 'everybody has reported', rows: { reports: everyReport } },
  { story: 'everybody is missing', rows: {} },
])('F43: script in the term for a desa stays text where $story', ({ rows }) => {
  const data = dataOf({ ...february, ...rows, now: '2026-02-20 07:45' });
  const unitTerm = '<img src=x onerror=alert(1)>';
  const obligations = data.obligations.map((one) => ({ ...one, unitTerm }));
  const html = pageHtml({ ...data, unitTerm, obligations }, `${shell}<!--[model]-->`);
  expect(html).toContain('&lt;img');
  expect(html).not.toContain('<img');
});

test('§4.3: findings stand beside the percentages, also when visits confirmed all they checked', () => {
  const visit = {
    id: 'k1',
    unit: desa(1),
    date: addDays(everyReport[0]!.activityDate, 1),
    obligationId: obligationId('kerja-bakti'),
    periodId: periodId('2026-02'),
    outcome: 'held' as const,
    members: [],
    notes: '',
  };
  const data = dataOf({ ...february, reports: everyReport, visits: [visit], now: '2026-03-10 07:45' });
  expect(textOf(pageHtml(data, shell))).toContain(
    '✔✔ 1 dikunjungi, semuanya sesuai 0 dari 1 laporan yang dikunjungi tidak sesuai keadaan di lapangan.',
  );
});

test.each([
  { now: '2026-03-05 23:59', says: false },
  { now: '2026-03-06 00:00', says: true },
])('F41: data of the last day at $now: a deadline that has passed since is said: $says', ({ now, says }) => {
  const data = dataOf({ ...february, now: '2026-03-05 20:00' });
  const said = pageHtml(data, shell, moment(now));
  expect(said).toContain('Masih berjalan, tenggat Kamis, 5 Maret 2026');
  expect(said.includes('Tenggat Kamis, 5 Maret 2026 lewat setelah data ini diperbarui')).toBe(says);
});
