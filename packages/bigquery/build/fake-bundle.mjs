// Bundles the fake into one module that Node runs as a process of its own.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Packages stay outside it, so it lies in this package's folder.
 * @returns {Promise<string>} path of the module
 */
export async function bundleFake() {
  const outfile = join(folder, '.cache', 'fake.mjs');
  await build({
    entryPoints: [join(folder, 'src', 'fake', 'cli.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  return outfile;
}
