// Prints what each use case costs in service calls at three sizes, and what the script weighs.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { buildDistIfStale } from '../src/build/build.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const sizes = [10, 108, 852];

await buildDistIfStale();
const script = readFileSync(path.join(root, 'dist/main.js'), 'utf8');
const times = Array.from({ length: 20 }, () => {
  const started = performance.now();
  new vm.Script(script).runInContext(vm.createContext({}));
  return performance.now() - started;
}).sort((left, right) => left - right);
console.log(
  `main.js: ${Buffer.byteLength(script)} bytes, evaluated in a bare context: median ${times[10]?.toFixed(1)} ms`,
);

const outfile = path.join(root, '.cache/bench/measure-calls.cjs');
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, 'test/flow/measure-calls.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  conditions: ['import'],
  define: { __dirname: JSON.stringify(path.join(root, 'test/flow')) },
  outfile,
  logLevel: 'error',
});
const { measureCalls, officeOf } = createRequire(import.meta.url)(outfile);
for (const size of sizes) {
  const counts = measureCalls(officeOf(size));
  const words = counts.map(
    (
      /** @type {{useCase: string, readsAndWrites: number, local: number, mails: number}} */ {
        useCase,
        readsAndWrites,
        local,
        mails,
      },
    ) => `${useCase} ${readsAndWrites}${mails > 0 ? ` + ${mails} mail` : ''} (${local} local)`,
  );
  console.log(`${size} desa, reads + writes (local calls): ${words.join(', ')}`);
}
