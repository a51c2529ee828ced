// Walks through the wizard, for the tests that need to get somewhere in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Answer, builtPages, launchBrowser, type OpenPage, openPage } from '../page-browser';

const duePeriods = [
  { label: 'Februari 2026', due: 'Kamis, 5 Maret 2026, 23.59 WIB' },
  { label: 'Maret 2026', due: 'Senin, 6 April 2026, 23.59 WIB' },
  { label: 'April 2026', due: 'Selasa, 5 Mei 2026, 23.59 WIB' },
];

let browser: Browser;
let dist: string;

/** Builds the pages and opens the browser once for the file that calls it. */
export function prepareWizardPages(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    dist = builtPages;
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
}

/** What a server in good order answers to a new workbook on 1 February 2026. */
export const answers = {
  readSetup: () => ({ value: { today: '2026-02-01', office: null, unfinished: null } }),
  loadArea: ({ province }: { province: string }) => ({
    value: { text: readFileSync(path.join(dist, `area-${province}.html`), 'utf8') },
  }),
  previewDue: () => ({ value: { periods: duePeriods } }),
  prepareWorkbook: () => ({
    value: {
      isDone: true,
      message: 'Tab, formulir, dan tautan sudah dibuat.',
      monitored: '10 desa',
      unitWord: 'desa',
      links: 10,
    },
  }),
  openNextPage: () => ({ value: {} }),
} satisfies Record<string, Answer>;

export function openWizard(
  more: Record<string, Answer> = {},
  options: { dark?: boolean; delay?: number } = {},
): Promise<OpenPage> {
  return openPage(browser, path.join(dist, 'wizard.html'), {
    answers: { ...answers, ...more },
    width: 720,
    height: 600,
    ...options,
  });
}

/** Types a part of a name and takes the first that matches. */
export async function pick(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed);
  await page.keyboard.press('Enter');
}

export async function pickKasiman(page: Page): Promise<void> {
  await pick(page, 'Provinsi', 'jawa tim');
  await page.getByPlaceholder('Cari kabupaten atau kota').waitFor();
  await pick(page, 'Kabupaten atau kota', 'bojone');
  await pick(page, 'Kecamatan', 'kasiman');
}

export function next(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Lanjut' }).click();
}

/** Goes on, with the answers proposed, until this heading shows. */
export async function walkTo(page: Page, heading: string): Promise<void> {
  for (let step = 0; step < 6; step += 1) {
    if (await page.getByRole('heading', { name: heading }).isVisible()) return;
    await next(page);
  }
}

/** What the server was asked to make, once per request. */
export function sentRequests(calls: OpenPage['calls']): Record<string, unknown>[] {
  return calls
    .filter(({ name }) => name === 'prepareWorkbook')
    .map(({ args }) => args as Record<string, unknown>);
}
