// The wizard leads an office, by mouse or keyboard, from its province to its finished workbook.
import { findAxeProblems, takePicture } from '../page-browser';
import { next, openWizard, pick, pickKasiman, prepareWizardPages, sentRequests, walkTo } from './wizard-page';

prepareWizardPages();

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
          letterRegion: 'Kabupaten Bojonegoro',
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

describe('the due dates shown before anything is saved', () => {
  it('F03: follow the rule as it is typed, whichever answer comes last', async () => {
    const due = (text: string) => ({ value: { periods: [{ label: 'Februari 2026', due: text }] } });
    const slowly = (text: string) =>
      new Promise<ReturnType<typeof due>>((resolve) => setTimeout(() => resolve(due(text)), 1500));
    const { page, calls } = await openWizard({
      previewDue: (_, times) => (times === 1 ? slowly('jawaban lama') : due(`jawaban ${times}`)),
    });
    await pickKasiman(page);
    await walkTo(page, 'Apa kewajiban pertamanya?');
    await page.waitForTimeout(400);
    await page.getByLabel('Tanggal, 1 sampai 28').fill('10');
    await page.getByText('jawaban 2').waitFor();
    await page.getByLabel('Bila hari libur, geser ke hari kerja berikutnya').uncheck();
    await page.getByText('jawaban 3').waitFor();
    await page.waitForTimeout(1500);
    expect(await page.getByText('jawaban 3').count()).toBe(1);
    expect(calls.filter(({ name }) => name === 'previewDue').map(({ args }) => args)).toMatchObject([
      {
        terms: {
          dueDays: 5,
          shiftToWorkingDay: true,
          start: '2026-02-01',
          zone: 'WIB',
          periodType: 'monthly',
        },
      },
      { terms: { dueDays: 10, shiftToWorkingDay: true } },
      { terms: { dueDays: 10, shiftToWorkingDay: false } },
    ]);
  });
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
    expect(sentRequests(calls)).toMatchObject([{ officeCode: '35.22.20' }]);
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
    expect(JSON.stringify(sentRequests(calls))).not.toContain('Besah');
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
