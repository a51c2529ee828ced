// The dialog Kunjungan: its views at the width of a laptop's dialog and of a phone, and what its buttons send.
import type { ResultDesk, SchedulePreview, VisitDesk } from '../../../src/app/visits/rpc-visits';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const desk: VisitDesk = {
  isInUse: true,
  settings: '2 kunjungan sebulan, Senin–Jumat, berjarak paling sedikit 7 hari. Ubah di tab Pengaturan.',
  targets: [
    { id: 'kerja-bakti', name: 'Kerja Bakti', isChosen: true },
    { id: 'siskamling', name: 'Siskamling', isChosen: false },
  ],
  longest: [{ unit: 'Batokan', last: 'belum pernah' }],
};
const preview: SchedulePreview = {
  seen: 'a1',
  summary: 'Tambah 1.',
  hasChanges: true,
  lines: [
    {
      day: 'Senin, 9 Maret 2026',
      unit: 'Batokan',
      reason: 'hari kerja terdekat tgl 8',
      team: 'Camat, Kapolsek, Danramil',
      change: 'baru',
      kind: 'added',
    },
  ],
  notes: ['Adil.'],
};
const results: ResultDesk = {
  waiting: [
    {
      unitCode: '35.22.20.2002',
      date: '2026-03-14',
      seen: 'b2',
      number: 'K-014',
      unit: 'Betet',
      day: 'Sabtu, 14 Maret 2026',
      team: 'Camat; Kapolsek',
      targets: [{ id: 'kerja-bakti', name: 'Kerja Bakti' }],
      answers: [],
      notes: '',
      photo: '',
      link: '',
    },
  ],
  findings: [],
  made: [{ number: 'K-001', title: 'K-001 · Batokan · 9 Maret 2026' }],
  hasFollowUps: false,
  hasForm: false,
};

function open(answers: Record<string, Answer>, width = 900, dark = false) {
  return openHere('visits', {
    answers: {
      readVisitDesk: () => ({ value: desk }),
      readVisitResults: () => ({ value: results }),
      ...answers,
    },
    width,
    height: 760,
    dark,
  });
}

it.each([
  { width: 900, dark: false },
  { width: 390, dark: false },
  { width: 390, dark: true },
])('fits $width px and axe finds nothing (dark: $dark)', async ({ width, dark }) => {
  const { page, problems } = await open({ previewSchedule: () => ({ value: preview }) }, width, dark);
  await page.getByRole('button', { name: 'Susun jadwal' }).click();
  await page.getByText('Tambah 1. Belum ada yang disimpan.').waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hasil' }).click();
  await page.getByText('Betet · Sabtu, 14 Maret 2026 · K-014').click();
  await page.getByRole('radio', { name: 'tidak terlaksana' }).waitFor();
  await takePicture(page, `kunjungan-hasil-${width}-${dark ? 'gelap' : 'terang'}`);
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(problems).toEqual([]);
});

it('asks for the outcome of every obligation before anything is sent, then shows what is left', async () => {
  const sent: unknown[] = [];
  const { page } = await open({
    recordVisitResult: (args) => {
      sent.push(args);
      return { value: { isDone: true, message: 'Tersimpan.', desk: { ...results, waiting: [] } } };
    },
  });
  await page.getByRole('button', { name: 'Hasil' }).click();
  await page.getByText('Betet · Sabtu, 14 Maret 2026 · K-014').click();
  await page.getByRole('button', { name: 'Simpan hasil' }).click();
  await page.getByText('Pilih hasil untuk setiap kewajiban dahulu.').waitFor();
  expect(sent).toEqual([]);
  await page.getByRole('radio', { name: 'terlaksana', exact: true }).check();
  await page.getByRole('button', { name: 'Simpan hasil' }).click();
  await page.getByText('Tersimpan.').waitFor();
  expect(sent).toHaveLength(1);
  expect(await page.getByText('Betet').count()).toBe(0);
});
