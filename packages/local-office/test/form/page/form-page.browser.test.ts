// Checks that a form can be filled in on a phone, with keyboard or thumb, on a weak signal.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { answerFormRequest } from '../../../src/form/page/form-request';
import { createOffice, type Office } from '../../../src/office';

jest.setTimeout(60_000);

const script = `
  function makeReport() {
    const form = FormApp.create('Laporan', true).setTitle('Laporan Kerja Bakti').setProgressBar(true)
      .setDescription('Kecamatan Kasiman').setConfirmationMessage('Sudah kami terima.').setAllowResponseEdits(true);
    form.addListItem().setTitle('Desa').setRequired(true).setChoiceValues(['Batokan', 'Kasiman']);
    const held = form.addMultipleChoiceItem().setTitle('Terlaksana?').setRequired(true);
    const done = form.addPageBreakItem().setTitle('Kegiatan');
    form.addDateItem().setTitle('Tanggal').setRequired(true);
    form.addTextItem().setTitle('Warga hadir').setRequired(true)
      .setValidation(FormApp.createTextValidation().requireWholeNumber().setHelpText('Tulis dengan angka.').build());
    const why = form.addPageBreakItem().setTitle('Alasan').setGoToPage(FormApp.PageNavigationType.SUBMIT);
    form.addParagraphTextItem().setTitle('Mengapa belum?').setRequired(true);
    held.setChoices([held.createChoice('Ya', done), held.createChoice('Belum', why)]);
    return form.getPublishedUrl();
  }
  function makeAllKinds() {
    const form = FormApp.create('Semua', true).setTitle('Semua jenis').setCollectEmail(true);
    form.addSectionHeaderItem().setTitle('Bagian').setHelpText('Keterangan');
    form.addScaleItem().setTitle('Skala').setLabels('Kotor', 'Bersih').setRequired(true);
    form.addRatingItem().setTitle('Bintang');
    form.addGridItem().setTitle('Keadaan').setRows(['Jalan', 'Selokan']).setColumns(['Baik', 'Rusak']);
    form.addCheckboxGridItem().setTitle('Hadir').setRows(['Pagi']).setColumns(['RT 1', 'RT 2']);
    form.addDateTimeItem().setTitle('Saat');
    form.addTimeItem().setTitle('Jam');
    form.addDurationItem().setTitle('Lama');
    form.addDateItem().setTitle('Hari jadi').setIncludesYear(false);
    form.addCheckboxItem().setTitle('Centang').setChoiceValues(['a', 'b']).showOtherOption(true);
    form.addParagraphTextItem().setTitle('Cerita');
    form.addTextItem().setTitle('Nomor')
      .setValidation(FormApp.createTextValidation().requireTextMatchesPattern('^[0-9]{1,9}$').build());
    form.addTextItem().setTitle('Sandi')
      .setValidation(FormApp.createTextValidation().requireTextMatchesPattern('[a-z]+').build());
    return form.getPublishedUrl();
  }
`;

let office: Office;
let server: Server;
let browser: Browser;
let base = '';
/** True: the connection breaks before an answer is accepted. */
let noSignal = false;

async function buildClient() {
  const built = await build({
    entryPoints: ['packages/local-office/src/pages/form/form-client.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    outdir: 'out',
    entryNames: 'form',
  });
  return new Map(
    built.outputFiles.map((file) => [file.path.endsWith('.css') ? 'form.css' : 'form.js', file.text]),
  );
}

beforeAll(async () => {
  office = createOffice();
  office.openWorkbook('Buku Kerja');
  office.load({ files: { 'Code.gs': script } });
  const assets = await buildClient();
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asset = assets.get(url.pathname.replace('/aset/', ''));
    if (asset !== undefined) {
      response.writeHead(200, {
        'content-type': url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
      });
      response.end(asset);
      return;
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    if (noSignal && request.method === 'POST') {
      request.socket.destroy();
      return;
    }
    const answer = await answerFormRequest(
      {
        forms: office.state.forms,
        submit: ({ form, answers, respondentEmail, editOf }) =>
          office.submitForm(form.id, answers, { email: respondentEmail, ...(editOf ? { editOf } : {}) }),
        newFileId: () => 'berkas',
      },
      { method: request.method === 'POST' ? 'POST' : 'GET', url, body, account: '' },
    );
    response.writeHead(answer?.status ?? 404, { 'content-type': answer?.contentType, ...answer?.headers });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const find =
    "import { browserPath } from './test/browser/support/launch-browser.mjs'; console.log(await browserPath());";
  const executablePath = execFileSync(process.execPath, ['--input-type=module', '-e', find], {
    encoding: 'utf8',
  }).trim();
  browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

async function open(maker: string, query = '', colorScheme: 'light' | 'dark' = 'light') {
  const url = new URL(String(office.call(maker)));
  const published = url.pathname.split('/')[4] ?? '';
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'id-ID',
    bypassCSP: true,
    colorScheme,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${base}/formulir/${published}${query}`);
  await page.waitForSelector('form');
  const stored = () =>
    Object.values(office.state.forms).find((form) => form.publishedId === published)?.responses ?? [];
  const answersByTitle = () => {
    const form = Object.values(office.state.forms).find((one) => one.publishedId === published);
    const [first] = stored();
    return Object.fromEntries(
      (form?.items ?? []).flatMap((item) => {
        const answer = first?.answers[item.id];
        return answer === undefined ? [] : [[item.title, answer]];
      }),
    );
  };
  return { page, errors, stored, answersByTitle, close: () => context.close() };
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, as `rule: element`. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`));
  });
}

it('leads through sections, says what is missing, and keeps everything when the signal fails', async () => {
  const { page, errors, stored, answersByTitle, close } = await open('makeReport');
  await page.click('button[type=submit]');
  expect(await page.locator('.pesan:visible').allTextContents()).toEqual(['Wajib diisi', 'Wajib diisi']);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  expect(await findings(page)).toEqual([]);

  await page.selectOption('select', 'Kasiman');
  await page.check('input[value=Ya]');
  await page.click('text=Berikutnya');
  expect(await page.locator('h2').textContent()).toBe('Kegiatan');
  expect(await page.locator('.kemajuan').textContent()).toBe('Halaman 2 dari 3');
  await page.fill('input[type=date]', '2026-02-13');
  expect(await page.locator('.bantuan').first().textContent()).toBe('Jumat, 13 Februari 2026');
  await page.getByLabel('Warga hadir').fill('banyak');
  await page.getByLabel('Warga hadir').press('Enter');
  expect(await page.locator('.pesan:visible').count()).toBe(0);
  await page.click('text=Kirim');
  expect(await page.locator('.pesan:visible').allTextContents()).toEqual(['Tulis dengan angka.']);
  await page.getByLabel('Warga hadir').fill('42');

  noSignal = true;
  await page.click('text=Kirim');
  await page.waitForSelector('.gagal');
  expect(await page.locator('.status').textContent()).toContain('belum terkirim karena sambungan terputus');
  await page.reload();
  await page.waitForSelector('form');
  expect(await page.inputValue('select')).toBe('Kasiman');
  noSignal = false;
  await page.click('text=Berikutnya');
  expect(await page.inputValue('input[type=date]')).toBe('2026-02-13');
  await page.click('text=Kirim');
  await page.waitForSelector('text=Sudah kami terima.');
  expect(await findings(page)).toEqual([]);
  expect(answersByTitle()).toEqual({
    Desa: 'Kasiman',
    'Terlaksana?': 'Ya',
    Tanggal: '2026-02-13',
    'Warga hadir': '42',
  });

  await page.click('text=Edit jawaban Anda');
  await page.waitForSelector('form');
  expect(await page.inputValue('select')).toBe('Kasiman');
  await page.check('input[value=Belum]');
  await page.click('text=Berikutnya');
  await page.getByLabel('Mengapa belum?').fill('Banjir');
  await page.click('text=Kirim perubahan');
  await page.waitForSelector('text=Sudah kami terima.');
  expect(stored()).toHaveLength(1);
  expect(answersByTitle()).toEqual({ Desa: 'Kasiman', 'Terlaksana?': 'Belum', 'Mengapa belum?': 'Banjir' });
  expect(errors).toEqual([]);
  await close();
});

it.each(['light', 'dark'] as const)('is readable for everyone in %s, errors included', async (scheme) => {
  const { page, close } = await open('makeAllKinds', '', scheme);
  await page.click('text=Kirim');
  expect(await findings(page)).toEqual([]);
  await close();
});

it('can be filled in with the keyboard alone', async () => {
  const { page, stored, close } = await open('makeReport');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kas');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Mengapa belum?');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Alasan');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hujan');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Sudah kami terima.');
  expect(stored()).toHaveLength(1);
  await close();
});

it('asks every kind of question, without findings of axe, no wider than the phone', async () => {
  const { page, errors, stored, answersByTitle, close } = await open('makeAllKinds');
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await page.getByLabel('Nomor').getAttribute('inputmode')).toBe('numeric');
  expect(await page.getByLabel('Sandi').getAttribute('inputmode')).toBeNull();
  await page.getByLabel('Alamat email').fill('sekdes@kasiman.desa.id');
  await page.getByLabel('4', { exact: true }).check();
  await page.getByLabel('2 ★').check();
  await page.getByRole('group', { name: 'Selokan' }).getByLabel('Rusak').check();
  await page.getByLabel('RT 2').check();
  await page.getByRole('group', { name: 'Saat' }).getByLabel('Tanggal').fill('2026-02-05');
  await page.getByRole('group', { name: 'Saat' }).getByLabel('Jam').fill('08:30');
  await page.locator('input[type=time]').nth(1).fill('07:00');
  await page.getByLabel('Menit').fill('90');
  await page.getByRole('group', { name: 'Hari jadi' }).getByLabel('Tanggal').selectOption('29');
  await page.getByLabel('Bulan').selectOption('Februari');
  await page.getByLabel('b', { exact: true }).check();
  await page.getByLabel('Centang: jawaban lain').fill('c');
  await page.click('text=Kirim');
  expect(await page.locator('.pesan:visible').allTextContents()).toEqual(['Lama waktu ini tidak benar']);
  await page.getByLabel('Menit').fill('9');
  await page.click('text=Kirim');
  await page.waitForSelector('.terkirim');
  expect(answersByTitle()).toEqual({
    Skala: '4',
    Bintang: '2',
    Keadaan: [null, 'Rusak'],
    Hadir: [['RT 2']],
    Saat: '2026-02-05 08:30',
    Jam: '07:00',
    Lama: '00:09:00',
    'Hari jadi': '02-29',
    Centang: ['b', 'c'],
  });
  expect(stored()[0]?.respondentEmail).toBe('sekdes@kasiman.desa.id');
  expect(errors).toEqual([]);
  await close();
});
