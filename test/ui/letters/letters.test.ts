// A person makes a letter only after having seen it, and takes data along.
import type { LetterDesk, LetterEntry, LetterProposal } from '../../../src/app/letters/rpc-letters';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(120_000);

const openHere = openPagesHere();

function entry(more: Partial<LetterEntry> = {}): LetterEntry {
  return {
    id: 'abc#1',
    number: '400.10/1/412.520/III/2026',
    about: 'Laporan bulanan · 10 Maret 2026',
    subject: 'Laporan Pelaksanaan Kewajiban Desa Bulan Februari 2026',
    recipient: 'Bupati Bojonegoro',
    state: 'draft',
    stateWord: 'KONSEP',
    note: '',
    canPrint: true,
    awaits: '',
    ...more,
  };
}
const desk: LetterDesk = {
  kinds: [
    { value: 'monthly-report', text: 'Laporan bulanan' },
    { value: 'warning', text: 'Surat teguran' },
  ],
  months: [
    { value: '2026-03', text: 'Maret 2026' },
    { value: '2026-02', text: 'Februari 2026' },
  ],
  month: '2026-02',
  unitWord: 'desa',
  register: [
    entry({ id: 'lama#1', state: 'signed', stateWord: 'Ditandatangani' }),
    entry({ id: '', number: '440/XII/2021', canPrint: false }),
  ],
};
const proposal: LetterProposal = {
  draft: {
    kind: 'monthly-report',
    month: '2026-02',
    date: '2026-03-10',
    classification: '400.10',
    sequence: '',
    nature: 'Biasa',
    attachment: '-',
    subject: 'Laporan Pelaksanaan Kewajiban Desa Bulan Februari 2026',
    recipient: 'Bupati Bojonegoro\ndi Bojonegoro',
    copies: '',
    note: '',
    units: [],
    event: { date: '2026-03-10', time: '', place: '', agenda: '' },
    basis: '',
    members: '',
    stops: '',
    results: '',
    visit: '',
  },
  units: [],
  visits: [],
  nobody: '',
  lacking:
    'Belum diisi di tab Pengaturan: Penanda tangan: nama. Sementara ini bagian itu kosong atau bertitik-titik.',
};
const answers: Record<string, Answer> = {
  readLetters: () => ({ value: desk }),
  proposeLetter: ({ kind, month }: { kind: LetterProposal['draft']['kind']; month: string }) => ({
    value: {
      ...proposal,
      draft: { ...proposal.draft, kind, month, units: kind === 'warning' ? ['35.22.20.2004'] : [] },
      units:
        kind === 'warning'
          ? [
              {
                code: '35.22.20.2004',
                name: 'Desa Sidomukti',
                owed: 'Kerja Bakti belum dilaporkan, lewat 5 hari',
              },
            ]
          : [],
    },
  }),
  previewLetter: () => ({
    value: {
      html: '<!doctype html><html lang="id"><head><title>Surat</title><style>p{margin:0}</style></head><body><p>Isi surat<script>parent.diretas=1</script></p></body></html>',
      numbers: ['400.10/1/412.520/III/2026'],
      lacking: 'Nomor belum diisi: SE Bupati.',
    },
  }),
  makeLetter: () => ({
    value: {
      ids: ['abc#1'],
      message: 'Surat nomor 400.10/1/412.520/III/2026 dibuat dan tercatat di tab Surat.',
      register: [entry(), ...desk.register],
    },
  }),
  printLetters: () => ({
    value: { fileName: 'Laporan bulanan 400.10-1.pdf', base64: Buffer.from('%PDF-1.4').toString('base64') },
  }),
  signLetter: () => ({
    value: {
      message: 'Surat ditandai.',
      register: [entry({ state: 'signed', stateWord: 'Ditandatangani' }), ...desk.register],
    },
  }),
  cancelLetter: () => ({ value: { message: 'Surat dibatalkan.', register: desk.register } }),
  previewWallTable: () => ({
    value: {
      html: '<!doctype html><html lang="id"><head><title>Papan</title><style></style></head><body>Papan laporan</body></html>',
    },
  }),
  readExportChoices: () => ({
    value: { months: desk.months, from: '2026-02', to: '2026-02', unitWord: 'desa' },
  }),
  makeExport: () => ({
    value: {
      fileName: 'kepatuhan-35.22.20-2026-02-sd-2026-02.csv',
      mimeType: 'text/csv',
      content: { kind: 'text', data: '\ufeffa;b\r\n' },
      message: '10 baris: satu baris per desa, kewajiban, dan periode.',
      visits: { fileName: 'kunjungan-35.22.20-2026-02-sd-2026-02.csv', text: '\ufeffa;b\r\n' },
    },
  }),
};
function open(page: string, width: number, dark = false) {
  return openHere(page, { answers, width, height: 680, dark });
}

it.each([
  { width: 1000, dark: false },
  { width: 1000, dark: true },
  { width: 390, dark: false },
])('fits $width px and axe finds nothing (dark: $dark)', async ({ width, dark }) => {
  const { page, problems } = await open('letters', width, dark);
  await page.getByRole('button', { name: 'Lihat pratinjau' }).click();
  await page
    .getByText('Nomor yang akan diambil: 400.10/1/412.520/III/2026. Nomor belum diisi: SE Bupati.')
    .waitFor();
  await takePicture(page, `surat-${width}-${dark ? 'gelap' : 'terang'}`);
  const preview = page.locator('.fitted');
  const sizes = await preview.evaluate((place) => ({
    paper: place.firstElementChild?.getBoundingClientRect().width,
    laidOut: (place.firstElementChild as HTMLElement).offsetWidth,
    place: place.clientWidth,
  }));
  // Lines break as on paper, however narrow the place is.
  expect(sizes.laidOut).toBe(830);
  expect(sizes.paper).toBeCloseTo(sizes.place, 0);
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await page.evaluate(() => 'diretas' in window)).toBe(false);
  expect(problems.filter((problem) => !/sandboxed/u.test(problem))).toEqual([]);
});

it('on a phone the sentence that a press brings comes into sight', async () => {
  const { page } = await openHere('letters', { answers, width: 390, height: 420 });
  // The button stands at the lower edge, what it says below it.
  await page.getByRole('button', { name: 'Lihat pratinjau' }).evaluate((button: HTMLElement) => {
    button.scrollIntoView({ block: 'end' });
    button.click();
  });
  const said = page.getByText('Nomor yang akan diambil: 400.10/1/412.520/III/2026.');
  await said.waitFor();
  const bottom = await said.evaluate((line) => line.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(420);
});

it('several drafts are signed at once, after a look at which', async () => {
  const drafts = ['Batokan', 'Betet', 'Besah'].map((name, index) =>
    entry({ id: `surat-00${index}#1`, number: `400.10/${index + 1}`, recipient: `Kepala Desa ${name}` }),
  );
  // A report that has no number yet is no letter to be signed.
  const waiting = entry({
    id: 'laporan-bulanan-2026-02#1',
    number: 'Laporan Februari',
    subject: 'Laporan Februari',
    awaits: '2026-02',
  });
  const { page, calls } = await openHere('letters', {
    answers: {
      ...answers,
      readLetters: () => ({ value: { ...desk, register: [...drafts, waiting] } }),
      signLetters: () => ({ value: { message: '2 surat ditandai.', register: desk.register } }),
    },
    width: 1000,
    height: 680,
  });
  await page.getByRole('button', { name: 'Tandai 3 konsep sekaligus…' }).click();
  await page.getByLabel('400.10/2 · Kepala Desa Betet').uncheck();
  expect(await page.getByRole('checkbox', { name: /Laporan Februari/u }).count()).toBe(0);
  await takePicture(page, 'surat-tandai-sekaligus');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tandai 2 surat ditandatangani' }).click();
  await page.getByText('2 surat ditandai.').waitFor();
  expect(calls.filter(({ name }) => name === 'signLetters').map(({ args }) => args)).toEqual([
    { ids: ['surat-000#1', 'surat-002#1'] },
  ]);
});

it('F30: a letter is looked at before it takes a number, also after a change; a double click makes one', async () => {
  const { page, calls } = await open('letters', 1000);
  const make = page.getByRole('button', { name: 'Buat surat' });
  await make.click();
  await page.getByText('Lihat pratinjaunya dahulu').waitFor();
  await page.getByRole('button', { name: 'Lihat pratinjau' }).click();
  await page.getByText('Nomor yang akan diambil').waitFor();
  await page.getByLabel('Hal', { exact: true }).fill('Laporan Februari');
  await make.click();
  await page.getByText('Lihat pratinjaunya dahulu').waitFor();
  await page.getByRole('button', { name: 'Lihat pratinjau' }).click();
  await page.getByText('Nomor yang akan diambil').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), make.dblclick()]);
  expect(download.suggestedFilename()).toBe('Laporan bulanan 400.10-1.pdf');
  await page.getByText('dibuat dan tercatat di tab Surat').waitFor();
  const made = calls.filter(({ name }) => name === 'makeLetter');
  expect(made).toHaveLength(1);
  expect(made[0]?.args).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{24}$/u),
    draft: { subject: 'Laporan Februari' },
  });
});

it('F30: a letter that could not be confirmed is asked for again under the same id', async () => {
  const { page, calls } = await openHere('letters', {
    answers: {
      ...answers,
      makeLetter: (args, times) => (times === 1 ? { crash: 'putus' } : answers.makeLetter!(args, times)),
    },
    width: 1000,
    height: 680,
  });
  await page.getByRole('button', { name: 'Lihat pratinjau' }).click();
  await page.getByText('Nomor yang akan diambil').waitFor();
  await page.getByRole('button', { name: 'Buat surat' }).click();
  await page.getByText('Google tidak menyelesaikan permintaan ini').waitFor();
  await page.getByRole('button', { name: 'Buat surat' }).click();
  await page.getByText('dibuat dan tercatat di tab Surat').waitFor();
  const ids = calls
    .filter(({ name }) => name === 'makeLetter')
    .map(({ args }) => (args as { id: string }).id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

it('a letter is cancelled only with a reason; a number typed by hand offers nothing to do', async () => {
  const { page, calls } = await open('letters', 1000);
  expect(
    await page.getByRole('listitem').filter({ hasText: '440/XII/2021' }).getByRole('button').count(),
  ).toBe(0);
  await page.getByRole('button', { name: 'Batalkan: 400.10/1/412.520/III/2026' }).click();
  await page.getByRole('button', { name: 'Batalkan surat ini' }).click();
  await page.getByText('Tulis dahulu alasan').waitFor();
  await page.getByLabel('Alasan membatalkan').fill('salah tujuan');
  await page.getByRole('button', { name: 'Batalkan surat ini' }).click();
  await page.getByText('Surat dibatalkan.').waitFor();
  expect(calls.filter(({ name }) => name === 'cancelLetter')).toEqual([
    { name: 'cancelLetter', args: { id: 'lama#1', reason: 'salah tujuan' } },
  ]);
});

it('F36: the data are saved as a file from the sidebar', async () => {
  const { page, problems } = await open('export', 300);
  await page.getByRole('heading', { name: 'Unduh data' }).waitFor();
  await takePicture(page, 'unduh-terang');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByText('CSV, titik koma').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh data' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kepatuhan-35.22.20-2026-02-sd-2026-02.csv');
  await page.getByText('10 baris: satu baris per desa').waitFor();
  const [ofVisits] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /kunjungan-35/u }).click(),
  ]);
  expect(ofVisits.suggestedFilename()).toBe('kunjungan-35.22.20-2026-02-sd-2026-02.csv');
  expect(problems).toEqual([]);
});

it('a report that waits offers its number, and no signature before', async () => {
  const waiting = entry({
    id: 'laporan-bulanan-2026-02#1',
    number: 'Laporan Februari 2026',
    awaits: '2026-02',
  });
  const { page, calls } = await openHere('letters', {
    answers: { ...answers, readLetters: () => ({ value: { ...desk, register: [waiting] } }) },
    width: 1000,
    height: 680,
  });
  const take = page.getByRole('button', { name: 'Ambil nomor' });
  await take.waitFor();
  await take.scrollIntoViewIfNeeded();
  await takePicture(page, 'surat-ambil-nomor');
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.getByRole('button', { name: /^Tandai ditandatangani/u }).count()).toBe(0);
  await take.click();
  await page.getByText('dibuat dan tercatat di tab Surat').waitFor();
  expect(calls.filter(({ name }) => name === 'makeLetter').map(({ args }) => args)).toMatchObject([
    { id: expect.stringMatching(/^[0-9a-f]{24}$/u), draft: { kind: 'monthly-report', month: '2026-02' } },
  ]);
});
