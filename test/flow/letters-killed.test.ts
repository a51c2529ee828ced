import { callRpc, passOf, shownColumn } from './kasiman';
import { februaryOffice } from './letter-office';

jest.setTimeout(240_000);

/** Reads and writes of making one letter: all reads come first, the row, its flush and the note last. */
const callsOfMaking = 19;
const calls = [1, 9, 15, 16, 17, 18, 19];
const { draft } = callRpc(februaryOffice(), 'proposeLetter', { kind: 'monthly-report', month: '2026-02' });
const rpc = (office: ReturnType<typeof februaryOffice>, id: string) =>
  office.callFromPage('rpc', ['makeLetter', JSON.stringify({ id, draft }), passOf(office)]);
const numbersOf = (office: ReturnType<typeof februaryOffice>): string[] =>
  shownColumn(office, 'Surat', 'Nomor').filter((number) => number !== '');

test('making a letter costs no more calls than are killed below', () => {
  const office = februaryOffice();
  rpc(office, 'surat-ukuran');
  const { calls: made } = office.executions[office.executions.length - 1]!;
  expect(made.read + made.write).toBe(callsOfMaking);
});

test.each(calls)(
  'F30: a creation that dies before call %i takes one number at most, and asking again gives one letter',
  (n) => {
    const office = februaryOffice();
    office.faults.killAtCall(n);
    rpc(office, 'surat-pertama');
    office.faults.clear();
    rpc(office, 'surat-pertama');
    rpc(office, 'surat-kedua');
    expect(numbersOf(office)).toEqual(['400.10/1/412.520/III/2026', '400.10/2/412.520/III/2026']);
  },
);

test.each([2, 15, 17, 18, 19])('F30: two officers at once (during call %i) never get one number', (n) => {
  const office = februaryOffice();
  office.faults.duringCall(n, () => {
    rpc(office, 'surat-lain');
  });
  rpc(office, 'surat-pertama');
  office.faults.clear();
  rpc(office, 'surat-ketiga');
  const numbers = numbersOf(office);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThanOrEqual(2);
});
