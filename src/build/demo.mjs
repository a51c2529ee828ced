// Makes the module that plays the demo into the local office's first workbook.
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fingerprintOf } from './fingerprint.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {'demo' | 'kabupaten'} name which of the demos
 * @returns {Promise<string>} path of the module
 */
export async function buildDemo(name) {
  const outfile = path.join(root, `.cache/demo/${name}.mjs`);
  const made = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [path.join(root, `src/demo/${name}.ts`)],
    outfile: made,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  // Moved, so that an office that starts meanwhile never loads half of it.
  await rename(made, outfile);
  return outfile;
}

/**
 * Where the office that the demo makes is kept: playing a year takes a while, and gives the same for the same script, demo
 * and local office. What was kept of older ones is removed.
 * @param {string} demoFile
 * @param {string} serverFile
 * @returns {Promise<string>} path of a folder, which may not exist yet
 */
export async function keptDemo(demoFile, serverFile) {
  const hash = createHash('sha256').update(await fingerprintOf(path.join(root, 'dist')));
  for (const file of [demoFile, serverFile]) hash.update(await readFile(file));
  const kind = path.basename(demoFile, '.mjs');
  const name = `${kind}-${hash.digest('hex').slice(0, 16)}`;
  const folder = path.dirname(demoFile);
  const older = (await readdir(folder)).filter(
    (entry) => entry.startsWith(`${kind}-`) && /-[0-9a-f]{16}$/u.test(entry) && entry !== name,
  );
  for (const entry of older) await rm(path.join(folder, entry), { recursive: true, force: true });
  return path.join(folder, name);
}
