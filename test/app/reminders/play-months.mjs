// Plays months of reminders, every second seed from the first to the last argument, and prints the counts as JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [first = '1', last = '200'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'pantau-desa-months-'));
const outfile = join(folder, 'months.mjs');
const entry = fileURLToPath(new URL('simulate-months.ts', import.meta.url));
await build({ entryPoints: [entry], bundle: true, format: 'esm', target: 'es2022', outfile });
const { simulateMonths } = await import(pathToFileURL(outfile).href);
await rm(folder, { recursive: true });
console.log(JSON.stringify(simulateMonths(Number(first), Number(last))));
