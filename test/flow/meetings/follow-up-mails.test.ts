// What mails say of Tindak Lanjut: a section of those that leave anyway, and never a mail of its own.
import type { Office } from 'local-office';
import { callRpc } from '../kasiman';
import { addressOf, fillAddresses, skipTo } from '../office-actions';
import { shownCells, typeIn } from '../sheet-cells';
import { heldOffice, rakor } from './meeting-office';

/** Runs the daily reminders at that moment, and gives what left. */
function mailsAt(office: Office, moment: string) {
  skipTo(office, moment);
  const before = office.outbox.length;
  office.run('dailyReminders');
  return office.outbox.slice(before).map(({ to, body }) => ({ to: to.join(), body }));
}

function withContacts(items: boolean): Office {
  const office = heldOffice();
  fillAddresses(office);
  typeIn(office, 'Pengaturan', 'Surel pimpinan', 'Nilai', 'camat@kantor.example');
  if (items)
    callRpc(office, 'meetingEnter', {
      ...rakor,
      entries: [
        { id: 'tugas00011', kind: 'task', text: 'Mendata pos ronda | Betet | 4 Maret 2026' },
        { id: 'tugas00012', kind: 'task', text: 'Menyiapkan formulir | Sekcam | 1 Maret 2026' },
        { id: 'tugas00013', kind: 'task', text: 'Arsip tahunan | Betet | 30 Juni 2026' },
      ],
    });
  callRpc(office, 'switchReminders', { on: true });
  return office;
}

test('a desa reads what falls due in the reminder that it gets anyway, no mail more, nobody else’s items', () => {
  const plain = mailsAt(withContacts(false), '2026-03-02T09:00:00');
  const mails = mailsAt(withContacts(true), '2026-03-02T09:00:00');
  expect(mails.map(({ to }) => to).sort()).toEqual(plain.map(({ to }) => to).sort());
  const told = mails.filter(({ body }) => body.includes('Mendata pos ronda'));
  expect(told.map(({ to }) => to)).toEqual([addressOf('Betet')]);
  for (const { body } of told) {
    expect(body).toContain('tenggat 4 Maret 2026');
    expect(body).not.toContain('Arsip tahunan');
    expect(body).not.toContain('Menyiapkan formulir');
  }
  const digest = mails.filter(({ body }) => body.includes('Menyiapkan formulir'));
  expect(digest.map(({ body }) => body.includes('(Sekcam): tenggat 1 Maret 2026, lewat 1 hari'))).toEqual([
    true,
  ]);
});

test('each stage is told once and noted in Pengingat: a run again, and the mails between the stages, say nothing', () => {
  const office = withContacts(true);
  const toldAt = (moment: string): string[] =>
    mailsAt(office, moment)
      .filter(({ to, body }) => to === addressOf('Betet') && body.includes('Mendata pos ronda'))
      .map(() => moment);
  const moments = [
    '2026-03-02T09:00:00',
    '2026-03-02T10:00:00',
    '2026-03-04T09:00:00',
    '2026-03-05T09:00:00',
    '2026-03-06T09:00:00',
    '2026-03-12T09:00:00',
  ];
  expect(moments.flatMap(toldAt)).toEqual([
    '2026-03-02T09:00:00',
    '2026-03-05T09:00:00',
    '2026-03-12T09:00:00',
  ]);
  expect(
    shownCells(office, 'Pengingat', ['Periode', 'Tahap', 'Desa', 'Tujuan', 'Status'], {
      Kewajiban: 'Tindak Lanjut',
    }),
  ).toEqual(
    ['H-3', 'H+1', 'H+7'].map((stage) => ['2026-03-04', stage, 'Betet', addressOf('Betet'), 'terkirim']),
  );
});

test('the digest names what is new; what it has told as overdue before is one line', () => {
  const office = withContacts(true);
  const digestAt = (moment: string): string =>
    mailsAt(office, moment).find(({ to }) => to === 'camat@kantor.example')?.body ?? '';
  const first = digestAt('2026-03-02T09:00:00');
  expect(first).toContain('Menyiapkan formulir (Sekcam): tenggat 1 Maret 2026, lewat 1 hari');
  expect(first).toContain('Kerja bakti bersama sebulan sekali (semua desa): tenggat 28 Februari 2026');
  expect(first).not.toContain('Masih lewat tenggat');
  const second = digestAt('2026-03-06T09:00:00');
  expect(second).toContain(
    'Masih lewat tenggat: 2, terlama Kerja bakti bersama sebulan sekali (semua desa): tenggat 28 Februari 2026, lewat 6 hari',
  );
  expect(second).not.toContain('Menyiapkan formulir');
});
