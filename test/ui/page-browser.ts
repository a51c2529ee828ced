// Opens a page of the add-in as Google's dialogs do, with a server that the test controls.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { slowly } from '../slow';
import { servedByGoogle } from './served-page';

const root = path.resolve(__dirname, '../..');

/** The pages as `npm run build` made them. */
export const builtPages = path.join(root, 'dist');

/** Their names, without the parts of the script and the data of the areas. */
export function builtPageNames(): readonly string[] {
  return readdirSync(builtPages)
    .filter((file) => /^(?!area-|part-).*\.html$/u.test(file))
    .map((file) => path.basename(file, '.html'));
}

/** The machine's Chromium where there is one, else the packed one from npm. */
export async function launchBrowser(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  );
  const executablePath = installed ?? packedBrowser();
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

// The package is an ES module, which jest's CommonJS cannot import.
function packedBrowser(): string {
  return execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "console.log(await (await import('@sparticuz/chromium')).default.executablePath())",
    ],
    { cwd: root, encoding: 'utf8' },
  ).trim();
}

/** What the fake server answers: a value, or a sentence of refusal. */
export type Answer = (args: never, times: number) => Reply | Promise<Reply>;

type Reply = { value: unknown } | { refusal: string } | { crash: string };

export interface OpenPage {
  readonly page: Page;
  /** Every call so far, in order. */
  readonly calls: { name: string; args: unknown }[];
  readonly problems: string[];
}

export interface Options {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** Milliseconds each answer takes. */
  readonly delay?: number;
  /** What becomes of a built page on its way to the browser; default: what Google's HTML service makes of it. */
  readonly served?: (html: string) => string;
}

const contexts: BrowserContext[] = [];

afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));

/** Opens a built page as Google serves it; `google.script.run` is answered by `answers`, no request leaves the machine. */
export async function openPage(browser: Browser, file: string, options: Options): Promise<OpenPage> {
  const { answers, width, height, dark = false, delay = 5, served = servedByGoogle } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'id-ID',
  });
  contexts.push(context);
  const page = await context.newPage();
  const calls: OpenPage['calls'] = [];
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on(
    'request',
    (request) =>
      !request.url().startsWith('https://script.example/') &&
      problems.push(`left the page: ${request.url()}`),
  );
  await page.exposeFunction('answerCall', async (name: string, text: string) => {
    const args: never = JSON.parse(text) as never;
    calls.push({ name, args });
    const answer = answers[name];
    if (answer === undefined) return { crash: `no answer for ${name}` };
    await new Promise((resolve) => setTimeout(resolve, delay));
    return answer(args, calls.filter((call) => call.name === name).length);
  });
  await page.addInitScript(fakeGoogle);
  await page.route('https://script.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: served(readFileSync(file, 'utf8')),
    }),
  );
  await page.goto('https://script.example/page');
  return { page, calls, problems };
}

/** One browser for all tests of a file, closed behind them; gives what opens a built page in it by its name. */
export function openPagesHere(): (page: string, options: Options) => Promise<OpenPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return (page, options) => {
    if (browser === undefined) throw new Error('the browser has not started');
    return openPage(browser, path.join(builtPages, `${page}.html`), options);
  };
}

const fakeGoogle = `
  window.closed_ = false;
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    rpc: (name, text) => {
      window.answerCall(name, text).then((answer) => {
        if ('crash' in answer) failed(new Error(answer.crash));
        else if ('refusal' in answer) done(JSON.stringify({ ok: false, message: answer.refusal }));
        else done(JSON.stringify({ ok: true, value: answer.value }));
      });
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}), host: { close: () => { window.closed_ = true; } } } };
`;

/** What a page is also scanned as in the slow run: a phone, a tablet, a desk, by day and by night. */
const faces = slowly({
  usual: [],
  slow: [390, 820, 1440].flatMap((width) => [
    { width, colorScheme: 'light' as const },
    { width, colorScheme: 'dark' as const },
  ]),
});

/** What axe finds wrong, as `rule: element`; in the slow run at every width and by night too, then back as it was. */
export async function findAxeProblems(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await scan(page);
  const size = page.viewportSize();
  if (faces.length === 0 || size === null) return found;
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  for (const { width, colorScheme } of faces) {
    await page.setViewportSize({ width, height: size.height });
    await page.emulateMedia({ colorScheme });
    found.push(...(await scan(page)).map((problem) => `${width} ${colorScheme} ${problem}`));
  }
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  return found;
}

function scan(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Keeps a picture outside the repository when PICTURES names a folder. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
