// Tells when any file of some folders last changed.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The newest modification time in milliseconds since 1970 of the named files and of everything below the named
 * folders; 0 where nothing exists.
 * @param {string} root
 * @param {readonly string[]} places
 * @returns {Promise<number>}
 */
export async function newestChange(root, places) {
  const times = await Promise.all(places.map((place) => newestBelow(path.join(root, place))));
  return Math.max(0, ...times);
}

/**
 * @param {string} place
 * @returns {Promise<number>}
 */
async function newestBelow(place) {
  const info = await stat(place).catch(() => undefined);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(place);
  const times = await Promise.all(names.map((name) => newestBelow(path.join(place, name))));
  return Math.max(info.mtimeMs, ...times);
}
