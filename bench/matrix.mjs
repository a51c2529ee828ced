// How long does the whole law of the office take, for one workbook of up to 852 desa?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * @typedef {{ cells: number, milliseconds: number, quickest: number, slowest: number }} Measurement
 * @typedef {{ units: number, obligations: number, months: number, share: number }} Size
 * @typedef {object} Bench
 * @property {(size: Size) => object} makeOffice
 * @property {(office: object) => object} summariseOffice
 * @property {(office: object, work: (office: object) => object, runs: number) => Measurement} measure
 */

/** The core as it ships (one bundle), with the offices to measure it on. @returns {Promise<Bench>} */
async function loadBench() {
  const folder = await mkdtemp(join(tmpdir(), 'pantau-desa-bench-'));
  const outfile = join(folder, 'bench.mjs');
  const entry = fileURLToPath(new URL('../test/core/bench-office.ts', import.meta.url));
  await build({ entryPoints: [entry], bundle: true, format: 'esm', target: 'es2019', outfile });
  const bench = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return bench;
}

/** @param {string} name @param {Measurement} measured @param {number} [limit] milliseconds */
function print(name, { cells, milliseconds, quickest, slowest }, limit) {
  const bound = limit === undefined ? '' : ` (limit ${limit} ms)`;
  const range = `${quickest.toFixed(0)}–${slowest.toFixed(0)} ms`;
  const perCell = ((milliseconds * 1e6) / cells).toFixed(0);
  console.log(
    `${name}: ${cells} cells in ${milliseconds.toFixed(0)} ms${bound}, runs ${range}, ${perCell} ns a cell`,
  );
}

const bench = await loadBench();
const rows = { obligations: 10, months: 36, share: 0.7 };
const small = bench.measure(bench.makeOffice({ ...rows, units: 85 }), bench.summariseOffice, 25);
const large = bench.measure(bench.makeOffice({ ...rows, units: 852 }), bench.summariseOffice, 11);
print('matrix + summary, 85 desa × 10 × 36', small);
print('matrix + summary, 852 desa × 10 × 36', large, 300);
const ratio = large.quickest / large.cells / (small.quickest / small.cells);
console.log(`time per cell, 852 to 85 desa: ${ratio.toFixed(2)} (limit 1.30)`);
