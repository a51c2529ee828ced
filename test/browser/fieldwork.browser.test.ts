// A visit is prepared in Minggu ini, its sheet opened, and its result sent from a phone at the place.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import type { Office } from 'local-office';
import { callRpc } from '../flow/kasiman';
import { skipTo } from '../flow/office-actions';
import { contradictedOffice } from '../flow/visits/visit-office';
import {
  axeFindings,
  launchBrowser,
  openWindow,
  pressMenu,
  type RunningOffice,
  startOffice,
  takePicture,
} from './support/browser';
import { textsOf } from './support/page-cells';

jest.setTimeout(240_000);

let browser: Browser;
let office: RunningOffice;
let page: Page;
let dialog: FrameLocator;
let link = '';

/** Two days before the visit to Batokan; the form of results was made. */
function prepared(): Office {
  const kasiman = contradictedOffice();
  callRpc(kasiman, 'startFollowUps', {});
  skipTo(kasiman, '2026-03-23T09:00:00');
  link = callRpc(kasiman, 'prepareResultForm', {}).visits[0]?.link ?? '';
  return kasiman;
}

beforeAll(async () => {
  browser = await launchBrowser();
  office = await startOffice({ prepared: prepared() });
  page = await openWindow(browser, office.address, { width: 1280, height: 760 });
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

test('Minggu ini says when, where, with whom and what to check', async () => {
  await pressMenu(page, 'Pantau Desa', 'Rapat dan kunjungan', 'Kunjungan…');
  dialog = page.frameLocator('iframe[title="Kunjungan"]');
  await dialog.getByRole('button', { name: 'Minggu ini', exact: true }).click();
  await dialog.getByText('Desa Batokan · Rabu, 25 Maret 2026, 09.00 WIB · K-002').waitFor();
  await dialog.getByRole('button', { name: 'Salin tautan hasil: Desa Batokan' }).waitFor();
  await takePicture(page, 'kunjungan-minggu');
  expect(await axeFindings(page)).toEqual([]);
});

test('Surat tugas of a visit opens over the workbook, filled, with the link of its form of results', async () => {
  await dialog.getByRole('button', { name: 'Surat tugas: Desa Batokan' }).click();
  const letters = page.frameLocator('iframe[title="Surat dan laporan"]');
  await letters.getByLabel('Tujuan').waitFor();
  expect(await letters.getByLabel('Kunjungan', { exact: true }).inputValue()).toBe('K-002');
  expect(await letters.getByLabel('Tujuan').inputValue()).toBe('Desa Batokan, 25 Maret 2026');
  expect(await letters.getByLabel('Tautan hasil kunjungan').inputValue()).toContain('/forms.gle/');
  await letters.getByRole('button', { name: 'Lihat pratinjau' }).click();
  await letters
    .frameLocator('iframe[title="Pratinjau surat"]')
    .getByText('SURAT TUGAS', { exact: true })
    .waitFor();
  await takePicture(page, 'kunjungan-surat-tugas');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tutup' }).first().click();
  await pressMenu(page, 'Pantau Desa', 'Rapat dan kunjungan', 'Kunjungan…');
  dialog = page.frameLocator('iframe[title="Kunjungan"]');
  await dialog.getByRole('button', { name: 'Minggu ini', exact: true }).click();
});

test('Lembar kunjungan opens over the workbook, with the code of the visit', async () => {
  await dialog.getByRole('button', { name: 'Lembar kunjungan', exact: true }).click();
  const sheets = page.frameLocator('iframe[title="Lembar kunjungan"]');
  await sheets.getByRole('heading', { name: 'Lembar kunjungan · Desa Batokan' }).waitFor();
  await sheets.getByRole('img', { name: 'Kode QR hasil kunjungan Desa Batokan' }).waitFor();
  await takePicture(page, 'kunjungan-lembar');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tutup' }).first().click();
});

test('A: a member of the team enters a result on a phone in under a minute and at most six questions', async () => {
  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'id-ID',
  });
  phone.setDefaultTimeout(30_000);
  // The office was made at Google's addresses; opened here, all its links lead here.
  await phone.goto(link.replace('https://docs.google.com', office.address));
  const begun = performance.now();
  let [taps, typed] = [1, 0];
  const type = async (label: RegExp, text: string): Promise<void> => {
    taps += 1;
    typed += text.length;
    await phone.getByLabel(label).tap();
    await phone.keyboard.type(text);
  };
  await phone.getByLabel(/^Hasil/u).selectOption('tidak terlaksana');
  for (const position of ['Camat', 'Kapolsek']) {
    taps += 1;
    await phone.getByRole('checkbox', { name: new RegExp(`^${position}`, 'u') }).tap();
  }
  await type(/^Catatan/u, 'Saluran masih tersumbat');
  await type(/^Nama pengisi/u, 'Siti, Kasi Trantib');
  await takePicture(phone, 'kunjungan-hasil-390');
  expect(await axeFindings(phone)).toEqual([]);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await phone.getByRole('button', { name: /Kirim/u }).tap();
  await phone.getByText(/hasil kunjungan sudah diterima Kecamatan Kasiman/u).waitFor();
  // Somebody new to it: the pages' own time, four letters a second, a second and a half a tap, three to read a question.
  const seconds = (performance.now() - begun) / 1000 + typed / 4 + taps * 1.5 + 6 * 3;
  expect(seconds).toBeLessThan(60);
  let shown = '';
  for (let tries = 0; tries < 40 && !shown.includes('Saluran masih tersumbat'); tries += 1) {
    await page.waitForTimeout(250);
    shown = (await textsOf(page, 'Kunjungan')).flat().join('|');
  }
  expect(shown).toContain('tidak terlaksana|');
  expect(shown).toContain('Saluran masih tersumbat');
  await phone.close();
});
