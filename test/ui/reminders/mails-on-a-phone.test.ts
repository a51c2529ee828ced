// Every mail of the office can be read on a phone, by day and by night.
import type { Browser, Page } from 'playwright-core';
import { mails } from '../../messages/mails';
import { findAxeProblems, launchBrowser, takePicture } from '../page-browser';

jest.setTimeout(60_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
});

afterAll(() => browser?.close());

test.each(Object.entries(mails))(
  '%s is read on a phone of 390 × 844: nothing sticks out, axe finds nothing, its button is on the first screen',
  async (name, mail) => {
    await page.setContent(mail.html);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await takePicture(page, `${name}-${colorScheme}`);
      expect(await findAxeProblems(page)).toEqual([]);
    }
    const { width, height, buttonEnd } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      buttonEnd: document.querySelector('a')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(width).toBeLessThanOrEqual(390);
    expect(buttonEnd).toBeLessThanOrEqual(844);
    if (name.startsWith('receipt')) expect(height).toBeLessThanOrEqual(844);
  },
);
