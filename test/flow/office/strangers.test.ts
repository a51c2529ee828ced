// Visitors of the web page who call functions of the script by name achieve nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createOffice, type Office } from 'local-office';
import { callRpc, dist, kasimanOffice, passOf } from '../kasiman';

/** Every function of the script that a web page could name. */
function exposedNames(): readonly string[] {
  const bare = vm.createContext({});
  const functions = (): string[] =>
    vm.runInContext(
      'Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function")',
      bare,
    ) as string[];
  const standing = new Set(functions());
  vm.runInContext(readFileSync(path.join(dist, 'main.js'), 'utf8'), bare);
  return functions().filter((name) => !standing.has(name));
}

/** What a visitor may send in place of Google's events: page arguments can only be texts, numbers and plain objects. */
const forgedArguments: readonly (readonly unknown[])[] = [
  [],
  [{ authMode: 'FULL', triggerUid: '1234567890', hour: 9 }],
  [{ authMode: ['FULL'], triggerUid: '', response: {}, source: { id: 'x' } }],
  [{ range: { rowStart: 2 }, value: 'x', oldValue: 'y', user: { email: 'x@y.example' } }],
];

/** The office as the web sees it, even if Google lets a web app reach the workbook it is bound to. */
function officeOnTheWeb(): Office {
  const { state } = kasimanOffice();
  // Nobody has opened a window yet: even the first call of a stranger makes no secret.
  delete state.properties.script.rahasia;
  const office = createOffice({ state: structuredClone(state), webAppSeesContainer: true });
  office.loadFolder(dist);
  return office;
}

function lasting({ state }: Office): unknown {
  return JSON.parse(
    JSON.stringify([state.workbooks, state.forms, state.properties, state.mails, state.triggers, state.ui]),
  );
}

describe('a visitor of the web page can name functions, and none of them does anything', () => {
  test('every function that ships is tried', () => {
    expect(exposedNames()).toEqual(
      expect.arrayContaining(['rpc', 'doGet', 'menuRefresh', 'dailyReminders', 'onFormSubmit', 'onEdit']),
    );
  });

  test.each(['', 'orang@luar.example'])(
    'F43: guessed names change nothing and reveal nothing, visitor "%s"',
    (visitor) => {
      const office = officeOnTheWeb();
      office.clock.set('2026-02-10T09:00:00+07:00');
      // The page has been opened before: it knows where it answers.
      office.webGet({}, { visitor });
      const before = lasting(office);
      for (const name of exposedNames()) {
        for (const args of forgedArguments) {
          const result = office.callFromPage(name, args, { visitor });
          const told = JSON.stringify(result.status === 'done' ? result.value : '');
          expect([name, told]).toEqual([name, expect.not.stringMatching(/Kasiman|Batokan|camat@/u)]);
        }
      }
      expect(lasting(office)).toEqual(before);
    },
  );

  test('F43: the function of the pages refuses callers without a pass, or with a forged or old one', () => {
    const office = officeOnTheWeb();
    const ask = (pass: unknown[]): string => {
      const result = office.callFromPage('rpc', ['readLinks', '{}', ...pass], { visitor: '' });
      return result.status === 'done' ? String(result.value) : JSON.stringify(result);
    };
    const good = passOf(office);
    const refusal = /"ok":false,"message":"Panel ini sudah terlalu lama terbuka/u;
    for (const pass of [
      [],
      [''],
      ['undefined'],
      [good.replace(/.$/u, '')],
      [`2030-01-01T00:00:00.${good.split('.')[1]}`],
    ])
      expect(ask(pass)).toMatch(refusal);
    office.clock.advance(25 * 3_600_000);
    expect(ask([good])).toMatch(refusal);
    expect(ask([passOf(office)])).toMatch(/"ok":true/u);
  });

  test('the pass that the menu writes into a window opens the server for that window', () => {
    const office = kasimanOffice();
    office.clickMenu('Pantau Desa', 'Kesehatan…');
    const html = office.dialogs[office.dialogs.length - 1]?.html ?? '';
    const pass = / data-izin="([^"]+)"/u.exec(html)?.[1];
    const result = office.callFromPage('rpc', ['readHealth', '{}', pass]);
    expect(result.status === 'done' && String(result.value)).toMatch(/"ok":true/u);
  });

  test('triggers and the menu still work', () => {
    const office = kasimanOffice();
    callRpc(office, 'switchReminders', { on: true });
    office.clock.set('2026-02-03T12:00:00+07:00');
    const runs = office.executions.filter(({ functionName }) => functionName.startsWith('daily'));
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.every(({ error }) => error === null)).toBe(true);
    expect(runs.some(({ calls }) => calls.read > 5)).toBe(true);
  });
});
