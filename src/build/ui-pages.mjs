// How does each page of the add-in become one HTML file that needs nothing from anywhere?
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { listProvinces } from './area-data.mjs';
import { asServedScript } from './served-script.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const uiSource = path.join(root, 'src/ui');

/**
 * Writes `<page>.html` for every shell appsscript/<page>.html; its script is src/ui/<room>/<page>.ts. A page with a
 * <page>.css beside its script uses that, all others src/ui/style.css.
 * @param {string} dist
 * @returns {Promise<string[]>} the names of the pages
 */
export async function buildUiPages(dist) {
  const [scripts, shells, style, fills] = await Promise.all([
    pageScripts(),
    readdir(path.join(root, 'appsscript')),
    bundleStyle(),
    commonFills(),
  ]);
  const pages = shells.filter((file) => file.endsWith('.html')).map((file) => path.basename(file, '.html'));
  await Promise.all(
    pages.map(async (page) => {
      const source = scripts.get(page);
      if (source === undefined) throw new Error(`No script src/ui/*/${page}.ts for appsscript/${page}.html`);
      const [shell, script] = await Promise.all([
        readFile(path.join(root, 'appsscript', `${page}.html`), 'utf8'),
        bundlePage(source),
      ]);
      const own = source.replace(/\.ts$/u, '.css');
      const look = existsSync(own) ? await bundle(own, {}) : style;
      const html = fillShell(shell, {
        ...fills,
        style: `<style>${look}</style>`,
        script: `<script>${script}</script>`,
      });
      await writeFile(path.join(dist, `${page}.html`), html);
    }),
  );
  return pages;
}

/** The script of each page by its name: every file of a room whose name is a shell's. */
async function pageScripts() {
  const files = await readdir(uiSource, { recursive: true });
  const scripts = files.filter((file) => file.includes(path.sep) && file.endsWith('.ts'));
  return new Map(scripts.map((file) => [path.basename(file, '.ts'), path.join(uiSource, file)]));
}

/**
 * Replaces each `<!--{name}-->` of a shell; throws for a name nobody fills and for a shell without style or script.
 * @param {string} shell
 * @param {Readonly<Record<string, string>>} fills
 */
export function fillShell(shell, fills) {
  for (const name of ['style', 'script']) {
    if (!shell.includes(`<!--{${name}}-->`)) throw new Error(`The shell lacks <!--{${name}}-->`);
  }
  return shell.replace(/<!--\{(\w+)\}-->/gu, (_, name) => {
    const fill = fills[name];
    if (fill === undefined) throw new Error(`Nothing fills <!--{${name}}-->`);
    return fill;
  });
}

/**
 * What the head of every page begins with: Google shows pages in a frame, so links open outside it. No `<meta>`: Google
 * drops those of a file.
 */
const head = '<base target="_top">';

async function commonFills() {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const provinces = await listProvinces();
  return { head, version, provinces: provinces.map(({ code, name }) => `${code} ${name}`).join('\n') };
}

function bundleStyle() {
  return bundle(path.join(uiSource, 'style.css'), {});
}

/**
 * esbuild joins, swc minifies, as for the server's script: 2 to 9 % smaller than esbuild's own minifier. Throws for a
 * script that Google's HTML service would cut.
 * @param {string} entry
 */
async function bundlePage(entry) {
  const script = await bundle(entry, {
    format: 'iife',
    minify: false,
    supported: { 'template-literal': false },
  });
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { passes: 4, ecma: 2020 },
    mangle: true,
    format: { comments: false },
  });
  return asServedScript(code.trim(), path.basename(entry, '.ts'));
}

/**
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} options
 */
async function bundle(entry, options) {
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    outdir: root,
    ...options,
  });
  const [file] = result.outputFiles ?? [];
  if (!file) throw new Error(`esbuild gave nothing for ${entry}`);
  return file.text.trim();
}
