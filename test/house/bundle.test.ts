// What dist/ holds, how heavy each piece may be, and which functions Google finds in it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { MenuData } from 'local-office';
import type { Parts } from '../../src/entry/parts';
import { emptyOffice } from '../flow/kasiman';

const dist = path.join(__dirname, '../../dist');
function read(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** What the items of a menu call. */
function functionsOf(entry: MenuData['entries'][number]): string[] {
  if (entry.kind === 'menu') return entry.entries.flatMap(functionsOf);
  return entry.kind === 'item' ? [entry.functionName] : [];
}

/** Bytes that each piece may have: Apps Script parses main.js at every execution, and a part where it is loaded. */
const mostBytes: Readonly<Record<'main.js' | `${keyof Parts}.html`, number>> = {
  'main.js': 12_250,
  'part-camat.html': 20_650,
  'part-edits.html': 40_650,
  'part-mails.html': 212_450,
  'part-meetings.html': 244_450,
  'part-office.html': 262_700,
  'part-pages.html': 673_700,
  'part-recap.html': 16_400,
  'part-records.html': 342_900,
  'part-selftest.html': 27_700,
  'part-tabs.html': 11_200,
};

/** What main.js and the parts ask of each other. */
const exportsOf: { readonly [Name in keyof Parts]: readonly (keyof Parts[Name])[] } = {
  'part-office': [
    'refreshOnOpening',
    'submit',
    'sweepDaily',
    'sweepUnasked',
    'refreshFromMenu',
    'sweepFromMenu',
  ],
  'part-pages': ['answer', 'draftMonthReport', 'finishTabs', 'followForms'],
  'part-meetings': ['answer', 'sweep'],
  'part-records': ['answer'],
  'part-camat': ['serve'],
  'part-mails': ['remind', 'forget', 'sumUp'],
  'part-tabs': ['tabMaker'],
  'part-edits': ['record'],
  'part-recap': ['view'],
  'part-selftest': ['answer', 'seen', 'triggered'],
};

describe('dist/, as clasp pushes it', () => {
  test('holds one script, the manifest and HTML files, nothing else', () => {
    const files = readdirSync(dist);
    expect(files.filter((file) => file.endsWith('.js'))).toEqual(['main.js']);
    expect(files.filter((file) => file.endsWith('.json'))).toEqual(['appsscript.json']);
    expect(files.filter((file) => !/\.(js|json|html)$/u.test(file))).toEqual([]);
  });

  test('holds each part of the script and no other', () => {
    const parts = readdirSync(dist).filter((file) => file.startsWith('part-'));
    expect(parts.sort()).toEqual(Object.keys(mostBytes).filter((file) => file.startsWith('part-')));
  });

  test.each(Object.entries(mostBytes))('%s has at most %i bytes, and not far fewer', (file, most) => {
    const bytes = Buffer.byteLength(read(file));
    expect(bytes).toBeLessThanOrEqual(most);
    expect(bytes).toBeGreaterThan(most * 0.9);
  });

  test('the script is evaluated in a bare V8 context without asking for any service', () => {
    const script = new vm.Script(read('main.js'));
    expect(() => script.runInContext(vm.createContext({}))).not.toThrow();
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
});

describe('the script in dist/', () => {
  test('only the part that plans tabs parses the notes on their headers', () => {
    const note = 'Waktu laporan pertama kali diterima, atau';
    expect(read('part-pages.html')).toContain(note);
    for (const file of ['main.js', 'part-office.html', 'part-mails.html', 'part-camat.html']) {
      expect(read(file)).not.toContain(note);
    }
  });

  test.each([
    ['part-office', 'Masalah', 'Tab tempat masalah berada.'],
    ['part-office', 'Rekap', 'Bulan tempat tenggatnya jatuh.'],
    ['part-meetings', 'Rapat', 'Nama rapat, misalnya Rapat Koordinasi.'],
  ])('%s, which makes %s, has the notes on its headers', (part, _, note) => {
    expect(read(`${part}.html`)).toContain(note);
  });

  test('has every function that menus, triggers and pages call at its top level', () => {
    const bare = vm.createContext({});
    vm.runInContext(read('main.js'), bare);
    const names = vm.runInContext(
      'Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function")',
      bare,
    ) as string[];
    const called = emptyOffice('2026-02-02T08:00:00+07:00').menus.flatMap(functionsOf);
    expect(called).toContain('menuSetup');
    for (const name of ['onOpen', 'onFormSubmit', 'dailyRefresh', 'dailyReminders', 'rpc', ...called]) {
      expect(names).toContain(name);
    }
  });

  test('has no class syntax that Apps Script cannot parse', () => {
    expect(read('main.js')).not.toMatch(/\bthis\.#|[{;]static\s*\{|[{;]static \w+=/u);
  });

  test('asks in its manifest for the least: nothing outside this workbook, its forms, mail and menus', () => {
    const { oauthScopes, timeZone, runtimeVersion } = JSON.parse(read('appsscript.json'));
    expect(runtimeVersion).toBe('V8');
    expect(timeZone).toBe('Asia/Jakarta');
    expect(oauthScopes).not.toContain('https://www.googleapis.com/auth/spreadsheets');
    expect(oauthScopes).not.toContain('https://mail.google.com/');
    expect(oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets.currentonly');
  });
});
