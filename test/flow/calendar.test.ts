// Do deadlines and plans come into a calendar once, move when they move, and go when they go?
import type { Office } from '../../src/local/office';
import { callRpc, kasimanOffice, shownColumn } from './kasiman';

jest.setTimeout(120_000);

/** Day by id, as a calendar program reads the file: an id that stands twice would be two events. */
const eventsOf = (office: Office): Record<string, string> => {
  const { text } = callRpc(office, 'readCalendar', {});
  const lines = text.replace(/\r\n /gu, '').split('\r\n');
  const ids = lines.filter((line) => line.startsWith('UID:')).map((line) => line.slice(4));
  const days = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.slice(-8));
  expect(new Set(ids).size).toBe(ids.length);
  return Object.fromEntries(ids.map((id, index) => [id, days[index] ?? '']));
};
const february = 'kerja-bakti.2026-02@35.22.20.pantau-desa';
const plan = 'kerja-bakti.2026-02.35.22.20.2004@35.22.20.pantau-desa';
const typePlan = (office: Office, day: string): void => {
  office.editAsUser('A2', '35.22.20.2004 Sidomukti', 'Jadwal');
  office.editAsUser('B2', 'Kerja Bakti', 'Jadwal');
  office.editAsUser('C2', day, 'Jadwal');
};

it('a deadline and a plan stand once, move with their day, go when they are gone, and twice is the same', () => {
  const office = kasimanOffice();
  expect(eventsOf(office)[february]).toBe('20260305');
  expect(eventsOf(office)[plan]).toBeUndefined();
  typePlan(office, '13/02/2026');
  expect(eventsOf(office)[plan]).toBe('20260213');
  const first = callRpc(office, 'readCalendar', {});
  expect(callRpc(office, 'readCalendar', {})).toEqual(first);
  typePlan(office, '20/02/2026');
  expect(eventsOf(office)[plan]).toBe('20260220');
  for (const column of ['A', 'B', 'C']) office.editAsUser(`${column}2`, '', 'Jadwal');
  expect(eventsOf(office)[plan]).toBeUndefined();
  const holiday = shownColumn(office, 'Libur', 'Tanggal').length + 2;
  office.editAsUser(`A${holiday}`, '05/03/2026', 'Libur');
  office.editAsUser(`B${holiday}`, 'libur nasional', 'Libur');
  office.editAsUser(`C${holiday}`, 'Hari jadi', 'Libur');
  expect(eventsOf(office)[february]).toBe('20260306');
});

it('is a file that other programs read: short lines, whole days, no contacts', () => {
  const office = kasimanOffice();
  office.editAsUser('D5', 'sekdes@sidomukti.example', 'Kontak');
  const { name, text, deadlines } = callRpc(office, 'readCalendar', {});
  expect(name).toBe('pantau-desa-kasiman.ics');
  expect(deadlines).toBeGreaterThanOrEqual(3);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/u);
  expect(text.replace(/\r\n /gu, '')).toContain('SUMMARY:Tenggat Laporan Kerja Bakti Februari 2026');
  expect(text).not.toContain('sekdes');
});
