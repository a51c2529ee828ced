// Gives a build its fingerprint, which its own page Tentang shows.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The page that shows the fingerprint, and the place for it. */
const page = 'about.html';
const place = /(<code id="fingerprint">)([0-9a-f]*)(<\/code>)/u;

/**
 * Writes the fingerprint of a build into its page Tentang. Throws when the page has no place for it.
 * @param {string} folder
 */
export async function writeFingerprint(folder) {
  const about = await readFile(path.join(folder, page), 'utf8');
  if (!place.test(about)) throw new Error(`${page} has no place for the fingerprint`);
  const fingerprint = await fingerprintOf(folder);
  await writeFile(path.join(folder, page), about.replace(place, `$1${fingerprint}$3`));
}

/**
 * 16 hexadecimal digits of the SHA-256 of all files, names and contents in the order of their names; the fingerprint that
 * Tentang shows is left out, so that a build and the same build with its fingerprint have the same one.
 * @param {string} folder
 */
export async function fingerprintOf(folder) {
  const hash = createHash('sha256');
  for (const file of (await readdir(folder)).sort()) {
    const content = await readFile(path.join(folder, file));
    const data = file === page ? Buffer.from(content.toString('utf8').replace(place, '$1$3')) : content;
    hash.update(`${file}\n${data.length}\n`).update(data);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The fingerprint that the page Tentang of a build shows, '' without one.
 * @param {string} folder
 */
export async function shownFingerprint(folder) {
  return place.exec(await readFile(path.join(folder, page), 'utf8'))?.[2] ?? '';
}
