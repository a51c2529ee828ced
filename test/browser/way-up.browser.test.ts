// The way up between two workbooks of two offices: a kecamatan sends its recap, the kabupaten sees it and who has not sent.
import type { Office } from 'local-office';
import 'local-office/workbook-hook';
import type { Browser, Page } from 'playwright-core';
import { quietOffice, sendReport } from '../flow/office-actions';
import { bojonegoro, bojonegoroOffice, lettersOf, recapOf, sendRecap } from '../flow/recap/recap-office';
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

jest.setTimeout(300_000);

/** Those that do not send, beside Kasiman, which sends in the browser. */
const silent = ['35.22.04', '35.22.17'];

let browser: Browser;
const running: RunningOffice[] = [];

async function run(prepared: Office): Promise<Page> {
  const office = await startOffice({ prepared });
  running.push(office);
  return openWindow(browser, office.address, { width: 1366, height: 768 });
}

function kabupaten(): Office {
  const office = bojonegoroOffice();
  for (const kecamatan of bojonegoro.children) {
    if (silent.includes(kecamatan.code) || kecamatan.code === '35.22.20') continue;
    const letters = lettersOf(kecamatan);
    // Nothing was due in February, and they say so.
    sendRecap(office, '2026-03-03T09:00:00', recapOf(kecamatan.code, {}, { month: '2026-02', blocks: [] }));
    sendRecap(office, '2026-03-10T09:00:00', recapOf(kecamatan.code, { 'kerja-bakti': letters }));
  }
  return office;
}

function kecamatan(): Office {
  const office = quietOffice();
  for (const name of ['Batokan', 'Betet', 'Tembeling', 'Sambeng', 'Kasiman', 'Sekaran', 'Besah', 'Ngaglik'])
    sendReport(office, '2026-02-20T10:00:00', name, '2026-02-13');
  office.clock.set('2026-03-10T10:00:00+07:00');
  return office;
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const office of running) await office.stop();
});

/** The link of Kasiman's own form, which the kabupaten shares once. */
async function sharedLink(above: Page): Promise<string> {
  await pressMenu(above, 'Pantau Desa', 'Laporan', 'Bagikan tautan…');
  const links = above.frameLocator('iframe[title="Bagikan tautan"]');
  await links.getByLabel('Cari').fill('kasiman');
  const href = await links.getByRole('link', { name: 'Buka sebagai kecamatan' }).first().getAttribute('href');
  await takePicture(above, 'rekap-bagikan-tautan');
  return href ?? '';
}

async function openRecap(below: Page) {
  await pressMenu(below, 'Pantau Desa', 'Surat dan data', 'Kirim rekap…');
  return below.frameLocator('iframe[title="Kirim rekap"]');
}

function showTab(page: Page, name: string): Promise<void> {
  return page.getByRole('tab', { name, exact: true }).click();
}

test('§4.10: a kecamatan sends its recap by the menu, the link and Kirim; the kabupaten sees who has not', async () => {
  const [above, below] = [await run(kabupaten()), await run(kecamatan())];
  const link = await sharedLink(above);
  const first = await openRecap(below);
  await first.getByLabel('Tautan rekap').fill(link);
  await takePicture(below, 'rekap-kirim-pertama');
  await first.getByRole('button', { name: 'Simpan tautan' }).click();
  await first.getByRole('link', { name: 'Buka formulirnya' }).waitFor();

  // From the second month on this is all: the menu, the link, Kirim.
  await below.reload();
  await below.waitForFunction(() => window.__kantor?.ready === true);
  const panel = await openRecap(below);
  await panel.getByRole('link', { name: 'Buka formulirnya' }).waitFor();
  await takePicture(below, 'rekap-kirim');
  expect(await axeFindings(below)).toEqual([]);
  const [form] = await Promise.all([
    below.context().waitForEvent('page'),
    panel.getByRole('link', { name: 'Buka formulirnya' }).click(),
  ]);
  await form.getByRole('button', { name: 'Kirim' }).waitFor();
  await takePicture(form, 'rekap-formulir');
  await form.getByRole('button', { name: 'Kirim' }).click();
  await form.getByText('Kirim tanggapan lain').or(form.getByText('tercatat')).first().waitFor();
  await takePicture(form, 'rekap-terkirim');

  const rows = await textsOf(above, 'Rekap');
  const total = rows.find((row) => row.includes('Jumlah'));
  expect(total).toContain('26 dari 28 mengirim');
  expect(rows.filter((row) => row.includes('belum mengirim')).map((row) => row[3])).toEqual([
    'Ngasem',
    'Malo',
  ]);
  await showTab(above, 'Rekap');
  await takePicture(above, 'rekap-tab');
  await showTab(above, 'Kepatuhan 2026');
  await takePicture(above, 'rekap-kepatuhan');
  await pressMenu(above, 'Pantau Desa', 'Pengingat', 'Pengingat WhatsApp…');
  const reminders = above.frameLocator('iframe[title="Pengingat WhatsApp"]');
  await reminders.getByRole('heading', { name: '3 kecamatan belum lapor' }).waitFor();
  expect(await reminders.locator('strong').allInnerTexts()).toEqual([
    'Kecamatan Ngasem',
    'Kecamatan Malo',
    'Kecamatan Kasiman',
  ]);
  await takePicture(above, 'rekap-pengingat');
});
