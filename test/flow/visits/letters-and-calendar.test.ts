// Checks that planned visits fill the letter of assignment, take its number, and stand in the calendar without people.
import type { Office } from 'local-office';
import { callRpc } from '../kasiman';
import { refresh } from '../office-actions';
import { typeIn } from '../sheet-cells';
import { officeBeforeVisits, planSchedule, targets, visitCells, visitOffice } from './visit-office';

function marchLetter(office: Office) {
  return callRpc(office, 'proposeLetter', { kind: 'assignment', month: '2026-03' }).draft;
}

/** The calendar's lines as a program reads them. */
function calendarLines(office: Office): string[] {
  return callRpc(office, 'readCalendar', {}).text.replace(/\r\n /gu, '').split('\r\n');
}

function plannedOffice(): Office {
  const office = visitOffice();
  typeIn(office, 'Tim', 'Camat', 'Nama', 'Drs. Sutrisno');
  planSchedule(office);
  return office;
}

test('F15, F16: the letter of assignment is filled from the visits of the month, with team and other institutions', () => {
  const office = plannedOffice();
  typeIn(office, 'Kunjungan', 'Betet', 'Instansi lain', 'KUA Kasiman; Puskesmas Kasiman');
  const { stops, members } = marchLetter(office);
  expect(stops.split('\n')).toEqual([
    'Desa Batokan, 9 Maret 2026',
    'Desa Betet, 25 Maret 2026',
    'bersama KUA Kasiman, Puskesmas Kasiman',
  ]);
  expect(members.split('\n')[0]).toBe('Drs. Sutrisno; Camat; Kecamatan Kasiman');
});

test('A3: its number is written back beside the visits, once, and they stay when the schedule is made again', () => {
  const office = plannedOffice();
  const draft = marchLetter(office);
  const { numbers } = { numbers: callRpc(office, 'makeLetter', { id: 'surat-tugas-maret', draft }).register };
  const number = numbers[0]?.number ?? '';
  expect(visitCells(office, 'Batokan', ['Surat tugas'])).toEqual([[number]]);
  expect(visitCells(office, 'Betet', ['Surat tugas'])).toEqual([[number]]);
  expect(visitCells(office, 'Tembeling', ['Surat tugas'])).toEqual([['']]);
  expect(marchLetter(office).stops).toBe('');
  const lines = callRpc(office, 'previewSchedule', { targets }).lines;
  expect(lines.filter(({ kind }) => kind === 'fixed').map(({ unit }) => unit)).toEqual(['Batokan', 'Betet']);
});

test('A3: a letter whose making died before the number was written back is completed by asking again', () => {
  const office = plannedOffice();
  const draft = marchLetter(office);
  const make = () => callRpc(office, 'makeLetter', { id: 'surat-tugas-mati', draft });
  make();
  const [[number] = []] = visitCells(office, 'Betet', ['Surat tugas']);
  typeIn(office, 'Kunjungan', 'Betet', 'Surat tugas', '');
  make();
  expect(visitCells(office, 'Betet', ['Surat tugas'])).toEqual([[number]]);
});

test('each visit stands in the calendar under its number, moves with its day, and names nobody', () => {
  const office = plannedOffice();
  refresh(office);
  const uid = 'UID:kunjungan.K-001@35.22.20.pantau-desa';
  const before = calendarLines(office);
  expect(before.filter((line) => line === uid)).toHaveLength(1);
  expect(before).toContain('SUMMARY:Kunjungan Desa Batokan');
  expect(before).toContain('DTSTART;VALUE=DATE:20260309');
  expect(before.join(' ')).not.toContain('Sutrisno');
  typeIn(office, 'Kunjungan', 'Batokan', 'Tanggal', '10 Maret 2026');
  const after = calendarLines(office);
  expect(after.filter((line) => line === uid)).toHaveLength(1);
  expect(after).toContain('DTSTART;VALUE=DATE:20260310');
});

test('an office that does not plan its visits has none in its calendar', () => {
  const office = officeBeforeVisits();
  typeIn(office, 'Kunjungan', 0, 'Tanggal', '9 Maret 2026');
  expect(calendarLines(office).filter((line) => line.includes('kunjungan'))).toEqual([]);
});
