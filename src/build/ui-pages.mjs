// Makes each page of the add-in one HTML file that needs nothing from anywhere.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { listProvinces } from './area-data.mjs';
import { listPages } from './page-list.mjs';
import { asServedScript } from './served-script.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Writes `<page>.html` for every page. One with a <page>.css beside its script uses that, all others src/ui/style/style.css.
 * @param {string} dist
 * @param {import('./build-kind.mjs').BuildKind} kind
 */
export async function buildUiPages(dist, kind) {
  const pages = listPages(kind);
  const [titles, style, fills] = await Promise.all([windowTitles(pages), bundleStyle(), commonFills()]);
  await Promise.all(
    pages.map(async ({ name, script: source, shell: file }) => {
      const [shell, script] = await Promise.all([readFile(file, 'utf8'), bundlePage(source)]);
      const own = source.replace(/\.ts$/u, '.css');
      const look = existsSync(own) ? await bundle(own, {}) : style;
      const html = fillShell(shell, {
        ...fills,
        title: titles[name] ?? '',
        style: `<style>${look}</style>`,
        script: `<script>${script}</script>`,
      });
      await writeFile(path.join(dist, `${name}.html`), html);
    }),
  );
}

/**
 * What the words of each page call its window.
 * @param {readonly import('./page-list.mjs').UiPage[]} pages
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
async function windowTitles(pages) {
  const imports = pages.flatMap(({ name, words }) =>
    words === null ? [] : [`export { windowTitle as ${name} } from ${JSON.stringify(words)};`],
  );
  const { outputFiles } = await build({
    stdin: { contents: imports.join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
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
  return bundle(path.join(root, 'src/ui/style/style.css'), {});
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
