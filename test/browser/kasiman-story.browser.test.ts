// Plays Kasiman in a browser: staff set it up, a desa reports from a phone, and every open page follows without a reload.
import type { Browser, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import { kasimanUnits } from '../flow/kasiman';
import {
  axeFindings,
  launchBrowser,
  openWindow,
  pressMenu,
  type RunningOffice,
  startOffice,
  takePicture,
} from './support/browser';
import { addressOf, textOf, textsOf, waitForText } from './support/page-cells';

jest.setTimeout(240_000);

/** Pictures for README and guides are made anew only when asked: `GAMBAR=1 npx jest kasiman-story`. */
const pictures = process.env.GAMBAR ? 'docs/gambar' : '.cache/gambar';
function picture(page: Page, name: string): Promise<void> {
  return takePicture(page, name, pictures);
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the set-up, in an empty workbook', () => {
  let office: RunningOffice;
  let page: Page;
  beforeAll(async () => {
    office = await startOffice({ empty: true });
    page = await openWindow(browser, office.address);
  });
  afterAll(() => office?.stop());

  test('before the set-up a panel says so calmly and offers Siapkan buku kerja; keys open the menu and close the dialog', async () => {
    await page.getByRole('button', { name: 'Pantau Desa', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: 'Laporan', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('menuitem', { name: 'Periksa laporan…' }).isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const panel = page.frameLocator('iframe[title="Periksa laporan"]');
    await panel.getByRole('button', { name: 'Siapkan buku kerja' }).waitFor();
    expect(await panel.getByRole('button', { name: 'Coba lagi' }).count()).toBe(0);
    expect(await panel.locator('.status').getAttribute('data-kind')).toBe('none');
    await panel.getByRole('button', { name: 'Siapkan buku kerja' }).click();
    const wizard = page.frameLocator('iframe[title="Siapkan buku kerja"]');
    await wizard.getByRole('combobox', { name: 'Provinsi' }).waitFor();
    expect(await page.locator('iframe[title="Periksa laporan"]').count()).toBe(0);
    await wizard.getByRole('combobox', { name: 'Provinsi' }).press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('a panel does not come back, too old to be used, when the window is loaded anew', async () => {
    await pressMenu(page, 'Pantau Desa', 'Tentang Pantau Desa');
    await page.locator('iframe[title="Tentang Pantau Desa"]').waitFor();
    await page.reload();
    await page.waitForFunction(() => window.__kantor?.ready === true);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  test('the wizard leads from the menu to ten desa with codes as text and the column of the month', async () => {
    await pressMenu(page, 'Pantau Desa', 'Siapkan buku kerja…');
    const wizard = page.frameLocator('iframe[title="Siapkan buku kerja"]');
    const pick = async (label: string, typed: string): Promise<void> => {
      await wizard.getByRole('combobox', { name: label, exact: true }).fill(typed);
      await page.keyboard.press('Enter');
    };
    await pick('Provinsi', 'jawa tim');
    await wizard.getByPlaceholder('Cari kabupaten atau kota').waitFor();
    await pick('Kabupaten atau kota', 'bojone');
    await pick('Kecamatan', 'kasiman');
    await picture(page, 'wizard');
    for (let step = 0; step < 5; step += 1) await wizard.getByRole('button', { name: 'Lanjut' }).click();
    await wizard.getByRole('button', { name: 'Buat buku kerja' }).click();
    await wizard.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    for (const { code, name } of kasimanUnits) await waitForText(page, 'Desa', name, 'Kode', code);
    const kepatuhan = await page.evaluate(() =>
      window.__kantor?.tabs().find((name) => name.startsWith('Kepatuhan')),
    );
    expect(kepatuhan).toMatch(/^Kepatuhan \d{4}$/u);
    expect(await textOf(page, kepatuhan ?? '', 'Batokan', 'Kerja Bakti')).toBe('… Menunggu');
    expect(await page.evaluate(() => window.__kantor?.tabs()[0])).toBe('Ringkasan');
  });
});

/** The demo's office and a window of it, for the blocks below. */
let office: RunningOffice;
let page: Page;

describe('Kasiman on 14 December 2026, as the demo opens', () => {
  const show = (tab: string): Promise<void> => page.evaluate((name) => window.__kantor?.activate(name), tab);
  beforeAll(async () => {
    office = await startOffice();
    page = await openWindow(browser, office.address, { width: 1280, height: 760 });
  });
  const november = 'Nov 2026 > Kerja Bakti';

  test('Ringkasan answers first: who has not reported, then the figures', async () => {
    // Below the hidden row of keys and the blank one.
    const rows = (await textsOf(page, 'Ringkasan')).slice(2).map((row) => row.filter((text) => text !== ''));
    expect(rows.find((row) => row.length > 0)?.[0]).toContain('2 desa belum lapor');
    // Eleven closed months and the running one.
    const months = new Set(rows.flat().filter((text) => /^\S{3} 2026$/u.test(text)));
    expect(months.size).toBe(12);
    await page.setViewportSize({ width: 1440, height: 900 });
    await show('Ringkasan');
    await page.waitForTimeout(400);
    await picture(page, 'ringkasan');
    await page.setViewportSize({ width: 1280, height: 760 });
  });

  test('Kepatuhan says each state in word, symbol and colour', async () => {
    const stateOf = (unit: string, column: string) => textOf(page, 'Kepatuhan 2026', unit, column);
    expect(await stateOf('Besah', 'Feb 2026 > Kerja Bakti')).toBe('◇ Dispensasi banjir');
    expect(await stateOf('Tembeling', 'Nov 2026 > Kerja Bakti')).toBe('⚠ Temuan');
    expect(await stateOf('Sidomukti', 'Nov 2026 > Siskamling')).toBe('✘ Lewat tenggat');
    expect(await stateOf('Batokan', 'Des 2026 > Kerja Bakti')).toBe('✔ Tepat waktu');
    expect(await stateOf('Batokan', 'Des 2026 > Siskamling')).toBe('… Menunggu');
    const missing = await addressOf(page, 'Kepatuhan 2026', 'Sidomukti', november);
    expect(await page.evaluate((a1) => window.__kantor?.look('Kepatuhan 2026', a1), missing)).toMatchObject({
      background: '#d93025',
      color: '#ffffff',
      bold: true,
    });
    await show('Kepatuhan 2026');
    await page.waitForTimeout(400);
    await picture(page, 'buku-kerja-kepatuhan');
  });

  test('the trial shows who would be reminded before anything leaves', async () => {
    await pressMenu(page, 'Pantau Desa', 'Pengingat', 'Uji coba pengingat…');
    const trial = page.frameLocator('iframe[title="Uji coba pengingat"]');
    await trial.getByText(/surel/iu).first().waitFor();
    await page.waitForTimeout(600);
    await picture(page, 'uji-coba');
    await page.getByRole('button', { name: 'Tutup' }).first().click();
  });

  test('a report from a phone changes the open workbook without a reload, in at most six taps and under a minute', async () => {
    const link = await textOf(page, 'Desa', 'Sidomukti', 'Tautan laporan');
    const phone = await browser.newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      locale: 'id-ID',
    });
    await phone.goto(link);
    const begun = performance.now();
    let taps = 0;
    let typed = 0;
    const tap = async (name: RegExp, role: 'checkbox' | 'button'): Promise<void> => {
      taps += 1;
      await phone.getByRole(role, { name }).first().tap();
    };
    /** A tap into the field, then letter by letter. */
    const type = async (label: RegExp, text: string): Promise<void> => {
      taps += 1;
      typed += text.length;
      await phone.getByLabel(label).tap();
      await phone.keyboard.press('End');
      await phone.keyboard.type(text);
    };
    /** A tap behind one of the words that stand in the long answer. */
    const typeBehind = async (word: string, text: string): Promise<void> => {
      taps += 1;
      typed += text.length;
      const answer = phone.getByLabel(/^Tempat, perangkat/u);
      await answer.focus();
      await answer.evaluate((field: HTMLTextAreaElement, behind) => {
        const place = field.value.indexOf(behind) + behind.length;
        field.setSelectionRange(place, place);
      }, word);
      await phone.keyboard.type(text);
    };
    expect(await phone.locator('body').textContent()).toContain('Laporan Kerja Bakti');
    taps += 1;
    typed += 8;
    await phone.locator('input[type="date"]').fill('2026-11-27');
    await tap(/Membersihkan lingkungan/u, 'checkbox');
    await type(/Jumlah warga yang hadir/u, '35');
    await typeBehind('Tempat: ', 'Dusun Krajan RT 02');
    await typeBehind('Hasil: ', 'selokan bersih');
    await picture(phone, 'formulir-390');
    expect(await axeFindings(phone)).toEqual([]);
    await tap(/Kirim/u, 'button');
    await phone.getByText(/laporan sudah diterima Kecamatan Kasiman/u).waitFor();
    expect(taps).toBeLessThanOrEqual(6);
    // Somebody new to it: the pages' own time, four letters a second, a second and a half a tap, three to read a question.
    const seconds = (performance.now() - begun) / 1000 + typed / 4 + taps * 1.5 + 6 * 3;
    expect(seconds).toBeLessThan(60);
    await waitForText(page, 'Kepatuhan 2026', 'Sidomukti', november, '◷ Terlambat 7 hari');
    await phone.close();
  });
});

describe('the pages beside the workbook', () => {
  afterAll(() => office?.stop());

  test('Kotak Surat holds the receipt and the reminders with their button', async () => {
    await page.goto(`${office.address}/#/kotak-surat`);
    await page
      // Sambeng owes one report; the last letter to it is this morning's reminder.
      .getByRole('button', { name: /Belum lapor: .*Sambeng|Sambeng.*Belum lapor: /u })
      .first()
      .click();
    await page
      .frameLocator('iframe[title^="Surel"]')
      .getByRole('link', { name: 'Isi laporan sekarang' })
      .waitFor();
    const link = page
      .frameLocator('iframe[title^="Surel"]')
      .getByRole('link', { name: 'Isi laporan sekarang' });
    // Every link opens here: in the letter, in its text, in cells.
    expect(await link.getAttribute('href')).toContain(`${office.address}/forms/d/e/`);
    expect(await page.locator('.dua-rupa pre').textContent()).toContain(`${office.address}/forms/d/e/`);
    expect(await page.locator('.dua-rupa pre').textContent()).toContain('23.59 WIB');
    await picture(page, 'kotak-surat');
  });

  test('the camat’s page opens by the link that was given to the camat', async () => {
    await page.goto(`${office.address}/#/halaman-web`);
    const shown = page.frameLocator('iframe[title="Halaman Camat"]');
    await shown.getByText('Kecamatan Kasiman').first().waitFor();
    expect(await shown.locator('body').textContent()).not.toContain('tertutup');
  });

  test('Jam steps a day on; the daily triggers fire by themselves', async () => {
    await page.goto(`${office.address}/#/jam`);
    await page.getByRole('button', { name: 'Maju 1 hari' }).click();
    await page.getByText('Selasa, 15 Desember 2026').waitFor();
    const fired = page
      .locator('section, article, div')
      .filter({ hasText: /^Yang baru saja berjalan/u })
      .last();
    await fired.getByText('Pembaruan pagi').first().waitFor();
    await fired.getByText('Pengingat harian').first().waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/daily|onForm/u);
    await picture(page, 'jam');
    // The year turns; a month counts its days.
    await page.getByRole('button', { name: 'Maju 1 bulan' }).click();
    await page.getByText(/^Hari ke-\d+ dari 31…$/u).waitFor();
    await page.getByText('Jumat, 15 Januari 2027').waitFor({ timeout: 120_000 });
  });

  test('Pelaksanaan shows what each run cost', async () => {
    await page.goto(`${office.address}/#/pelaksanaan`);
    await page.getByRole('button', { name: 'Laporan masuk' }).first().click();
    await page.locator('.rincian').waitFor();
    await picture(page, 'pelaksanaan');
  });
});
