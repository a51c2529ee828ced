// Submissions, sweeps and reminder runs that are killed, refused or met at any call end as if undisturbed.
import type { Office } from 'local-office';
import { faultSites } from '../call-sites';
import { callRpc, copyOf, kasimanOffice, shownColumn, shownRows } from '../kasiman';
import { timedOut } from '../pressed-again';
import { typeIn } from '../sheet-cells';

jest.setTimeout(240_000);

function answers(desa: string) {
  return {
    Desa: desa,
    'Tanggal kegiatan': '2026-02-08',
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
  };
}
function submit(office: Office, desa: string): void {
  office.submitForm('Laporan Kerja Bakti', answers(desa));
}
function sweep(office: Office): void {
  office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
}
function callsOf(office: Office, functionName: string): number {
  const { calls } = office.executions.filter((one) => one.functionName === functionName).at(-1) ?? {};
  return (calls?.read ?? 0) + (calls?.write ?? 0);
}
const february = kasimanOffice();
february.clock.set('2026-02-10T09:00:00+07:00');
function startOffice(): Office {
  return copyOf(february);
}

/** The tabs as people see them; ids are random, and a report that was lost at first has a later row. */
function endState(office: Office): unknown {
  const rowsOf = (tab: string): string[][] =>
    shownRows(office, tab).map((row) => row.map((cell) => cell.replace(/2_ABaOnudresponse\w+/gu, 'ID')));
  const sorted = rowsOf('Laporan').sort((left, right) => left.join().localeCompare(right.join()));
  return [sorted, ...['Kepatuhan 2026', 'Ringkasan', 'Masalah'].map(rowsOf)];
}

describe('submissions that are disturbed at any service call end as if they had not been disturbed', () => {
  const three = ['35.22.20.2001 Batokan', '35.22.20.2002 Betet', '35.22.20.2003 Tembeling'] as const;
  const play = (disturb: readonly ((office: Office) => void)[]): Office => {
    const office = startOffice();
    three.forEach((desa, index) => {
      disturb[index]?.(office);
      submit(office, desa);
      office.faults.clear();
    });
    office.clock.set('2026-02-11T09:00:00+07:00');
    sweep(office);
    return office;
  };
  const calm = play([]);
  const undisturbed = endState(calm);
  const sites = faultSites(startOffice(), (office) => submit(office, three[0]));

  test('a submission makes calls that can be disturbed', () => {
    expect(callsOf(calm, 'onFormSubmit')).toBeGreaterThan(10);
    expect(sites.length).toBeGreaterThan(5);
    expect(shownRows(calm, 'Laporan')).toHaveLength(4);
  });

  test.each(sites)('one dies before call %i, one fails at it, during one another officer refreshes', (n) => {
    const office = play([
      ({ faults }) => faults.killAtCall(n),
      ({ faults }) => faults.failAtCall(n, timedOut),
      (met) =>
        met.faults.duringCall(n, () => {
          met.call('menuRefresh');
        }),
    ]);
    expect(endState(office)).toEqual(undisturbed);
  });
});

describe('a sweep that is disturbed at any service call catches up the next time', () => {
  const play = (disturb: readonly ((office: Office) => void)[]): Office => {
    const office = startOffice();
    office.faults.loseTriggers();
    for (const desa of ['35.22.20.2001 Batokan', '35.22.20.2002 Betet']) submit(office, desa);
    office.faults.loseTriggers(false);
    for (const fault of [...disturb, () => undefined]) {
      fault(office);
      sweep(office);
      office.faults.clear();
    }
    return office;
  };
  const calm = play([]);
  const undisturbed = endState(calm);
  const lost = startOffice();
  lost.faults.loseTriggers();
  for (const desa of ['35.22.20.2001 Batokan', '35.22.20.2002 Betet']) submit(lost, desa);
  lost.faults.loseTriggers(false);

  test.each(faultSites(lost, sweep))('killed before call %i, then refused at it', (n) => {
    const office = play([
      ({ faults }) => faults.killAtCall(n),
      ({ faults }) => faults.failAtCall(n, timedOut),
    ]);
    expect(endState(office)).toEqual(undisturbed);
    expect(shownRows(office, 'Laporan')).toHaveLength(3);
  });
});

describe('a reminder run that dies at any service call never sends twice', () => {
  const march = kasimanOffice();
  const addresses = ['sekdes1@desa.example', 'sekdes2@desa.example', 'sekdes3@desa.example'];
  shownColumn(march, 'Kontak', 'Desa')
    .slice(0, 3)
    .forEach((desa, index) => {
      typeIn(march, 'Kontak', desa, 'Surel', addresses[index] ?? '');
    });
  callRpc(march, 'switchReminders', { on: true });
  march.faults.loseTriggers();
  march.clock.set('2026-03-02T09:00:00+07:00');
  march.run('dailyRefresh');
  const run = (office: Office): void => {
    office.run('dailyReminders');
  };
  const remindedAddresses = (office: Office): string[] =>
    office.outbox.filter(({ subject }) => /^Belum lapor: /u.test(subject)).flatMap(({ to }) => to);
  const stateByAddress = (office: Office): Record<string, string> =>
    Object.fromEntries(
      shownColumn(office, 'Pengingat', 'Tujuan').map((address, index) => [
        address,
        shownColumn(office, 'Pengingat', 'Status')[index] ?? '',
      ]),
    );

  test.each(faultSites(copyOf(march), run))('before call %i', (n) => {
    const office = copyOf(march);
    office.faults.killAtCall(n);
    run(office);
    office.faults.clear();
    for (let again = 0; again < 2; again += 1) run(office);
    const sent = remindedAddresses(office);
    expect(new Set(sent).size).toBe(sent.length);
    const states = stateByAddress(office);
    for (const address of addresses) {
      const isKnown = sent.includes(address) ? /terkirim|sedang dikirim/u : /sedang dikirim/u;
      expect(states[address]).toMatch(isKnown);
    }
  });
});
