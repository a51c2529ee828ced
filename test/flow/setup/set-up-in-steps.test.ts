// A set-up on a slow day takes several calls: each is short, and the end is that of one call.
import type { Office } from 'local-office';
import type { SetupResult } from '../../../src/app/setup/rpc-setup';
import {
  callRpc,
  callRpcOnce,
  copyOf,
  emptyOffice,
  kasimanOffice,
  kasimanSetup,
  shownRows,
} from '../kasiman';
import { refresh, sendReport } from '../office-actions';
import { differences, imageOf } from '../shape/killed/office-image';
import { stateOf, typeIn } from '../sheet-cells';

jest.setTimeout(120_000);

const february = '2026-02-02T08:00:00+07:00';

/** Every call takes so many times as long as usual: the whole set-up then takes a minute and a half. */
const slowly = 12;

interface Call {
  readonly next: string | null;
  readonly seconds: number;
  readonly reads: number;
}

/** Asks until the set-up is done, as the wizard does. */
function setUpCallByCall(
  office: Office,
  ask = (): SetupResult => callRpcOnce(office, 'prepareWorkbook', kasimanSetup),
): readonly Call[] {
  const calls: Call[] = [];
  for (let times = 0; times < 40; times += 1) {
    const before = office.clock.now().getTime();
    const turn = ask();
    const seconds = (office.clock.now().getTime() - before) / 1000;
    calls.push({
      next: turn.isDone ? null : turn.next,
      seconds,
      reads: office.executions.at(-1)?.calls.read ?? 0,
    });
    if (turn.isDone) return calls;
  }
  throw new Error('the set-up has no end');
}

function slowOffice(): Office {
  const office = emptyOffice(february);
  office.faults.slowness(slowly);
  return office;
}

describe('a set-up on a day on which Google is twelve times slower', () => {
  const office = slowOffice();
  const calls = setUpCallByCall(office);
  office.faults.slowness(1);

  test('takes several calls, none longer than about a minute', () => {
    expect(calls.length).toBeGreaterThan(3);
    for (const { seconds } of calls) expect(seconds).toBeLessThanOrEqual(60);
  });

  test('says after each which tab comes next, of how many, then rows, forms and views', () => {
    const texts = calls.map(({ next }) => next);
    expect(texts[0]).toMatch(/^tab \d+ dari 14$/u);
    expect(texts).toContain('formulir dan tautan');
    expect(texts.at(-1)).toBeNull();
  });

  test('costs what one call costs, and at most two reads more for each step: fourteen tabs, rows, forms, views', () => {
    const one = emptyOffice(february);
    callRpc(one, 'prepareWorkbook', kasimanSetup);
    const whole = one.executions.at(-1)?.calls.read ?? 0;
    const reads = calls.reduce((sum, call) => sum + call.reads, 0);
    expect(reads).toBeLessThanOrEqual(whole + 2 * 17);
  });

  test('ends as a set-up in one call does', () => {
    const one = emptyOffice(february);
    callRpc(one, 'prepareWorkbook', kasimanSetup);
    for (const made of [one, office]) refresh(made);
    expect(differences(imageOf(one), imageOf(office))).toEqual([]);
  });

  test('forgets what was asked when it is done', () => {
    const { script } = office.state.properties;
    expect(
      Object.entries(script).filter(([name, text]) => name.startsWith('penyiapan') && text !== ''),
    ).toEqual([]);
    expect(callRpc(office, 'readSetup', {}).unfinished).toBeNull();
  });
});

describe('a set-up whose window was closed midway', () => {
  function halfMade(): Office {
    const office = slowOffice();
    callRpcOnce(office, 'prepareWorkbook', kasimanSetup);
    return office;
  }
  const start = halfMade();

  test('is offered when the wizard opens again, and goes on where it stopped', () => {
    const office = copyOf(start);
    const { unfinished, office: known } = callRpc(office, 'readSetup', {});
    expect(unfinished).toMatchObject({
      officeName: 'Kasiman',
      next: expect.stringMatching(/^tab \d+ dari 14$/u),
    });
    expect(known).toBeNull();
    office.faults.slowness(slowly);
    const calls = setUpCallByCall(office, () => callRpcOnce(office, 'continueSetup', {}));
    expect(calls.length).toBeGreaterThan(2);
    office.faults.slowness(1);
    sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
    expect(stateOf(office, 'Batokan')).toMatch(/^✔/u);
  });

  test('with other answers begins anew, and makes no tab twice', () => {
    const office = copyOf(start);
    office.faults.slowness(1);
    callRpc(office, 'prepareWorkbook', { ...kasimanSetup, contactPerson: 'Kasi Trantib' });
    const names =
      office.state.workbooks[office.state.containerId ?? '']?.sheets.map(({ name }) => name) ?? [];
    expect(names.filter((name) => / 2$/u.test(name))).toEqual([]);
    expect(shownRows(office, 'Pengaturan').join()).toContain('Kasi Trantib');
    expect(callRpc(office, 'readSetup', {}).unfinished).toBeNull();
  });

  test('is not there in a workbook whose set-up is done', () => {
    expect(() => callRpc(kasimanOffice(), 'continueSetup', {})).toThrow('Tidak ada penyiapan yang tertunda.');
  });

  test('meanwhile the menu says what to do, and harms nothing', () => {
    const office = copyOf(start);
    office.faults.slowness(1);
    refresh(office);
    office.run('dailyRefresh');
    callRpc(office, 'continueSetup', {});
    const one = emptyOffice(february);
    callRpc(one, 'prepareWorkbook', kasimanSetup);
    for (const made of [one, office]) {
      refresh(made);
      made.run('dailyRefresh');
    }
    const left = differences(imageOf(one), imageOf(office));
    expect(left.filter((line) => !/^noted (sapuan|detak)/u.test(line))).toEqual([]);
  });
});

describe('the set-up again of a standing office on a slow day', () => {
  test('takes several calls and keeps what people typed', () => {
    const office = kasimanOffice();
    typeIn(office, 'Kontak', { Desa: 'Betet' }, 'Surel', 'sekdes@betet.example');
    const before = ['Kontak', 'Desa', 'Pengaturan', 'Kewajiban'].map((tab) => shownRows(office, tab));
    office.faults.slowness(slowly);
    const calls = setUpCallByCall(office);
    expect(calls.length).toBeGreaterThan(1);
    for (const { seconds } of calls) expect(seconds).toBeLessThanOrEqual(60);
    expect(['Kontak', 'Desa', 'Pengaturan', 'Kewajiban'].map((tab) => shownRows(office, tab))).toEqual(
      before,
    );
  });
});
