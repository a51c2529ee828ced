// Notes a build as checked, and keeps a zip of it.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseBuild } from '../build-kind.mjs';
import { checkDist } from '../check-dist.mjs';
import { fingerprintOf } from '../fingerprint.mjs';
import { packZip } from '../zip.mjs';
import { noteNameOf, releaseFolder } from './release-note.mjs';

const packageFile = fileURLToPath(new URL('../../../package.json', import.meta.url));

/**
 * Checks the build below a folder, notes it as checked and keeps a zip of it beside. Throws when it is not whole; then
 * no build of its kind counts as checked.
 * @param {string} folder
 * @param {import('../build-kind.mjs').BuildKind} [kind]
 * @returns {Promise<import('./release-note.mjs').ReleaseNote & { readonly zip: string }>} `zip`: its path below the folder
 */
export async function recordRelease(folder, kind = baseBuild) {
  const dist = path.join(folder, kind.folder);
  const records = path.join(folder, releaseFolder);
  await mkdir(records, { recursive: true });
  await rm(path.join(records, noteNameOf(kind)), { force: true });
  const problems = await checkDist(dist, kind);
  if (problems.length > 0) throw new Error(`${kind.folder}/ must not be sent:\n${problems.join('\n')}`);
  const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
  const fingerprint = await fingerprintOf(dist);
  const zip = `pantau-desa-${kind.hasBigQuery ? 'bigquery-' : ''}${version}-${fingerprint}.zip`;
  const files = (await readdir(dist))
    .sort()
    .map(async (name) => ({ name: `${kind.folder}/${name}`, data: await readFile(path.join(dist, name)) }));
  await writeFile(path.join(records, zip), packZip(await Promise.all(files)));
  await writeFile(
    path.join(records, noteNameOf(kind)),
    `${JSON.stringify({ version, fingerprint }, null, 2)}\n`,
  );
  return { version, fingerprint, zip: `${releaseFolder}/${zip}` };
}
