import { createOffice, type Office } from '../../../src/office';
import { toySheet } from '../toy-sheet';

/** Ten service calls: writes w1…w6 in bundles, two reads, one flush and one e-mail. */
const TEN_CALLS = `
function ten() {
  SpreadsheetApp.write('w1');      //  1
  SpreadsheetApp.write('w2');      //  2
  SpreadsheetApp.count();          //  3 read: w1, w2 are sent off
  SpreadsheetApp.write('w3');      //  4
  MailApp.sendEmail('a@x.id', 's', 'b'); // 5 never bundled
  SpreadsheetApp.write('w4');      //  6
  SpreadsheetApp.flush();          //  7 w3, w4
  SpreadsheetApp.write('w5');      //  8
  SpreadsheetApp.count();          //  9 w5
  SpreadsheetApp.write('w6');      // 10
}
function caught() {
  try { ten(); } catch (e) { SpreadsheetApp.write('never'); } finally { SpreadsheetApp.write('never'); }
}
function locked(who) {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return who + ' waits in vain';
  SpreadsheetApp.count();
  SpreadsheetApp.write(who);
  return who + ' had the lock';
}
function list() { return 1; }
`;

function openOffice(): Office {
  const office = createOffice({ services: [toySheet] });
  office.load({ files: { 'Code.gs': TEN_CALLS } });
  return office;
}

function lines(office: Office): string {
  return Object.keys(office.state.workbooks).sort().join(' ');
}

describe('killAtCall(n): exactly what was sent off survives (AS/reference/spreadsheet/spreadsheet-app#flush)', () => {
  it.each([
    [1, '', 0],
    [2, '', 0],
    [3, '', 0],
    [4, 'w1 w2', 0],
    [5, 'w1 w2', 0],
    [6, 'w1 w2', 1],
    [7, 'w1 w2', 1],
    [8, 'w1 w2 w3 w4', 1],
    [9, 'w1 w2 w3 w4', 1],
    [10, 'w1 w2 w3 w4 w5', 1],
    [11, 'w1 w2 w3 w4 w5 w6', 1],
  ])('killed at call %i: lines "%s", %i mail', (n, expected, mails) => {
    const office = openOffice();
    office.faults.killAtCall(n);
    const result = office.run('ten');
    expect(result.status).toBe(n > 10 ? 'done' : 'failed');
    expect(lines(office)).toBe(expected);
    expect(office.outbox).toHaveLength(mails);
    expect(office.executions.at(-1)?.status).toBe(n > 10 ? 'completed' : 'killed');
  });

  it('no catch or finally of the script acts after the kill', () => {
    const office = openOffice();
    office.faults.killAtCall(4);
    expect(office.run('caught').status).toBe('failed');
    expect(lines(office)).toBe('w1 w2');
  });

  it('the next execution is whole again', () => {
    const office = openOffice();
    office.faults.killAtCall(2);
    office.run('ten');
    expect(office.run('ten').status).toBe('done');
  });

  it('a kill frees the locks of the dead process', () => {
    const office = openOffice();
    office.faults.killAtCall(2);
    expect(office.run('locked', 'first').status).toBe('failed');
    expect(office.call('locked', 'second')).toBe('second had the lock');
  });
});

describe('failAtCall(n)', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('call %i throws the sentence and isn’t done', (n) => {
    const office = openOffice();
    office.faults.failAtCall(n, 'Service Spreadsheets timed out while accessing document with id x.');
    expect(() => office.call('ten')).toThrow(
      'Service Spreadsheets timed out while accessing document with id x.',
    );
    const record = office.executions.at(-1);
    expect(Number(record?.calls.read) + Number(record?.calls.write)).toBe(n);
  });

  it('a script may catch it and go on, unlike a kill', () => {
    const office = openOffice();
    office.faults.failAtCall(2, 'Service Spreadsheets failed');
    expect(office.run('caught').status).toBe('done');
    expect(lines(office)).toBe('never w1');
  });
});

describe('duringCall(n): another user’s execution runs there', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('before call %i', (n) => {
    const office = openOffice();
    let seen = '';
    office.faults.duringCall(n, () => {
      seen = lines(office);
      office.run('locked', 'other');
    });
    office.call('ten');
    expect(lines(office)).toBe('other w1 w2 w3 w4 w5 w6');
    const before = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6'].slice(0, [0, 1, 2, 2, 3, 3, 4, 4, 5, 5][n - 1]);
    expect(seen).toBe(before.join(' '));
  });

  it('the first execution’s lock holds: the second waits in vain and changes nothing', () => {
    const office = openOffice();
    const second: unknown[] = [];
    office.faults.duringCall(2, () => second.push(office.call('locked', 'second')));
    expect(office.call('locked', 'first')).toBe('first had the lock');
    expect(second).toEqual(['second waits in vain']);
    expect(lines(office)).toBe('first');
  });

  it('the other may be another user', () => {
    const office = openOffice();
    office.faults.duringCall(1, () => {
      office.actAs('penyunting@kantor.example');
      office.run('list');
      office.actAs('pemilik@kantor.example');
    });
    office.call('ten');
    expect(office.executions.map(({ functionName, user }) => `${functionName} ${user}`)).toEqual([
      'list penyunting@kantor.example',
      'ten pemilik@kantor.example',
    ]);
  });
});

describe('time', () => {
  const loop = `
    function slow() { try { for (;;) Utilities.sleep(60000); } catch (e) { return 'caught'; } }
    function busy() { for (let n = 0; n < 100000; n += 1) CacheService.getScriptCache().get('k'); }`;

  it('six minutes of modelled time end an execution, and no catch helps', () => {
    const office = createOffice();
    office.load({ files: { 'Code.gs': loop } });
    const result = office.run('slow');
    expect(result).toMatchObject({ status: 'failed', error: { message: 'Exceeded maximum execution time' } });
    expect(office.executions.at(-1)).toMatchObject({ status: 'timed out' });
    expect(office.executions.at(-1)?.durationMs).toBeGreaterThanOrEqual(6 * 60_000);
  });

  it('many calls use up the six minutes as well', () => {
    const office = createOffice();
    office.load({ files: { 'Code.gs': loop } });
    office.run('busy');
    expect(office.executions.at(-1)?.status).toBe('timed out');
    expect(office.executions.at(-1)?.calls.read).toBeLessThan(6_100);
  });

  it('a slow day makes the same calls take longer', () => {
    const durations = [1, 5].map((factor) => {
      const office = openOffice();
      office.faults.slowness(factor);
      office.call('ten');
      return office.executions.at(-1)?.durationMs ?? 0;
    });
    expect(durations[1]).toBeGreaterThan(4 * (durations[0] ?? 0));
  });
});

describe('what is counted', () => {
  it('reads, writes and local calls, by method', () => {
    const office = openOffice();
    office.call('ten');
    expect(office.executions.at(-1)?.calls).toEqual({
      read: 2,
      write: 8,
      local: 0,
      byMethod: {
        'SpreadsheetApp.write': 6,
        'SpreadsheetApp.count': 2,
        'SpreadsheetApp.flush': 1,
        'MailApp.sendEmail': 1,
      },
    });
  });
});
