// The head of a kabupaten opens a kecamatan on the page and sees each of its desa, as its recap told them.
import type { Browser } from 'playwright-core';
import { addSums, NO_SUMS, sumsOfLetters } from '../../../src/core/recap/recap-sums';
import { callRpc } from '../../flow/kasiman';
import { bojonegoro, bojonegoroOffice, lettersOf, recapOf, sendRecap } from '../../flow/recap/recap-office';
import { findAxeProblems, launchBrowser, takePicture } from '../page-browser';

jest.setTimeout(240_000);

let browser: Browser;
let html: string;
beforeAll(async () => {
  browser = await launchBrowser();
  const office = bojonegoroOffice();
  for (const kecamatan of bojonegoro.children.slice(18, 24)) {
    const letters = lettersOf(kecamatan);
    sendRecap(
      office,
      '2026-03-10T09:00:00',
      recapOf(kecamatan.code, { 'kerja-bakti': letters, siskamling: letters.replace(/f/gu, 'b') }),
    );
  }
  const other = { size: 11, listMark: '1234' } as const;
  sendRecap(office, '2026-03-10T10:00:00', recapOf('35.22.28', { 'kerja-bakti': 'eeeeefffkCD' }, other));
  const size = recapOf('35.22.01', {}).size;
  sendRecap(
    office,
    '2026-03-10T11:00:00',
    recapOf('35.22.01', { 'kerja-bakti': 'e'.repeat(size - 1).concat('j') }),
  );
  office.webGet();
  const { links } = callRpc(office, 'makeCamatLink', { label: 'Bupati', days: 7 });
  const t = new URL(links[0]?.url ?? '').searchParams.get('t') ?? '';
  const answer = office.webGet({ t }, { visitor: '' });
  if (answer.kind !== 'html') throw new Error(answer.kind);
  html = answer.html;
});
afterAll(() => browser?.close());

async function open(dark = false) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route('https://script.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace(
        '<head>',
        '<head><meta name="viewport" content="width=device-width, initial-scale=1">',
      ),
    }),
  );
  await page.goto('https://script.example/page');
  await takePicture(page, 'rekap-halaman-awal');
  return { page, problems, close: () => context.close() };
}

test.each([{ dark: false }, { dark: true }])(
  '§4.10: from the kecamatan down to each desa (dark: $dark)',
  async ({ dark }) => {
    const { page, problems, close } = await open(dark);
    await page.locator('[data-unit]', { hasText: 'Kasiman' }).first().click({ timeout: 4000 });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Tenggat Maret 2026' }).waitFor();
    await dialog.getByText(/^Kode rekap diterima 10 Mar 2026, 09\.00/u).waitFor();
    expect(await dialog.textContent()).not.toMatch(/Kegiatan|foto/u);
    await dialog.getByText('Kerja bakti Februari 2026').click();
    await dialog.getByText('Tambakmerak').first().waitFor();
    await takePicture(page, `rekap-halaman-${dark ? 'gelap' : 'terang'}`);
    const items = await dialog.locator('details[open] li').allTextContents();
    expect(items).toHaveLength(10);
    expect(items.filter((text) => text.includes('Tepat waktu'))).toHaveLength(
      [...lettersOf(bojonegoro.children.find(({ code }) => code === '35.22.20') ?? bojonegoro)].filter(
        (letter) => letter === 'e',
      ).length,
    );
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(problems).toEqual([]);
    await close();
  },
);

test('§4.10: the head sees what all of them told together, and how many have sent', async () => {
  const { page, close } = await open();
  const block = page.locator('.block', { has: page.getByRole('heading', { name: 'Isi rekap' }) });
  const told = bojonegoro.children.slice(18, 24).map((area) => sumsOfLetters(lettersOf(area)));
  const other = sumsOfLetters('eeeeefffkCD');
  const total = [...told, other].reduce(addSums, NO_SUMS);
  const lines = await block.getByRole('listitem').allTextContents();
  expect(lines[0]).toContain(`Kerja bakti lengkap ${total.fulfilled} dari ${total.expected} (`);
  expect(lines[0]).toContain('; 8 dari 28 mengirim');
  await block.scrollIntoViewIfNeeded();
  await takePicture(page, 'rekap-halaman-jumlah');
  expect(await findAxeProblems(page)).toEqual([]);
  await close();
});

test('W3: what is still awaited is said to be provisional on the page too', async () => {
  const { page, close } = await open();
  await page.getByText('untuk melihat riwayat dan isi rekapnya').first().waitFor();
  const name = bojonegoro.children.find(({ code }) => code === '35.22.01')?.name ?? '';
  await page.locator('[data-unit]', { hasText: name }).first().click({ timeout: 4000 });
  await page.getByRole('dialog').getByText('sementara, belum dihitung').waitFor();
  await close();
});

test('W3: where the list of desa differs, only how many are in each state', async () => {
  const { page, close } = await open();
  await page.locator('[data-unit]', { hasText: 'Gayam' }).first().click({ timeout: 4000 });
  const dialog = page.getByRole('dialog');
  await dialog.getByText('hanya jumlahnya yang ditampilkan').waitFor();
  await dialog.getByText('Kerja bakti Februari 2026').click();
  await takePicture(page, 'rekap-halaman-beda');
  expect(await dialog.locator('details[open] li').allTextContents()).toContain('5✔ Tepat waktu');
  await close();
});
