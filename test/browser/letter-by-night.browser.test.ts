// Checks that a letter in Kotak Surat can be read by day and by night.
import type { Browser } from 'playwright-core';
import 'local-office/workbook-hook';
import { launchBrowser, openWindow, pressMenu, type RunningOffice, startOffice } from './support/browser';
import { lightnessByColumn } from './support/pixels';

jest.setTimeout(120_000);

let browser: Browser;
let office: RunningOffice;

beforeAll(async () => {
  [browser, office] = await Promise.all([
    launchBrowser(),
    startOffice({ folder: 'test/browser/toy-script' }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

test.each([false, true])(
  'a letter without colours of its own is black on white or light on dark (night: %s)',
  async (dark) => {
    const page = await openWindow(browser, office.address, { dark });
    await pressMenu(page, 'Mainan', 'Kirim surat');
    await page.goto(`${office.address}/#/kotak-surat`);
    await page
      .getByRole('button', { name: /Laporan kerja bakti Februari/ })
      .first()
      .click();
    const letter = page.locator('iframe[title^="Surel"]');
    await page.frameLocator('iframe[title^="Surel"]').getByText('laporan kami tunggu').waitFor();
    await page.waitForTimeout(300);
    const box = await letter.boundingBox();
    if (box === null) throw new Error('the letter is not to be seen');
    const clip = { x: box.x + 4, y: box.y + 12, width: 200, height: 32 };
    const drawn = (await lightnessByColumn(page, clip)).flat();
    expect(Math.max(...drawn) - Math.min(...drawn)).toBeGreaterThan(180);
    await page.close();
  },
);
