// What the server serves of the built pages.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPageFiles } from '../../../src/server/http/page-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'halaman-'));
  mkdirSync(path.join(folder, 'bagian'));
  writeFileSync(path.join(folder, 'grid.js'), 'import "./bagian/a.js"');
  writeFileSync(path.join(folder, 'bagian', 'a.js'), 'a');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('serves every part of a build, also after a later build took its folder away', async () => {
  const files = openPageFiles([Promise.resolve(folder)]);
  expect(await files.text('grid.js')).toBe('import "./bagian/a.js"');
  rmSync(folder, { recursive: true });
  expect((await files.find('bagian/a.js'))?.content.toString()).toBe('a');
});

it('finds nothing outside its folders, nor files of other kinds', async () => {
  writeFileSync(path.join(folder, 'rahasia.json'), '{}');
  const files = openPageFiles([Promise.resolve(folder)]);
  expect(await files.find('../package.json')).toBeNull();
  expect(await files.find('rahasia.json')).toBeNull();
});
