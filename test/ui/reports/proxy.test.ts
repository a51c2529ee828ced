// A practised person records one paper report after the other in seconds, by keyboard alone, each stored once.
import type { ProxyChoices, ProxyDraft, ProxyRecorded } from '../../../src/app/reports/rpc-proxy';
import { type Answer, findAxeProblems, type OpenPage, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const names = ['Batokan', 'Betet', 'Tembeling', 'Sidomukti', 'Besah', 'Sambeng', 'Ngaglik', 'Kasiman'];
const units = names.map((name, index) => ({ code: `35.22.20.200${index + 1}`, name: `Desa ${name}` }));
const codes = units.map(({ code }) => code);

const choices: ProxyChoices = {
  today: '2026-03-09',
  unitWord: 'desa',
  units,
  obligations: [
    {
      id: 'kerja-bakti',
      name: 'Kerja Bakti',
      units: codes,
      numbers: [],
      isActivity: true,
      dayLabel: 'Tanggal kegiatan',
      day: '2026-03-09',
      audiences: null,
      needsPhotos: false,
    },
    {
      id: 'penduduk',
      name: 'Laporan Penduduk',
      units: codes.slice(0, 3),
      numbers: [
        { key: 'start', label: 'Jumlah penduduk awal bulan', help: '' },
        { key: 'births', label: 'Lahir', help: '' },
        { key: 'deaths', label: 'Mati', help: '' },
      ],
      isActivity: false,
      dayLabel: 'Bulan laporan',
      day: '2026-02-28',
      audiences: null,
      needsPhotos: false,
    },
    {
      id: 'sosialisasi-se',
      name: 'Sosialisasi Surat Edaran',
      units: codes,
      numbers: [],
      isActivity: true,
      dayLabel: 'Tanggal sosialisasi',
      day: '2026-03-09',
      audiences: {
        legend: 'Siapa yang sudah menerima penjelasan?',
        choices: ['Masyarakat', 'Tokoh agama'],
        placeLabel: 'Cara',
        peopleLabel: 'Jumlah orang',
      },
      needsPhotos: false,
    },
  ],
  sources: ['kertas', 'WhatsApp', 'telepon', 'lainnya'],
};

function stored({ draft }: { draft: ProxyDraft }): { value: ProxyRecorded } {
  return {
    value: {
      kind: 'recorded',
      message: `Tersimpan. ${units.find(({ code }) => code === draft.unit)?.name}, Kerja Bakti Februari 2026: ◷ Terlambat 4 hari.`,
    },
  };
}

function open(answers: Record<string, Answer> = {}, dark = false, height = 900): Promise<OpenPage> {
  return openHere('proxy', {
    answers: {
      readProxyChoices: () => ({ value: choices }),
      previewProxy: () => ({
        value: {
          problems: [],
          doubts: [],
          outcome:
            'Kegiatan Jumat, 20 Februari 2026. Kerja Bakti Februari 2026 akan tercatat ◷ Terlambat 4 hari.',
        },
      }),
      recordProxy: stored,
      ...answers,
    },
    width: 300,
    height,
    dark,
  });
}

interface Sent {
  readonly requestId: string;
  readonly draft: ProxyDraft;
  readonly confirmed: boolean;
}
function sent({ calls }: OpenPage): readonly Sent[] {
  return calls.filter(({ name }) => name === 'recordProxy').map(({ args }) => args as Sent);
}

it.each([{ dark: false }, { dark: true }])(
  'fits 300 px and axe finds nothing (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await open({}, dark);
    await page.getByRole('combobox', { name: 'Desa' }).fill('sido');
    await page.keyboard.press('Enter');
    await page.getByText('akan tercatat ◷ Terlambat 4 hari').waitFor();
    await takePicture(page, `catat-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(problems).toEqual([]);
  },
);

it('the next entry takes 12 keystrokes and needs no mouse; what stays the same is kept', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByLabel('Tanggal kegiatan').fill('2026-02-20');
  await page.getByLabel('Sumber').selectOption('WhatsApp');
  let strokes = 0;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
    strokes += keys.length;
  };
  const entry = async (letters: string, people: string): Promise<void> => {
    await press(...letters, 'Enter', 'Tab', ...people, 'Enter');
  };
  await page.getByRole('combobox', { name: 'Desa' }).focus();
  const began = Date.now();
  await entry('bato', '42');
  await page.getByText('Tersimpan. Desa Batokan').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await entry('ngag', '17');
  await page.getByText('Tersimpan. Desa Ngaglik').waitFor();
  expect(strokes / 2).toBeLessThanOrEqual(12);
  expect(Date.now() - began).toBeLessThan(20_000);
  const [first, second] = sent(opened);
  expect(second!.draft).toMatchObject({
    unit: '35.22.20.2007',
    people: '17',
    activityDate: '2026-02-20',
    source: 'WhatsApp',
    receivedDate: '2026-03-09',
  });
  expect(first!.requestId).toMatch(/^titip-[a-z0-9]{8,40}$/u);
  expect(second!.requestId).not.toBe(first!.requestId);
  await takePicture(page, 'catat-sesudah');
});

it('a doubled click and a repeated Enter store once', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByRole('combobox', { name: 'Desa' }).fill('besah');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Simpan laporan' }).dblclick();
  await page.getByText('Tersimpan. Desa Besah').waitFor();
  expect(sent(opened)).toHaveLength(1);
});

it('after a failure the same request is repeated, so that the server can tell it is the same', async () => {
  const opened = await open({
    recordProxy: (args: never, times: number) => (times === 1 ? { crash: 'offline' } : stored(args)),
  });
  const { page } = opened;
  await page.getByRole('combobox', { name: 'Desa' }).fill('besah');
  await page.keyboard.press('Enter');
  await page.getByLabel('Warga hadir').fill('30');
  await page.keyboard.press('Enter');
  await page.getByText(/Google tidak menyelesaikan permintaan ini/u).waitFor();
  expect(await page.getByLabel('Warga hadir').inputValue()).toBe('30');
  await page.keyboard.press('Enter');
  await page.getByText('Tersimpan. Desa Besah').waitFor();
  const [first, second] = sent(opened);
  expect(second!.requestId).toBe(first!.requestId);
});

it('a doubt is read first and confirmed once; changing the entry takes the confirmation back', async () => {
  const doubts = [
    'Desa Besah sudah melaporkan Kerja Bakti 8 Februari 2026. Simpan hanya bila ini kegiatan lain.',
  ];
  const opened = await open({
    recordProxy: (args: never) =>
      (args as Sent).confirmed
        ? stored(args)
        : { value: { kind: 'doubtful', doubts } satisfies ProxyRecorded },
  });
  const { page } = opened;
  await page.getByRole('combobox', { name: 'Desa' }).fill('besah');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Simpan laporan' }).click();
  await page.getByText(doubts[0]!).waitFor();
  await takePicture(page, 'catat-ragu');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByLabel('Warga hadir').fill('31');
  await page.getByRole('button', { name: 'Simpan laporan' }).click();
  await page.getByText(doubts[0]!).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Tersimpan. Desa Besah').waitFor();
  expect(sent(opened).map(({ confirmed }) => confirmed)).toEqual([false, false, true]);
});

it('F07: a population report asks its numbers, and offers only the desa that owe it', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByLabel('Kewajiban').selectOption({ label: 'Laporan Penduduk' });
  expect(await page.getByLabel('Bulan laporan').inputValue()).toBe('2026-02-28');
  expect(await page.getByLabel('Warga hadir').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Desa' }).fill('ngag');
  await page.getByText('Tidak ada yang cocok dengan “ngag”').waitFor();
  await page.getByRole('combobox', { name: 'Desa' }).fill('bato');
  await page.keyboard.press('Enter');
  await page.getByLabel('Jumlah penduduk awal bulan').fill('1250');
  await page.getByLabel('Lahir').fill('3');
  await page.getByLabel('Mati').fill('1');
  await takePicture(page, 'catat-penduduk');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText(/Tersimpan/u).waitFor();
  expect(sent(opened)[0]!.draft.numbers).toEqual({ start: '1250', births: '3', deaths: '1' });
});

it('asks for a desa before anything is sent', async () => {
  const opened = await open();
  await opened.page.getByRole('button', { name: 'Simpan laporan' }).click();
  await opened.page.getByText('Pilih dari daftar.').waitFor();
  expect(sent(opened)).toEqual([]);
});

it('a dissemination asks whom it has reached, and how', async () => {
  const { page, calls } = await open();
  await page.getByRole('combobox', { name: 'Kewajiban' }).selectOption('sosialisasi-se');
  await page.getByRole('checkbox', { name: 'Tokoh agama' }).check();
  await page.getByLabel('Cara').fill('pengajian');
  await page.getByLabel('Jumlah orang').fill('40');
  expect(await page.getByLabel('Hasil dan kendala').count()).toBe(0);
  await takePicture(page, 'titip-sosialisasi');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Desa' }).fill('Betet');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Simpan laporan' }).click();
  await page.getByText('Tersimpan. Desa Betet').waitFor();
  const [sent] = calls.filter(({ name }) => name === 'recordProxy').map(({ args }) => args);
  expect(sent).toMatchObject({ draft: { kinds: ['Tokoh agama'], place: 'pengajian', people: '40' } });
});
