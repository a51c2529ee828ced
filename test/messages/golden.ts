// Compares a text, character by character, with the one that people looked at and accepted.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, 'golden');

/**
 * Compares with `golden/<name>`. After an intended change, run the tests once with ACCEPT_GOLDEN=1, look at the files,
 * and commit them; without it a missing file fails like a different one.
 */
export function expectGolden(name: string, text: string): void {
  const file = path.join(folder, name);
  if (process.env.ACCEPT_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  expect(`${text}\n`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `no golden file ${name}`);
}
