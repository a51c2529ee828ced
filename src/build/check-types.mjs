// Compiles every world with only the globals it really has.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** One tsconfig per world: a global that the world does not have is a compile error there. */
export const worlds = [
  'src/tsconfig.pure.json',
  'src/tsconfig.google.json',
  'src/tsconfig.ui.json',
  'src/tsconfig.demo.json',
  'src/tsconfig.build.json',
  'test/tsconfig.json',
  'packages/local-office/tsconfig.json',
  'packages/local-office/tsconfig.pages.json',
  'packages/local-office/tsconfig.build.json',
  'packages/local-office/test/tsconfig.json',
  // Installed apart, by npm run test:bigquery.
  ...(existsSync('packages/bigquery/node_modules')
    ? ['tsconfig.json', 'tsconfig.build.json', 'test/tsconfig.json'].map(
        (file) => `packages/bigquery/${file}`,
      )
    : []),
];

let failed = false;
for (const world of worlds) {
  try {
    await run(process.execPath, [tsc, '-p', world, '--pretty', 'false'], { maxBuffer: 1 << 26 });
    console.log(`types ok: ${world}`);
  } catch (error) {
    failed = true;
    console.error(`types FAIL: ${world}\n${/** @type {{stdout?: string}} */ (error).stdout ?? error}`);
  }
}
process.exit(failed ? 1 : 0);
