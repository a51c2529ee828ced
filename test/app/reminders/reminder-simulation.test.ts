// Checks over simulated months that reminders reach the right people once, even when triggers, quota and runs fail.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { slowly } from '../../slow';
import type { SimulationCounts } from './simulate-months';

const run = promisify(execFile);

const months = slowly({ usual: 200, slow: 2000 });

/** Half of the months in a process of its own: one per processor. */
async function play(first: 1 | 2): Promise<SimulationCounts> {
  const script = path.join(__dirname, 'play-months.mjs');
  const { stdout } = await run(process.execPath, [script, String(first), String(months)]);
  return JSON.parse(stdout) as SimulationCounts;
}

test(`F42: in ${months} months of lost, doubled, delayed and killed runs no reminder goes twice or to who has reported, all that is owed goes as soon as the quota allows, and the camat always has his digest`, async () => {
  const [odd, even] = await Promise.all([play(1), play(2)]);
  const total = { ...odd };
  for (const name of Object.keys(even) as (keyof SimulationCounts)[]) total[name] += even[name];
  process.stdout.write(`Simulated reminders: ${JSON.stringify(total)}\n`);
  expect(total.months).toBe(months);
  expect(total.mails).toBeGreaterThan(months * 5);
  expect(total.kills).toBeGreaterThan(months);
  expect(total.digests).toBeGreaterThan(months * 4);
  expect(Math.min(total.waited, total.busy)).toBeGreaterThan(months / 4);
}, 900_000);
