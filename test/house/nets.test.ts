// Plants a violation of every rule in a copy of the repository and checks that the tool behind the rule names it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');
let copy: string;

/** The parts of the repository that the tools read. */
const parts = [
  'tsconfig.json',
  '.dependency-cruiser.mjs',
  'biome.json',
  '.biome',
  'knip.config.js',
  'package.json',
  'appsscript',
  'src',
  'packages/local-office/package.json',
  'packages/local-office/src',
  'packages/local-office/build',
  'packages/bigquery/package.json',
  'packages/bigquery/src',
];

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'salinan-'));
  for (const part of parts) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  mkdirSync(path.join(copy, '.cache'));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

type Planted = Readonly<Record<string, string>>;

/** Writes the files into the copy, runs the tool there, and removes them again. Gives all that the tool prints. */
function outputWith(planted: Planted, tool: string, ...args: string[]): string {
  const files = Object.entries(planted).map(([file, text]) => ({ place: path.join(copy, file), text }));
  for (const { place, text } of files) {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  try {
    return execFileSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `failed\n${stdout}${stderr}`;
  } finally {
    for (const { place } of files) rmSync(place, { force: true });
  }
}

describe('layers, rooms and dead files', () => {
  const tally = '../compliance/tally';
  const cases = [
    {
      what: 'core that imports a use case',
      rule: 'core-imports-its-floors',
      file: 'src/core/time/planted.ts',
      text: "export { requireTab } from '../../app/office/read-office';\n",
    },
    {
      what: 'an adapter that imports a use case, even a type of it',
      rule: 'google-imports-its-floors',
      file: 'src/google/planted.ts',
      text: "import type { Office } from '../app/office/read-office';\nexport type Seen = Office;\n",
    },
    {
      what: 'a page that ships code of a server floor',
      rule: 'ui-takes-types-only',
      file: 'src/ui/reports/planted.ts',
      text: "export { Refusal } from '../../app/failure';\n",
    },
    {
      what: 'a room below that imports the room above it',
      rule: 'no-room-cycles',
      file: 'src/core/time/planted-cycle.ts',
      says: 'src/core/time',
      text: `export { tallyCells } from '${tally}';\n`,
    },
    {
      what: 'a shared file that imports a room',
      rule: 'floor-root-imports-no-room',
      file: 'src/core/planted.ts',
      text: "export { tallyCells } from './compliance/tally';\n",
    },
    {
      what: 'a circle of two files',
      rule: 'no-cycles',
      file: 'src/core/compliance/planted-circle.ts',
      says: 'src/core/compliance/planted-circle-too.ts',
      text: "import { one } from './planted-circle-too';\nexport const two = one;\n",
    },
    {
      what: 'a local office that knows the add-in',
      rule: 'local-office-imports-no-add-in',
      file: 'packages/local-office/src/planted.ts',
      text: "export { tallyCells } from '../../../src/core/compliance/tally';\n",
    },
    {
      what: 'a local office that uses a package which only the root has',
      rule: 'local-office-declares-its-packages',
      file: 'packages/local-office/src/planted-package.ts',
      text: "export { encodeQR } from 'qr';\n",
    },
    {
      what: 'an add-in that needs the local office',
      rule: 'add-in-imports-no-package',
      file: 'src/app/office/planted.ts',
      text: "export { createOffice } from '../../../packages/local-office/src/office';\n",
    },
    {
      what: 'a local office that needs the fake BigQuery',
      rule: 'local-office-imports-no-add-in',
      file: 'packages/local-office/src/planted-duck.ts',
      text: "export { openDatabase } from '../../bigquery/src/duck/database';\n",
    },
    {
      what: 'a fake BigQuery that knows how the local office works',
      rule: 'bigquery-plugs-in-from-outside',
      file: 'packages/bigquery/src/planted.ts',
      text: "export { createOffice } from '../../local-office/src/office';\n",
    },
    {
      what: 'a file that no entry point reaches, though it imports another',
      rule: 'no-dead-files',
      file: 'src/core/compliance/planted.ts',
      text: "export { tallyCells } from './tally';\n",
    },
  ];
  const others = {
    'src/core/compliance/planted-circle-too.ts':
      "import { two } from './planted-circle';\nexport const one = two;\n",
  };
  function layers(planted: Planted): string {
    const config = ['--config', '.dependency-cruiser.mjs', '--no-progress'];
    const folders = ['src', 'packages/local-office/src', 'packages/bigquery/src'];
    return outputWith(planted, 'dependency-cruiser/bin/dependency-cruise.mjs', ...config, ...folders);
  }
  let found: string[];
  beforeAll(() => {
    const output = layers({ ...others, ...Object.fromEntries(cases.map(({ file, text }) => [file, text])) });
    found = Array.from(output.matchAll(/error (\S+): (\S+)/gu), ([, rule, file]) => `${rule} in ${file}`);
  }, 60_000);

  test('nothing is caught in the layers as they stand', () => {
    expect(layers({})).toContain('no dependency violations found');
  }, 60_000);

  test.each(cases)('$what is caught', ({ rule, file, says }) => {
    expect(found).toContain(`${rule} in ${says ?? file}`);
  });
});

describe('types', () => {
  const everywhere = ['SpreadsheetApp', 'document', 'console', 'process'];
  const worlds = [
    { world: 'pure', floor: 'core', unknown: everywhere },
    { world: 'google', floor: 'google', unknown: ['document', 'process'] },
    { world: 'ui', floor: 'ui', unknown: ['SpreadsheetApp', 'process'] },
  ];
  let output: string;
  beforeAll(() => {
    const planted: Record<string, string> = {};
    for (const { world, floor } of worlds) {
      const names = everywhere.map((name) => `${name};`).join(' ');
      planted[`src/${floor}/planted-${world}.ts`] = `export function planted() { ${names} }\n`;
      planted[`src/tsconfig.planted-${world}.json`] = JSON.stringify({
        extends: `./tsconfig.${world}.json`,
        include: [`${floor}/planted-${world}.ts`],
      });
    }
    const configs = worlds.map(({ world }) => `src/tsconfig.planted-${world}.json`);
    planted['tsconfig.planted.json'] = JSON.stringify({
      files: [],
      references: configs.map((place) => ({ path: place })),
    });
    output = outputWith(planted, 'typescript/bin/tsc', '-b', 'tsconfig.planted.json', '--pretty', 'false');
  }, 60_000);

  test.each(worlds)(
    'globals that the $world world lacks do not compile there',
    ({ floor, world, unknown }) => {
      const names = output
        .split('\n')
        .filter((line) => line.startsWith(`src/${floor}/planted-${world}.ts`))
        .flatMap((line) => /Cannot find name '(\w+)'/u.exec(line)?.slice(1) ?? []);
      expect(names).toEqual(unknown);
    },
  );
});

describe('exports', () => {
  let output: string;
  beforeAll(() => {
    output = outputWith(
      {
        'src/entry/part-planted.ts': "export { used } from '../core/planted';\n",
        'src/core/planted.ts': 'export const used = 1;\nexport const unused = 2;\nexport type Unused = 2;\n',
        'packages/local-office/src/cli.ts':
          "import { used } from './planted';\nif (used > 1) throw new Error();\n",
        'packages/local-office/src/planted.ts': 'export const used = 1;\nexport const unusedToo = 2;\n',
        'test/planted.test.ts':
          "import { unused } from '../src/core/planted';\ntest('counts for nothing', () => unused);\n",
      },
      'knip/bin/knip.js',
      ...['--production', '--include', 'exports,types', '--no-progress'],
    );
  }, 60_000);

  test('an export that only a test uses is caught, a type too', () => {
    expect(output).toMatch(/^unused +src\/core\/planted\.ts:2/mu);
    expect(output).toMatch(/^Unused +type +src\/core\/planted\.ts:3/mu);
  });

  test('so it is in the local office', () => {
    expect(output).toMatch(/^unusedToo +packages\/local-office\/src\/planted\.ts:2/mu);
  });

  test('an export that product code uses is not', () => {
    expect(output).not.toMatch(/^used /mu);
  });
});

describe('the linter', () => {
  function lines(count: number): string {
    return Array.from({ length: count }, (_, index) => `  total += ${index};`).join('\n');
  }
  function functionOf(count: number): string {
    return `export function planted(): number {\n  let total = 0;\n${lines(count - 2)}\n  return total;\n}`;
  }
  function describeOf(count: number): string {
    return `describe('planted', () => {\n${'  expect(1).toBe(1);\n'.repeat(count)}});`;
  }
  const refused = [
    { what: 'Date in a pure layer', rule: 'noRestrictedGlobals', text: 'export const now = new Date();' },
    { what: 'Math.random in a pure layer', rule: 'plugin', text: 'export const lot = Math.random();' },
    {
      what: 'the whole zod instead of zod/mini',
      rule: 'noRestrictedImports',
      text: "import { z } from 'zod';\nexport const text = z.string();",
    },
    { what: 'an arrow with a name', rule: 'plugin', text: 'const f = () => 1;\nexport const [one] = [f()];' },
    { what: 'an exported arrow', rule: 'plugin', text: 'export const f = (n: number) => n;' },
    { what: 'an arrow named by a type', rule: 'plugin', text: 'export const f: () => number = () => 1;' },
    {
      what: 'an arrow with a name in a test',
      rule: 'plugin',
      file: 'test/core/planted-arrow.ts',
      text: 'export const f = () => 1;',
    },
    { what: 'a constant in PascalCase', rule: 'useNamingConvention', text: 'export const Grace = 3;' },
    {
      what: 'a function of five arguments',
      rule: 'useMaxParams',
      text: 'export function f(a: number, b: number, c: number, d: number, e: number) { return a + b + c + d + e; }',
    },
    { what: 'a function of 61 lines', rule: 'noExcessiveLinesPerFunction', text: functionOf(61) },
    {
      what: 'a function of 61 lines in the local office',
      rule: 'noExcessiveLinesPerFunction',
      file: 'packages/local-office/src/planted-long.ts',
      text: functionOf(61),
    },
    {
      what: 'a describe block of 121 lines',
      rule: 'noExcessiveLinesPerFunction',
      file: 'test/core/planted-long.test.ts',
      text: describeOf(121),
    },
    {
      what: 'a file of 251 lines',
      rule: 'noExcessiveLinesPerFile',
      text: Array.from({ length: 251 }, (_, index) => `export const line${index} = ${index};`).join('\n'),
    },
    {
      what: 'a test file of 501 lines',
      rule: 'noExcessiveLinesPerFile',
      file: 'test/core/planted-file.ts',
      text: Array.from({ length: 501 }, (_, index) => `export const line${index} = ${index};`).join('\n'),
    },
  ].map((entry, index) => ({ file: `src/app/office/planted-${index}.ts`, ...entry }));
  const allowed = [
    {
      what: 'an arrow inside a function',
      text: 'export function f() {\n  const g = () => 1;\n  return g();\n}',
    },
    { what: 'a constant of the domain in upper case', text: 'export const GRACE_DAYS = 3;' },
    { what: 'a function of 60 lines', text: functionOf(60) },
    {
      what: 'a describe block of 120 lines',
      file: 'test/core/planted-short.test.ts',
      text: describeOf(120),
    },
  ].map((entry, index) => ({ file: `src/app/office/allowed-${index}.ts`, ...entry }));
  let found: string[];
  beforeAll(() => {
    const planted = [...refused, ...allowed].map(
      ({ file, text }) => [file, `// Planted.\n${text}\n`] as const,
    );
    const files = planted.map(([file]) => file);
    const options = ['--max-diagnostics=none', '--colors=off'];
    const output = outputWith(
      Object.fromEntries(planted),
      '@biomejs/biome/bin/biome',
      ...['lint', ...options, ...files],
    );
    const heading = /^(\S+):\d+:\d+ (?:lint\/[a-z]+\/)?(\w+) /gmu;
    found = Array.from(output.matchAll(heading), ([, file, rule]) => `${rule} in ${file}`);
  });

  test.each(refused)('$what is refused', ({ rule, file }) => {
    expect(found).toContain(`${rule} in ${file}`);
  });

  test.each(allowed)('$what is allowed', ({ file }) => {
    expect(found.filter((one) => one.endsWith(file))).toEqual([]);
  });
});
