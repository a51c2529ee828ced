import { createOffice } from '../../../src/office';

function run(source: string, manifest: Record<string, unknown> = {}): unknown {
  const office = createOffice();
  office.load({ files: { 'Code.gs': source }, manifest });
  return office.call('main');
}

describe('a script sees ECMAScript and Google, nothing of Node (AS/guides/v8-runtime#limitations)', () => {
  const absent = [
    ...['setTimeout', 'setInterval', 'clearTimeout', 'setImmediate', 'queueMicrotask', 'structuredClone'],
    ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'FormData', 'File', 'Blob', 'atob'],
    ...[
      'btoa',
      'crypto',
      'process',
      'performance',
      'window',
      'navigator',
      'WebAssembly',
      'require',
      'module',
    ],
    ...['global', 'Buffer', 'AbortController', 'DOMException', 'ReadableStream'],
  ];
  it.each(absent)('%s is absent', (name) => {
    expect(run(`function main() { return typeof ${name}; }`)).toBe('undefined');
  });

  const escapes = [
    ['a service method', "Utilities.getUuid.constructor('return typeof process')()"],
    ['a service', "Utilities.constructor.constructor('return typeof process')()"],
    ['the global object', "this.constructor.constructor('return typeof process')()"],
    ['globalThis', "globalThis.constructor.constructor('return typeof process')()"],
    ['an argument', "arg.constructor.constructor('return typeof process')()"],
    [
      'an array from a service',
      "Utilities.parseCsv('a,b').constructor.constructor('return typeof process')()",
    ],
    [
      'a date from a service',
      "Utilities.parseDate('2026', 'GMT', 'yyyy').constructor.constructor('return typeof process')()",
    ],
    ['an enum', "Utilities.Charset.UTF_8.constructor.constructor('return typeof process')()"],
    ['an enum family', "Utilities.Charset.constructor.constructor('return typeof process')()"],
    ['console', "console.log.constructor('return typeof process')()"],
    ['Date', "Date.now.constructor('return typeof process')()"],
    ['Math.random', "Math.random.constructor('return typeof process')()"],
    [
      'an error',
      "(() => { try { Utilities.parseDate('x', 'GMT', 'yyyy') } catch (e) { return e.constructor.constructor('return typeof process')() } })()",
    ],
    [
      'a missing method',
      "(() => { try { MailApp.sendEmail() } catch (e) { return e.constructor.constructor('return typeof process')() } })()",
    ],
    [
      'a stack overflow',
      "(() => { const f = () => { Utilities.getUuid(); f(); }; try { f() } catch (e) { return e.constructor.constructor('return typeof process')() } })()",
    ],
    [
      'a prototype',
      "Object.getPrototypeOf(Object.getPrototypeOf(Utilities)).constructor.constructor('return typeof process')()",
    ],
    [
      'a stack trace',
      "(() => { let f = []; Error.prepareStackTrace = (e, s) => { for (const c of s) { const x = c.getFunction() || c.getThis(); if (x) f.push(x); } return ''; }; try { Utilities.parseDate('x', 'GMT', 'yyyy') } catch (e) { e.stack } new Error().stack; for (const x of f) { try { const r = x.constructor.constructor('return typeof process')(); if (r !== 'undefined') return r; } catch (e) {} } return 'undefined'; })()",
    ],
  ];
  it.each(escapes)('%s does not lead out', (_name, expression) => {
    const office = createOffice();
    office.load({ files: { 'Code.gs': `function main(arg) { return ${expression}; }` } });
    expect(office.call('main', { some: [1] })).toBe('undefined');
  });

  it.each([
    ['a module', "import('fs')"],
    ['a module by a made function', 'new Function("return import(\'fs\')")()'],
    ['a module by an async function', '(async () => {}).constructor("return import(\'fs\')")()'],
  ])('%s does not lead out', (_name, expression) => {
    const office = createOffice();
    office.load({
      files: {
        'Code.gs': `async function main() {
          const seen = [];
          const look = (e) => { for (const o of [e, p]) if (o) seen.push(o.constructor.constructor('return typeof process')()); };
          let p;
          try { p = ${expression}; look(); await p.then(() => seen.push('loaded'), look); } catch (e) { look(e); }
          return seen;
        }`,
      },
    });
    expect(new Set([office.call('main')].flat())).toEqual(new Set(['undefined']));
  });

  it('made functions still work, and are functions', () => {
    expect(
      run(`function main() {
        const f = new Function('a', 'b', 'return a + b');
        return [f(1, 2), f instanceof Function, Function('return 3')(), (() => 1).constructor === Function, Function.prototype.call.call(f, null, 2, 2)];
      }`),
    ).toEqual([3, true, 3, true, 4]);
  });

  it('a long function that is made in every execution belongs to each of them, and shares nothing', () => {
    const office = createOffice();
    office.load({
      files: {
        'Code.gs': `var place = 'here';
          function main() {
            const text = '/* ' + ' '.repeat(3000) + ' */ let n = 0; return { count: () => (n += 1), seen: typeof process + place, list: [] };';
            const f = new Function(text);
            const made = f();
            place = 'changed';
            return [made.count(), made.seen, f instanceof Function, f.constructor === Function, made.list instanceof Array, f.name, String(f).slice(0, 26)];
          }
          function wrong() { try { new Function(' '.repeat(3000) + '}{'); } catch (e) { return e instanceof SyntaxError; } }`,
      },
    });
    const first = office.call('main');
    expect(first).toEqual([
      1,
      'undefinedhere',
      true,
      true,
      true,
      'anonymous',
      'function anonymous(\n) {\n/*',
    ]);
    expect(office.call('main')).toEqual(first);
    expect([office.call('wrong'), office.call('wrong')]).toEqual([true, true]);
  });

  it('dates, arrays and errors of services are of the script’s own realm', () => {
    expect(
      run(`function main() {
        let error; try { Utilities.parseDate('x', 'GMT', 'yyyy'); } catch (e) { error = e; }
        return [
          Utilities.parseDate('2026', 'GMT', 'yyyy') instanceof Date,
          Utilities.parseCsv('a') instanceof Array,
          error instanceof Error, error.name, String(error)];
      }`),
    ).toEqual([true, true, true, 'Exception', 'Exception: Unparseable date: "x"']);
  });

  it('each execution starts with fresh globals', () => {
    const office = createOffice();
    office.load({ files: { 'Code.gs': 'var n = 0; function main() { n += 1; return n; }' } });
    expect([office.call('main'), office.call('main')]).toEqual([1, 1]);
  });

  it('files share one scope and run in project order', () => {
    const office = createOffice();
    office.load({
      files: {
        'a.gs': 'const base = 2;',
        'b.gs': 'const twice = base * 2; function main() { return twice; }',
      },
    });
    expect(office.call('main')).toBe(4);
  });

  it('a promise that a function returns is awaited as far as no timer is needed', () => {
    expect(run('async function main() { await null; return 5; }')).toBe(5);
  });
});

describe('time and chance', () => {
  it('follows the office clock and the script’s zone', () => {
    const office = createOffice({ now: '2026-02-28T18:30:00Z' });
    office.load({
      files: {
        'Code.gs':
          'function main() { const d = new Date(); return [d.getDate(), d.getHours(), d.toString(), new Date(2026, 1, 1).getTime(), d.getTimezoneOffset()]; }',
      },
      manifest: { timeZone: 'Asia/Makassar' },
    });
    expect(office.call('main')).toEqual([
      1,
      2,
      'Sun Mar 01 2026 02:30:00 GMT+0800 (Central Indonesia Time)',
      Date.UTC(2026, 0, 31, 16),
      -480,
    ]);
  });

  it.each([
    ['new Date(2026, 9, 25, 2, 30).getTime()', Date.UTC(2026, 9, 25, 0, 30)],
    ['new Date(2026, 2, 29, 2, 30).getTime()', Date.UTC(2026, 2, 29, 1, 30)],
    [
      "Utilities.parseDate('2026-10-25 02:30', 'Europe/Berlin', 'yyyy-MM-dd HH:mm').getTime()",
      Date.UTC(2026, 9, 25, 1, 30),
    ],
  ])('%s, where clocks are changed', (expression, expected) => {
    const office = createOffice();
    office.load({
      files: { 'Code.gs': `function main() { return ${expression}; }` },
      manifest: { timeZone: 'Europe/Berlin' },
    });
    expect(office.call('main')).toBe(expected);
  });

  it.each([
    ["new Date('2026-03-01').getTime()", Date.UTC(2026, 2, 1)],
    ["new Date('2026-03-01T00:00').getTime()", Date.UTC(2026, 1, 28, 17)],
    ["new Date('2026-03-01T00:00:00Z').getTime()", Date.UTC(2026, 2, 1)],
    ["new Date('March 1, 2026 10:00').getTime()", Date.UTC(2026, 2, 1, 3)],
    ["new Date('Sun Mar 01 2026 02:30:00 GMT+0800').getTime()", Date.UTC(2026, 1, 28, 18, 30)],
    ['new Date(2026, 0, 31, 25).getDate()', 1],
    ['(() => { const d = new Date(2026, 0, 31); d.setMonth(1); return d.getMonth(); })()', 2],
    ["new Date('nonsense').getTime()", Number.NaN],
    ['new Date(NaN).getDay()', Number.NaN],
    ["String(new Date(0).toLocaleDateString('id-ID'))", '1/1/1970'],
  ])('%s', (expression, expected) => {
    expect(run(`function main() { return ${expression}; }`)).toEqual(expected);
  });

  it('two offices of one seed draw the same lots', () => {
    const draw = () => run('function main() { return [Math.random(), Utilities.getUuid()]; }');
    expect(draw()).toEqual(draw());
  });

  it('a loop that waits for the clock ends', () => {
    expect(run('function main() { const t = Date.now(); while (Date.now() - t < 500); return true; }')).toBe(
      true,
    );
  });
});

describe('what the office lacks is refused by name', () => {
  it('throws for a method of Google that is not emulated', () => {
    expect(() => run('function main() { ScriptApp.getIdentityToken(); }')).toThrow(
      'ScriptApp.getIdentityToken belum didukung kantor lokal',
    );
  });

  it('a name that Google has not either is undefined, so that feature tests work', () => {
    expect(run('function main() { return typeof ScriptApp.noSuchThing; }')).toBe('undefined');
  });

  it('wrong argument counts get Google’s sentence', () => {
    expect(() => run("function main() { Utilities.formatDate(new Date(), 'GMT'); }")).toThrow(
      "The parameters (Date,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});
