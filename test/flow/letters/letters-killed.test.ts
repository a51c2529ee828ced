// Checks that making or cancelling a letter ends the same, at whichever service call the execution dies.
import { slowly } from '../../slow';
import { faultSites } from '../call-sites';
import { callRpc, copyOf, passOf, shownColumn } from '../kasiman';
import { reportOf, skipTo } from '../office-actions';
import { strikeAtCall, struckCalls } from '../pressed-again';
import { shownCells } from '../sheet-cells';
import { februaryOffice } from './letter-office';

jest.setTimeout(240_000);

type Office = ReturnType<typeof februaryOffice>;

/** Reads and writes of making one letter: all reads come first, the row, its flush and the note last. */
const callsOfMaking = 20;
const everyCall = Array.from({ length: callsOfMaking }, (_, index) => index + 1);
const { draft } = callRpc(februaryOffice(), 'proposeLetter', { kind: 'monthly-report', month: '2026-02' });
function rpc(office: Office, name: string, args: object) {
  return office.callFromPage('rpc', [name, JSON.stringify(args), passOf(office)]);
}
function make(office: Office, id: string) {
  return rpc(office, 'makeLetter', { id, draft });
}
/** What Surat holds and what is noted beside it: these survive a death. */
function standing(office: Office) {
  const column = (header: string): string[] =>
    shownColumn(office, 'Surat', header).filter((text) => text !== '');
  return {
    numbers: column('Nomor'),
    ids: column('Kunci'),
    states: column('Status'),
    noted: Number(office.state.properties.script['surat-urut-2026'] ?? 0),
  };
}
function callsOfLast(office: Office): number {
  const { calls } = office.executions[office.executions.length - 1]!;
  return calls.read + calls.write;
}
function numberOf(sequence: number): string {
  return `400.10/${sequence}/412.520/III/2026`;
}

test('making a letter costs no more calls than are killed below', () => {
  const office = februaryOffice();
  make(office, 'surat-ukuran');
  expect(callsOfLast(office)).toBe(callsOfMaking);
});

test('F30: whichever call a creation dies at, it takes one number at most, and asking again gives one letter', () => {
  const office = februaryOffice();
  for (const n of everyCall) {
    const id = `surat-${String(n).padStart(3, '0')}`;
    office.faults.killAtCall(n);
    make(office, id);
    office.faults.clear();
    const left = standing(office);
    expect([n - 1, n]).toContain(left.numbers.length);
    // The trace of a number is its row: where the note came, the row came before.
    expect(left.noted).toBeLessThanOrEqual(left.numbers.length);
    make(office, id);
    const done = standing(office);
    const sequences = Array.from({ length: n }, (_, index) => index + 1);
    expect(done.numbers).toEqual(sequences.map(numberOf));
    expect(done.ids).toEqual(sequences.map((k) => `surat-${String(k).padStart(3, '0')}#1`));
    expect(done.noted).toBe(n);
  }
});

test('F30: a letter that was made is given again though nothing is owed any more and its running number is passed', () => {
  const office = februaryOffice();
  const { draft: warning } = callRpc(office, 'proposeLetter', { kind: 'warning', month: '2026-02' });
  const asked = { id: 'surat-teguran', draft: { ...warning, sequence: '7' } };
  const made = callRpc(office, 'makeLetter', asked);
  office.submitForm('Laporan Kerja Bakti', reportOf('Sidomukti', '2026-02-20'));
  expect(callRpc(office, 'makeLetter', asked).ids).toEqual(made.ids);
  expect(standing(office)).toMatchObject({ numbers: [numberOf(7)], noted: 7 });
});

test('F30: a cancellation that dies at any of its last calls is completed by asking again, with its reason once', () => {
  const office = februaryOffice();
  const cancel = (id: string) => rpc(office, 'cancelLetter', { id: `${id}#1`, reason: 'salah tujuan' });
  make(office, 'surat-ukuran');
  cancel('surat-ukuran');
  const total = callsOfLast(office);
  const last = [4, 3, 2, 1].map((back) => total - back);
  for (const n of slowly({ usual: last, slow: everyCall.filter((call) => call < total) })) {
    make(office, `surat-mati-${n}`);
    office.faults.killAtCall(n);
    cancel(`surat-mati-${n}`);
    office.faults.clear();
    cancel(`surat-mati-${n}`);
  }
  expect(new Set(standing(office).states)).toEqual(new Set(['Batal']));
  expect(new Set(shownColumn(office, 'Surat', 'Keterangan').filter((text) => text !== ''))).toEqual(
    new Set(['salah tujuan']),
  );
});

test('F30: two officers at once never get one number', () => {
  const office = februaryOffice();
  for (const n of slowly({ usual: [2, 15, 17, 18, 19], slow: everyCall })) {
    office.faults.duringCall(n, () => {
      make(office, `surat-lain-${n}`);
    });
    make(office, `surat-satu-${n}`);
    office.faults.clear();
    make(office, `surat-lagi-${n}`);
    const { numbers } = standing(office);
    expect(new Set(numbers).size).toBe(numbers.length);
  }
  expect(standing(office).numbers.length).toBeGreaterThanOrEqual(10);
});

test('whichever call of the run that drafts the report of a month dies or fails, the next one leaves one draft', () => {
  const start = februaryOffice();
  skipTo(start, '2026-03-16T08:00:00');
  const sites = faultSites(copyOf(start), (office) => void office.run('dailyReminders'), 120);
  const columns = ['Nomor', 'Jenis', 'Bulan', 'Status'];
  for (const n of struckCalls(sites, 8))
    for (const arm of ['kill', 'fail'] as const) {
      const office = copyOf(start);
      strikeAtCall(office, n, arm);
      office.run('dailyReminders');
      office.faults.clear();
      skipTo(office, '2026-03-17T08:00:00');
      office.run('dailyReminders');
      expect([n, arm, shownCells(office, 'Surat', columns, { Jenis: 'Laporan bulanan' })]).toEqual([
        n,
        arm,
        [['', 'Laporan bulanan', '2026-02', 'KONSEP']],
      ]);
    }
});
