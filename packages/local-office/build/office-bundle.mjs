// How do the local office's server and its browser pages become plain JavaScript?
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { newestChange } from './newest-change.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const source = join(root, 'packages', 'local-office', 'src');
const cache = join(root, '.cache', 'office');
const pagesSource = join(source, 'pages');
/** New versions of packages, and changes of this file, must reach the bundles too. */
const common = ['package-lock.json', 'packages/local-office/build/office-bundle.mjs'];

/** @type {import('esbuild').BuildOptions} */
const forBrowsers = {
  absWorkingDir: root,
  bundle: true,
  platform: 'browser',
  minify: true,
  metafile: true,
  logLevel: 'warning',
};

/**
 * The server of the office as one Node module; packages stay outside it. Built only when one of its sources is newer.
 * @returns {Promise<string>} path of the module
 */
export async function buildOfficeServer() {
  const folder = await refresh('server', (outdir) => [
    {
      absWorkingDir: root,
      entryPoints: [join(source, 'cli.ts')],
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: 'esm',
      sourcemap: 'inline',
      metafile: true,
      logLevel: 'warning',
    },
  ]);
  return join(folder, 'cli.mjs');
}

/**
 * The pages, without the grid: some kilobytes, built in a blink. Sidebars, dialogs and web pages get a classic script.
 * @returns {Promise<string>} the folder that holds them
 */
export function buildOfficePages() {
  return refresh('pages', (outdir) => {
    const formClient = join(pagesSource, 'form', 'form-client.ts');
    return [
      {
        ...forBrowsers,
        entryPoints: [
          { in: join(pagesSource, 'main.ts'), out: 'main' },
          { in: join(pagesSource, 'style.css'), out: 'style' },
          ...(existsSync(formClient) ? [{ in: formClient, out: 'form' }] : []),
        ],
        outdir,
        format: 'esm',
        target: 'es2022',
      },
      {
        ...forBrowsers,
        entryPoints: [{ in: join(pagesSource, 'script-run', 'shim.ts'), out: 'shim' }],
        outdir,
        format: 'iife',
        target: 'es2020',
      },
    ];
  });
}

/**
 * The spreadsheet grid with Univer: megabytes, so it is a bundle of its own that changes seldom.
 * @returns {Promise<string>} the folder that holds it
 */
export function buildOfficeGrid() {
  return refresh('grid', (outdir) => [
    {
      ...forBrowsers,
      entryPoints: [{ in: join(pagesSource, 'workbook', 'univer', 'univer-adapter.ts'), out: 'grid' }],
      outdir,
      chunkNames: 'bagian/[name]-[hash]',
      splitting: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  ]);
}

/**
 * Builds into a fresh folder that then replaces the old one, so that a half-built one is never served; does nothing when
 * no file that went into the last build is newer than it.
 * @param {string} name
 * @param {(outdir: string) => import('esbuild').BuildOptions[]} plan
 * @returns {Promise<string>} the folder
 */
async function refresh(name, plan) {
  const folder = join(cache, name);
  const stamp = join(folder, 'sumber.json');
  if (await isFresh(stamp)) return folder;
  const startedMs = Date.now();
  const draft = `${folder}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  const results = await Promise.all(plan(draft).map((options) => build(options)));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const sources = inputs.filter((input) => !input.includes('node_modules'));
  await writeFile(join(draft, 'sumber.json'), JSON.stringify({ startedMs, sources: [...new Set(sources)] }));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return folder;
}

/** @param {string} stamp */
async function isFresh(stamp) {
  const text = await readFile(stamp, 'utf8').catch(() => null);
  if (text === null) return false;
  const { startedMs, sources } = JSON.parse(text);
  if (!sources.every((/** @type {string} */ source) => existsSync(join(root, source)))) return false;
  return (await newestChange(root, [...sources, ...common])) < startedMs;
}
