// Launches the browser that the tests drive: an installed Chromium if there is one, else the one from npm.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a browser that can be started; unpacks the one from npm at first use (about two seconds). */
export async function browserPath() {
  const named = [process.env.CHROME_PATH, ...installed].find((path) => path && existsSync(path));
  if (named) return named;
  const { default: packed } = await import('@sparticuz/chromium');
  return await packed.executablePath();
}

/** What playwright needs to launch it. */
export async function launchOptions() {
  return { executablePath: await browserPath(), args: flags };
}

/** A headless browser; close it after use. */
export async function launchBrowser() {
  return await chromium.launch(await launchOptions());
}
