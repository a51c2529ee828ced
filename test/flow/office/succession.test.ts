// A desa gets a new code in the middle of a month: its history stays, its report counts once, its contact is reached.
import type { Office } from 'local-office';
import { namedProblems, plannedAddresses } from '../cases/scenes';
import { linkOf, sendThroughLink } from '../forms/unit-link';
import { addressOf, besahExcused, fillAddresses, labelOf, quietOffice, refresh, sendReport } from '../office-actions';
import { shownStates, stateOf, typeIn, typeRow } from '../sheet-cells';

const march = { period: 'Mar 2026' };

/** Betet (2002) reported February, and became 2031 on 15 March. */
function changedOffice(more: Readonly<Record<string, string>> = {}): Office {
  const office = quietOffice();
  fillAddresses(office);
  sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
  office.clock.set('2026-03-20T09:00:00+07:00');
  typeIn(office, 'Desa', 'Betet', 'Aktif sampai', '14 Maret 2026');
  typeRow(office, 'Desa', {
    Kode: '35.22.20.2031',
    Nama: 'Betet Jaya',
    'Aktif sejak': '15 Maret 2026',
    Menggantikan: '35.22.20.2002',
    ...more,
  });
  refresh(office);
  return office;
}

test('the old code keeps what it owed, the new one owes from the month of the change on', () => {
  const office = changedOffice();
  expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Betet', march)).toBe('– Tidak berlaku');
  expect(stateOf(office, 'Betet Jaya')).toBe('– Tidak berlaku');
  expect(stateOf(office, 'Betet Jaya', march)).toBe('… Menunggu');
  expect(namedProblems(office).filter(({ tab }) => tab === 'Desa')).toEqual([]);
});

test('a report through the old link counts for the new code, without a question whose it is', () => {
  const office = changedOffice();
  const answers = { 'Tanggal kegiatan': '2026-03-08' };
  expect(linkOf(office, 'Betet')).toContain('35.22.20.2002');
  expect(sendThroughLink(office, 'Betet', answers).accepted).toBe(true);
  expect(stateOf(office, 'Betet Jaya', march)).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Betet', march)).toBe('– Tidak berlaku');
  expect(namedProblems(office).filter(({ tab }) => tab === 'Laporan')).toEqual([]);
});

test('a late report under the new code for a month before the change counts for the old one', () => {
  const office = changedOffice();
  expect(shownStates(office, { period: 'Feb 2026' }).Betet).toBe('✔ Tepat waktu');
  typeIn(office, 'Laporan', 'Betet', 'Desa', '35.22.20.2031 Betet Jaya');
  refresh(office);
  expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
});

test('who stands in Kontak for the old code is reminded for the new one', () => {
  const office = changedOffice();
  office.clock.set('2026-04-02T09:00:00+07:00');
  refresh(office);
  expect(plannedAddresses(office, 'Desa Betet Jaya')).toEqual([addressOf('Betet')]);
  expect(plannedAddresses(office, 'Desa Betet')).toEqual([]);
});

test('a dispensation for the old code excuses the new one in the month of the change', () => {
  const office = changedOffice();
  typeRow(office, 'Dispensasi', { ...besahExcused, Desa: labelOf('Betet'), Periode: 'Maret 2026' });
  refresh(office);
  expect(stateOf(office, 'Betet Jaya', march)).toBe('○ Dispensasi: Banjir');
  expect(stateOf(office, 'Betet', march)).toBe('– Tidak berlaku');
  expect(namedProblems(office).filter(({ tab }) => tab === 'Dispensasi')).toEqual([]);
});

test('without a first day, with an unknown code, and with an open old row Masalah says what to write', () => {
  const office = changedOffice({ Menggantikan: '35.22.20.2002; 35.22.20.2099' });
  typeIn(office, 'Desa', 'Betet', 'Aktif sampai', '');
  typeRow(office, 'Desa', { Kode: '35.22.20.2032', Nama: 'Betet Indah', Menggantikan: '35.22.20.2001' });
  refresh(office);
  const said = namedProblems(office).filter(({ tab }) => tab === 'Desa');
  expect(said.map(({ column }) => column).sort()).toEqual(['Aktif sampai', 'Aktif sejak', 'Menggantikan']);
  expect(said.map(({ text }) => text).join(' ')).toContain('dianggap berakhir 14 Maret 2026');
  expect(stateOf(office, 'Betet Jaya', march)).toBe('… Menunggu');
});
