// Runs all benches, one after the other; fails when one of them does.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const benches = ['calls.mjs', 'matrix.mjs', 'workbook.mjs', 'office.mjs', 'page.mjs'];

for (const bench of benches) {
  console.log(`\n== ${bench}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(bench, import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
