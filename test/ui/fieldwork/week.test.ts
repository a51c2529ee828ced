// The view Minggu ini and the sheets that a team carries: what they show, what their buttons do, how they print.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetPage, VisitSheet, WeekDesk } from '../../../src/app/fieldwork/rpc-fieldwork';
import { findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(120_000);

const openHere = openPagesHere();

const link = `https://docs.google.com/forms/d/e/1FAIpQLSc${'x'.repeat(48)}/viewform?usp=pp_url&entry.1=K-014%20%C2%B7%20Betet&entry.2=RHKDT`;
const week: WeekDesk = {
  visits: [
    {
      number: 'K-014',
      unit: 'Desa Betet',
      when: 'Sabtu, 14 Maret 2026, 09.00 WIB',
      team: 'Budi Santoso (Camat, Kecamatan Kasiman); Kapolsek (Polsek Kasiman)',
      others: 'KUA Kasiman',
      targets: [
        {
          name: 'Kerja Bakti',
          report: 'kegiatan 20 Februari 2026, laporan diterima 2 Maret 2026',
          photos: ['https://foto.example/1', 'javascript:alert(1)'],
        },
      ],
      followUps: [
        'Kerja Bakti Januari 2026: kunjungan tidak menemukan yang dilaporkan (terbuka, tenggat 27 Mar 2026)',
      ],
      assignment: '',
      link,
      whatsapp: `Kunjungan ke Desa Betet\n${link}`,
    },
  ],
  next: 'Batokan · 25 Maret 2026',
  hasForm: true,
};

function sheetOf(number: number): VisitSheet {
  const hasVisit = number % 3 === 0;
  return {
    unit: `Desa Contoh ${number}`,
    code: `35.22.20.2${String(number).padStart(3, '0')}`,
    visit: hasVisit ? 'K-014 · Sabtu, 14 Maret 2026, 09.00 WIB' : '',
    isThisWeek: number === 0,
    team: hasVisit ? 'Budi Santoso (Camat, Kecamatan Kasiman); Kapolsek (Polsek Kasiman)' : '',
    rows: Array.from({ length: 5 }, (_, index) => ({
      obligation: `Kewajiban ${index + 1}`,
      symbols: ['✔', '✔', '◷', '', '⚠', '✔✔', '✘', '◐', '✔ ✔', '◇', '✎', '…'],
    })),
    legend: ['✔ Tepat waktu', '◷ Terlambat', '⚠ Temuan', '✘ Lewat tenggat'],
    reports: ['Kerja Bakti: kegiatan 20 Februari 2026, laporan diterima 2 Maret 2026'],
    followUps: number === 0 ? (week.visits[0]?.followUps ?? []) : [],
    targets: hasVisit ? ['Kerja Bakti', 'Siskamling'] : [],
    head: `Kepala Desa Contoh ${number}`,
    link: hasVisit ? link : '',
  };
}

const sheets: SheetPage = {
  officeName: 'Kecamatan Kasiman',
  months: ['Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des', 'Jan', 'Feb', 'Mar'].map(
    (month, index) => `${month} ${index < 9 ? 2025 : 2026}`,
  ),
  sheets: Array.from({ length: 108 }, (_, number) => sheetOf(number)),
};

function openWeek(width = 900, desk: WeekDesk = week) {
  return openHere('visits', {
    answers: {
      readVisitDesk: () => ({ value: { isInUse: true, settings: '', targets: [], longest: [] } }),
      readVisitWeek: () => ({ value: desk }),
      prepareResultForm: () => ({ value: week }),
      openVisitSheets: () => ({ value: {} }),
      openVisitLetters: () => ({ value: {} }),
    },
    width,
    height: 760,
  });
}

it.each([900, 390])(
  'shows when, where, with whom and what to check at %i px; axe finds nothing',
  async (width) => {
    const { page, calls, problems } = await openWeek(width);
    await page.getByRole('button', { name: 'Minggu ini' }).click();
    const card = page.getByRole('article');
    await card.getByText('Desa Betet · Sabtu, 14 Maret 2026, 09.00 WIB · K-014').waitFor();
    await card.getByText('Instansi lain: KUA Kasiman').waitFor();
    expect(await card.getByRole('link').count()).toBe(1);
    await takePicture(page, `kunjungan-minggu-${width}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const name of ['Surat tugas: Desa Betet', 'Lembar kunjungan'])
      await page.getByRole('button', { name, exact: true }).click();
    for (const name of ['WhatsApp tim: Desa Betet', 'Salin tautan hasil: Desa Betet'])
      await page.getByRole('button', { name, exact: true }).waitFor();
    expect(calls.map(({ name }) => name)).toEqual([
      'readVisitDesk',
      'readVisitWeek',
      'openVisitLetters',
      'openVisitSheets',
    ]);
    expect(problems).toEqual([]);
  },
);

it('without the form of results one button makes it', async () => {
  const { page } = await openWeek(900, { ...week, hasForm: false });
  await page.getByRole('button', { name: 'Minggu ini' }).click();
  await page.getByRole('button', { name: 'Siapkan formulir hasil' }).click();
  await page.getByText('Siapkan formulir hasil').waitFor({ state: 'detached' });
});

it('108 desa print in one run, a page each, and without a phone number', async () => {
  const { page, problems } = await openHere('sheets', {
    answers: { readVisitSheets: () => ({ value: sheets }) },
    width: 860,
    height: 700,
  });
  await page.getByText('1 lembar kunjungan').waitFor();
  await takePicture(page, 'kunjungan-lembar');
  expect(await findAxeProblems(page)).toEqual([]);
  // A4 less its margins, at 96 dots an inch.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1047 });
  await takePicture(page, 'kunjungan-lembar-cetak');
  expect(await page.evaluate(() => document.querySelector('.sheet')?.scrollHeight ?? 0)).toBeLessThanOrEqual(
    1044,
  );
  await page.emulateMedia({ media: null });
  await page.getByLabel('Tujuan', { exact: true }).selectOption('Semua');
  await page.getByText('108 lembar kunjungan').waitFor();
  expect(await page.locator('svg.qr').count()).toBe(36);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(108);
  if (process.env.PICTURES !== undefined) writeFileSync(path.join(process.env.PICTURES, 'lembar.pdf'), pdf);
  expect(problems).toEqual([]);
});
