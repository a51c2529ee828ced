// Pages show everything in the workbook as text, and run none of it.
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ContactPreview } from '../../src/app/contacts/rpc-contacts';
import type { ReminderTrial, WhatsappReminders } from '../../src/app/reminders/rpc-reminders';
import { hostileClasses } from '../flow/reports/hostile-inputs';
import { builtPages, launchBrowser, openPage } from './page-browser';

jest.setTimeout(60_000);

let browser: Browser;
let dist: string;

beforeAll(async () => {
  dist = builtPages;
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const texts = hostileClasses.flatMap(({ inputs }) =>
  inputs.map(({ kept }) => kept).filter((kept) => kept !== '' && kept.length < 2000),
);

const preview: ContactPreview = {
  lines: texts.map((text, index) => ({
    line: index + 1,
    kind: index % 2 === 0 ? 'problem' : 'new',
    unit: text,
    sentence: text,
    echo: text,
    choices: index % 50 === 0 ? [{ code: text, label: text }] : [],
    above: '',
  })),
  hints: texts.slice(0, 50),
  seen: '1',
};

const trial: ReminderTrial = {
  days: texts.slice(0, 1).map((text) => ({
    label: text,
    note: text,
    mailCount: texts.length,
    mails: texts.map((one) => ({ unit: one, addresses: [one], subject: one, reason: one })),
  })),
  unitCount: texts.length,
  mailCount: texts.length,
  unitWord: texts[0] ?? '',
  quotaLeft: 5,
  quotaReserve: 0,
  next: String(texts[0]),
  skipped: texts.map((text) => ({ unit: text, owed: text, reason: text })),
  automatic: false,
};

const whatsapp: WhatsappReminders = {
  heading: texts.join(' '),
  hint: texts.join(' '),
  reminders: texts.map((text, index) => ({
    key: `${index}`,
    unit: text,
    owed: text,
    due: text,
    recipient: text,
    url: `https://wa.me/?text=${encodeURIComponent(text)}`,
    text,
    noted: index % 2 === 0 ? text : '',
  })),
};

/** Elements that none of these pages has of its own. */
const strangers =
  'main :is(script, img, svg, iframe, object, embed, link, style, base, form, meta, math, video, template)';

async function expectOnlyText(
  page: Page,
  problems: readonly string[],
  seen: readonly string[],
): Promise<void> {
  expect(await page.locator(strangers).count()).toBe(0);
  expect(await page.evaluate(() => 'dicuri' in window)).toBe(false);
  expect(
    await page.evaluate(
      () =>
        [...document.querySelectorAll('main *')].flatMap(({ attributes }) =>
          [...attributes].filter(({ name }) => name.startsWith('on')),
        ).length,
    ),
  ).toBe(0);
  const shown = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  expect(seen.filter((text) => !shown.includes(text))).toEqual([]);
  expect(problems).toEqual([]);
}

function open(page: string, answers: Parameters<typeof openPage>[2]['answers']) {
  return openPage(browser, path.join(dist, `${page}.html`), { answers, width: 300, height: 640 });
}

it('Kontak', async () => {
  const gaps = {
    unitWord: 'desa',
    unitCount: 10,
    gaps: texts.map((text) => ({ unit: text, lacks: [text], isCutOff: true })),
    withoutWhatsapp: texts,
  };
  const { page, problems } = await open('contacts', {
    readContactGaps: () => ({ value: gaps }),
    previewContacts: () => ({ value: preview }),
  });
  await page.getByRole('textbox').fill('x');
  await page.getByRole('button', { name: 'Periksa daftar' }).click();
  await page.getByText('Belum ada yang disimpan.').waitFor();
  await expectOnlyText(page, problems, texts);
});

it('Uji coba pengingat', async () => {
  const { page, problems } = await open('trial', { readTrial: () => ({ value: trial }) });
  await page.getByRole('button', { name: /Kirim pengingat/u }).waitFor();
  await expectOnlyText(page, problems, texts);
});

it('Pengingat WhatsApp', async () => {
  const { page, problems } = await open('whatsapp', { readWhatsapp: () => ({ value: whatsapp }) });
  await page.getByRole('heading').first().waitFor();
  await expectOnlyText(page, problems, texts);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((href) => !href?.startsWith('https://wa.me/'))).toEqual([]);
});
