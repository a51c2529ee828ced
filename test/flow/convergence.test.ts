import type { Office } from '../../src/local/office';
import { callRpc, kasimanOffice, shownRows } from './kasiman';

jest.setTimeout(240_000);

const answers = {
  Desa: '35.22.20.2001 Batokan',
  'Tanggal kegiatan': '2026-02-08',
  'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
  'Jumlah warga yang hadir': '42',
};
const submission = (disturb: (office: Office) => void): Office => {
  const office = kasimanOffice();
  office.clock.set('2026-02-10T09:00:00+07:00');
  disturb(office);
  office.submitForm('Laporan Kerja Bakti', answers);
  office.faults.clear();
  office.clock.set('2026-02-11T09:00:00+07:00');
  office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
  return office;
};
/** The tabs as people see them; ids of responses are drawn by lot and differ between offices. */
const endState = (office: Office): unknown =>
  ['Laporan', 'Kepatuhan 2026', 'Ringkasan', 'Masalah'].map((tab) =>
    shownRows(office, tab).map((row) => row.map((cell) => cell.replace(/2_ABaOnudresponse\w+/gu, 'ID'))),
  );

describe('a submission that is disturbed at any service call ends as if it had not been', () => {
  const undisturbed = endState(submission(() => undefined));
  const calls = Array.from({ length: 22 }, (_, index) => index + 1);

  test.each(calls)('the execution dies before call %i', (n) => {
    expect(endState(submission(({ faults }) => faults.killAtCall(n)))).toEqual(undisturbed);
  });

  test.each(calls)('call %i fails in Google’s words', (n) => {
    const office = submission(({ faults }) =>
      faults.failAtCall(n, 'Service Spreadsheets timed out while accessing document with id 1.'),
    );
    expect(endState(office)).toEqual(undisturbed);
  });

  test.each(calls.filter((n) => n % 3 === 0))('another officer refreshes during call %i', (n) => {
    const office = submission((disturbed) => {
      disturbed.faults.duringCall(n, () => {
        disturbed.call('menuRefresh');
      });
    });
    expect(endState(office)).toEqual(undisturbed);
  });
});

describe('a reminder run that dies at any service call never sends twice', () => {
  const owing = (): Office => {
    const office = kasimanOffice();
    for (const row of [2, 3, 4]) office.editAsUser(`D${row}`, `sekdes${row}@desa.example`, 'Kontak');
    callRpc(office, 'switchReminders', { on: true });
    office.faults.loseTriggers();
    office.clock.set('2026-03-02T09:00:00+07:00');
    return office;
  };
  const remindedAddresses = (office: Office): string[] =>
    office.outbox.filter(({ subject }) => /belum kami terima/u.test(subject)).flatMap(({ to }) => to);
  const stateByAddress = (office: Office): Record<string, string> =>
    Object.fromEntries(
      shownRows(office, 'Pengingat')
        .slice(1)
        .map((row) => [row[6] ?? '', row[7] ?? '']),
    );

  test.each(Array.from({ length: 24 }, (_, index) => index + 1))('before call %i', (n) => {
    const office = owing();
    office.faults.killAtCall(n);
    office.run('dailyReminders');
    office.faults.clear();
    for (let again = 0; again < 2; again += 1) office.run('dailyReminders');
    const sent = remindedAddresses(office);
    expect(new Set(sent).size).toBe(sent.length);
    const states = stateByAddress(office);
    for (const address of ['sekdes2@desa.example', 'sekdes3@desa.example', 'sekdes4@desa.example']) {
      const isKnown = sent.includes(address) ? /terkirim|sedang dikirim/u : /sedang dikirim/u;
      expect(states[address]).toMatch(isKnown);
    }
  });
});
