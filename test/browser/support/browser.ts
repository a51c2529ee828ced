// Starts browsers and offices for the tests, and does what they ask of every page.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Office } from 'local-office';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';

const root = path.join(__dirname, '..', '..', '..');

/** The packed browser is an ES module, which jest's CommonJS cannot import: a child tells how it is launched. */
function launchOptions(): LaunchOptions {
  const module = path.join(__dirname, 'launch-browser.mjs');
  const code = `import { launchOptions } from ${JSON.stringify(module)};
    console.log(JSON.stringify(await launchOptions()));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
  ) as LaunchOptions;
}

/** A headless Chromium: an installed one, else the one from npm. Close it after use. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

export interface RunningOffice {
  readonly address: string;
  /** Where its state lives; kept for `restart`, removed by `stop`. */
  readonly stateFolder: string;
  /** Everything it wrote to its log so far. */
  readonly log: () => string;
  /** Kills it without warning (SIGKILL) and starts it again on the same state. */
  restart(): Promise<RunningOffice>;
  stop(): Promise<void>;
}

export interface OfficeChoice {
  /** A script folder; absent: the add-in's own build with the Kasiman demo. */
  readonly folder?: string;
  /** No demo. */
  readonly empty?: boolean;
  /** Who works there has an English account. */
  readonly english?: boolean;
  /** Where the clock of an empty office begins. */
  readonly startsAt?: string;
  /** The script's web page sees the workbook. */
  readonly webAppSeesContainer?: boolean;
  /** An office with the add-in that a test has prepared: it goes on from there. */
  readonly prepared?: Office;
  readonly stateFolder?: string;
}

/** `npm start` in a process of its own, on any free port. */
export async function startOffice({ prepared, ...choice }: OfficeChoice = {}): Promise<RunningOffice> {
  const stateFolder = choice.stateFolder ?? mkdtempSync(path.join(os.tmpdir(), 'kantor-'));
  prepared?.save(path.join(stateFolder, 'pantau-desa'));
  const args = ['src/build/start.mjs', '--port', '0', '--kantor', stateFolder];
  if (choice.folder !== undefined) args.push('--folder', choice.folder);
  if (choice.empty) args.push('--kosong');
  if (choice.english) args.push('--bahasa', 'en');
  if (choice.startsAt !== undefined) args.push('--mulai', choice.startsAt);
  if (choice.webAppSeesContainer) args.push('--web-app-sees-container');
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the office ended with ${code}: ${log}`)));
  });
  return {
    address,
    stateFolder,
    log: () => log,
    restart: async () => {
      await end(child, 'SIGKILL');
      return await startOffice({ ...choice, stateFolder });
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      rmSync(stateFolder, { recursive: true, force: true });
    },
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** A window of the office at one of its pages; the workbook's cells are drawn when it resolves. */
export async function openWindow(
  browser: Browser,
  address: string,
  { hash = '', dark = false, width = 1360, height = 800 } = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'id-ID',
  });
  page.setDefaultTimeout(30_000);
  await page.goto(`${address}/${hash}`);
  await page.waitForFunction(() => window.__kantor?.ready === true, null, { timeout: 150_000 });
  return page;
}

/** What axe finds wrong on the page, as `rule: element`; frames of other origins are looked at on their own. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Univer draws its own hidden helpers; what a person reaches in the grid are our fields around it.
    const { violations } = await axe.run({ exclude: [['.wadah-grid'], ['iframe']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Keeps a picture for somebody to look at; `folder` is below the repository. */
export async function takePicture(page: Page, name: string, folder = '.cache/gambar'): Promise<void> {
  mkdirSync(path.join(root, folder), { recursive: true });
  await page.screenshot({ path: path.join(root, folder, `${name}.png`) });
}

/** Opens a menu of the workbook and presses one of its items. */
export async function pressMenu(page: Page, menu: string, ...items: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  for (const item of items) await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Waits until a cell reads so. */
export async function waitForCell(page: Page, tab: string, a1: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([wantedTab = '', wantedCell = '', wantedText = '']) =>
      window.__kantor?.text(wantedTab, wantedCell) === wantedText,
    [tab, a1, text],
  );
}

/** Selects a cell of the active tab and types into it. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await page.evaluate((place) => window.__kantor?.select(place), a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
