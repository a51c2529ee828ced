// Staff see whom nobody reaches, and paste a list that is looked at before it is saved.
import type { ContactGaps, ContactPreview } from '../../../src/app/contacts/rpc-contacts';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const gaps: ContactGaps = {
  unitWord: 'desa',
  unitCount: 10,
  gaps: [
    { unit: 'Desa Betet', lacks: ['Sekretaris Desa: belum ada surel'], isCutOff: true },
    { unit: 'Desa Sekaran', lacks: ['Kasi Pelayanan: surel terakhir gagal terkirim'], isCutOff: false },
  ],
  withoutWhatsapp: ['Desa Betet', 'Desa Tambakmerak'],
};

const preview: ContactPreview = {
  lines: [
    {
      line: 2,
      kind: 'problem',
      unit: '',
      sentence: 'Ada 2 yang bernama “Oesao”. Pilih yang dimaksud.',
      echo: 'Oesao · Sekdes · Maria',
      choices: [
        { code: '53.01.06.1004', label: 'Kelurahan Oesao (53.01.06.1004)' },
        { code: '53.01.06.2015', label: 'Desa Oesao (53.01.06.2015)' },
      ],
      above: '',
    },
    {
      line: 1,
      kind: 'new',
      unit: 'Desa Betet',
      sentence: 'Sekretaris Desa, <img src=x onerror=alert(1)>, budi@betet.example, 0813-0000-1111.',
      echo: '',
      choices: [],
      above: '',
    },
    {
      line: 3,
      kind: 'same',
      unit: 'Desa Batokan',
      sentence: 'Siti. Sudah tercatat.',
      echo: '',
      choices: [],
      above: '',
    },
  ],
  hints: ['Tidak dipakai: kolom “Alamat rumah”.'],
  seen: '1',
};

const answers: Record<string, Answer> = {
  readContactGaps: () => ({ value: gaps }),
  previewContacts: (args: { answers: unknown[] }) => ({
    value: args.answers.length === 0 ? preview : { ...preview, lines: preview.lines.slice(1), seen: '2' },
  }),
  importContacts: () => ({
    value: { message: '1 kontak baru disimpan di tab Kontak.', gaps: { ...gaps, gaps: [] } },
  }),
};

function open(more: Record<string, Answer> = {}, dark = false) {
  return openHere('contacts', {
    answers: { ...answers, ...more },
    width: 300,
    height: 640,
    dark,
  });
}

it.each([{ dark: false }, { dark: true }])(
  'fits 300 px, axe finds nothing (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await open({}, dark);
    await page.getByRole('heading', { name: 'Kontak 2 desa belum lengkap' }).waitFor();
    await takePicture(page, `kontak-${dark ? 'gelap' : 'terang'}`);
    await page.getByRole('textbox', { name: 'Tempel daftar kontak' }).fill('Betet\tSekdes\tBudi');
    await page.getByRole('button', { name: 'Periksa daftar' }).click();
    await page.getByText('1 baru, 1 sudah tercatat, 1 belum dimengerti. Belum ada yang disimpan.').waitFor();
    await page.setViewportSize({ width: 300, height: 1500 });
    await takePicture(page, `kontak-pratinjau-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await page.locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
  },
);

it('asks which of two desa is meant, then saves once what was seen', async () => {
  const { page, calls } = await open();
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByText('Tempel daftarnya dahulu').waitFor();
  await page.getByRole('textbox', { name: 'Tempel daftar kontak' }).fill('Nama;Desa\nBudi;"Oesao"\n');
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByLabel('Yang dimaksud baris 2').selectOption('53.01.06.2015');
  await page.getByText('1 baru, 1 sudah tercatat. Belum ada yang disimpan.').waitFor();
  await page.getByRole('button', { name: 'Simpan 1 kontak' }).dblclick();
  await page.getByRole('heading', { name: 'Kontak sudah lengkap' }).waitFor();
  await page.getByText('1 kontak baru disimpan').waitFor();
  expect(calls.filter(({ name }) => name === 'importContacts')).toEqual([
    {
      name: 'importContacts',
      args: {
        rows: [
          ['Nama', 'Desa'],
          ['Budi', 'Oesao'],
        ],
        answers: [{ line: 2, unit: '53.01.06.2015' }],
        seen: '2',
      },
    },
  ]);
});

it('fills the blanks below merged cells with one press', async () => {
  const blank = (line: number, above: string): ContactPreview['lines'][number] => ({
    line,
    kind: 'problem',
    unit: '',
    sentence: 'Asalnya belum disebut.',
    echo: 'Sekdes · Siti',
    choices: [{ code: above, label: 'Desa Batokan' }],
    above,
  });
  const { page, calls } = await open({
    previewContacts: (args: { answers: unknown[] }) => ({
      value: {
        ...preview,
        lines: args.answers.length > 1 ? [] : [blank(3, '35.22.20.2001'), blank(5, '35.22.20.2002')],
      },
    }),
  });
  await page.getByRole('textbox', { name: 'Tempel daftar kontak' }).fill('Desa;Nama\nBatokan;Karno\n;Siti');
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByRole('button', { name: 'Ikutkan 2 baris ke desa di atasnya' }).waitFor();
  await page.setViewportSize({ width: 300, height: 900 });
  await takePicture(page, 'kontak-sel-gabungan');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ikutkan 2 baris ke desa di atasnya' }).click();
  await page.getByText('Tidak ada kontak yang dikenali').waitFor();
  expect(calls.filter(({ name }) => name === 'previewContacts').at(-1)?.args).toMatchObject({
    answers: [
      { line: 3, unit: '35.22.20.2001' },
      { line: 5, unit: '35.22.20.2002' },
    ],
  });
});

it('shows a line beside its problem, and takes it as it is put right there', async () => {
  const { page, calls } = await open();
  await page
    .getByRole('textbox', { name: 'Tempel daftar kontak' })
    .fill('Betet;Sekdes;Budi\nOesao;Sekdes;Maria\nBatokan;Sekdes;Siti');
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByText('Oesao · Sekdes · Maria').waitFor();
  const box = page.getByLabel('Perbaiki baris 2');
  expect(await box.inputValue()).toBe('Oesao;Sekdes;Maria');
  await box.fill('Besah;Sekdes;Maria');
  await box.blur();
  expect(await page.getByRole('textbox', { name: 'Tempel daftar kontak' }).inputValue()).toBe(
    'Betet;Sekdes;Budi\nBesah;Sekdes;Maria\nBatokan;Sekdes;Siti',
  );
  await page.waitForTimeout(100);
  expect(calls.filter(({ name }) => name === 'previewContacts')).toHaveLength(2);
});

it('keeps the list when saving fails, and says so', async () => {
  const refusal = 'Tab Kontak berubah sejak pratinjau dibuat. Tidak ada yang disimpan.';
  const { page } = await open({ importContacts: () => ({ refusal }) });
  await page.getByRole('textbox', { name: 'Tempel daftar kontak' }).fill('Betet\tSekdes\tBudi');
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByRole('button', { name: 'Simpan 1 kontak' }).click();
  await page.getByText(refusal).waitFor();
  expect(await page.getByRole('textbox', { name: 'Tempel daftar kontak' }).inputValue()).toBe(
    'Betet\tSekdes\tBudi',
  );
});
