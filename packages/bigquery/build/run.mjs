// Runs a TypeScript program of this package: node packages/bigquery/build/run.mjs <program> [arguments]
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const programs = ['print', 'nation', 'smoke'];

const [program = '', ...given] = process.argv.slice(2);
if (!programs.includes(program)) throw new Error(`One of: ${programs.join(', ')}`);
// Packages stay outside it, so it lies in this package's folder.
const outfile = join(folder, '.cache', `${program}.mjs`);
await build({
  entryPoints: [join(folder, 'src', 'programs', `${program}.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
process.argv.splice(2, process.argv.length, ...given);
await import(pathToFileURL(outfile).href);
