// Notes a build as checked, and keeps a zip of it.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDist } from '../check-dist.mjs';
import { fingerprintOf } from '../fingerprint.mjs';
import { packZip } from '../zip.mjs';
import { noteName, releaseFolder } from './release-note.mjs';

const packageFile = fileURLToPath(new URL('../../../package.json', import.meta.url));

/**
 * Checks the `dist` below a folder, notes it as checked and keeps a zip of it beside. Throws when it is not whole; then
 * no build counts as checked.
 * @param {string} folder
 * @returns {Promise<import('./release-note.mjs').ReleaseNote & { readonly zip: string }>} `zip`: its path below the folder
 */
export async function recordRelease(folder) {
  const dist = path.join(folder, 'dist');
  const records = path.join(folder, releaseFolder);
  await mkdir(records, { recursive: true });
  await rm(path.join(records, noteName), { force: true });
  const problems = await checkDist(dist);
  if (problems.length > 0) throw new Error(`dist/ must not be sent:\n${problems.join('\n')}`);
  const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
  const fingerprint = await fingerprintOf(dist);
  const zip = `pantau-desa-${version}-${fingerprint}.zip`;
  const files = (await readdir(dist))
    .sort()
    .map(async (name) => ({ name: `dist/${name}`, data: await readFile(path.join(dist, name)) }));
  await writeFile(path.join(records, zip), packZip(await Promise.all(files)));
  await writeFile(path.join(records, noteName), `${JSON.stringify({ version, fingerprint }, null, 2)}\n`);
  return { version, fingerprint, zip: `${releaseFolder}/${zip}` };
}
