// Knows which builds were checked: `npm run release` notes it, `npm run push` asks for it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The ignored folder that keeps the archives of the releases and the notes of the last ones. */
export const releaseFolder = '.rilis';

/**
 * The last build of a kind that was checked.
 * @typedef {{ readonly version: string, readonly fingerprint: string }} ReleaseNote
 */

/**
 * Each kind of build has its own note, so that checking one never lets the other through.
 * @param {import('../build-kind.mjs').BuildKind} kind
 */
export function noteNameOf({ hasBigQuery }) {
  return hasBigQuery ? 'checked-bigquery.json' : 'checked.json';
}

/**
 * The note of the last release of a kind, null without one.
 * @param {string} folder
 * @param {import('../build-kind.mjs').BuildKind} kind
 * @returns {Promise<ReleaseNote | null>}
 */
export async function readReleaseNote(folder, kind) {
  const text = await readFile(path.join(folder, releaseFolder, noteNameOf(kind)), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}
