// How long do 10,000 rows of 20 cells take to write and to read back in the local office's workbook?
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const [rows, columns, rounds, limitMs] = [10_000, 20, 9, 150];

const outfile = path.join(root, '.cache/bench/office-sheets.cjs');
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, 'packages/local-office/test/services/spreadsheet/office-sheets.ts')],
  bundle: true,
  platform: 'node',
  conditions: ['import'],
  format: 'cjs',
  outfile,
  logLevel: 'error',
});
const { openSheets } = createRequire(import.meta.url)(outfile);
const values = Array.from({ length: rows }, (_, row) =>
  Array.from({ length: columns }, (_, column) => (column % 2 === 0 ? `Desa ${row}` : row * column)),
);
const times = Array.from({ length: rounds }, () => {
  const { sheet } = openSheets();
  sheet.insertRowsAfter(1000, rows);
  const started = performance.now();
  sheet.getRange(1, 1, rows, columns).setValues(values);
  const read = sheet.getRange(1, 1, rows, columns).getValues();
  const took = performance.now() - started;
  if (read.length !== rows || read[7][1] !== 7) throw new Error('what was written was not read back');
  return took;
}).sort((left, right) => left - right);
const median = times[Math.floor(rounds / 2)] ?? 0;
console.log(
  `${rows} × ${columns} written and read: median ${Math.round(median)} ms (limit ${limitMs} ms), runs ${Math.round(times[0] ?? 0)}–${Math.round(times[rounds - 1] ?? 0)} ms`,
);
