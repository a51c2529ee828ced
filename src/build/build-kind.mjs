// Says what the two builds are made of: the base build, and the scaled one that saves into BigQuery too.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `folder` is where it is written. `entries` hold main.ts and the parts; of two files of one name the later folder's
 * counts. `hasBigQuery`: with the room push of the pages and what appsscript/bigquery.json adds to the manifest.
 * @typedef {{ readonly folder: string, readonly entries: readonly string[], readonly hasBigQuery: boolean }} BuildKind
 */

/** @type {BuildKind} */
export const baseBuild = { folder: 'dist', entries: ['src/entry'], hasBigQuery: false };

/** @type {BuildKind} */
export const scaledBuild = {
  folder: 'dist-bigquery',
  entries: ['src/entry', 'src/entry/scaled'],
  hasBigQuery: true,
};

/**
 * What a command was told to build, check or send: the base build unless `--bigquery` stands among its arguments. `rest`
 * are those that are no options; `isBaseWanted`: `--base` was said. Throws at an option that it does not know.
 * @param {readonly string[]} args
 */
export function readBuildArgs(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { bigquery: { type: 'boolean', default: false }, base: { type: 'boolean', default: false } },
  });
  if (values.bigquery && values.base) throw new Error('Say --bigquery or --base, not both.');
  return { kind: values.bigquery ? scaledBuild : baseBuild, isBaseWanted: values.base, rest: positionals };
}

/**
 * The kind of build that a command without further words was told to make. Throws at words that it does not know.
 * @param {readonly string[]} args
 */
export function readKind(args) {
  const { kind, rest } = readBuildArgs(args);
  if (rest.length > 0) throw new Error(`Not understood: ${rest.join(' ')}`);
  return kind;
}

/**
 * The files in which the script and its parts begin, by name: `main`, `part-office` …
 * @param {BuildKind} kind
 * @returns {ReadonlyMap<string, string>}
 */
export function entryFiles({ entries }) {
  return new Map(
    entries.flatMap((folder) =>
      readdirSync(path.join(root, folder))
        .filter((file) => /^(?:main|part-[a-z]+)\.ts$/u.test(file))
        .map((file) => [path.basename(file, '.ts'), path.join(root, folder, file)]),
    ),
  );
}

/**
 * Parts of the script that only some executions need: every part-*.ts ships as text in an HTML file.
 * @param {BuildKind} [kind]
 */
export function listParts(kind = baseBuild) {
  return [...entryFiles(kind).keys()].filter((name) => name !== 'main');
}

/**
 * The text of appsscript.json.
 * @param {BuildKind} kind
 */
export async function manifestText({ hasBigQuery }) {
  const text = await readFile(path.join(root, 'appsscript/appsscript.json'), 'utf8');
  if (!hasBigQuery) return text;
  const manifest = JSON.parse(text);
  const added = JSON.parse(await readFile(path.join(root, 'appsscript/bigquery.json'), 'utf8'));
  const oauthScopes = [...manifest.oauthScopes, ...added.oauthScopes];
  return `${JSON.stringify({ ...manifest, ...added, oauthScopes }, null, 2)}\n`;
}
