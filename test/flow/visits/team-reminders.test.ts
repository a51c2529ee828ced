// Checks that the team is told of a visit three days and one day before, and again when it moves.
import type { Office } from 'local-office';
import { callRpc, preparedOffice, shownColumn } from '../kasiman';
import { skipTo } from '../office-actions';
import { typeIn } from '../sheet-cells';
import { planSchedule, visitOffice } from './visit-office';

const addresses: Readonly<Record<string, string>> = {
  Camat: 'camat@tim.example',
  Kapolsek: 'kapolsek@tim.example',
  Danramil: 'danramil@tim.example',
};

/** The first visit is on Monday 9 March, to Batokan; its team has addresses, and the desa have none. */
function announcedOffice(): Office {
  return preparedOffice('a planned visit whose team has addresses', () => {
    const office = visitOffice();
    for (const [position, address] of Object.entries(addresses))
      typeIn(office, 'Tim', position, 'Surel', address);
    planSchedule(office);
    callRpc(office, 'switchReminders', { on: true });
    return office;
  });
}

/** Runs the daily reminders at a moment, as their trigger would, and gives what the team got. */
function runAt(office: Office, moment: string) {
  skipTo(office, moment);
  const before = office.outbox.length;
  office.run('dailyReminders');
  const mails = office.outbox.slice(before).map((mail) => ({ ...mail, to: mail.to.join() }));
  return mails.filter(({ to }) => to.endsWith('@tim.example'));
}

test('A10: run twice, then moved by a day: 3 members get 3 + 0 + 3 mails', () => {
  const office = announcedOffice();
  expect(runAt(office, '2026-03-05T09:00:00')).toEqual([]);
  const first = runAt(office, '2026-03-06T09:00:00');
  expect(first.map(({ to }) => to)).toEqual(Object.values(addresses));
  expect(first[0]?.subject).toBe('Kunjungan Desa Batokan, Senin, 9 Maret 2026');
  expect(runAt(office, '2026-03-06T10:00:00')).toEqual([]);
  typeIn(office, 'Kunjungan', 'Batokan', 'Tanggal', '10 Maret 2026');
  expect(runAt(office, '2026-03-09T09:00:00').map(({ to }) => to)).toEqual(Object.values(addresses));
  expect(
    shownColumn(office, 'Pengingat', 'Tahap').filter((text) => text !== '' && text !== 'Ringkasan'),
  ).toEqual(['H-3', 'H-3', 'H-3', 'H-1', 'H-1', 'H-1']);
});

test('the mail says when, where, with whom and what to check', () => {
  const [mail] = runAt(announcedOffice(), '2026-03-06T09:00:00');
  for (const text of [
    'Senin, 9 Maret 2026, 09.00 WIB',
    'Tim: Camat (Kecamatan Kasiman); Kapolsek (Polsek Kasiman); Danramil (Koramil Kasiman)',
    'Yang diperiksa: Kerja Bakti',
  ])
    expect(mail?.body).toContain(text);
});

test('nobody is told on a day off, of a visit that was called off, or where reminders are switched off', () => {
  const office = announcedOffice();
  expect(runAt(office, '2026-03-07T09:00:00')).toEqual([]);
  const called = announcedOffice();
  typeIn(called, 'Kunjungan', 'Batokan', 'Hasil', 'dibatalkan');
  expect(runAt(called, '2026-03-06T09:00:00')).toEqual([]);
  const off = announcedOffice();
  callRpc(off, 'switchReminders', { on: false });
  expect(runAt(off, '2026-03-06T09:00:00')).toEqual([]);
});
