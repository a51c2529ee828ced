// Checks the calendar that people download or follow: deadlines and plans stand in it once and move as they move.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, shownColumn } from '../kasiman';
import { labelOf, refresh } from '../office-actions';
import { rowCount, typeIn, typeOver, typeRow } from '../sheet-cells';

jest.setTimeout(120_000);

/** Day by id, as a calendar program reads a text: an id that stands twice would be two events. */
function eventsIn(text: string): Record<string, string> {
  const lines = text.replace(/\r\n /gu, '').split('\r\n');
  const ids = lines.filter((line) => line.startsWith('UID:')).map((line) => line.slice(4));
  const days = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.slice(-8));
  expect(new Set(ids).size).toBe(ids.length);
  return Object.fromEntries(ids.map((id, index) => [id, days[index] ?? '']));
}
function eventsOf(office: Office) {
  return eventsIn(callRpc(office, 'readCalendar', {}).text);
}

/** What stands behind `?kalender=` of the office's link. */
function subscribe(office: Office): string {
  office.webGet();
  return new URL(callRpc(office, 'makeCalendarLink', {}).url).searchParams.get('kalender') ?? '';
}
/** What a calendar program gets, which signs in with no account. */
function follow(office: Office, token: string): string {
  const answer = office.webGet({ kalender: token }, { visitor: '' });
  if (answer.kind !== 'text') throw new Error(JSON.stringify(answer));
  expect(answer.contentType).toBe('text/calendar');
  return answer.text;
}
function lastCalls(office: Office) {
  return office.executions[office.executions.length - 1]?.calls;
}
function numbersIn(text: string, name: string): number[] {
  return [...text.matchAll(new RegExp(`^${name}:(\\d+)`, 'gmu'))].map(([, digits]) => Number(digits));
}
const february = 'kerja-bakti.2026-02@35.22.20.pantau-desa';
const plan = 'kerja-bakti.2026-02.35.22.20.2004@35.22.20.pantau-desa';
/** Sidomukti plans its kerja bakti, in the first row of Jadwal; planned already, it moves it. */
function typePlan(office: Office, day: string): void {
  const cells = { Desa: labelOf('Sidomukti'), Kewajiban: 'Kerja Bakti', 'Tanggal rencana': day };
  if (rowCount(office, 'Jadwal') === 0) typeRow(office, 'Jadwal', cells);
  else typeOver(office, 'Jadwal', 0, cells);
}
function erasePlan(office: Office): void {
  typeOver(office, 'Jadwal', 0, { Desa: '', Kewajiban: '', 'Tanggal rencana': '' });
}
/** 5 March, on which February's kerja bakti is due, becomes a holiday. */
function makeDueDayHoliday(office: Office): void {
  typeRow(office, 'Libur', { Tanggal: '05/03/2026', Jenis: 'libur nasional', Nama: 'Hari jadi' });
}

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
  erasePlan(office);
  expect(eventsOf(office)[plan]).toBeUndefined();
  makeDueDayHoliday(office);
  expect(eventsOf(office)[february]).toBe('20260306');
});

it('is a file that other programs read: short lines, whole days, no contacts', () => {
  const office = kasimanOffice();
  typeIn(office, 'Kontak', 'Sidomukti', 'Surel', 'sekdes@sidomukti.example');
  const { name, text, deadlines } = callRpc(office, 'readCalendar', {});
  expect(name).toBe('pantau-desa-kasiman.ics');
  expect(deadlines).toBeGreaterThanOrEqual(3);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/u);
  expect(text.replace(/\r\n /gu, '')).toContain('SUMMARY:Tenggat Laporan Kerja Bakti Februari 2026');
  expect(text).not.toContain('sekdes');
});

describe('a calendar that follows the link', () => {
  it('moves what moved, drops what was dropped, doubles nothing, and reads the same when nothing changed', () => {
    const office = kasimanOffice();
    const link = subscribe(office);
    typePlan(office, '13/02/2026');
    refresh(office);
    const first = follow(office, link);
    expect(eventsIn(first)).toMatchObject({ [february]: '20260305', [plan]: '20260213' });
    office.clock.set('2026-02-02T09:00:00+07:00');
    refresh(office);
    expect(follow(office, link)).toBe(first);
    expect(lastCalls(office)).toMatchObject({ read: 1, write: 0 });
    // Moved forward and back again: each time a later state of the calendar than before.
    const states = ['20/02/2026', '06/02/2026'].map((day) => {
      typePlan(office, day);
      refresh(office);
      return follow(office, link);
    });
    expect(lastCalls(office)).toMatchObject({ read: 1, write: 1 });
    expect(states.map((text) => eventsIn(text)[plan])).toEqual(['20260220', '20260206']);
    const [moved = '', back = ''] = states;
    const sequences = [first, moved, back].map((text) => new Set(numbersIn(text, 'SEQUENCE')));
    expect(sequences.map((all) => [...all])).toEqual([[0], [1], [2]]);
    expect(numbersIn(first, 'LAST-MODIFIED')[0]).toBe(20260202);
    erasePlan(office);
    makeDueDayHoliday(office);
    refresh(office);
    expect(eventsIn(follow(office, link))[plan]).toBeUndefined();
    expect(eventsIn(follow(office, link))[february]).toBe('20260306');
    expect(follow(office, link)).toBe(callRpc(office, 'readCalendar', {}).text);
  });

  it('two officers have one link and the same calendar', () => {
    const office = kasimanOffice();
    const link = subscribe(office);
    expect(subscribe(office)).toBe(link);
    expect(callRpc(office, 'readCalendar', {}).url).toContain(link);
    expect(follow(office, link)).toBe(follow(office, link));
  });

  it('is never asked to sign in, and reads nothing of the spreadsheet', () => {
    const office = kasimanOffice();
    follow(office, subscribe(office));
    const names = Object.keys(lastCalls(office)?.byMethod ?? {});
    expect(names.filter((name) => /Spreadsheet|Range|Sheet/u.test(name))).toEqual([]);
  });

  it('gets nothing with a link that is forged, revoked, or meant for the page of the camat, nor the page with its own', () => {
    const office = kasimanOffice();
    const link = subscribe(office);
    const nothing = follow(office, '');
    expect(nothing).not.toMatch(/VEVENT|Kasiman/u);
    const { links } = callRpc(office, 'makeCamatLink', { label: 'Pak Camat', days: 90 });
    const page = new URL(links[0]?.url ?? '').searchParams.get('t') ?? '';
    const [until, id, signature = ''] = link.split('.');
    for (const token of [page, `${until}.${id}.${signature.slice(1)}0`, 'x'.repeat(500), '..'])
      expect(follow(office, token)).toBe(nothing);
    const answer = office.webGet({ t: link }, { visitor: '' });
    expect(answer.kind === 'html' && answer.html).toMatch(/Halaman ini tertutup/u);
    // Years later it still holds; ending the links of the page does not end it.
    callRpc(office, 'revokeCamatLinks', {});
    office.faults.loseTriggers(true);
    office.clock.set('2029-02-02T08:00:00+07:00');
    expect(eventsIn(follow(office, link))).not.toEqual({});
    callRpc(office, 'revokeCalendarLink', {});
    expect(follow(office, link)).toBe(nothing);
    expect(callRpc(office, 'readCalendar', {}).url).toBe('');
    expect(follow(office, subscribe(office))).not.toBe(nothing);
    expect(follow(office, link)).toBe(nothing);
    const log = shownColumn(office, 'Log Perubahan', 'Menjadi');
    expect(log.filter((text) => text.startsWith('tautan langganan'))).toHaveLength(3);
  });

  it('shows what people typed as text, whatever it is, and no contact', () => {
    const office = kasimanOffice();
    typeIn(office, 'Kontak', 'Sidomukti', 'Surel', 'sekdes@sidomukti.example');
    const name = 'Sido, Mukti; \\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028UID:x\u0085SUMMARY:palsu';
    typeIn(office, 'Desa', 'Sidomukti', 'Nama', name);
    typePlan(office, '13/02/2026');
    refresh(office);
    const text = follow(office, subscribe(office));
    const events = eventsIn(text);
    expect(events[plan]).toBe('20260213');
    const lines = text.replace(/\r\n /gu, '').split(/[\r\n\u0085\u2028\u2029]+/u);
    for (const mark of ['BEGIN:VEVENT', 'END:VEVENT'])
      expect(lines.filter((line) => line === mark)).toHaveLength(Object.keys(events).length);
    expect(lines.filter((line) => /^(?:UID:x|SUMMARY:palsu)/u.test(line))).toEqual([]);
    expect(lines.find((line) => line.startsWith('SUMMARY:Kerja Bakti Desa Sido'))).toContain(
      'Sido\\, Mukti\\;',
    );
    expect(text).not.toMatch(/sekdes|@sidomukti/u);
  });
});
