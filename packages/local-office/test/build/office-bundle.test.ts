// Several offices may start at once on a fresh clone: none takes away the pages of another.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = path.join(__dirname, '..', '..', 'build', 'office-bundle.mjs');

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'bundel-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

/** The folder of the pages, which a process of its own builds where it must. */
async function buildPages(): Promise<string> {
  const code = `import { buildOfficePages } from ${JSON.stringify(program)};
    process.stdout.write(await buildOfficePages(${JSON.stringify(cache)}));`;
  return (await run(process.execPath, ['--input-type=module', '-e', code])).stdout;
}

it('gives all who build at once the same whole folder', async () => {
  const folders = await Promise.all([1, 2, 3, 4].map(buildPages));
  expect(new Set(folders).size).toBe(1);
  expect(readdirSync(folders[0] ?? '').sort()).toEqual([
    'form.css',
    'form.js',
    'main.js',
    'shim.js',
    'style.css',
  ]);
  expect(readdirSync(cache).sort()).toEqual([path.basename(folders[0] ?? ''), 'pages.json']);
});

it('leaves a folder that stands as it is when it is built again', async () => {
  const folder = await buildPages();
  const { ino } = statSync(path.join(folder, 'main.js'));
  rmSync(path.join(cache, 'pages.json'));
  expect(await buildPages()).toBe(folder);
  expect(statSync(path.join(folder, 'main.js')).ino).toBe(ino);
});
