import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { LetterDraft } from '../../src/app/rpc-letters';
import { callRpc } from '../flow/kasiman';
import { februaryOffice, fillLetterSettings } from '../flow/letter-office';
import { launchBrowser } from './support/browser';

/** Pictures for the guides are made anew only when asked: `GAMBAR=1 npx jest letter-pages`. */
const pictures = process.env.GAMBAR ? 'docs/gambar' : '.cache/gambar';

/** A4 at 96 dots per inch. */
const paper = { width: 794, height: 1123 };

jest.setTimeout(180_000);

describe('letters on paper', () => {
  let browser: Browser;
  const office = februaryOffice();
  beforeAll(async () => {
    fillLetterSettings(office);
    mkdirSync(pictures, { recursive: true });
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each<{ kind: LetterDraft['kind']; picture: string }>([
    { kind: 'monthly-report', picture: 'laporan-bupati' },
    { kind: 'warning', picture: 'surat-teguran' },
  ])('F30: $picture stays on the sheet: nothing is cut off at its right edge', async ({ kind, picture }) => {
    const { draft } = callRpc(office, 'proposeLetter', { kind, month: '2026-02' });
    const { html } = callRpc(office, 'previewLetter', draft);
    expect(await overhangOf(html, paper, picture)).toBeLessThanOrEqual(0);
  });

  test('F30: the table for the wall stays on its sheet', async () => {
    const { html } = callRpc(office, 'previewWallTable', { month: '2026-02' });
    const sheet = { width: paper.height, height: paper.width };
    expect(await overhangOf(html, sheet, 'tabel-dinding')).toBeLessThanOrEqual(0);
  });

  /** Pixels that stick out at the right; a picture is kept of what was seen. */
  const overhangOf = async (html: string, viewport: typeof paper, picture: string): Promise<number> => {
    const page = await browser.newPage({ viewport });
    await page.setContent(html);
    await page.screenshot({ path: `${pictures}/${picture}.png`, fullPage: true });
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.close();
    return overhang;
  };
});
