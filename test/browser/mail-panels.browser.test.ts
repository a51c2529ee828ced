// Presses every button of Kesehatan, Uji coba, Kata-kata and Pengingat WhatsApp in an office of its own.
import vm from 'node:vm';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import { kasimanOffice } from '../flow/kasiman';
import { fillAddresses } from '../flow/office-actions';
import { typeIn } from '../flow/sheet-cells';
import {
  launchBrowser,
  openWindow,
  pressMenu,
  type RunningOffice,
  startOffice,
  takePicture,
} from './support/browser';
import { textsOf } from './support/page-cells';

jest.setTimeout(120_000);

let browser: Browser;
let office: RunningOffice;
let page: Page;

/** Kasiman after its first due date: its triggers are gone, the form is closed, three desa have an address. */
function brokenOffice() {
  const kasiman = kasimanOffice();
  fillAddresses(kasiman, ['Batokan', 'Betet', 'Sidomukti']);
  typeIn(kasiman, 'Kontak', 'Sidomukti', 'WhatsApp', '0812 3456 7890');
  kasiman.clock.set('2026-03-06T09:00:00+07:00');
  kasiman.state.triggers.length = 0;
  kasiman.clock.set('2026-03-09T09:00:00+07:00');
  const [form] = Object.keys(kasiman.state.forms);
  vm.runInContext(`FormApp.openById('${form}').setAcceptingResponses(false)`, kasiman.context);
  return kasiman;
}

beforeAll(async () => {
  [browser, office] = await Promise.all([launchBrowser(), startOffice({ prepared: brokenOffice() })]);
  page = await openWindow(browser, office.address, { width: 1280, height: 760 });
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

/** Opens a sidebar from the menu. */
async function openPanel(title: string, ...items: readonly string[]): Promise<FrameLocator> {
  await pressMenu(page, 'Pantau Desa', ...items);
  return page.frameLocator(`iframe[title="${title}"]`);
}
function press(panel: FrameLocator, name: string | RegExp): Promise<void> {
  return panel.getByRole('button', { name }).first().click();
}
/** What stands in a tab, row by row. */
async function cells(tab: string): Promise<string> {
  return (await textsOf(page, tab)).map((row) => row.join('|')).join('\n');
}

test('Kesehatan names the lost triggers and the closed form, and its buttons repair both', async () => {
  const panel = await openPanel('Kesehatan', 'Kesehatan…');
  await panel.getByRole('heading', { name: '5 hal perlu dilihat' }).waitFor();
  await takePicture(page, 'panel-kesehatan');
  await press(panel, 'Perbaiki pemicu');
  await panel.getByText('Pemicu diperbaiki.').waitFor();
  await panel.getByRole('heading', { name: '3 hal perlu dilihat' }).waitFor();
  expect(await panel.getByRole('button', { name: 'Perbaiki pemicu' }).count()).toBe(0);
  await press(panel, 'Perbaiki formulir');
  await panel.getByText('Formulir diperbaiki dan menerima jawaban.').waitFor();
  await panel.getByRole('heading', { name: '2 hal perlu dilihat' }).waitFor();
  await press(panel, 'Periksa lagi');
  await panel.getByText(/^\d+ hal berjalan baik$/u).click();
  await panel.getByText('Pemeriksaan harian menunggu pagi berikutnya').waitFor();
  await takePicture(page, 'panel-kesehatan-baik');
});

test('Uji coba shows who, sends to them once, and switches the daily reminders on and off', async () => {
  const panel = await openPanel('Uji coba pengingat', 'Pengingat', 'Uji coba pengingat…');
  await panel.getByRole('heading', { name: '3 desa akan diingatkan' }).waitFor();
  await takePicture(page, 'panel-uji-coba');
  await press(panel, 'Kirim pengingat ke 3 desa');
  await panel.getByText('3 surel pengingat terkirim.').waitFor();
  await panel.getByRole('heading', { name: 'Tidak ada pengingat sekarang' }).waitFor();
  expect((await cells('Pengingat')).match(/\|terkirim\|/giu)).toHaveLength(3);
  await press(panel, 'Nyalakan pengingat otomatis');
  await panel.getByText('Pengingat otomatis menyala').waitFor();
  await takePicture(page, 'panel-uji-coba-sesudah');
  await press(panel, 'Matikan pengingat otomatis');
  await panel.getByRole('button', { name: 'Nyalakan pengingat otomatis' }).waitFor();
});

test('Kata-kata shows the mail as it is typed, refuses an unknown name, saves, and goes back', async () => {
  const panel = await openPanel('Kata-kata pengingat', 'Pengingat', 'Atur kata-kata pengingat…');
  const opening = panel.getByLabel('Kalimat pembuka', { exact: true });
  const preview = panel.getByRole('region', { name: 'Contoh' });
  await preview.getByText('Terima kasih atas kerja samanya').waitFor();
  await takePicture(page, 'panel-kata');
  await opening.fill('Salam untuk {sekdes}.');
  await panel.getByText('{sekdes} tidak dikenal.').waitFor();
  await press(panel, 'Simpan');
  await panel.getByText('Tidak ada yang disimpan.').waitFor();
  await takePicture(page, 'panel-kata-ditolak');
  await opening.fill('Salam sehat untuk ');
  await press(panel, /^Sisipkan \{desa\}/u);
  await preview.getByText('Salam sehat untuk Desa Batokan').waitFor();
  await press(panel, 'Simpan');
  await panel.getByText('Tersimpan.').waitFor();
  await press(panel, 'Kembalikan ke bawaan');
  await preview.getByText('Terima kasih atas kerja samanya').waitFor();
  await press(panel, 'Simpan');
  await panel.getByText('Tersimpan.').waitFor();
  await panel.getByLabel('Surel atau pesan').selectOption({ label: 'Pesan WhatsApp' });
  await preview.getByText('Yth. Kepala Desa Batokan dan jajaran,').waitFor();
  await takePicture(page, 'panel-kata-whatsapp');
});

test('Pengingat WhatsApp opens the chat of the one who is asked, and a sent one is noted once', async () => {
  const panel = await openPanel('Pengingat WhatsApp', 'Pengingat', 'Pengingat WhatsApp…');
  const link = panel.getByRole('link', { name: 'Buka WhatsApp untuk Desa Sidomukti' });
  expect(await link.getAttribute('href')).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/u);
  await takePicture(page, 'panel-whatsapp');
  await press(panel, 'Catat terkirim: Desa Sidomukti');
  await panel.getByText('Pesan untuk Desa Sidomukti dicatat di tab Pengingat.').waitFor();
  expect(await panel.getByRole('button', { name: 'Catat terkirim: Desa Sidomukti' }).count()).toBe(0);
  expect((await cells('Pengingat')).match(/WhatsApp/gu)).toHaveLength(1);
});
