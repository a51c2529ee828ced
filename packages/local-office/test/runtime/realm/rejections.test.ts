import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kantor-'));
const child = path.join(folder, 'child.cjs');
beforeAll(() => {
  buildSync({
    entryPoints: [path.join(__dirname, 'rejection-child.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: child,
    logLevel: 'error',
  });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it('a promise that a script rejects and nobody awaits does not end the office', () => {
  const { status, stdout } = spawnSync(process.execPath, [child], { encoding: 'utf8' });
  expect([status, stdout.trim()]).toEqual([0, 'hidup']);
});

it('a rejection of the office itself still does', () => {
  const { status, stderr } = spawnSync(process.execPath, [child, 'own'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('punya kantor');
});
