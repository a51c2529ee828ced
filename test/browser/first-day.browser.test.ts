// Walks the first day of an office on Google in a browser, with what a user sees and presses and nothing else.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import { kasimanUnits } from '../flow/kasiman';
import {
  launchBrowser,
  openWindow,
  pressMenu,
  type RunningOffice,
  startOffice,
  takePicture,
} from './support/browser';
import { textOf, waitForText } from './support/page-cells';
import { deployedAddress, severalAccounts, untick } from './support/trainer-tools';

jest.setTimeout(240_000);

let browser: Browser;
let office: RunningOffice;
let page: Page;
let shots = 0;

/** A picture of each step, in order, for somebody to look at: `GAMBAR=1 npx jest first-day`. */
async function picture(name: string, of: Page = page): Promise<void> {
  if (!process.env.GAMBAR) return;
  shots += 1;
  await of.waitForTimeout(400);
  await takePicture(of, `hari-pertama-${String(shots).padStart(2, '0')}-${name}`);
}

function panel(title: string): FrameLocator {
  return page.frameLocator(`iframe[title="${title}"]`);
}

const wizardTitle = 'Siapkan buku kerja';

async function closeWindow(title: string): Promise<void> {
  await page.getByRole('button', { name: `Tutup ${title}` }).click();
  await page.locator(`iframe[title="${title}"]`).waitFor({ state: 'detached' });
}

/** What a refusal must never say when the connection is fine. */
async function expectNothingOfInternet(): Promise<void> {
  const said = [await page.locator('body').innerText()];
  for (const frame of page.frames().slice(1)) said.push(await frame.locator('body').innerText());
  expect(said.join('\n')).not.toMatch(/internet/u);
}

beforeAll(async () => {
  browser = await launchBrowser();
  office = await startOffice({ empty: true, english: true, startsAt: '2026-08-31T08:00:00+07:00' });
  page = await openWindow(browser, office.address);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

describe('the first day of an English consumer account', () => {
  test('with a scope unticked the set-up is not opened, and one sentence says what to tick', async () => {
    await untick(page, 'script.send_mail');
    await severalAccounts(page, true);
    await pressMenu(page, 'Pantau Desa', 'Siapkan buku kerja…');
    await page.getByText('centang semua izin yang diminta').waitFor();
    await expectNothingOfInternet();
    await picture('izin-belum-lengkap');
    await page.getByRole('button', { name: 'Tutup pesan' }).click();
    await untick(page, 'Semua dicentang');
  });

  test('with two accounts signed in the wizard says so, and opens where only one is', async () => {
    await pressMenu(page, 'Pantau Desa', 'Siapkan buku kerja…');
    await panel(wizardTitle).getByText('Keluar dari akun yang lain').waitFor();
    await expectNothingOfInternet();
    await picture('beberapa-akun');
    await closeWindow(wizardTitle);
    await severalAccounts(page, false);
    await pressMenu(page, 'Pantau Desa', 'Siapkan buku kerja…');
    await panel(wizardTitle).getByRole('heading', { name: 'Kantor Anda di mana?' }).waitFor();
    await picture('wizard');
  });

  test('the wizard makes the workbook, in Indonesian and in the office’s zone', async () => {
    const wizard = panel(wizardTitle);
    for (const [label, typed] of [
      ['Provinsi', 'jawa tim'],
      ['Kabupaten atau kota', 'bojone'],
      ['Kecamatan', 'kasiman'],
    ] as const) {
      await wizard.getByRole('combobox', { name: label, exact: true }).fill(typed);
      await page.keyboard.press('Enter');
    }
    for (const step of ['siapa', 'istilah', 'kewajiban', 'kontak', 'periksa']) {
      await wizard.getByRole('button', { name: 'Lanjut' }).click();
      await picture(`wizard-${step}`);
    }
    await wizard.getByRole('button', { name: 'Buat buku kerja' }).click();
    await picture('wizard-jalan');
    await wizard.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    await picture('wizard-siap');
    await wizard.getByRole('button', { name: 'Lihat buku kerja' }).click();
    await waitForText(page, 'Kepatuhan 2026', 'Batokan', 'Kerja Bakti', '… Menunggu');
    await picture('ringkasan');
  });

  test('Kesehatan says what is left to do on a first day', async () => {
    await pressMenu(page, 'Pantau Desa', 'Kesehatan…');
    await panel('Kesehatan').getByText('Pengingat otomatis mati').waitFor();
    await picture('kesehatan');
    await closeWindow('Kesehatan');
  });
});

describe('the same day, once the workbook stands', () => {
  test('the camat’s page is deployed, proved by its own answer, and opened by a link', async () => {
    const address = await deployedAddress(page);
    await pressMenu(page, 'Pantau Desa', 'Halaman camat…');
    const camat = panel('Halaman camat');
    await camat.getByText('Belum dipasang').waitFor();
    await picture('halaman-camat-belum');
    await camat.getByLabel('Alamat aplikasi web').fill(address.replace(/exec$/u, 'dev'));
    await camat.getByRole('button', { name: 'Periksa alamat' }).click();
    await camat.getByText('Alamat ini berakhiran /dev dan hanya terbuka bagi penyunting').waitFor();
    await picture('halaman-camat-dev');
    await camat.getByLabel('Alamat aplikasi web').fill(address);
    await camat.getByRole('button', { name: 'Periksa alamat' }).click();
    const [proof] = await Promise.all([
      page.context().waitForEvent('page'),
      camat.getByRole('link', { name: 'Buka halaman' }).click(),
    ]);
    await proof.getByText('Alamat halaman sudah benar').waitFor();
    await picture('halaman-camat-bukti', proof);
    await proof.close();
    await camat.getByRole('button', { name: 'Sudah terbuka' }).click();
    await camat.getByLabel('Untuk siapa').fill('Camat');
    await camat.getByRole('button', { name: 'Buat tautan' }).click();
    await camat.getByRole('button', { name: 'Salin tautan untuk Camat' }).waitFor();
    await picture('halaman-camat-tautan');
    const [seen] = await Promise.all([
      page.context().waitForEvent('page'),
      camat.getByRole('link', { name: 'Buka tautan untuk Camat' }).click(),
    ]);
    await seen.getByText('Kasiman').first().waitFor();
    await picture('halaman-camat', seen);
    await seen.close();
    await closeWindow('Halaman camat');
  });

  test('contacts are pasted as they came', async () => {
    await pressMenu(page, 'Pantau Desa', 'Pengingat', 'Kontak…');
    const contacts = panel('Kontak');
    await contacts
      .getByRole('textbox', { name: 'Tempel daftar kontak' })
      .fill(
        kasimanUnits
          .map(
            ({ name }, at) => `Sekdes ${name} sekdes.${name.toLowerCase()}@desa.example 0812 3456 78${at}0`,
          )
          .join('\n'),
      );
    await picture('kontak-tempel');
    await contacts.getByRole('button', { name: 'Periksa daftar' }).click();
    await contacts.getByRole('button', { name: /^Simpan/u }).waitFor();
    await picture('kontak-periksa');
    await contacts.getByRole('button', { name: /^Simpan/u }).click();
    await contacts.getByText('10 perubahan disimpan di tab Kontak.').waitFor();
    await contacts.getByText('10 dari 10 desa dapat disurati.').waitFor();
    await picture('kontak-lengkap');
    await closeWindow('Kontak');
  });

  test('reminders are tried, then switched on', async () => {
    await pressMenu(page, 'Pantau Desa', 'Pengingat', 'Uji coba pengingat…');
    const trial = panel('Uji coba pengingat');
    await trial.getByRole('button', { name: 'Nyalakan pengingat otomatis' }).click();
    await trial.getByText('Menyala: setiap hari kerja').waitFor();
    await picture('pengingat-menyala');
    await closeWindow('Uji coba pengingat');
  });

  test('a desa reports by its link from a phone, and is marked in the workbook', async () => {
    const phone = await browser.newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      locale: 'id-ID',
    });
    const link = await textOf(page, 'Desa', 'Batokan', 'Tautan laporan');
    await phone.goto(link);
    await phone.locator('input[type="date"]').fill('2026-08-30');
    await phone
      .getByRole('checkbox', { name: /Membersihkan lingkungan/u })
      .first()
      .tap();
    await phone.getByLabel(/Jumlah warga yang hadir/u).fill('35');
    await phone.getByLabel(/^Tempat, perangkat/u).fill('Dusun Krajan');
    await picture('formulir', phone);
    await phone.getByRole('button', { name: /Kirim/u }).tap();
    await phone.getByText(/laporan sudah diterima/u).waitFor();
    await picture('formulir-terkirim', phone);
    await phone.close();
    await waitForText(page, 'Kepatuhan 2026', 'Batokan', 'Kerja Bakti', '✔ Tepat waktu');
    await page.evaluate(() => window.__kantor?.activate('Kepatuhan 2026'));
    await picture('kepatuhan');
  });

  test('the first reminder goes to a desa that has not reported, with its link and its day', async () => {
    await page.goto(`${office.address}/#/jam`);
    const reminders = page.getByRole('button', { name: /Belum lapor: /u });
    const mailCount = page.getByRole('link', { name: /^Kotak Surat/u }).locator('.jumlah');
    const nextDay = page.getByRole('button', { name: 'Maju 1 hari' });
    for (let days = 0; days < 10; days += 1) {
      await nextDay.click();
      await page.getByText(/pelaksanaan:$/u).waitFor();
      if (Number(await mailCount.innerText()) > 1) break;
    }
    await picture('jam');
    await page.goto(`${office.address}/#/kotak-surat`);
    await reminders.first().click();
    await page
      .frameLocator('iframe[title^="Surel"]')
      .getByRole('link', { name: 'Isi laporan sekarang' })
      .waitFor();
    await picture('pengingat-pertama');
    const names = await reminders.allInnerTexts();
    expect(names).toHaveLength(9);
    expect(names.join()).not.toContain('batokan');
  });
});
