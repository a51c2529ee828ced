// Can an office set up its workbook with the wizard, by mouse or by keyboard, without losing an answer?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import {
  type Answer,
  buildPages,
  findAxeProblems,
  launchBrowser,
  openPage,
  takePicture,
} from './page-browser';

jest.setTimeout(60_000);

let browser: Browser;
let dist: string;

beforeAll(async () => {
  dist = buildPages();
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const duePeriods = [
  { label: 'Februari 2026', due: 'Kamis, 5 Maret 2026, 23.59 WIB' },
  { label: 'Maret 2026', due: 'Senin, 6 April 2026, 23.59 WIB' },
  { label: 'April 2026', due: 'Selasa, 5 Mei 2026, 23.59 WIB' },
];

const answers: Record<string, Answer> = {
  readSetup: () => ({ value: { today: '2026-02-01', office: null } }),
  loadArea: ({ province }: { province: string }) => ({
    value: { text: readFileSync(path.join(dist, `area-${province}.html`), 'utf8') },
  }),
  previewDue: () => ({ value: { periods: duePeriods } }),
  prepareWorkbook: () => ({
    value: { message: 'Tab, formulir, dan tautan sudah dibuat.', units: 10, links: 10 },
  }),
};

const openWizard = (more: Record<string, Answer> = {}, options: { dark?: boolean; delay?: number } = {}) =>
  openPage(browser, path.join(dist, 'wizard.html'), {
    answers: { ...answers, ...more },
    width: 720,
    height: 600,
    ...options,
  });

const pick = async (page: Page, label: string, typed: string) => {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed);
  await page.keyboard.press('Enter');
};

const pickKasiman = async (page: Page) => {
  await pick(page, 'Provinsi', 'jawa tim');
  await page.getByPlaceholder('Cari kabupaten atau kota').waitFor();
  await pick(page, 'Kabupaten atau kota', 'bojone');
  await pick(page, 'Kecamatan', 'kasiman');
};

const next = (page: Page) => page.getByRole('button', { name: 'Lanjut' }).click();

describe.each([{ dark: false }, { dark: true }])('the wizard (dark: $dark)', ({ dark }) => {
  it('leads Kasiman from the province to the finished workbook, and axe finds nothing on the way', async () => {
    const { page, calls, problems } = await openWizard({}, { dark });
    const tone = dark ? 'gelap' : 'terang';
    const look = async (name: string) => {
      await takePicture(page, `wizard-${name}-${tone}`);
      expect(await findAxeProblems(page)).toEqual([]);
    };
    await page.getByRole('heading', { name: 'Kantor Anda di mana?' }).waitFor();
    await look('0-kosong');
    await page.getByRole('combobox', { name: 'Provinsi' }).fill('jawa');
    await look('0-cari');
    await pickKasiman(page);
    await look('1-wilayah');
    await next(page);
    await page.getByText('10 desa dipilih').waitFor();
    await look('2-daftar');
    await next(page);
    await look('3-istilah');
    await next(page);
    await page.getByText('Senin, 6 April 2026').waitFor();
    await look('4-kewajiban');
    await next(page);
    await page.getByLabel('Surel Camat').fill('camat@kasiman.go.id');
    await look('5-kontak');
    await next(page);
    await look('6-periksa');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    await look('7-selesai');
    expect(calls.filter(({ name }) => name === 'prepareWorkbook')).toEqual([
      {
        name: 'prepareWorkbook',
        args: {
          tier: 'kecamatan',
          officeCode: '35.22.20',
          officeName: 'Kasiman',
          units: expect.arrayContaining([{ code: '35.22.20.2001', name: 'Batokan' }]),
          terms: {
            unit: 'desa',
            unitHead: 'Kepala Desa',
            subUnit: 'dusun',
            office: 'Kecamatan',
            officeHead: 'Camat',
            forum: 'Forkopimcam',
            superior: 'Bupati',
          },
          zone: 'WIB',
          headEmail: 'camat@kasiman.go.id',
          contactPerson: '',
          contactPhone: '',
          obligation: {
            name: 'Kerja Bakti',
            minimumCount: 1,
            dueKind: 'day-of-next-month',
            dueDays: 5,
            shiftToWorkingDay: true,
            evidence: 'photo-wished',
            legalBasis: '',
            bindsKelurahan: true,
            start: '2026-02-01',
          },
        },
      },
    ]);
    expect(problems).toEqual([]);
  });
});

const sentRequest = (calls: readonly { name: string; args: unknown }[]) =>
  calls.filter(({ name }) => name === 'prepareWorkbook').map(({ args }) => args as Record<string, unknown>);

const walkTo = async (page: Page, heading: string) => {
  for (let step = 0; step < 6; step += 1) {
    if (await page.getByRole('heading', { name: heading }).isVisible()) return;
    await next(page);
  }
};

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
        times === 1 ? { refusal } : { value: { message: 'Semua sudah dibuat.', units: 10, links: 10 } },
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
    const [first, second] = sentRequest(calls);
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
    expect(sentRequest(calls)).toHaveLength(1);
  });

  it('offers another try when the list of areas cannot be read', async () => {
    const { page } = await openWizard({
      loadArea: (args: { province: string }, times) =>
        times === 1 ? { crash: 'NetworkError' } : (answers.loadArea?.(args as never, times) ?? { crash: '' }),
    });
    await pick(page, 'Provinsi', 'jawa tim');
    await page.getByText('Google tidak dapat dihubungi.').waitFor();
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

describe('without a mouse', () => {
  it('is walked from the first field to the finished workbook', async () => {
    const { page, calls } = await openWizard();
    await page.getByRole('heading', { name: 'Kantor Anda di mana?' }).waitFor();
    const keys = page.keyboard;
    await keys.press('Tab');
    await keys.press('Tab');
    await keys.type('35');
    await keys.press('Enter');
    await page.getByPlaceholder('Cari kabupaten atau kota').waitFor();
    await keys.press('Tab');
    await keys.type('bojonegoro');
    await keys.press('Enter');
    await keys.press('Tab');
    await keys.press('ArrowDown');
    for (let index = 0; index < 3; index += 1) await keys.press('ArrowDown');
    await keys.press('Escape');
    await keys.type('kasi');
    await keys.press('Enter');
    await keys.press('Enter');
    for (const heading of [
      'Siapa saja yang dipantau?',
      'Bagaimana orang menyebutnya?',
      'Apa kewajiban pertamanya?',
      'Siapa yang dapat dihubungi?',
      'Sudah benar?',
    ]) {
      await page.getByRole('heading', { name: heading }).waitFor();
      // The last stop in a page is its main button.
      await page.evaluate(() => document.querySelector<HTMLElement>('#actions .main')?.focus());
      await keys.press('Enter');
    }
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(sentRequest(calls)).toMatchObject([{ officeCode: '35.22.20' }]);
  });

  it('leaves the choice as it was when the list is closed with Escape', async () => {
    const { page } = await openWizard();
    await pick(page, 'Provinsi', 'bali');
    const box = page.getByRole('combobox', { name: 'Provinsi' });
    await box.fill('papua');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('Bali');
  });
});

describe('changing an answer at the end', () => {
  it('comes straight back to the review, unless it was the office itself', async () => {
    const { page } = await openWizard();
    await pickKasiman(page);
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Ubah kewajiban' }).click();
    await page.getByLabel('Nama kewajiban').fill('Jumat Bersih');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.getByText('Jumat Bersih, paling sedikit 1 kali sebulan').waitFor();
    await page.getByRole('button', { name: 'Ubah kantor' }).click();
    await pick(page, 'Kecamatan', 'kedewan');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByRole('heading', { name: 'Siapa saja yang dipantau?' }).waitFor();
    expect(await page.getByText('Batokan').count()).toBe(0);
  });

  it('lets one desa out and counts it', async () => {
    const { page, calls } = await openWizard();
    await pickKasiman(page);
    await next(page);
    await page.getByRole('checkbox', { name: /^Besah/u }).uncheck();
    await page.getByText('9 desa dipilih, 1 tidak ikut').waitFor();
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(JSON.stringify(sentRequest(calls))).not.toContain('Besah');
  });

  it('does not go on without any desa', async () => {
    const { page } = await openWizard();
    await pickKasiman(page);
    await next(page);
    await page.getByRole('button', { name: 'Lepas semua' }).click();
    await next(page);
    await page.getByText('Centang sedikitnya satu desa.').waitFor();
  });
});

describe('other places and offices', () => {
  it('F39: proposes kampung, WITA or Distrik where people say so', async () => {
    const { page } = await openWizard();
    await pick(page, 'Provinsi', 'lampung');
    await pick(page, 'Kabupaten atau kota', 'lampung tengah');
    await pick(page, 'Kecamatan', 'kalirejo');
    await walkTo(page, 'Bagaimana orang menyebutnya?');
    expect(await page.getByLabel('Sebutan yang dipantau').inputValue()).toBe('kampung');
    await page.getByRole('button', { name: 'Kembali' }).click();
    await page.getByText('17 kampung dipilih').waitFor();
  });

  it('F12: asks whether kelurahan are bound where desa and kelurahan stand side by side', async () => {
    const { page, calls } = await openWizard();
    await pick(page, 'Provinsi', 'kalimantan timur');
    await pick(page, 'Kabupaten atau kota', 'kutai kar');
    await pick(page, 'Kecamatan', '64.02.06');
    await next(page);
    await page.getByText('2 desa dan 12 kelurahan dipilih').waitFor();
    await takePicture(page, 'wizard-2-kelurahan-terang');
    await walkTo(page, 'Apa kewajiban pertamanya?');
    await page.getByLabel('Kelurahan juga wajib').uncheck();
    await walkTo(page, 'Sudah benar?');
    await page.getByText('tanpa kelurahan').waitFor();
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByText('siap', { exact: false }).first().waitFor();
    expect(sentRequest(calls)).toMatchObject([{ zone: 'WITA', obligation: { bindsKelurahan: false } }]);
  });

  it('lets a kabupaten watch its kecamatan', async () => {
    const { page, calls } = await openWizard();
    await page.getByText('memantau kecamatan').click();
    await pick(page, 'Provinsi', 'jawa tim');
    await pick(page, 'Kabupaten atau kota', 'bojone');
    await next(page);
    await page.getByText('28 kecamatan dipilih').waitFor();
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kabupaten Bojonegoro siap' }).waitFor();
    expect(sentRequest(calls)).toMatchObject([
      { tier: 'kabupaten', officeCode: '35.22', officeName: 'Bojonegoro', terms: { officeHead: 'Bupati' } },
    ]);
  });

  it('F07: lets a desa watch its RW, typed by hand', async () => {
    const { page, calls } = await openWizard();
    await page.getByText('memantau RW').click();
    await pick(page, 'Provinsi', 'banten');
    await pick(page, 'Kabupaten atau kota', '36.03');
    await pick(page, 'Kecamatan', 'kresek');
    await pick(page, 'Desa atau kelurahan', 'patrasana');
    await next(page);
    await page.getByLabel('Satu RW per baris').fill('RW 01\nRW 02\nRW 03');
    await page.getByText('3 baris dikenali.').waitFor();
    await takePicture(page, 'wizard-2-rw-terang');
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Desa Patrasana siap' }).waitFor();
    expect(sentRequest(calls)).toMatchObject([
      {
        officeCode: '36.03.06.2015',
        units: [{ code: '36.03.06.2015-RW01', name: 'RW 01' }, {}, {}],
        terms: { unitHead: 'Jaro' },
      },
    ]);
  });

  it('takes a list of its own, showing first what was understood', async () => {
    const { page, calls } = await openWizard();
    await pickKasiman(page);
    await next(page);
    await page.getByText('Daftarnya berbeda? Tempel daftar sendiri').click();
    await page.getByLabel('Satu desa per baris, kode lalu nama').fill('1. Batokan\n2. Betet\nKasiman Baru');
    await page.getByText('2 baris dikenali, 1 belum:').waitFor();
    await page.getByText('Baris 3 (“Kasiman Baru”): kodenya belum ada').waitFor();
    await takePicture(page, 'wizard-2-tempel-terang');
    expect(await findAxeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pakai daftar ini' }).click();
    await page.getByText('2 desa dipilih').waitFor();
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(sentRequest(calls)).toMatchObject([{ units: [{ name: 'Batokan' }, { name: 'Betet' }] }]);
  });
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
      readSetup: () => ({ value: { today: '2026-02-01', office } }),
    });
    await page.getByText('yang sudah diisi tidak ditimpa').waitFor();
    await page.getByPlaceholder('Cari kecamatan').waitFor();
    await takePicture(page, 'wizard-1-perbaiki-terang');
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Perbaiki buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(sentRequest(calls)).toMatchObject([
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
