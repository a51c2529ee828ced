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
    await page.getByText('10 dari 10 desa dipilih').waitFor();
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
