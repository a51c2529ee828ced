// Checks that the grid draws a text to its last letter where the cell beside it is empty, as Sheets does.
import type { Browser, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import {
  launchBrowser,
  openWindow,
  type RunningOffice,
  startOffice,
  typeInto,
  waitForCell,
} from './support/browser';
import { lightnessByColumn } from './support/pixels';

jest.setTimeout(120_000);

let browser: Browser;
let office: RunningOffice;
let page: Page;

beforeAll(async () => {
  [browser, office] = await Promise.all([
    launchBrowser(),
    startOffice({ folder: 'test/browser/toy-script' }),
  ]);
  page = await openWindow(browser, office.address, { width: 1280, height: 760 });
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

/** Ends in a stem and is at most as wide as this, hardly narrower, in the letters of a cell. */
function textOfWidth(width: number): Promise<string> {
  return page.evaluate((room) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.font = '10pt Arial';
    const widthOf = (text: string): number => pen.measureText(text).width;
    const texts = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: 20 }, (_, n) => `${'n'.repeat(n)}${'i'.repeat(i)}H`),
    ).flat();
    const fitting = texts.filter((text) => widthOf(text) <= room);
    return fitting.reduce((best, text) => (widthOf(text) > widthOf(best) ? text : best), '');
  }, width);
}

/** How many of the columns of pixels around the left edge of a cell hold ink. */
async function inkAtEdge(a1: string): Promise<number> {
  const box = await page.evaluate((place) => window.__kantor?.box(place) ?? null, a1);
  if (box === null) throw new Error(`${a1} is not to be seen`);
  const clip = { x: Math.round(box.left) - 1, y: Math.round(box.top) + 3, width: 4, height: box.height - 6 };
  const columns = await lightnessByColumn(page, clip);
  return columns.filter((pixels) => pixels.some((lightness) => lightness < 110)).length;
}

test('a text that fits its cell only without the room before it goes on over the edge, to its last letter', async () => {
  const { width = 0 } = (await page.evaluate(() => window.__kantor?.box('E5'))) ?? {};
  const text = await textOfWidth(width - 1);
  await typeInto(page, 'E5', text);
  await waitForCell(page, 'Sheet1', 'E5', text);
  await page.evaluate(() => window.__kantor?.select('B12'));
  await page.waitForTimeout(300);
  expect(await inkAtEdge('F5')).toBeGreaterThan(0);
  expect(await inkAtEdge('F6')).toBe(0);
});

test('beside a filled cell it ends at the edge', async () => {
  await typeInto(page, 'F5', '     .');
  await waitForCell(page, 'Sheet1', 'F5', '     .');
  await page.evaluate(() => window.__kantor?.select('B12'));
  await page.waitForTimeout(300);
  expect(await inkAtEdge('F5')).toBe(0);
});
