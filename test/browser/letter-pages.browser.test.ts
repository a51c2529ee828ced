// Checks letters and the table for the wall as printed: nothing is cut off, and each fits its number of sheets.
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { LetterDraft } from '../../src/app/letters/rpc-letters';
import { wallTable } from '../../src/messages/exports/wall-table';
import { letterPage, type Paper, renderLetter } from '../../src/messages/letters/letter-page';
import { moment } from '../core/kasiman';
import { callRpc } from '../flow/kasiman';
import { februaryOffice, fillLetterSettings } from '../flow/letters/letter-office';
import { crowdedMonth, reportOfFebruary } from '../messages/camat/crowded-month';
import { kasimanLetters, monthly } from '../messages/letters/letters';
import { setContentInArial } from './support/arial';
import { launchBrowser } from './support/browser';

/** Pictures for the guides are made anew only when asked: `GAMBAR=1 npx jest letter-pages`. */
const pictures = process.env.GAMBAR ? 'docs/gambar' : '.cache/gambar';

/** A4 at 96 dots per inch. */
const paper = { width: 794, height: 1123 };

/** A page as it lies on its paper; the screen leaves out the margins of @page. */
interface Sheet {
  readonly html: string;
  readonly viewport: typeof paper;
  readonly margins: string;
  /** Name of the picture that is kept. */
  readonly picture: string;
}

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
    expect(
      await overhangOf({ html, viewport: paper, margins: '15mm 18mm 18mm 25mm', picture }),
    ).toBeLessThanOrEqual(0);
  });

  test('F30: the table for the wall stays on its sheet', async () => {
    const { html } = callRpc(office, 'previewWallTable', { month: '2026-02' });
    const sheet = { width: paper.height, height: paper.width };
    expect(
      await overhangOf({ html, viewport: sheet, margins: '12mm', picture: 'tabel-dinding' }),
    ).toBeLessThanOrEqual(0);
  });

  test.each<{ desa: number; obligations: number; paper: Paper; print: number }>([
    { desa: 10, obligations: 1, paper: 'A4', print: 20 },
    { desa: 10, obligations: 3, paper: 'F4', print: 14 },
    { desa: 26, obligations: 2, paper: 'A4', print: 11 },
    { desa: 26, obligations: 5, paper: 'F4', print: 9 },
  ])(
    'F36: the table for the wall of $desa desa and $obligations obligations is one sheet of $paper, in print of at least $print points',
    async ({ desa, obligations, paper, print }) => {
      const { profile } = kasimanLetters;
      const report = reportOfFebruary(crowdedMonth({ desa, obligations }));
      const html = wallTable({ profile, report, now: moment('2026-03-10 09:00'), paper });
      expect(await sheetsOf(html)).toBe(1);
      expect(Number(/font-size:([\d.]+)pt"/u.exec(html)?.[1])).toBeGreaterThanOrEqual(print);
    },
  );

  test.each<{ paper: Paper; sheets: number }>([
    { paper: 'A4', sheets: 4 },
    { paper: 'F4', sheets: 3 },
  ])(
    'F31: a report of 26 desa is $sheets sheets of $paper; heads come again, the last words stay with the signature',
    async ({ paper, sheets }) => {
      const html = renderLetter(monthly(kasimanLetters, crowdedMonth({ desa: 26, obligations: 3 })));
      const page = letterPage([{ html, mark: 'KONSEP' }], { title: '', paper });
      expect(await sheetsOf(page)).toBe(sheets);
      expect(await breaksOf(page)).toEqual({
        mark: 'table-header-group',
        head: 'table-header-group',
        heading: 'avoid',
        lead: 'avoid',
        row: 'avoid',
        point: 'avoid',
        end: 'avoid',
      });
    },
  );

  /** Sheets that the printer fills. */
  const sheetsOf = async (html: string): Promise<number> => {
    const page = await browser.newPage();
    await setContentInArial(page, html);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.close();
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  };

  /** What the printer is told about the breaks: heads that come again, and parts that stay together. */
  const breaksOf = async (html: string): Promise<Readonly<Record<string, string>>> => {
    const page = await browser.newPage();
    await page.setContent(html);
    const breaks = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        mark: style('thead:has(.mark)').display,
        head: style('.grid thead').display,
        heading: style('h2').breakAfter,
        lead: style('p.lead').breakAfter,
        row: style('.grid tr').breakInside,
        point: style('li').breakInside,
        end: style('.end:has(.signature):has(p)').breakInside,
      };
    });
    await page.close();
    return breaks;
  };

  /** Pixels that stick out at the right; a picture is kept of what was seen. */
  const overhangOf = async ({ html, viewport, margins, picture }: Sheet): Promise<number> => {
    const page = await browser.newPage({ viewport });
    await setContentInArial(page, html);
    await page.addStyleTag({ content: `@media screen{body{padding:${margins}}}` });
    await page.screenshot({ path: `${pictures}/${picture}.png`, fullPage: true });
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.close();
    return overhang;
  };
});
