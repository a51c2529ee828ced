// Kesehatan shows first what stopped, and one button repairs it.
import type { HealthFacts } from '../../../src/messages/maintenance/health-fact';
import { healthChecks, healthHeadline } from '../../../src/messages/maintenance/health-text';
import { moment } from '../../core/kasiman';
import { sound } from '../../messages/maintenance/sound-health';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

function reportOf(facts: Partial<HealthFacts>) {
  const checks = healthChecks({ ...sound, ...facts });
  return { headline: healthHeadline(checks), checks, doubts: [] };
}

const ailing = reportOf({
  refreshed: [{ at: moment('2026-03-02 05:40'), account: 'kesra@kasiman.example' }],
  missingTriggers: 3,
  unitsWithoutContact: ['Besah', 'Betet', 'Ngaglik', 'Sambeng'],
  issueCount: 12,
});

function open(answers: Record<string, Answer>, dark = false) {
  return openHere('health', { answers, width: 300, height: 640, dark });
}

it.each([{ dark: false }, { dark: true }])(
  'fits 300 px and axe finds nothing (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await open({ readHealth: () => ({ value: ailing }) }, dark);
    await page.getByText('4 hal perlu dilihat').waitFor();
    await takePicture(page, `health-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await page.locator('.checks strong').first().textContent()).toBe('Pemeriksaan harian berhenti');
    expect(problems).toEqual([]);
  },
);

it('repairs the triggers once, says so, and shows what is left', async () => {
  const { page, calls } = await open({
    readHealth: () => ({ value: ailing }),
    repairTriggers: () => ({ value: reportOf({ issueCount: 12 }) }),
  });
  await page.getByRole('button', { name: 'Perbaiki pemicu' }).dblclick();
  await page.getByText('Pemicu diperbaiki.').waitFor();
  await page.getByRole('heading', { name: '1 hal perlu dilihat' }).waitFor();
  expect(await page.getByRole('button', { name: 'Perbaiki pemicu' }).count()).toBe(0);
  expect(calls.filter(({ name }) => name === 'repairTriggers')).toHaveLength(1);
});

it('keeps the list and says what to do when the repair fails', async () => {
  const { page } = await open({
    readHealth: () => ({ value: ailing }),
    repairTriggers: () => ({ refusal: 'Petugas lain sedang memperbarui buku kerja. Tunggu satu menit.' }),
  });
  await page.getByRole('button', { name: 'Perbaiki pemicu' }).click();
  await page.getByText('Tunggu satu menit.').waitFor();
  expect(await page.locator('.checks li').count()).toBe(14);
});

it('offers to put tabs back, and nothing else, when all is well', async () => {
  const { page } = await open({ readHealth: () => ({ value: reportOf({}) }) });
  await page.getByRole('heading', { name: 'Semua berjalan baik' }).waitFor();
  expect(await page.getByRole('button').allTextContents()).toEqual(['Kembalikan bentuk tab', 'Periksa lagi']);
  await takePicture(page, 'health-baik');
});

it('tells of a form that may stand twice until somebody has looked', async () => {
  const spareForms = ['Laporan Siskamling – Kecamatan Kasiman'];
  const { page, calls } = await open({
    readHealth: () => ({ value: reportOf({ spareForms }) }),
    confirmForms: () => ({ value: reportOf({}) }),
  });
  await page.getByText('1 formulir mungkin terbuat dua kali').waitFor();
  await takePicture(page, 'health-formulir-kedua');
  await page.getByRole('button', { name: 'Sudah diperiksa' }).click();
  await page.getByText('Dicatat: tidak ada formulir kedua.').waitFor();
  expect(calls.filter(({ name }) => name === 'confirmForms')).toHaveLength(1);
});

it('puts tabs back although nothing seems to be missing', async () => {
  const { page, calls } = await open({
    readHealth: () => ({ value: reportOf({}) }),
    repairShape: () => ({ value: reportOf({}) }),
  });
  await page.getByRole('button', { name: 'Kembalikan bentuk tab' }).click();
  await page.getByText('Tab, kolom, formulir, dan pemicu sudah seperti semula.').waitFor();
  await takePicture(page, 'health-dikembalikan');
  expect(calls.filter(({ name }) => name === 'repairShape')).toHaveLength(1);
});

const doubts = [
  {
    tab: 'plans',
    column: 'plannedDate',
    row: 7,
    date: '2026-05-03',
    place: 'Jadwal baris 7, Tanggal rencana',
    shown: '3 Mei 2026',
    swapped: '5 Maret 2026',
  },
  {
    tab: 'holidays',
    column: 'date',
    row: 21,
    date: '2026-04-02',
    place: 'Libur baris 21, Tanggal',
    shown: '2 April 2026',
    swapped: '4 Februari 2026',
  },
] as const;

it('asks of each doubted date which it is, and sends what was seen', async () => {
  const asking = { ...reportOf({ doubtedDates: 2 }), doubts: [...doubts] };
  const { page, calls } = await open({
    readHealth: () => ({ value: asking }),
    settleDates: () => ({ value: { ...reportOf({ doubtedDates: 1 }), doubts: doubts.slice(1) } }),
  });
  await page.getByText('Terbaca 3 Mei 2026. Benar, atau tukar menjadi 5 Maret 2026?').waitFor();
  await page.getByText('Terbaca 2 April 2026').scrollIntoViewIfNeeded();
  await takePicture(page, 'health-tanggal');
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await page.getByRole('button', { name: 'Tukar: Jadwal baris 7' }).click();
  await page.getByText('Hari dan bulannya ditukar').waitFor();
  expect(await page.getByText('Terbaca 3 Mei 2026').count()).toBe(0);
  expect(calls.filter(({ name }) => name === 'settleDates').map(({ args }) => args)).toEqual([
    { answer: 'swap', cells: [{ tab: 'plans', column: 'plannedDate', row: 7, date: '2026-05-03' }] },
  ]);
});
