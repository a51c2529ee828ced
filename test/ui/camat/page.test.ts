// The camat's page answers first, fits a phone, and says everything without colour.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { builtPages, findAxeProblems, launchBrowser } from '../page-browser';
import { servedByGoogle } from '../served-page';
import { kasimanYear, pageHtml, wordiestOffice } from './page-fixture';

/** Pictures for the guides are made anew only when asked: `GAMBAR=1 npx jest test/ui/camat/page`. */
const pictures = process.env.GAMBAR ? 'docs/gambar' : '.cache/gambar';
const widths = [
  [390, 844],
  [820, 1180],
  [1440, 900],
] as const;

let browser: Browser;
let shell: string;
let html: string;
beforeAll(async () => {
  browser = await launchBrowser();
  shell = readFileSync(path.join(builtPages, 'page.html'), 'utf8');
  html = pageHtml(kasimanYear(), shell);
  mkdirSync(pictures, { recursive: true });
}, 60_000);
afterAll(() => browser?.close());

/** The script itself asks for the viewport, since Google drops what the file says of it. */
function withViewport(page: string): string {
  return page.replace('<head>', '<head><meta name="viewport" content="width=device-width, initial-scale=1">');
}

async function open(width: number, height: number, dark = false, javaScriptEnabled = true, body = html) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'id-ID',
    javaScriptEnabled,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'request',
    (request) => request.url().startsWith('https://script.example/') || problems.push(request.url()),
  );
  await page.route('https://script.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: withViewport(servedByGoogle(body)) }),
  );
  await page.goto('https://script.example/page');
  return { page, problems, close: () => context.close() };
}

function isInSight(page: Page, text: string): Promise<boolean> {
  return page
    .getByText(text, { exact: false })
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
}

/** The rows that the cards stand in: how many kinds of period, how many lower edges, and where the row ends. */
function cardRows(page: Page) {
  return page.evaluate(() => {
    const rows = new Map<number, { box: DOMRect; kind: string }[]>();
    for (const card of document.querySelectorAll('.card')) {
      const box = card.getBoundingClientRect();
      const top = Math.round(box.top);
      rows.set(top, [...(rows.get(top) ?? []), { box, kind: card.className }]);
    }
    return [...rows.values()].map((row) => ({
      cards: row.length,
      kinds: new Set(row.map(({ kind }) => kind)).size,
      ends: new Set(row.map(({ box }) => Math.round(box.bottom))).size,
      right: Math.round(Math.max(...row.map(({ box }) => box.right))),
    }));
  });
}

describe("F41: the camat's page in a browser", () => {
  it.each(widths)(
    'at %i × %i fits the width, has no axe finding and asks nothing from anywhere',
    async (width, height) => {
      const { page, problems, close } = await open(width, height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await findAxeProblems(page)).toEqual([]);
      await page.screenshot({ path: `${pictures}/halaman-camat-${width}.png`, fullPage: width !== 390 });
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('answers "siapa yang belum?" above the fold of a telephone, with or without script', async () => {
    for (const scripted of [true, false]) {
      const { page, close } = await open(390, 844, false, scripted);
      const head = await page.getByRole('heading', { level: 1 }).textContent();
      expect(head).toBe('3 desa belum lapor Kerja Bakti dan Siskamling Februari 2026');
      const missing = page.getByRole('button', { name: 'Sidomukti' }).first();
      const box = await missing.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(844);
      expect(await isInSight(page, '8 dari 9')).toBe(true);
      expect(await isInSight(page, 'temuan dari 2 yang dikunjungi')).toBe(true);
      const tasks = page.locator('.tasks');
      expect(await tasks.textContent()).toContain('⚠ Tindak lanjutKerja Bakti Feb 2026: Sekaran');
      expect(await tasks.textContent()).toContain('Kunjungan2 dari 10 dalam 3 bulan (20,0 %)');
      await close();
    }
  });

  it('by keyboard: a figure says where it comes from, a desa opens, Escape brings back', async () => {
    const { page, close } = await open(390, 844);
    const figure = page.locator('summary').filter({ hasText: 'Kelengkapan' }).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText('8 dari 9 laporan wajib terpenuhi; 10 desa dikurangi 1 dispensasi.')
      .first()
      .waitFor();
    const desa = page.getByRole('button', { name: 'Sidomukti' }).first();
    await desa.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Sidomukti' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('✘ Lewat tenggat');
    expect(await findAxeProblems(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/halaman-camat-desa.png` });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await desa.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it("a desa's window closes by its own button, and the page's history stays as it was", async () => {
    const { page, close } = await open(390, 844);
    const length = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Sidomukti' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Sidomukti' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Batokan' }).first().click();
    await page.getByRole('dialog', { name: 'Batokan' }).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(length);
    await close();
  });

  it('the bar, the counts and the total of every card add up', async () => {
    const { page, close } = await open(390, 844);
    const cards = await page.locator('.card').evaluateAll((all) =>
      all.map((card) => {
        const flexes = [...card.querySelectorAll<HTMLElement>('.bar i')].map((part) =>
          Number(part.style.flexGrow),
        );
        const counts = [...card.querySelectorAll('.figures .count > summary')].map(
          (one) => one.textContent ?? '',
        );
        const total = card.querySelector('.big summary')?.textContent ?? '';
        const missing = card.querySelector('.later summary, h3')?.textContent ?? '';
        return { isOver: card.classList.contains('over'), flexes, counts, total, missing };
      }),
    );
    expect(cards.some(({ counts }) => counts.some((text) => text.includes('Diproses')))).toBe(true);
    const numberIn = (text: string | undefined) => Number(/\d+/u.exec(text ?? '')?.[0] ?? 0);
    for (const { isOver, flexes, counts, total, missing } of cards) {
      const [reported, owed] = (total.match(/\d+/gu) ?? []).map(Number);
      const named = (word: string) => numberIn(counts.find((text) => text.includes(word)));
      expect(flexes.reduce((sum, part) => sum + part, 0)).toBe(owed);
      expect((reported ?? 0) + named('Diproses') + numberIn(missing)).toBe(owed);
      if (isOver)
        expect(named('Tepat waktu') + named('Terlambat') + named('Diproses') + named('Belum lapor')).toBe(
          owed,
        );
    }
    await close();
  });

  it('by night a cell that waits is dark as the page is', async () => {
    const { page, close } = await open(820, 1180, true);
    const fills = await page
      .locator('.s-j')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(fills.length).toBeGreaterThan(0);
    expect(new Set(fills)).toEqual(new Set(['rgb(43, 50, 46)']));
    expect(await findAxeProblems(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/halaman-camat-malam.png`, fullPage: true });
    await close();
  });

  it('with letters twice as large, on the narrowest telephone, and on A4 nothing is cut off', async () => {
    const { page, close } = await open(390, 844);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow()).toBe(0);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await overflow()).toBe(0);
    const onPaper = await page.locator('.running .on-paper:visible').allTextContents();
    expect(onPaper.join(', ').split(', ')).toHaveLength(14);
    expect(await page.getByText('Angka di balik grafik').isVisible()).toBe(false);
    await page.screenshot({ path: '.cache/gambar/halaman-camat-cetak.png', fullPage: true });
    await close();
  });
});

describe("F41: below the answer of the camat's page", () => {
  it('a desa shows when it was done, when it came, and its photos', async () => {
    const { page, close } = await open(390, 844);
    await page.getByRole('rowheader', { name: 'Tambakmerak' }).getByRole('button').click();
    const text = (await page.getByRole('dialog').textContent()) ?? '';
    expect(text).toContain('◷ Terlambat 4 hari, bergeser +7 hari');
    expect(text).toContain('Kegiatan 20 Feb 2026, diterima 9 Mar 2026, 16.20');
    const links = await page
      .getByRole('dialog')
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link?.startsWith('https://foto.example/'))).toBe(true);
    await close();
  });

  it('a desa shows what visits found and which institutions were there, and nobody', async () => {
    const { page, close } = await open(390, 844);
    await page.getByRole('button', { name: 'Sekaran' }).first().click();
    const dialog = page.getByRole('dialog');
    const visits = dialog
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Kunjungan', exact: true }) });
    expect(await visits.locator('li').allTextContents()).toEqual([
      expect.stringContaining(': tidak terlaksana (Kecamatan Kasiman, Polsek Kasiman, KUA Kasiman)'),
    ]);
    expect(await page.content()).not.toMatch(/Suprapto|Andi/u);
    await visits.scrollIntoViewIfNeeded();
    await page.screenshot({ path: '.cache/gambar/halaman-camat-kunjungan.png' });
    await close();
  });

  it('the camat sees a finding, both facts side by side, and what became of it; nobody is named', async () => {
    const { page, close } = await open(390, 844);
    const finding = page.getByRole('article').filter({ hasText: 'Sekaran' });
    const facts = finding.locator('.facts-beside > div');
    expect(await facts.allTextContents()).toEqual([
      expect.stringMatching(/^Yang dilaporkankegiatan 20 Februari 2026, laporan diterima \d+ \w+ 2026$/u),
      'Ditemukan tim3 Maret 2026: tidak terlaksana (Kecamatan Kasiman, Polsek Kasiman, KUA Kasiman)',
    ]);
    const [left, right] = [await facts.nth(0).boundingBox(), await facts.nth(1).boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(await finding.locator('dl').textContent()).toBe(
      'Tanggapan9 Maret 2026: Laporan kami benarPutusanbelum adaTindak lanjutdijawab',
    );
    expect(await page.content()).not.toMatch(/Tugiman|tertukar/u);
    await finding.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${pictures}/halaman-camat-temuan.png` });
    await finding.getByRole('button', { name: 'Sekaran' }).click();
    const own = page.getByRole('dialog').getByRole('article');
    expect(await own.locator('dl').textContent()).toContain('dijawab');
    expect(await findAxeProblems(page)).toEqual([]);
    await close();
  });

  it('of a large office the first dozen stand there, the others come at a tap, and each opens', async () => {
    const large = wordiestOffice({ units: 26, obligations: 2, months: 4, share: 0.1 }, '2024-05-12 07:45');
    const { page, problems, close } = await open(390, 844, false, true, pageHtml(large, shell));
    const card = page.locator('.card').first();
    const chips = card.locator('h3 + ul .chip');
    expect(await chips.count()).toBe(12);
    await card.getByRole('button', { name: /^dan \d+ lagi$/u }).press('Enter');
    expect(await chips.count()).toBe(large.obligations[0]?.shown[0]?.missing.length);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await card.locator('summary').filter({ hasText: 'Dispensasi' }).click();
    expect(await card.locator('.chip.s-b').first().textContent()).toMatch(
      /^◇ Kampuang .* banjir bandang di dusun/u,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findAxeProblems(page)).toEqual([]);
    await page.screenshot({ path: '.cache/gambar/halaman-camat-besar.png', fullPage: true });
    expect(problems).toEqual([]);
    await close();
  });

  it('every chart has its numbers in a table behind it', async () => {
    const { page, close } = await open(390, 844);
    await page.getByText('Angka di balik grafik', { exact: true }).first().click();
    const row = page.getByRole('row', { name: /Februari 2026/u });
    expect(await row.textContent()).toBe('Februari 202688,9 % (8 dari 9)66,7 % (6 dari 9)');
    await page.getByLabel('Riwayat dan grafik untuk').selectOption('Siskamling');
    await page.getByRole('heading', { name: 'Semua desa, Siskamling' }).waitFor();
    await close();
  });

  it('by night it reads as well as by day', async () => {
    const { page, close } = await open(390, 844, true);
    expect(await findAxeProblems(page)).toEqual([]);
    await page.screenshot({ path: `.cache/gambar/halaman-camat-gelap.png`, fullPage: true });
    await close();
  });

  it('without red and green, and without any colour, words and symbols still tell all', async () => {
    const { page, close } = await open(390, 844);
    const client = await page.context().newCDPSession(page);
    for (const type of ['deuteranopia', 'achromatopsia'] as const) {
      await client.send('Emulation.setEmulatedVisionDeficiency', { type });
      await page.screenshot({ path: `.cache/gambar/halaman-camat-${type}.png`, fullPage: true });
    }
    const cells = await page
      .locator('.heat td[class]')
      .evaluateAll((all) => all.map((cell) => [cell.className, cell.textContent]));
    const textsByLook = new Map<string, Set<string>>();
    for (const [look = '', text] of cells)
      textsByLook.set(look ?? '', (textsByLook.get(look ?? '') ?? new Set()).add((text ?? '').slice(0, 2)));
    const symbols = [...textsByLook.values()].map((set) => [...set]);
    expect(symbols.every((set) => set.length === 1)).toBe(true);
    expect(new Set(symbols.map(([symbol]) => symbol)).size).toBe(symbols.length);
    await close();
  });
});

describe("F41: the cards of the camat's page", () => {
  it('closed periods and running ones never share a row; a row is full and of one height, on screen and paper', async () => {
    for (const obligations of [1, 2, 3, 5]) {
      const office = wordiestOffice({ units: 4, obligations, months: 4, share: 0.5 }, '2024-05-12 07:45');
      const { page, close } = await open(1440, 900, false, true, pageHtml(office, shell));
      // The first card is opened and so higher than its neighbour by nature.
      await page.locator('.card .why.count summary').first().click();
      for (const medium of ['390', '820', '1440', 'paper']) {
        await page.emulateMedia({ media: medium === 'paper' ? 'print' : 'screen' });
        await page.setViewportSize({ width: Number(medium) || 690, height: 900 });
        const rows = await cardRows(page);
        expect({
          medium,
          obligations,
          wrong: rows.filter(({ kinds, ends }) => kinds > 1 || ends > 1),
        }).toEqual({ medium, obligations, wrong: [] });
        expect(new Set(rows.map(({ right }) => right)).size).toBe(1);
        const perRow = Math.max(...rows.map(({ cards }) => cards));
        expect({ medium, obligations, perRow }).toMatchObject({
          perRow: medium === '390' || obligations === 1 ? 1 : 2,
        });
      }
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.screenshot({ path: `.cache/gambar/halaman-camat-kartu-${obligations}.png`, fullPage: true });
      await close();
    }
  });
});
