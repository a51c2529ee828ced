// Staff paste a decree on holidays, look at every day, and save once.
import type { HolidayPreview } from '../../../src/app/time/rpc-holidays';
import { check } from '../../../src/messages/maintenance/health-fact';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const preview: HolidayPreview = {
  lines: [
    {
      kind: 'problem',
      sentence:
        'Baris 4: tanggal di “3 · 30 Februari · Hari contoh” tidak terbaca. Tulis seperti 21–22 Maret 2026.',
      doubt: '',
    },
    { kind: 'new', sentence: 'Jumat, 1 Januari 2027: Tahun Baru 2027 Masehi (libur nasional)', doubt: '' },
    {
      kind: 'new',
      sentence: 'Senin, 8 Februari 2027: Hari contoh (cuti bersama)',
      doubt: '8 Februari 2027 adalah hari Senin, bukan Selasa. Periksa tahunnya.',
    },
    { kind: 'same', sentence: 'Kamis, 1 Januari 2026: Tahun Baru 2026 Masehi (libur nasional)', doubt: '' },
  ],
  hints: ['Dilewati, karena tanpa tanggal: baris 1, 5.'],
  seen: '7',
};

const answers: Record<string, Answer> = {
  readHolidayGaps: () => ({ value: { years: [2027] } }),
  previewHolidays: () => ({ value: preview }),
  importHolidays: () => ({
    value: { message: '2 hari disimpan di tab Libur. Tenggat dihitung lagi.', gaps: { years: [] } },
  }),
};

it.each([{ dark: false }, { dark: true }])(
  'fits 300 px and axe finds nothing (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await openHere('holidays', { answers, width: 300, height: 640, dark });
    await page.getByRole('heading', { name: 'Libur 2027 belum diisi' }).waitFor();
    await page.getByRole('textbox', { name: 'Tempel SKB' }).fill('1 Januari 2027: Tahun Baru');
    await page.getByRole('button', { name: 'Periksa daftar' }).click();
    await page.getByText('2 hari baru, 1 sudah ada. Belum ada yang disimpan.').waitFor();
    await page.setViewportSize({ width: 300, height: 1100 });
    await takePicture(page, `libur-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(problems).toEqual([]);
  },
);

it('§4.6: saves once what was seen, and says that nothing was pasted where nothing was', async () => {
  const { page, calls } = await openHere('holidays', { answers, width: 300, height: 640, dark: false });
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByText('Tempel daftarnya dahulu.').waitFor();
  await page.getByRole('textbox', { name: 'Tempel SKB' }).fill('1 Januari 2027;Tahun Baru');
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByRole('button', { name: 'Simpan 2 hari' }).dblclick();
  await page.getByRole('heading', { name: 'Hari libur sudah terisi' }).waitFor();
  await page.getByText('2 hari disimpan di tab Libur.').waitFor();
  expect(calls.filter(({ name }) => name === 'importHolidays')).toEqual([
    { name: 'importHolidays', args: { rows: [['1 Januari 2027', 'Tahun Baru']], seen: '7' } },
  ]);
});

it('Kesehatan opens the same box by a button, and looks again afterwards', async () => {
  const missing = check('warn', 'Libur 2027 belum diisi', 'Tekan Tempel SKB.', 'holidays');
  let looked = 0;
  const readHealth: Answer = () => {
    looked += 1;
    const checks = looked === 1 ? [missing] : [check('good', 'Hari libur terisi', '')];
    return {
      value: { headline: looked === 1 ? '1 hal perlu dilihat' : 'Semua berjalan baik', checks, doubts: [] },
    };
  };
  const { page } = await openHere('health', {
    answers: { ...answers, readHealth },
    width: 300,
    height: 640,
    dark: false,
  });
  await page.getByRole('button', { name: 'Tempel SKB' }).click();
  await page.getByRole('textbox', { name: 'Tempel SKB' }).fill('1 Januari 2027: Tahun Baru');
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByRole('button', { name: 'Simpan 2 hari' }).click();
  await page.getByRole('heading', { name: 'Semua berjalan baik' }).waitFor();
  await page.getByText('2 hari disimpan di tab Libur.').waitFor();
});
