// Plans visits, enters a result and decides about a finding in the dialog Kunjungan, as staff do.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import type { Office } from 'local-office';
import { contradictedOffice, officeBeforeVisits } from '../flow/visits/visit-office';
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

jest.setTimeout(180_000);

let browser: Browser;
const running: RunningOffice[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const office of running) await office.stop();
});

async function openDialog(prepared: Office): Promise<{ readonly page: Page; readonly dialog: FrameLocator }> {
  const office = await startOffice({ prepared });
  running.push(office);
  const page = await openWindow(browser, office.address, { width: 1280, height: 760 });
  await pressMenu(page, 'Pantau Desa', 'Rapat dan kunjungan', 'Kunjungan…');
  return { page, dialog: page.frameLocator('iframe[title="Kunjungan"]') };
}

function press(dialog: FrameLocator, name: string): Promise<void> {
  return dialog.getByRole('button', { name, exact: true }).click();
}

test('Kasi begins to plan, sees the schedule with its reasons, and saves it, in under a minute', async () => {
  const { page, dialog } = await openDialog(officeBeforeVisits());
  const began = Date.now();
  await press(dialog, 'Mulai memakai');
  await dialog.getByText('Siap dipakai.').waitFor();
  await press(dialog, 'Susun jadwal');
  await dialog.getByText('Tambah 10. Belum ada yang disimpan.').waitFor();
  await takePicture(page, 'kunjungan-jadwal');
  expect(await axeFindings(page)).toEqual([]);
  await press(dialog, 'Simpan');
  await dialog.getByText('Jadwal disimpan di tab Kunjungan.').waitFor();
  // Somebody new to it: the pages' own time, a second and a half for each of six presses, three for each visit of two months.
  expect((Date.now() - began) / 1000 + 6 * 1.5 + 4 * 3).toBeLessThan(60);
  const shown = (await textsOf(page, 'Kunjungan')).map((row) => row.join('|')).join('\n');
  expect(shown).toContain('35.22.20.2001 Batokan');
  expect(shown).toContain('K-010');
});

test('staff see a finding, both facts side by side, and decide about it', async () => {
  const { page, dialog } = await openDialog(contradictedOffice());
  await press(dialog, 'Hasil');
  await press(dialog, 'Mulai memakai Tindak Lanjut');
  await dialog.getByText('Tab Tindak Lanjut siap').waitFor();
  await dialog.getByText('kegiatan 20 Februari 2026, laporan diterima 2 Maret 2026').waitFor();
  await takePicture(page, 'kunjungan-temuan');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('radio', { name: /^laporan benar/u }).check();
  await dialog.getByLabel('Alasan putusan').fill('Fotonya cocok dengan lokasi');
  await press(dialog, 'Simpan putusan: Betet');
  await dialog.getByText('Putusan untuk Betet dicatat: laporan benar.').waitFor();
  const shown = (await textsOf(page, 'Tindak Lanjut')).map((row) => row.join('|')).join('\n');
  expect(shown).toContain('Fotonya cocok dengan lokasi');
});
