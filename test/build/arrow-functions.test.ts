import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';

/** A bundle as esbuild wraps it; `f` is what it gives. */
function bundle(statements: string): string {
  return `"use strict";\nvar P = (() => {\n${statements}\nreturn { f };\n})();`;
}

/** Runs the build's function in a process of its own, since Jest cannot load it; the message where it throws. */
function withArrowFunctions(scripts: readonly string[]): readonly string[] {
  const run = `import { withArrowFunctions } from './src/build/arrow-functions.mjs';
    const rewrite = (script) => { try { return withArrowFunctions(script); } catch (failure) { return failure.message; } };
    console.log(JSON.stringify(${JSON.stringify(scripts)}.map(rewrite)));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', run], {
    cwd: path.join(__dirname, '../..'),
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

function resultOf(script: string): Promise<unknown> {
  return vm.runInContext(`${script}; (async () => P.f(2, 3))()`, vm.createContext({}));
}

const rewritten = [
  {
    kind: 'a plain one',
    declaration: 'function f(a, b) { return a + b; }',
    constant: 'const f = (a, b) => { return a + b; };',
  },
  {
    kind: 'one without arguments',
    declaration: 'function f() { return 1; }',
    constant: 'const f = () => { return 1; };',
  },
  {
    kind: 'one that takes its arguments apart',
    declaration: 'function f(a, { b } = { b: 4 }, ...rest) { return a + rest.length; }',
    constant: 'const f = (a, { b } = { b: 4 }, ...rest) => { return a + rest.length; };',
  },
  {
    kind: 'an asynchronous one',
    declaration: 'async function f() { return 1; }',
    constant: 'const f = async () => { return 1; };',
  },
];

const kept = [
  { kind: 'constructed', statements: 'function T() { return { n: 1 }; }\nconst f = () => new T().n;' },
  {
    kind: 'asked for its prototype',
    statements: 'function T() { return 1; }\nconst f = () => typeof T.prototype;',
  },
  {
    kind: 'asked for its instances',
    statements: 'function T() { return 1; }\nconst f = () => ({}) instanceof T;',
  },
  { kind: 'assigned to', statements: 'function f() { return 1; }\nf = () => 2;' },
  { kind: 'reading this', statements: 'function f() { return this === undefined; }' },
  { kind: 'reading arguments', statements: 'function f() { return arguments.length; }' },
  { kind: 'a generator', statements: 'function* f() { yield 1; }' },
];

const neededEarly = bundle(
  [
    'const table = g();',
    'function g() { return h(); }',
    'function h() { return 7; }',
    'function f() { return table; }',
  ].join('\n'),
);
const needsGoogle = bundle('const f = SpreadsheetApp.getActive();');

describe('function declarations of a bundle become constants', () => {
  const scripts = [
    ...rewritten.map(({ declaration }) => bundle(declaration)),
    ...kept.map(({ statements }) => bundle(statements)),
    neededEarly,
    needsGoogle,
  ];
  const written = new Map<string, string>();
  beforeAll(() => {
    for (const [index, text] of withArrowFunctions(scripts).entries())
      written.set(scripts[index] ?? '', text);
  });

  test.each(rewritten)('$kind', async ({ declaration, constant }) => {
    const script = bundle(declaration);
    const text = written.get(script) ?? '';
    expect(text).toBe(bundle(constant));
    expect(await resultOf(text)).toEqual(await resultOf(script));
  });

  test.each(kept)('not one that is $kind', ({ statements }) => {
    expect(written.get(bundle(statements))).toBe(bundle(statements));
  });

  test('not one that a constant above it needs, nor one that this one needs', async () => {
    const text = written.get(neededEarly) ?? '';
    expect(text).toContain('function g()');
    expect(text).toContain('function h()');
    expect(text).toContain('const f = ()');
    expect(await resultOf(text)).toBe(7);
  });

  test('a bundle whose top level calls a service is refused', () => {
    expect(written.get(needsGoogle)).toBe('SpreadsheetApp is not defined');
  });
});
