// Makes dist/, which `clasp push` takes: one script, the manifest, HTML files.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build, transform } from 'esbuild';
import { newestChange } from 'local-office/build/newest-change';
import { buildAreaData } from './area-data.mjs';
import { withArrowFunctions } from './arrow-functions.mjs';
import { baseBuild, entryFiles, manifestText, readKind } from './build-kind.mjs';
import { writeFingerprint } from './fingerprint.mjs';
import { writeSelfTestMarks } from './selftest-marks.mjs';
import { buildUiPages } from './ui-pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Short: it stands in every forwarding function, and the script has a limit. */
const globalName = 'P';
/**
 * The parts that make tabs, and those tabs' words: only they need the notes on their headers. The office's own work
 * makes what it computes, and the archive of reminders.
 * @type {Readonly<Record<string, RegExp>>}
 */
const notedWords = {
  'part-pages': /./u,
  'part-records': /./u,
  'part-meetings': /(?:meeting|attendance|follow-up|issue|recap)-columns/u,
  'part-office': /(?:issue|recap|ledger)-columns/u,
};

/**
 * Bundles src/entry/main.ts into one script. Apps Script sees only top-level functions, so each export of main.ts gets a
 * forwarding function behind the bundle.
 * @param {{ entry?: string }} [options]
 * @returns {Promise<string>} the script's text
 */
export async function bundleScript({ entry = path.join(root, 'src/entry/main.ts') } = {}) {
  const { code, names } = await bundle(entry);
  const forwards = names.map((name) => `function ${name}(...a){return ${globalName}.${name}(...a)}`);
  return `${code}\n${forwards.join('\n')}\n`;
}

/**
 * A part of the script as the body of a function that returns the part.
 * @param {string} entry
 */
async function bundlePart(entry) {
  const { code } = await bundle(entry);
  return `${code}return ${globalName}.part;`;
}

/**
 * One statement that gives `globalName` the exports of an entry, and their names. esbuild joins, swc minifies: 3 %
 * smaller than esbuild's own minifier on this code.
 * @param {string} entry
 */
async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    plugins: [titlesOnly(notedWords[path.basename(entry, '.ts')] ?? /^$/u)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2019',
    minifySyntax: true,
    legalComments: 'none',
    charset: 'utf8',
    outfile: 'main.js',
    logLevel: 'warning',
  });
  const joined = outputFiles.map((file) => file.text).join('');
  const { code } = await minify(withArrowFunctions(inFunction(joined)), {
    ecma: 2019,
    compress: { passes: 4, ecma: 2019, unsafe_methods: true },
    mangle: true,
    format: { comments: false },
  });
  refuseSyntaxThatAppsScriptCannotParse(code);
  return { code, names: Object.values(metafile.outputs).flatMap((output) => output.exports) };
}

/**
 * Takes the notes out of the words of columns, 7 KB that no submission and no edit reads, but for files of these names;
 * their titles stay, which Masalah and Log Perubahan name.
 * @param {RegExp} noted
 * @returns {import('esbuild').Plugin}
 */
function titlesOnly(noted) {
  return {
    name: 'titles-only',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[/\\]src[/\\]messages[/\\].+-columns\.ts$/ }, async ({ path: file }) => {
        if (noted.test(path.basename(file))) return undefined;
        const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
        const tabs = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        const words = Object.entries(tabs).map(([name, tab]) => {
          const titles = Object.entries(tab.columns).map(([key, { title }]) => [key, { title }]);
          return `export const ${name} = ${JSON.stringify({ ...tab, columns: Object.fromEntries(titles) })};`;
        });
        return { contents: words.join('\n') };
      });
    },
  };
}

/**
 * The module that esbuild wrote, as a function that returns its exports: smaller than esbuild's own `iife` format, whose
 * exports are getters.
 * @param {string} text
 */
function inFunction(text) {
  const [clause = '', list = ''] = /export \{([^}]*)\};\s*$/u.exec(text) ?? [];
  if (clause === '') throw new Error('The module does not end with its exports');
  const exported = list.replace(/(\S+) as (\S+)/gu, '$2: $1');
  return `"use strict";\nvar ${globalName} = (() => {\n${text.slice(0, -clause.length)}return {${exported}};\n})();\n`;
}

/**
 * Static blocks, private and static fields were parse errors in Apps Script (google/clasp#907).
 * @param {string} script
 */
function refuseSyntaxThatAppsScriptCannotParse(script) {
  const found = /[{;]\s*static\s*\{|[{;]\s*static\s+\w+\s*=|\bthis\.#\w+|^\s*(?:import|export)\s/mu.exec(
    script,
  );
  if (found) throw new Error(`Apps Script cannot parse: ${found[0].trim()}`);
}

/**
 * Makes the whole dist/: main.js, its parts, appsscript.json, one HTML file per page, one per province. It is made
 * beside and then takes the place of the old one, so that nobody finds half of it.
 * @param {import('./build-kind.mjs').BuildKind} [kind]
 */
export async function buildDist(kind = baseBuild) {
  const made = path.join(root, `.cache/${kind.folder}-${process.pid}`);
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { recursive: true });
  const { main = '', ...parts } = Object.fromEntries(entryFiles(kind));
  const [script, manifest] = await Promise.all([
    bundleScript({ entry: main }),
    manifestText(kind),
    buildUiPages(made, kind),
    buildAreaData(made),
    ...Object.entries(parts).map(async ([name, entry]) =>
      writeFile(path.join(made, `${name}.html`), await bundlePart(entry)),
    ),
  ]);
  await writeFile(path.join(made, 'main.js'), script);
  await writeFile(path.join(made, 'appsscript.json'), manifest);
  await writeSelfTestMarks(made);
  await writeFingerprint(made);
  const dist = path.join(root, kind.folder);
  await rm(dist, { recursive: true, force: true });
  await rename(made, dist);
  return { bytes: Buffer.byteLength(script) };
}

/**
 * Builds dist/ only when a source is newer than it: true when it was built.
 * @param {import('./build-kind.mjs').BuildKind} [kind]
 */
export async function buildDistIfStale(kind = baseBuild) {
  const built = await stat(path.join(root, kind.folder, 'main.js')).then(
    (info) => info.mtimeMs,
    () => 0,
  );
  const sources = ['core', 'messages', 'tables', 'app', 'google', 'entry', 'ui', 'build'].map(
    (layer) => `src/${layer}`,
  );
  const changed = await newestChange(root, [...sources, 'appsscript', 'package-lock.json']);
  if (changed <= built) return false;
  await buildDist(kind);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kind = readKind(process.argv.slice(2));
  const started = performance.now();
  const { bytes } = await buildDist(kind);
  const manifest = JSON.parse(await readFile(path.join(root, kind.folder, 'appsscript.json'), 'utf8'));
  console.log(
    `${kind.folder}/ built in ${Math.round(performance.now() - started)} ms: main.js ${bytes} bytes, ${manifest.oauthScopes.length} scopes`,
  );
}
