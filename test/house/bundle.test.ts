import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const dist = path.join(__dirname, '../../dist');
function read(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** Larger costs every execution, since Apps Script parses the whole script each time. */
const mostBytes = 120_000;

/** What main.ts asks of each part. */
const exportsOf: Readonly<Record<string, readonly string[]>> = {
  'part-office': ['refresh', 'refreshFromMenu', 'submit', 'sweepDaily', 'sweepFromMenu', 'sweepUnasked'],
  'part-pages': ['answer', 'followForms'],
  'part-camat': ['visit'],
  'part-mails': ['forget', 'remind'],
  'part-tabs': ['tabMaker'],
};

describe('dist/, as clasp pushes it', () => {
  test('holds one script, the manifest and HTML files, nothing else', () => {
    const files = readdirSync(dist);
    expect(files.filter((file) => file.endsWith('.js'))).toEqual(['main.js']);
    expect(files.filter((file) => file.endsWith('.json'))).toEqual(['appsscript.json']);
    expect(files.filter((file) => !/\.(js|json|html)$/u.test(file))).toEqual([]);
  });

  test('the script is at most 120 KB', () => {
    expect(Buffer.byteLength(read('main.js'))).toBeLessThanOrEqual(mostBytes);
  });

  test('the script is evaluated in a bare V8 context without asking for any service', () => {
    const script = new vm.Script(read('main.js'));
    expect(() => script.runInContext(vm.createContext({}))).not.toThrow();
  });

  test('what a submission parses beside it is no larger than 130 KB', () => {
    expect(Buffer.byteLength(read('part-office.html'))).toBeLessThanOrEqual(130_000);
  });

  test('an opening and an edit parse less than 40 KB', () => {
    expect(Buffer.byteLength(read('main.js'))).toBeLessThanOrEqual(40_000);
  });

  test.each(Object.entries(exportsOf))('%s is evaluated as the body of a function', (part, wanted) => {
    const exported = vm.runInContext(
      'Object.keys(new Function(text)())',
      vm.createContext({ text: read(`${part}.html`) }),
    ) as string[];
    expect(exported).toEqual(wanted);
  });

  test('no submission parses the words of reminders: only the daily run and the pages do', () => {
    const words = 'Sudah melapor hari ini?';
    expect(read('main.js')).not.toContain(words);
    expect(read('part-office.html')).not.toContain(words);
    expect(read('part-mails.html')).toContain(words);
    expect(read('part-pages.html')).toContain(words);
  });

  test('only the part that plans tabs parses the notes on their headers', () => {
    const note = 'Waktu laporan pertama kali diterima.';
    expect(read('part-pages.html')).toContain(note);
    for (const file of ['main.js', 'part-office.html', 'part-mails.html', 'part-camat.html']) {
      expect(read(file)).not.toContain(note);
    }
  });

  test('every function that menus, triggers and pages call is at the top level', () => {
    const bare = vm.createContext({});
    vm.runInContext(read('main.js'), bare);
    const names = vm.runInContext(
      'Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function")',
      bare,
    ) as string[];
    for (const name of ['onOpen', 'onFormSubmit', 'dailyRefresh', 'dailyReminders', 'rpc', 'menuSetup']) {
      expect(names).toContain(name);
    }
  });

  test('the manifest asks for the least: nothing outside this workbook, its forms, mail and menus', () => {
    const { oauthScopes, timeZone, runtimeVersion } = JSON.parse(read('appsscript.json'));
    expect(runtimeVersion).toBe('V8');
    expect(timeZone).toBe('Asia/Jakarta');
    expect(oauthScopes).not.toContain('https://www.googleapis.com/auth/spreadsheets');
    expect(oauthScopes).not.toContain('https://mail.google.com/');
    expect(oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets.currentonly');
  });

  test('no class syntax that Apps Script cannot parse', () => {
    expect(read('main.js')).not.toMatch(/\bthis\.#|[{;]static\s*\{|[{;]static \w+=/u);
  });
});
