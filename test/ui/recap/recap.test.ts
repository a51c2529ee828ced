// A kecamatan sends its recap from the sidebar: one link to press, with the code already in the form.
import type { RecapDesk } from '../../../src/app/recap/rpc-recap';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const code = 'PD1.352220.202603.10.9fd4.kerja-bakti~2026-02~20260305~eeeeeeffbk.7193f7';
const desk: RecapDesk = {
  months: [
    { value: '2026-03', text: 'Tenggat Maret 2026' },
    { value: '2026-02', text: 'Tenggat Februari 2026' },
  ],
  month: '2026-03',
  introduction: 'Untuk kabupaten: semua yang tenggatnya Maret 2026.',
  lines: [
    {
      owed: 'Kerja Bakti Februari 2026',
      fulfilled: '8 dari 9',
      onTime: '6 dari 9',
      completeness: '88,9 %',
      timeliness: '66,7 %',
      note: '',
    },
    {
      owed: 'Laporan Perkembangan Penduduk Februari 2026',
      fulfilled: '7 dari 10',
      onTime: '7 dari 10',
      completeness: '70,0 %',
      timeliness: '70,0 %',
      note: 'sementara',
    },
  ],
  note: 'Masih ada yang ditunggu, diperiksa, atau diperbaiki. Angka sementara belum dihitung oleh kabupaten; kirim sekali lagi sesudah tenggatnya.',
  code,
  formLink: `https://docs.google.com/forms/d/e/abc/viewform?entry.2=${code}`,
  link: 'https://docs.google.com/forms/d/e/abc/viewform?entry.2=REKAP',
};

function open(answers: Record<string, Answer>, dark = false) {
  return openHere('recap', { answers, width: 300, height: 760, dark });
}

it.each([{ dark: false }, { dark: true }])(
  'fits 300 px and axe finds nothing (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await open({ readRecapDesk: () => ({ value: desk }) }, dark);
    await page.getByText('lengkap 8 dari 9 (88,9 %)').waitFor();
    await takePicture(page, `rekap-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(problems).toEqual([]);
  },
);

it('§4.10: a recap is sent in three clicks: the menu, this link, and Kirim in the form', async () => {
  const { page, calls } = await open({ readRecapDesk: () => ({ value: desk }) });
  const link = page.getByRole('link', { name: 'Buka formulirnya' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(desk.formLink);
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(calls).toHaveLength(1);
});

it('asks once for the link, keeps what was typed when it is refused, and then offers the form', async () => {
  const { page, calls } = await open({
    readRecapDesk: () => ({ value: { ...desk, formLink: '', link: '' } }),
    saveRecapLink: (_, times) =>
      times === 1 ? { refusal: 'Tautan ini tidak memuat “=REKAP”.' } : { value: desk },
  });
  const field = page.getByLabel('Tautan rekap');
  await field.fill('salah');
  const save = page.getByRole('button', { name: 'Simpan tautan' });
  await save.click();
  await page.getByText('Tautan ini tidak memuat “=REKAP”.').waitFor();
  expect(await field.inputValue()).toBe('salah');
  await takePicture(page, 'rekap-tautan');
  await field.fill(desk.link);
  await save.click();
  await page.getByRole('link', { name: 'Buka formulirnya' }).waitFor();
  expect(calls.map(({ args }) => args).slice(1)).toEqual([
    { link: 'salah', month: '2026-03' },
    { link: desk.link, month: '2026-03' },
  ]);
});

it('another month is read anew, and a month without deadlines says so', async () => {
  const none = { ...desk, month: '2026-02', lines: [], code: '', formLink: '', note: 'Tidak ada tenggat.' };
  const { page, calls } = await open({ readRecapDesk: (_, times) => ({ value: times === 1 ? desk : none }) });
  await page.getByLabel('Bulan').selectOption('2026-02');
  await page.getByText('Tidak ada tenggat.').waitFor();
  expect(await page.getByRole('link').count()).toBe(0);
  expect(calls[1]?.args).toEqual({ month: '2026-02' });
});
