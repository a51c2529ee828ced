// Every figure the house is held to, one bench after the other.
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
