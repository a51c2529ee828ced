import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');
let house: string;

/** A copy of the pure layers in which a test may do what the house forbids. */
beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'rumah-'));
  for (const part of [
    'tsconfig.json',
    '.dependency-cruiser.mjs',
    'biome.json',
    '.biome',
    'package.json',
    'appsscript',
  ]) {
    cpSync(path.join(root, part), path.join(house, part), { recursive: true });
  }
  for (const layer of ['core', 'messages', 'tables', 'app', 'google', 'entry', 'ui', 'tsconfig.pure.json']) {
    cpSync(path.join(root, 'src', layer), path.join(house, 'src', layer), { recursive: true });
  }
  mkdirSync(path.join(house, '.cache'));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  writeFileSync(path.join(house, 'src', file), text);
}

/** What a tool prints, and whether it found fault. */
function run(tool: string, ...args: string[]): { readonly failed: boolean; readonly output: string } {
  try {
    const script = path.join(root, 'node_modules', tool);
    return {
      failed: false,
      output: execFileSync(process.execPath, [script, ...args], { cwd: house, encoding: 'utf8' }),
    };
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return { failed: true, output: `${stdout}${stderr}` };
  }
}
function layers() {
  return run(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.mjs',
    '--no-progress',
    'src',
  );
}
function types() {
  return run('typescript/bin/tsc', '-p', 'src/tsconfig.pure.json', '--pretty', 'false');
}

describe('the nets of the house', () => {
  test('nothing is caught in the layers as they stand', () => {
    expect(layers().output).toContain('no dependency violations found');
  }, 60_000);

  test('core that imports a use case is caught', () => {
    plant('core/planted.ts', "export { requireTab } from '../app/office/read-office';\n");
    plant('core/tally-user.ts', "export { requireTab } from './planted';\n");
    const { failed, output } = layers();
    expect(failed).toBe(true);
    expect(output).toContain('core-imports-its-floors: src/core/planted.ts');
  }, 60_000);

  test('an adapter that imports a use case, a type too, is caught', () => {
    plant(
      'google/planted.ts',
      "import type { Office } from '../app/office/read-office';\nexport type Seen = Office;\n",
    );
    const { failed, output } = layers();
    expect(failed).toBe(true);
    expect(output).toContain('google-imports-its-floors: src/google/planted.ts');
  }, 60_000);

  test('a page that imports code of a use case, and not only its types, is caught', () => {
    plant('ui/planted.ts', "export { requireTab } from '../app/refusal';\n");
    const { failed, output } = layers();
    expect(failed).toBe(true);
    expect(output).toContain('ui-takes-types-only: src/ui/planted.ts');
  }, 60_000);

  test('two rooms that import each other are caught', () => {
    plant('core/time/planted.ts', "export { tallyCells } from '../compliance/tally';\n");
    const { failed, output } = layers();
    expect(failed).toBe(true);
    expect(output).toContain('no-room-cycles: src/core/time');
  }, 60_000);

  test('a shared file that imports a room is caught', () => {
    plant('core/planted.ts', "export { tallyCells } from './compliance/tally';\n");
    const { failed, output } = layers();
    expect(failed).toBe(true);
    expect(output).toContain('floor-root-imports-no-room: src/core/planted.ts');
  }, 60_000);

  test('a file that no entry point reaches is caught, though it imports another', () => {
    plant('core/compliance/planted.ts', "export { tallyCells } from './tally';\n");
    const { failed, output } = layers();
    expect(failed).toBe(true);
    expect(output).toContain('no-dead-files: src/core/compliance/planted.ts');
  }, 60_000);

  test('globals of Google, browsers and Node do not compile in a pure layer', () => {
    plant(
      'core/planted.ts',
      "export const planted = () => { SpreadsheetApp.flush(); document.title; console.log('x'); process.exit(); };\n",
    );
    const { failed, output } = types();
    expect(failed).toBe(true);
    for (const name of ['SpreadsheetApp', 'document', 'console', 'process']) {
      expect(output).toContain(`Cannot find name '${name}'`);
    }
  }, 60_000);

  test.each([
    ['Date', 'export const now = () => new Date();'],
    ['Math.random', 'export const lot = () => Math.random();'],
  ])('%s in a pure layer is refused by the linter', (_, statement) => {
    plant('core/planted.ts', `// A question?\n${statement}\n`);
    const { failed, output } = run('@biomejs/biome/bin/biome', 'lint', 'src/core/planted.ts');
    expect(failed).toBe(true);
    expect(output).toMatch(/noRestrictedGlobals|plugin/u);
  });

  test('the whole zod instead of zod/mini is refused by the linter', () => {
    plant('tables/planted.ts', "// A question?\nimport { z } from 'zod';\nexport const text = z.string();\n");
    const { failed, output } = run('@biomejs/biome/bin/biome', 'lint', 'src/tables/planted.ts');
    expect(failed).toBe(true);
    expect(output).toContain('noRestrictedImports');
  });
});
