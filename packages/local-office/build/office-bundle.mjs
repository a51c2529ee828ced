// Bundles the server, the pages and the grid into plain JavaScript; what is fresh is not built again.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { newestChange } from './newest-change.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const source = join(root, 'packages', 'local-office', 'src');
const pages = join(source, 'pages');
const ownCache = join(root, '.cache', 'office');
/** A change of these makes every bundle stale. */
const alwaysSources = ['package-lock.json', 'packages/local-office/build/office-bundle.mjs'];

/** @type {import('esbuild').BuildOptions} */
const common = { absWorkingDir: root, bundle: true, metafile: true, logLevel: 'warning' };
/** @type {import('esbuild').BuildOptions} */
const forBrowsers = { ...common, platform: 'browser', minify: true };

/**
 * The server as one Node module; packages stay outside it.
 * @returns {Promise<string>} path of the module
 */
export async function buildOfficeServer() {
  const folder = await refresh(ownCache, 'server', [
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
 * @param {string} [cache] where bundles are kept
 * @returns {Promise<string>} the folder that holds them
 */
export function buildOfficePages(cache = ownCache) {
  return refresh(cache, 'pages', [
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
  return refresh(ownCache, 'grid', [
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
 * Builds into a folder named after what it holds; does nothing when no file that went into the last build is newer than
 * it. Several processes may build at once, and none takes away what another one uses: a folder that stands is never
 * changed, the stamp that names it is replaced in one step, and folders of older builds are removed after an hour.
 * @param {string} cache
 * @param {string} name
 * @param {readonly import('esbuild').BuildOptions[]} bundles
 * @returns {Promise<string>} the folder
 */
async function refresh(cache, name, bundles) {
  const fresh = await freshFolder(cache, name);
  if (fresh !== null) return fresh;
  const startedMs = Date.now();
  const outdir = join(cache, `unfinished-${name}-${process.pid}`);
  await rm(outdir, { recursive: true, force: true });
  const results = await Promise.all(bundles.map((options) => build({ ...options, outdir })));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const sources = [...new Set(inputs.filter((input) => !input.includes('node_modules')))];
  const folder = `${name}-${await hashOf(outdir)}`;
  await keepOne(outdir, join(cache, folder));
  await writeFile(outdir, JSON.stringify({ startedMs, sources, folder }));
  await rename(outdir, join(cache, `${name}.json`));
  await removeOlder(cache, name, folder);
  return join(cache, folder);
}

/**
 * The folder of the last build, or null when there is none or a file that went into it has changed since.
 * @param {string} cache
 * @param {string} name
 */
async function freshFolder(cache, name) {
  const text = await readFile(join(cache, `${name}.json`), 'utf8').catch(() => null);
  if (text === null) return null;
  const { startedMs, sources, folder } = JSON.parse(text);
  const needed = [join(cache, folder), ...sources.map((/** @type {string} */ file) => join(root, file))];
  if (!needed.every((place) => existsSync(place))) return null;
  return (await newestChange(root, [...sources, ...alwaysSources])) < startedMs ? join(cache, folder) : null;
}

/**
 * 16 hexadecimal digits of the SHA-256 of all files below a folder, in the order of their names.
 * @param {string} folder
 */
async function hashOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(relative(folder, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Moves a folder to its place, unless one with the same content stands there.
 * @param {string} made
 * @param {string} place
 */
async function keepOne(made, place) {
  if (!existsSync(place)) await rename(made, place).catch(() => undefined);
  if (!existsSync(place)) throw new Error(`${place} cannot be made`);
  await rm(made, { recursive: true, force: true });
}

const keptMs = 60 * 60 * 1000;

/**
 * @param {string} cache
 * @param {string} name
 * @param {string} current
 */
async function removeOlder(cache, name, current) {
  const old = (await readdir(cache)).filter((entry) => entry.startsWith(`${name}-`) && entry !== current);
  for (const entry of old) {
    const info = await stat(join(cache, entry)).catch(() => null);
    if (info !== null && Date.now() - info.mtimeMs > keptMs)
      await rm(join(cache, entry), { recursive: true, force: true });
  }
}
