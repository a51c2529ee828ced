// Does a receipt fit one screen of a phone, and can everybody read it?
import type { Browser } from 'playwright-core';
import { mails } from '../messages/mails';
import { findAxeProblems, launchBrowser, takePicture } from './page-browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const receipts = Object.entries(mails).filter(([name]) => name.startsWith('receipt'));

test.each(receipts)(
  '%s is read on a phone of 390 × 844 without scrolling; axe finds nothing',
  async (name, mail) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.setContent(mail.html);
    await takePicture(page, name);
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    expect(width).toBeLessThanOrEqual(390);
    expect(height).toBeLessThanOrEqual(844);
    expect(await findAxeProblems(page)).toEqual([]);
    await page.close();
  },
);
