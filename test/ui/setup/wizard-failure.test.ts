// The wizard keeps every answer and says what to do when something goes wrong.
import { findAxeProblems, takePicture } from '../page-browser';
import {
  answers,
  next,
  openWizard,
  pick,
  pickKasiman,
  prepareWizardPages,
  sentRequests,
  walkTo,
} from './wizard-page';

prepareWizardPages();

describe('when something goes wrong', () => {
  it('says in one sentence beside the field what is missing, and moves there', async () => {
    const { page } = await openWizard();
    await next(page);
    await page.getByText('Pilih provinsi dari daftar.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    expect(await page.getByRole('combobox', { name: 'Provinsi' }).getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps every answer when the workbook cannot be made, and makes it at the second try', async () => {
    const refusal = 'Google sedang sibuk; tab yang sudah jadi tetap ada. Coba lagi sebentar.';
    const { page, calls } = await openWizard({
      prepareWorkbook: (_, times) =>
        times === 1
          ? { refusal }
          : {
              value: {
                isDone: true,
                message: 'Semua sudah dibuat.',
                monitored: '10 desa',
                unitWord: 'desa',
                links: 10,
              },
            },
    });
    await pickKasiman(page);
    await walkTo(page, 'Apa kewajiban pertamanya?');
    await page.getByLabel('Nama kewajiban').fill('Kerja Bakti Jumat');
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByText(refusal).waitFor();
    await page.getByText('Kerja Bakti Jumat').waitFor();
    await takePicture(page, 'wizard-8-gagal-terang');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    const [first, second] = sentRequests(calls);
    expect(second).toEqual(first);
  });

  it('makes one workbook when the button is pressed twice, and says that it works', async () => {
    const { page, calls } = await openWizard({}, { delay: 400 });
    await pickKasiman(page);
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).dblclick();
    await page.getByText('Membuat tab, formulir, dan tautan.').waitFor();
    await takePicture(page, 'wizard-9-sibuk-terang');
    expect(await findAxeProblems(page)).toEqual([]);
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(sentRequests(calls)).toHaveLength(1);
  });

  it('offers another try when the list of areas cannot be read', async () => {
    const { page } = await openWizard({
      loadArea: (args: { province: string }, times) =>
        times === 1 ? { crash: 'NetworkError' } : answers.loadArea(args),
    });
    await pick(page, 'Provinsi', 'jawa tim');
    await page.getByText('Komputer ini tidak tersambung ke internet.').waitFor();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByPlaceholder('Cari kabupaten atau kota').waitFor();
  });

  it.each([
    {
      label: 'Surel Camat',
      text: 'camat@kasiman',
      sentence: 'Alamat surel ini belum lengkap; contohnya camat@kasiman.go.id.',
    },
    {
      label: 'Telepon atau WhatsApp petugas',
      text: 'nomor saya',
      sentence: 'Tulis nomor dengan angka saja, misalnya 0812 3456 7890.',
    },
  ])('refuses “$text” as $label with a sentence that says how', async ({ label, text, sentence }) => {
    const { page } = await openWizard();
    await pickKasiman(page);
    await walkTo(page, 'Siapa yang dapat dihubungi?');
    await page.getByLabel(label).fill(text);
    await next(page);
    await page.getByText(sentence).waitFor();
    await page.getByLabel(label).fill('');
    await next(page);
    await page.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
  });

  it.each([{ typed: '0' }, { typed: '29' }, { typed: 'lima' }])(
    'refuses the due day $typed',
    async ({ typed }) => {
      const { page } = await openWizard();
      await pickKasiman(page);
      await walkTo(page, 'Apa kewajiban pertamanya?');
      await page.getByLabel('Tanggal, 1 sampai 28').fill(typed);
      await next(page);
      await page.getByText('Tulis angka 1 sampai 28.').waitFor();
    },
  );
});

describe('a workbook that was set up before', () => {
  const office = {
    tier: 'kecamatan',
    code: '35.22.20',
    name: 'Kasiman',
    zone: 'WIB',
    terms: {
      unit: 'desa',
      unitHead: 'Kepala Desa',
      subUnit: 'dusun',
      office: 'Kecamatan',
      officeHead: 'Camat',
      forum: 'Forpimcam',
      superior: 'Bupati',
    },
    units: [
      { code: '35.22.20.2001', name: 'Batokan' },
      { code: '35.22.20.2011', name: 'Kasiman Baru' },
    ],
    headEmail: 'camat@kasiman.go.id',
    contactPerson: 'Kasi Kesra',
    contactPhone: '',
  };

  it('is repaired with its own desa, words and contacts, and asks for no obligation again', async () => {
    const { page, calls } = await openWizard({
      readSetup: () => ({ value: { today: '2026-02-01', office, unfinished: null } }),
    });
    await page.getByText('yang sudah diisi tidak ditimpa').waitFor();
    await page.getByPlaceholder('Cari kecamatan').waitFor();
    await takePicture(page, 'wizard-1-perbaiki-terang');
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Perbaiki buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(sentRequests(calls)).toMatchObject([
      {
        officeCode: '35.22.20',
        officeName: 'Kasiman',
        units: office.units,
        terms: office.terms,
        headEmail: 'camat@kasiman.go.id',
        contactPerson: 'Kasi Kesra',
      },
    ]);
    expect(calls.filter(({ name }) => name === 'previewDue')).toEqual([]);
  });
});
