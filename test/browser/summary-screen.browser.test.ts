// Checks that one screen of a laptop holds the answers of Ringkasan, for twenty desa with five obligations.
import type { Browser, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import { textWidth } from '../../src/tables/camat/text-width';
import { fullOffice } from '../flow/full-office';
import { launchBrowser, openWindow, type RunningOffice, startOffice, takePicture } from './support/browser';
import { addressOf, textsOf } from './support/page-cells';

jest.setTimeout(180_000);

const pictures = process.env.GAMBAR ? 'docs/gambar' : '.cache/gambar';

let browser: Browser;
let office: RunningOffice;
let page: Page;
beforeAll(async () => {
  [browser, office] = await Promise.all([launchBrowser(), startOffice({ prepared: fullOffice(5) })]);
  page = await openWindow(browser, office.address, { width: 1366, height: 641 });
  await page.evaluate(() => window.__kantor?.activate('Ringkasan'));
  await page.waitForTimeout(400);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

/** What Chrome's bars (87 pixels) and Windows' (40) leave of a screen, and what the bars of Sheets (206) leave of that. */
const laptops = [
  { laptop: '1366 × 768', width: 1366, height: 641, grid: 435, name: 'ringkasan-20-desa' },
  { laptop: '1440 × 900', width: 1440, height: 773, grid: 567, name: 'ringkasan-20-desa-1440' },
] as const;

test.each(laptops)(
  'F41: at $laptop the answer, the figures and who is missing of twenty desa and five obligations are in sight',
  async ({ width, height, grid, name }) => {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(400);
    await takePicture(page, name, pictures);
    const heads = await addressOf(page, 'Ringkasan', 'Kewajiban', 'Kewajiban');
    const trend = await addressOf(page, 'Ringkasan', 'Kewajiban', '12 periode');
    const first = Number(/\d+/u.exec(heads)?.[0]) - 2;
    const texts = (await textsOf(page, 'Ringkasan')).map(([label = '']) => label);
    const missing = texts.indexOf('▸ Siapa yang belum lapor') + 1;
    expect(texts.slice(missing, missing + 5).every((label) => label.startsWith('✘ '))).toBe(true);
    const [top, right, last] = await page.evaluate(
      (cells) => cells.map((cell) => window.__kantor?.box(cell) ?? null),
      [`A${first}`, trend, `A${missing + 5}`],
    );
    if (!top || !right || !last) throw new Error('scrolled away');
    expect(last.top + last.height - top.top).toBeLessThanOrEqual(grid);
    expect(right.left + right.width).toBeLessThanOrEqual(width - 17);
  },
);

/** Matrices of an SVG filter: grey as a printer makes it, and deuteranopia after Machado, Oliveira and Fernandes (2009). */
const eyes = {
  'abu-abu': '0.299 0.587 0.114 0 0 0.299 0.587 0.114 0 0 0.299 0.587 0.114 0 0 0 0 0 1 0',
  deuteranopia: '0.367 0.861 -0.228 0 0 0.28 0.673 0.047 0 0 -0.012 0.043 0.969 0 0 0 0 0 1 0',
} as const;

test.each(Object.entries(eyes))('F41: the picture for other eyes: %s', async (name, matrix) => {
  await page.evaluate((values) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<svg id="mata" width="0" height="0"><filter id="saring" color-interpolation-filters="linearRGB"><feColorMatrix values="${values}"/></filter></svg>`,
    );
    document.documentElement.style.filter = 'url(#saring)';
  }, matrix);
  await takePicture(page, `ringkasan-${name}`, pictures);
  await page.evaluate(() => {
    document.getElementById('mata')?.remove();
    document.documentElement.style.filter = '';
  });
});

test.each(['Kecamatan Kasiman', '✘ Laporan Penduduk', '0123456789', '▼ 68,9 poin'])(
  'a cell is as wide as Arial makes it, on a machine without Arial too: %s',
  async (text) => {
    const letters = text.replace(/[^\p{L}\d ,]/gu, '');
    const drawn = await page.evaluate((words) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.font = '750pt Arial';
      return pen.measureText(words).width;
    }, letters);
    // Never wider than Ringkasan reckons with, and hardly narrower; DejaVu Sans is 10 to 15 in a hundred wider.
    expect(drawn / textWidth(letters, 750)).toBeLessThanOrEqual(1);
    expect(drawn / textWidth(letters, 750)).toBeGreaterThan(0.94);
  },
);
