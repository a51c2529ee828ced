// Bundles the server, the pages and the grid into plain JavaScript; what is fresh is not built again.
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { newestChange } from './newest-change.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const source = join(root, 'packages', 'local-office', 'src');
const pages = join(source, 'pages');
const cache = join(root, '.cache', 'office');
/** A change of these makes every bundle stale. */
const alwaysSources = ['package-lock.json', 'packages/local-office/build/office-bundle.mjs'];
/** In the folder of a bundle: its sources, and when it was built. */
const stampName = 'sources.json';

/** @type {import('esbuild').BuildOptions} */
const common = { absWorkingDir: root, bundle: true, metafile: true, logLevel: 'warning' };
/** @type {import('esbuild').BuildOptions} */
const forBrowsers = { ...common, platform: 'browser', minify: true };

/**
 * The server as one Node module; packages stay outside it.
 * @returns {Promise<string>} path of the module
 */
export async function buildOfficeServer() {
  const folder = await refresh('server', [
    {
      ...common,
      entryPoints: [join(source, 'cli.ts')],
      outExtension: { '.js': '.mjs' },
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: 'esm',
      sourcemap: 'inline',
    },
  ]);
  return join(folder, 'cli.mjs');
}

/**
 * The pages without the grid: a few kilobytes. Sidebars, dialogs and web pages get `shim`, a classic script.
 * @returns {Promise<string>} the folder that holds them
 */
export function buildOfficePages() {
  return refresh('pages', [
    {
      ...forBrowsers,
      entryPoints: {
        main: join(pages, 'main.ts'),
        style: join(pages, 'style.css'),
        form: join(pages, 'form', 'form-client.ts'),
      },
      format: 'esm',
      target: 'es2022',
    },
    {
      ...forBrowsers,
      entryPoints: { shim: join(pages, 'script-run', 'shim.ts') },
      format: 'iife',
      target: 'es2020',
    },
  ]);
}

/**
 * The spreadsheet grid with Univer: megabytes, so it is a bundle of its own, which seldom changes.
 * @returns {Promise<string>} the folder that holds it
 */
export function buildOfficeGrid() {
  return refresh('grid', [
    {
      ...forBrowsers,
      entryPoints: { grid: join(pages, 'workbook', 'univer', 'univer-adapter.ts') },
      chunkNames: 'bagian/[name]-[hash]',
      loader: { '.woff2': 'dataurl' },
      splitting: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  ]);
}

/**
 * Builds into a new folder that then replaces the old one, so that a half-built one is never served; does nothing when
 * no file that went into the last build is newer than it.
 * @param {string} name
 * @param {readonly import('esbuild').BuildOptions[]} bundles
 * @returns {Promise<string>} the folder
 */
async function refresh(name, bundles) {
  const folder = join(cache, name);
  if (await isFresh(folder)) return folder;
  const startedMs = Date.now();
  const outdir = `${folder}.${process.pid}`;
  await rm(outdir, { recursive: true, force: true });
  const results = await Promise.all(bundles.map((options) => build({ ...options, outdir })));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const sources = new Set(inputs.filter((input) => !input.includes('node_modules')));
  await writeFile(join(outdir, stampName), JSON.stringify({ startedMs, sources: [...sources] }));
  await rm(folder, { recursive: true, force: true });
  await rename(outdir, folder);
  return folder;
}

/** @param {string} folder */
async function isFresh(folder) {
  const text = await readFile(join(folder, stampName), 'utf8').catch(() => null);
  if (text === null) return false;
  const { startedMs, sources } = JSON.parse(text);
  if (!sources.every((/** @type {string} */ file) => existsSync(join(root, file)))) return false;
  return (await newestChange(root, [...sources, ...alwaysSources])) < startedMs;
}
