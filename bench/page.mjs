// How heavy is the camat's page, how long does the server make it, and how soon does slow 3G show the answer?

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launchBrowser } from '../test/browser/support/launch-browser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Chromium's own "Slow 3G": 400 kbit/s down, 400 ms to and fro. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

async function loadFixture() {
  const folder = await mkdtemp(path.join(tmpdir(), 'pantau-desa-page-'));
  const outfile = path.join(folder, 'page.mjs');
  const entry = path.join(root, 'test/ui/camat/page-bench.ts');
  await build({ entryPoints: [entry], bundle: true, format: 'esm', target: 'es2019', outfile });
  const fixture = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return fixture;
}

const { pages } = await loadFixture();
const shell = await readFile(path.join(root, 'dist/page.html'), 'utf8');
const browser = await launchBrowser();
for (const { name, make } of pages) {
  const begin = performance.now();
  const html = make(shell);
  const madeMs = performance.now() - begin;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', slow3g);
  await page.goto(`http://127.0.0.1:${port}/`);
  const paintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  console.log(
    `${name}: ${(Buffer.byteLength(html) / 1000).toFixed(0)} KB plain, ${(gzipSync(html).length / 1000).toFixed(0)} KB gzip, made in ${madeMs.toFixed(0)} ms (limit 200 ms), first paint under slow 3G ${(paintMs / 1000).toFixed(1)} s uncompressed (limit 3 s)`,
  );
  await page.close();
  server.close();
}
await browser.close();
