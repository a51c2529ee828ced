import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { seededRandom } from '../../src/runtime/state/random';
import { openOfficeStore } from '../../src/store/office-store';

/** SLOW=1 plays the long run. */
const KILLS = process.env.SLOW === '1' ? 200 : 20;

function killOnce(child: string, folder: string, afterMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const office = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    office.stdout.on('data', (chunk) => {
      // The clock of the kill starts with the first acknowledgement, so that kills hit a working office.
      if (said === '') setTimeout(() => office.kill('SIGKILL'), afterMs);
      said += chunk;
    });
    office.stderr.on('data', (chunk) => {
      complained += chunk;
    });
    office.on('error', reject);
    office.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(said) : reject(new Error(`ended by itself: ${complained}`)),
    );
  });
}

it(
  `${KILLS} kills at random moments: the office always starts again and nothing acknowledged is gone`,
  async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kantor-mati-'));
    const child = path.join(folder, 'child.cjs');
    buildSync({
      entryPoints: [path.join(__dirname, 'kill-child.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: child,
      logLevel: 'error',
    });
    const home = path.join(folder, 'kantor');
    const random = seededRandom(Date.now());
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const said = await killOnce(child, home, random() * 60);
      const lines = said.split('\n').slice(0, -1);
      acknowledged = Math.max(acknowledged, Number(lines.at(-1) ?? 0));
      const state = openOfficeStore(home).load();
      const n = Number(state?.properties.script.n);
      expect(n).toBeGreaterThanOrEqual(acknowledged);
      // Parts of one moment: every property and the cache entry of step n are there together.
      expect(state?.cache.script[`k${n % 100}`]?.value).toBe(String(n));
      expect(state?.executions.at(-1)?.lines.at(-1)?.text).toBe(`langkah ${n}`);
      expect(Object.keys(state?.workbooks ?? {})).toHaveLength(1);
    }
    fs.rmSync(folder, { recursive: true, force: true });
  },
  30_000 + KILLS * 5_000,
);
