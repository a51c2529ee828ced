// Uji di Google takes away what it has made, whenever it died, and nothing else.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { RUNS, type RunKind, type Step } from '../../../src/core/selftest/check-key';
import { slowly } from '../../slow';
import { copyOf, passOf } from '../kasiman';
import { askSelfTest, lastingState, runSelfTest, testedOffice } from './self-test';

const prepared = testedOffice();
const before = lastingState(prepared);

/** Only what differs is told: the whole is long. */
function expectAsBefore(office: Office): void {
  const standing = new Set(before);
  const now = new Set(lastingState(office));
  expect([...now].filter((text) => !standing.has(text)).map((text) => text.slice(0, 2000))).toEqual([]);
  expect(before.filter((text) => !now.has(text)).map((text) => text.slice(0, 80))).toEqual([]);
}

/** Presses the button once more, and lets that test end at once. */
function pressAgain(office: Office): readonly string[] {
  const { run, left } = askSelfTest(office, 'selfTestStart', { kind: 'plain' });
  askSelfTest(office, 'selfTestEnd', { run });
  return left;
}

function tabNames({ state }: Office): string[] {
  return Object.values(state.workbooks).flatMap(({ sheets }) => sheets.map(({ name }) => name));
}

/** The office before a step of a test, and the test's name. */
function officeBefore(kind: RunKind, step: Step): { readonly office: Office; readonly run: string } {
  const office = copyOf(prepared);
  const { run } = askSelfTest(office, 'selfTestStart', { kind });
  for (const earlier of RUNS[kind]) {
    if (earlier === step) break;
    askSelfTest(office, 'selfTestStep', { run, step: earlier });
  }
  return { office, run };
}

/** Plays a step, killed before its n-th call. Returns whether the kill struck. */
function killedAt(office: Office, run: string, step: Step, n: number): boolean {
  office.faults.killAtCall(n);
  try {
    askSelfTest(office, 'selfTestStep', { run, step });
    return false;
  } catch {
    return true;
  }
}

const steps: readonly { readonly kind: RunKind; readonly step: Step }[] = [
  { kind: 'plain', step: 'tab' },
  { kind: 'plain', step: 'looks' },
  { kind: 'plain', step: 'store' },
  { kind: 'plain', step: 'later' },
  { kind: 'plain', step: 'clean' },
  { kind: 'form', step: 'form' },
  { kind: 'form', step: 'link' },
  { kind: 'form', step: 'submit' },
];

describe('a test that dies midway', () => {
  test.each(steps)('in the step $step: the next press leaves the workbook as it was', ({ kind, step }) => {
    const start = officeBefore(kind, step);
    const stride = slowly({ usual: 11, slow: 1 });
    let struck = 0;
    for (let n = 1; n < 200; n += stride) {
      const office = copyOf(start.office);
      if (!killedAt(office, start.run, step, n)) break;
      struck += 1;
      expect([n, pressAgain(office)]).toEqual([n, []]);
      expectAsBefore(office);
    }
    expect(struck).toBeGreaterThan(0);
  });

  test('while it takes things away: the next press goes on', () => {
    const start = officeBefore('form', 'submit');
    for (let n = slowly({ usual: 2, slow: 1 }); n < 80; n += slowly({ usual: 3, slow: 1 })) {
      const office = copyOf(start.office);
      office.faults.killAtCall(n);
      const reply = office.callFromPage('rpc', [
        'selfTestEnd',
        JSON.stringify({ run: start.run }),
        passOf(office),
      ]);
      if (reply.status === 'done') break;
      expect([n, pressAgain(office)]).toEqual([n, []]);
      expectAsBefore(office);
    }
  });
});

describe('only what the test has made is taken away', () => {
  test('a tab of staff that is called almost the same stays', () => {
    const office = copyOf(prepared);
    vm.runInContext("SpreadsheetApp.getActive().insertSheet('Uji di Google')", office.context);
    runSelfTest(office, 'plain');
    pressAgain(office);
    expect(tabNames(office)).toContain('Uji di Google');
  });

  test('a scratch tab that somebody renamed is theirs, and that is said', () => {
    const { office } = officeBefore('plain', 'looks');
    vm.runInContext(
      "SpreadsheetApp.getActive().getSheets().find((s) => s.getName().startsWith('Uji di Google')).setName('Catatan saya')",
      office.context,
    );
    expect(pressAgain(office)).toEqual(['tab']);
    expect(tabNames(office)).toContain('Catatan saya');
    expect(pressAgain(office)).toEqual([]);
  });

  test('tabs and triggers of the office stay while a form with its tab of answers goes', () => {
    const office = copyOf(prepared);
    runSelfTest(office, 'form');
    expect(tabNames(office).length).toBeGreaterThan(tabNames(prepared).length);
    pressAgain(office);
    expect(tabNames(office)).toEqual(tabNames(prepared));
    expect(office.triggers.map(({ handler }) => handler)).toEqual(
      prepared.triggers.map(({ handler }) => handler),
    );
  });
});

describe('two people press at the same time', () => {
  test('the one who presses last goes on, and the other is told', () => {
    const { office, run } = officeBefore('plain', 'looks');
    const later = askSelfTest(office, 'selfTestStart', { kind: 'plain' });
    expect(tabNames(office)).toEqual(tabNames(prepared));
    expect(() => askSelfTest(office, 'selfTestStep', { run, step: 'looks' })).toThrow(
      'Uji ini diganti oleh uji yang dimulai sesudahnya',
    );
    expect(askSelfTest(office, 'selfTestStep', { run: later.run, step: 'tab' }).findings).toHaveLength(6);
  });

  test('while a step runs no other one does', () => {
    const { office, run } = officeBefore('plain', 'tab');
    let said = '';
    office.faults.duringCall(12, () => {
      try {
        askSelfTest(office, 'selfTestStart', { kind: 'plain' });
      } catch (refusal) {
        said = String(refusal);
      }
    });
    askSelfTest(office, 'selfTestStep', { run, step: 'tab' });
    expect(said).toContain('Uji lain sedang berjalan di buku kerja ini');
  });
});
