// Measures the national tables at full size: node packages/bigquery/build/run.mjs nation [rounds]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { QUESTIONS } from '../national/national-sql';
import { NATION, writeNation } from '../volume/nation-rows';
import { openNation } from '../volume/nation-store';

/** Seconds that each may take on two cores. */
const limits = { load: 8, 'roll-up': 2.5 } as const;

const threads = 2;

interface Timing {
  readonly seconds: number;
  /** Of all cores together: what it would take at least on idle ones is this, divided by their number. */
  readonly cpuSeconds: number;
}

const sqlFolder = path.join(import.meta.dirname, '../sql');
const folder = mkdtempSync(path.join(tmpdir(), 'nation-'));
try {
  const rounds = Number(process.argv[2] ?? 3);
  const nation = await writeNation(folder, NATION);
  console.log(
    `${nation.keys} keys of ${NATION.desa} desa in ${nation.files.length} files, ${Math.round(nation.bytes / 1e6)} MB`,
  );
  const best = new Map<string, Timing>();
  const time = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    await work();
    const used = process.cpuUsage(cpu);
    const timing = {
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: (used.user + used.system) / 1e6,
    };
    if (timing.seconds < (best.get(name)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(name, timing);
  };
  for (let round = 0; round < rounds; round += 1) {
    const store = await openNation(
      sqlFolder,
      nation.files.map(({ kabupaten }) => kabupaten),
      threads,
    );
    await time('load', () => store.load(nation.files));
    for (let again = 0; again < rounds; again += 1) {
      await time('current', () => store.keepCurrent());
      await time('summary', () => store.keepSummary());
      for (const question of QUESTIONS) await time(question, () => store.ask(question));
    }
    const { expected, fulfilled } = await store.totals();
    if (fulfilled !== nation.fulfilled)
      throw new Error(`${fulfilled} fulfilled, ${nation.fulfilled} were written`);
    console.log(`round ${round + 1}: ${fulfilled} of ${expected} fulfilled`);
    store.close();
  }
  for (const [name, { seconds, cpuSeconds }] of best) {
    const limit = limits[name === 'load' ? 'load' : 'roll-up'];
    const verdict = seconds <= limit ? 'ok' : 'TOO SLOW';
    console.log(
      `${name.padEnd(8)} best ${seconds.toFixed(2)} s of at most ${limit} s (${cpuSeconds.toFixed(2)} s of ${threads} cores): ${verdict}`,
    );
    if (seconds > limit) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
