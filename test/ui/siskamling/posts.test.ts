// The dialog Poskamling and the sheets of the ronda: how they fit, what axe says, and what their buttons send.
import type { PostDesk, PostPreview, RondaSheet } from '../../../src/app/siskamling/rpc-posts';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const units = ['Batokan', 'Betet', 'Tembeling', 'Sidomukti', 'Besah'].map((unit, index) => ({
  unitCode: `35.22.20.${2001 + index}`,
  unit,
  count: index * 3,
  active: index === 0 ? 'belum didata' : '2/3 = 66,7 %',
  known: `${index * 2} dari ${index * 3}`,
  recount: {
    before: String(index * 3),
    now: index === 0 ? 'belum mendata' : '4 (angka laporan)',
    change: index === 0 ? '–' : '+1',
    lastChecked: index === 0 ? '–' : '12 Oktober 2026',
    isMissing: index === 0,
  },
}));

const desk: PostDesk = {
  isInUse: true,
  unitWord: 'desa',
  units,
  active: '20/27 = 74,1 %',
  known: '27 dari 30',
  campaigns: [{ id: 'a|b', name: 'Pendataan Ulang Poskamling 1 Oktober – 15 Desember 2026' }],
  campaign: 'a|b',
  campaignText: '4 dari 5 desa sudah mendata; belum: Batokan.',
  emptyNights: [
    { code: 'x-P01', title: 'Betet: Pos Melati, RT 01, 02 / RW 01', nights: 'Senin, Kamis', canFill: true },
    { code: 'x-P02', title: 'Betet: Pos Mawar, RT 03 / RW 01', nights: 'Senin, Minggu', canFill: false },
  ],
  schedules: [{ code: 'x-P01', title: 'Betet: Pos Melati, RT 01, 02 / RW 01' }],
  doubled: ['Baris 4 dan 9: Pos Melati, RT 01 / RW 02, Betet'],
};

const preview: PostPreview = {
  seen: 'a1',
  hints: ['Kolom yang tidak diambil: “NIK ketua”.'],
  lines: [
    {
      line: 2,
      kind: 'new',
      unit: 'Betet',
      sentence: 'Pos Melati, RT 01 / RW 02. Kondisi baik; Aktif ya.',
      echo: '',
    },
    {
      line: 3,
      kind: 'changed',
      unit: 'Betet',
      sentence: 'Pos Mawar, RT 03: Kondisi menjadi rusak berat.',
      echo: '',
    },
    {
      line: 4,
      kind: 'problem',
      unit: '',
      sentence: 'RT: “satu” tidak dapat dibaca. Tulis seperti 01, 02.',
      echo: 'Betet · Dahlia · satu',
    },
  ],
};

const sheets: readonly RondaSheet[] = ['Melati', 'Mawar'].map((name, index) => ({
  code: `35.22.20.2002-P0${index + 1}`,
  unit: 'Desa Betet',
  head: 'Kepala Desa Betet',
  title: `Pos ${name}, RT 01, 02 / RW 0${index + 1}`,
  place: 'Depan balai RW',
  weeks: [1, 2].map((week) => ({
    title: `Minggu ke-${week}`,
    nights: [1, 2, 3, 4, 5, 6, 7].map((group) => `Regu ${group}: Budi Santoso`),
  })),
  rolling: [],
  leaders: Array.from({ length: 10 }, (_, group) => `Regu ${group + 1}: Budi Santoso`),
}));

function open(answers: Record<string, Answer>, width = 960, dark = false) {
  return openHere('posts', {
    answers: { readPostDesk: () => ({ value: desk }), ...answers },
    width,
    height: 760,
    dark,
  });
}

it.each([
  { width: 960, dark: false },
  { width: 390, dark: false },
  { width: 390, dark: true },
])('fits $width px and axe finds nothing (dark: $dark)', async ({ width, dark }) => {
  const { page, problems } = await open({ previewPosts: () => ({ value: preview }) }, width, dark);
  const look = `${width}-${dark ? 'gelap' : 'terang'}`;
  await page.getByText('4 dari 5 desa sudah mendata; belum: Batokan.').waitFor();
  await takePicture(page, `poskamling-rekap-${look}`);
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tempel daftar' }).click();
  await page
    .getByRole('textbox', { name: 'Daftar pos' })
    .fill('Desa\tNama pos\nBetet\tMelati\nBetet\tMawar\nBetet\tDahlia');
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await page.getByText('1 baru, 1 berubah, 1 perlu diperbaiki. Belum ada yang disimpan.').waitFor();
  await takePicture(page, `poskamling-tempel-${look}`);
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ronda', exact: true }).click();
  await page.getByText('2 pos aktif dengan malam kosong').waitFor();
  await takePicture(page, `poskamling-ronda-${look}`);
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(problems).toEqual([]);
});

it('says before the first use what will be made', async () => {
  const { page } = await open({ readPostDesk: () => ({ value: { ...desk, isInUse: false } }) });
  await page.getByRole('button', { name: 'Mulai memakai' }).waitFor();
  await takePicture(page, 'poskamling-mulai');
  expect(await findAxeProblems(page)).toEqual([]);
});

it('saves what was seen, and makes a schedule again only after asking', async () => {
  const sent: unknown[] = [];
  const done = (name: string) => (args: never) => {
    sent.push([name, args]);
    return { value: { message: 'Sudah.', desk } };
  };
  const { page } = await open({
    previewPosts: () => ({ value: preview }),
    savePosts: done('save'),
    fillPostNights: done('fill'),
  });
  await page.getByRole('button', { name: 'Tempel daftar' }).click();
  await page.getByRole('textbox', { name: 'Daftar pos' }).fill('Desa\tNama pos\nBetet\tMelati');
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await page.getByRole('button', { name: 'Simpan 2 pos' }).click();
  await page.getByText('Sudah.').waitFor();
  await page.getByRole('button', { name: 'Ronda', exact: true }).click();
  await page.getByRole('combobox', { name: 'Pos' }).selectOption('x-P01');
  await page.getByRole('button', { name: 'Susun ulang jadwalnya' }).click();
  await page.getByRole('button', { name: 'Malam yang sudah terisi diganti. Ya, susun ulang' }).click();
  await page.getByText('Sudah.').waitFor();
  expect(sent).toEqual([
    [
      'save',
      {
        rows: [
          ['Desa', 'Nama pos'],
          ['Betet', 'Melati'],
        ],
        unit: '',
        seen: 'a1',
      },
    ],
    ['fill', { code: 'x-P01', again: true }],
  ]);
});

it('prints one A4 page for each post', async () => {
  const { page, problems } = await openHere('ronda', {
    answers: { readPostSheets: () => ({ value: { office: 'Kecamatan Kasiman', sheets } }) },
    width: 900,
    height: 900,
  });
  await page.getByText('2 lembar jadwal ronda').waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  await takePicture(page, 'ronda-layar');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1040 });
  await takePicture(page, 'ronda-cetak');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gu)).toHaveLength(2);
  expect(problems).toEqual([]);
});
