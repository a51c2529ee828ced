// How fast is the local office for a person: the first page, the grid, a submission that appears in the open workbook?
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../test/browser/support/launch-browser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const rounds = Number(process.argv[2] ?? 5);
/** Milliseconds, from the acceptance list of the local office. */
const limits = { 'first page': 2000, 'grid ready': 3000, 'submission visible': 300 };

/** @param {string} stateFolder */
async function startOffice(stateFolder) {
  const begunMs = performance.now();
  const args = ['src/build/start.mjs', '--port', '0', '--kantor', stateFolder];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  // A failing measurement must leave no office behind.
  process.once('exit', () => child.kill('SIGKILL'));
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/\S+/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the office ended with ${code}`)));
  });
  await fetch(address).then((response) => response.text());
  const firstPageMs = performance.now() - begunMs;
  const stop = () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  return { address: String(address), firstPageMs, stop };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
async function openWorkbook(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, bypassCSP: true });
  const begunMs = performance.now();
  await page.goto(address);
  await page.waitForFunction('window.__kantor?.ready === true', null, { timeout: 60_000 });
  return { page, gridReadyMs: performance.now() - begunMs };
}

/**
 * From the answer that accepts the form to the new row in the other window.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('playwright-core').Page} page
 * @param {number} round
 */
async function submitReport(browser, address, page, round) {
  const link = String(await page.evaluate('window.__kantor.text("Desa", "H5")'));
  const { pathname, search } = new URL(link);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  await phone.goto(`${address}${pathname}${search}`);
  await phone.locator('input[type="date"]').fill('2026-03-02');
  await phone.getByRole('checkbox', { name: /Membersihkan lingkungan/u }).check();
  await phone.getByLabel(/Jumlah warga yang hadir/u).fill(String(30 + round));
  const row = 12 + round;
  const seen = page
    .waitForFunction(`window.__kantor.text("Laporan", "B${row}") !== ""`, null, {
      polling: 5,
      timeout: 30_000,
    })
    .then(() => performance.now());
  const accepted = phone
    .waitForResponse((response) => response.request().method() === 'POST' && response.ok())
    .then(() => performance.now());
  await phone.getByRole('button', { name: 'Kirim' }).click();
  const [acceptedMs, seenMs] = await Promise.all([accepted, seen]);
  await phone.close();
  return { visibleMs: Math.max(0, seenMs - acceptedMs) };
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'kantor-bench-'));
const browser = await launchBrowser();
/** @type {Record<keyof typeof limits, number[]>} */
const measured = { 'first page': [], 'grid ready': [], 'submission visible': [] };
try {
  // The first start builds and plays the demo; what people feel every day comes after it.
  const first = await startOffice(stateFolder);
  await (await openWorkbook(browser, first.address)).page.close();
  await first.stop();
  for (let round = 0; round < rounds; round += 1) {
    const office = await startOffice(stateFolder);
    measured['first page'].push(office.firstPageMs);
    const { page, gridReadyMs } = await openWorkbook(browser, office.address);
    measured['grid ready'].push(gridReadyMs);
    measured['submission visible'].push((await submitReport(browser, office.address, page, round)).visibleMs);
    await page.close();
    await office.stop();
  }
} finally {
  await browser.close();
  rmSync(stateFolder, { recursive: true, force: true });
}

for (const [name, limit] of Object.entries(limits)) {
  const values = measured[/** @type {keyof typeof limits} */ (name)];
  const middle = Math.round(median(values));
  const all = values.map((value) => Math.round(value)).join(', ');
  console.log(`${name.padEnd(20)} median ${String(middle).padStart(5)} ms  (limit ${limit} ms; ${all})`);
}
