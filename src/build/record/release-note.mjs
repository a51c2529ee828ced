// Knows which build was checked: `npm run release` notes it, `npm run push` asks for it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The ignored folder that keeps the archives of the releases and the note of the last one. */
export const releaseFolder = '.rilis';
export const noteName = 'checked.json';

/**
 * The last build that was checked.
 * @typedef {{ readonly version: string, readonly fingerprint: string }} ReleaseNote
 */

/**
 * The note of the last release, null without one.
 * @param {string} folder
 * @returns {Promise<ReleaseNote | null>}
 */
export async function readReleaseNote(folder) {
  const text = await readFile(path.join(folder, releaseFolder, noteName), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}
