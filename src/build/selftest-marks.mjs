// Tells the page Uji di Google what the build has made, so that it can see whether Google changes it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = 'selftest.html';

/**
 * Writes into the page the length and fingerprint of every part, `part-office=181200:123`, and of the page's scripts.
 * Throws when the page has no place for it.
 * @param {string} folder
 */
export async function writeSelfTestMarks(folder) {
  const mark = await marker();
  const parts = (await readdir(folder)).filter((file) => file.startsWith('part-')).sort();
  const entries = await Promise.all(
    parts.map(
      async (file) =>
        `${file.slice(0, -'.html'.length)}=${mark(await readFile(path.join(folder, file), 'utf8'))}`,
    ),
  );
  const html = await readFile(path.join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/<script(?: id="(\w+)")?>([\s\S]*?)<\/script>/gu)].map(
    ([, name = 'pageScript', code = '']) => `${name}=${mark(code)}`,
  );
  const place = ' data-bagian=""';
  if (!html.includes(place)) throw new Error(`${page} has no place for the marks`);
  const marks = ` data-bagian="${entries.join(' ')}" data-skrip="${scripts.join(' ')}"`;
  await writeFile(path.join(folder, page), html.replace(place, marks));
}

/** How the script marks a text: by its length and the fingerprint of src/core. */
async function marker() {
  const source = await readFile(path.join(root, 'src/core/fingerprint.ts'), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  const { fingerprint } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return (/** @type {string} */ text) => `${text.length}:${fingerprint(text)}`;
}
