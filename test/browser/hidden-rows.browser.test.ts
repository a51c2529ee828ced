// Checks that tabs with hidden, frozen keys look and work as tabs that begin at their headers.
import type { Browser, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import { launchBrowser, openWindow, type RunningOffice, startOffice, takePicture } from './support/browser';

jest.setTimeout(90_000);

let browser: Browser;
let office: RunningOffice;
let page: Page;
beforeAll(async () => {
  [browser, office] = await Promise.all([launchBrowser(), startOffice()]);
  page = await openWindow(browser, office.address);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

async function openTab(tab: string): Promise<void> {
  await page.evaluate((name) => window.__kantor?.activate(name), tab);
  await page.waitForTimeout(300);
}
function boxOf(a1: string) {
  return page.evaluate((place) => window.__kantor?.box(place) ?? null, a1);
}
/** The name of the selection, and what the bar above the grid shows of it. */
function selected(): Promise<readonly string[]> {
  return Promise.all(['Alamat sel', 'Isi sel terpilih'].map((field) => page.getByLabel(field).inputValue()));
}
async function press(a1: string, up = 0, button: 'left' | 'right' = 'left'): Promise<void> {
  const box = await boxOf(a1);
  if (!box) throw new Error(`${a1} is not to be seen`);
  await page.mouse.click(box.left + 20, box.top + box.height / 2 - up, { button });
}

describe('a tab with hidden keys', () => {
  it.each(['Laporan', 'Desa', 'Kepatuhan 2026'])(
    '%s begins at its headers, which stay in sight',
    async (tab) => {
      await openTab(tab);
      const head = await boxOf('B3');
      const grid = await page.locator('.wadah-grid').boundingBox();
      // Under the column letters, without a gap.
      expect((head?.top ?? 0) - (grid?.y ?? 0)).toBeCloseTo(20, 0);
      expect(await boxOf('B8')).not.toBeNull();
      await page.mouse.move(700, 500);
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(500);
      expect(await boxOf('B3')).toEqual(head);
      expect(await boxOf('B8')).toBeNull();
      await takePicture(page, `kunci-tersembunyi-${tab.toLowerCase().replaceAll(' ', '-')}`);
      await page.mouse.wheel(0, -5000);
    },
  );

  it('writes to the first cell that is seen when a whole column is selected', async () => {
    await openTab('Desa');
    await press('B3', 20);
    expect(await selected()).toEqual([expect.stringMatching(/^B1:B/), 'Nama']);
  });

  it('shows both hidden rows by the menu, and leaves them when they are hidden again', async () => {
    const hidden = (await boxOf('A3'))?.top ?? 0;
    await press('A3');
    await press('A3', 0, 'right');
    await page.getByRole('menuitem', { name: 'Tampilkan baris tersembunyi' }).click();
    await page.waitForFunction((top) => (window.__kantor?.box('A3')?.top ?? 0) > top + 40, hidden);
    await page.evaluate(() => window.__kantor?.select('A1:A2'));
    expect(await selected()).toEqual(['A1:A2', 'desa.kode']);
    await page.waitForTimeout(200);
    await press('A2', 0, 'right');
    await page.getByRole('menuitem', { name: 'Sembunyikan baris 1–2' }).click();
    await page.waitForFunction((top) => window.__kantor?.box('A3')?.top === top, hidden);
    expect(await selected()).toEqual(['A3', 'Kode']);
  });

  it('takes what is typed below the headers', async () => {
    await page.evaluate(() => window.__kantor?.select('B16'));
    await page.keyboard.type('Desa Baru');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__kantor?.text('Desa', 'B16') === 'Desa Baru');
  });
});
