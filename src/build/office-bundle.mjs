// How do the local office's server and its browser pages become plain JavaScript?
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { newestChange } from './newest-change.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, '.cache', 'office');
const serverFile = join(cache, 'cli.mjs');
const pagesFolder = join(cache, 'pages');
const pagesStamp = join(cache, 'pages.stamp');
const pagesSource = join(root, 'src', 'local', 'pages');
/** New versions of packages, and changes of this file, must reach the bundles too. */
const common = ['package-lock.json', 'src/build/office-bundle.mjs'];

/**
 * The server of the office as one Node module; packages stay outside it. Built only when a source is newer.
 * @returns {Promise<string>} path of the module
 */
export const buildOfficeServer = async () => {
  if (await isFresh(serverFile, ['src/local', ...common])) return serverFile;
  const draft = `${serverFile}.${process.pid}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'src', 'local', 'cli.ts')],
    outfile: draft,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await rename(draft, serverFile);
  return serverFile;
};

/**
 * The pages, with the spreadsheet grid split off so that the first page needs only a few kilobytes.
 * Written to a fresh folder that replaces the old one, so that a half-built page is never served.
 * @returns {Promise<string>} the folder that holds them
 */
export const buildOfficePages = async () => {
  if (await isFresh(pagesStamp, ['src/local', ...common])) return pagesFolder;
  const draft = `${pagesFolder}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await Promise.all([buildPages(draft), buildShims(draft)]);
  await rm(pagesFolder, { recursive: true, force: true });
  await rename(draft, pagesFolder);
  await mkdir(cache, { recursive: true });
  await writeFile(pagesStamp, '');
  return pagesFolder;
};

/** @param {string} outdir */
const buildPages = async (outdir) => {
  const formClient = join(pagesSource, 'form', 'form-client.ts');
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: join(pagesSource, 'main.ts'), out: 'main' },
      { in: join(pagesSource, 'style.css'), out: 'style' },
      { in: join(pagesSource, 'workbook', 'univer-adapter.ts'), out: 'grid' },
      ...(existsSync(formClient) ? [{ in: formClient, out: 'form' }] : []),
    ],
    outdir,
    entryNames: '[name]',
    chunkNames: 'bagian/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
};

/**
 * What is written into the HTML of sidebars, dialogs and web pages: a classic script, not a module.
 * @param {string} outdir
 */
const buildShims = async (outdir) => {
  await build({
    absWorkingDir: root,
    entryPoints: [{ in: join(pagesSource, 'script-run', 'shim.ts'), out: 'shim' }],
    outdir,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    logLevel: 'warning',
  });
};

/**
 * True when `target` exists and nothing among `sources` (files or folders) is newer.
 * @param {string} target
 * @param {readonly string[]} sources relative to the root
 */
const isFresh = async (target, sources) => {
  const built = await stat(target).catch(() => null);
  return built !== null && (await newestChange(root, sources)) < built.mtimeMs;
};
