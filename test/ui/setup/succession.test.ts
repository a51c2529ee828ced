// Staff say how a desa has changed, look at what will happen, and save once.
import type { UnitChangeDesk } from '../../../src/app/setup/rpc-change';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const desk: UnitChangeDesk = {
  unitWord: 'desa',
  units: [
    { code: '35.22.20.2001', name: 'Batokan' },
    { code: '35.22.20.2002', name: 'Betet' },
    { code: '35.22.20.2005', name: 'Besah' },
  ],
  day: '20 Maret 2026',
  prefix: '35.22.20.',
};

const lines = [
  '35.22.20.2031 Betet Jaya ada sejak 15 Maret 2026, menggantikan 35.22.20.2002.',
  '35.22.20.2002 Betet berakhir 14 Maret 2026.',
  'Laporan dan riwayat sampai 14 Maret 2026 tetap atas nama Betet.',
  'Periode yang memuat 15 Maret 2026 ditagih sekali, kepada Betet Jaya; dispensasi, jadwal, dan kunjungan yang sudah ditulis untuk Betet berlaku di sana.',
  'Tautan lama tetap dapat dipakai, dan kontak Betet dipakai untuk Betet Jaya. Kewajiban yang menyebut kode desa ikut pindah.',
];
const doubt = '15 Maret 2026 adalah hari Minggu, bukan Senin. Perbaiki salah satunya.';
const message = 'Perubahan disimpan; formulir, tautan, dan hitungannya sudah mengikuti.';

const answers: Record<string, Answer> = {
  readUnitChange: () => ({ value: desk }),
  previewUnitChange: () => ({ value: { lines, doubts: [doubt], hasChanges: true, seen: '7' } }),
  saveUnitChange: () => ({ value: { message, desk } }),
};

it.each([
  { width: 300, dark: false },
  { width: 390, dark: true },
  { width: 1440, dark: false },
])(
  '$width px, dark $dark: a new code is prefilled, looked at, and axe finds nothing',
  async ({ width, dark }) => {
    const { page, problems } = await openHere('succession', { answers, width, height: 900, dark });
    await page.getByLabel('Desa yang berubah').selectOption('35.22.20.2002');
    expect(await page.getByRole('textbox', { name: 'Nama' }).inputValue()).toBe('Betet');
    expect(await page.getByLabel('Kode', { exact: true }).inputValue()).toBe('35.22.20.');
    await page.getByRole('button', { name: 'Periksa dahulu' }).click();
    await page.getByRole('heading', { name: 'Yang akan terjadi' }).waitFor();
    await page.setViewportSize({ width, height: 1250 });
    await takePicture(page, `desa-berubah-${width}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
  },
);

it('by keyboard: a new code is typed, looked at and saved once; a later change takes the look away', async () => {
  const { page, calls } = await openHere('succession', { answers, width: 300, height: 900 });
  const code = page.getByLabel('Kode', { exact: true });
  await page.getByLabel('Desa yang berubah').focus();
  await page.keyboard.type('Betet');
  await page.keyboard.press('Tab');
  expect(await code.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type('2031');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Betet Jaya');
  await page.keyboard.press('Tab');
  await page.keyboard.type('15 Maret 2026');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(doubt).waitFor();
  await page.getByRole('button', { name: 'Simpan perubahan' }).dblclick();
  await page.getByText(message).waitFor();
  const draft = {
    kind: 'code',
    old: ['35.22.20.2002'],
    day: '15 Maret 2026',
    added: [{ code: '35.22.20.2031', name: 'Betet Jaya' }],
    keepsOld: false,
  };
  expect(calls.filter(({ name }) => name === 'saveUnitChange')).toEqual([
    { name: 'saveUnitChange', args: { ...draft, seen: '7' } },
  ]);
  await page.getByRole('button', { name: 'Periksa dahulu' }).click();
  await page.getByRole('heading', { name: 'Yang akan terjadi' }).waitFor();
  await page.getByRole('textbox', { name: 'Nama' }).fill('Betet Raya');
  await page.getByRole('heading', { name: 'Yang akan terjadi' }).waitFor({ state: 'detached' });
});

it.each([
  {
    kind: 'Dipecah',
    button: 'Tambah desa baru',
    labels: ['Desa yang berubah', 'Kode lama tetap dipakai desa induk'],
    groups: 3,
  },
  {
    kind: 'Digabung',
    button: 'Tambah desa yang digabung',
    labels: ['Desa yang berubah', 'Desa ke-2', 'Desa ke-3'],
    groups: 1,
  },
  { kind: 'Ganti nama saja', button: '', labels: ['Desa yang berubah', 'Nama baru'], groups: 0 },
])('$kind asks what it needs', async ({ kind, button, labels, groups }) => {
  const { page } = await openHere('succession', { answers, width: 300, height: 1200 });
  await page.getByRole('radio', { name: kind }).check();
  if (button !== '') {
    await page.getByRole('button', { name: button }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/INPUT|SELECT/u);
  }
  for (const label of labels) await page.getByLabel(label).first().waitFor();
  expect(await page.getByRole('group', { name: /^Desa baru/u }).count()).toBe(groups);
  await takePicture(page, `desa-berubah-${kind.split(' ')[0]?.toLowerCase() ?? ''}`);
  expect(await findAxeProblems(page)).toEqual([]);
});
