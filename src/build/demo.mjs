// Makes the module that plays the demo into the local office's first workbook.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {Promise<string>} path of the module */
export async function buildDemo() {
  const outfile = path.join(root, '.cache/demo/demo.mjs');
  await build({
    entryPoints: [path.join(root, 'src/demo/demo.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  return outfile;
}
