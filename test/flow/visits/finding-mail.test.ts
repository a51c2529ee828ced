// Checks the mail that tells a desa of its finding: its link, its stages, and that nothing leaves twice.
import type { Office } from 'local-office';
import { callRpc, preparedOffice } from '../kasiman';
import { fillAddresses, skipTo, sweep } from '../office-actions';
import { typeIn } from '../sheet-cells';
import { contradictedOffice } from './visit-office';

jest.setTimeout(120_000);

function toldOffice(): Office {
  return preparedOffice('Betet is told of its finding', () => {
    const office = contradictedOffice();
    fillAddresses(office, ['Betet']);
    callRpc(office, 'startFollowUps', {});
    callRpc(office, 'switchReminders', { on: true });
    return office;
  });
}

function remindOn(office: Office, moment: string): string[] {
  skipTo(office, moment);
  office.run('dailyReminders');
  return office.state.mails
    .filter(({ subject }) => subject.startsWith('Mohon tanggapan'))
    .map(({ to, subject }) => [...to, subject].join(' '));
}

const mail = 'sekdes.betet@desa.example Mohon tanggapan Desa Betet: temuan kunjungan';

test('a desa is told of its finding once, with the link to answer, and once more a day before the answer is due', () => {
  const office = toldOffice();
  expect(remindOn(office, '2026-03-17T08:10:00')).toEqual([mail]);
  const sent = office.state.mails.find(({ subject }) => subject.startsWith('Mohon tanggapan'));
  const link = callRpc(office, 'readVisitResults', {}).findings[0]?.link ?? '-';
  expect(sent?.body).toContain(link);
  expect(remindOn(office, '2026-03-17T08:40:00')).toEqual([mail]);
  expect(remindOn(office, '2026-03-25T08:10:00')).toEqual([mail]);
  expect(remindOn(office, '2026-03-26T08:10:00')).toEqual([mail, mail]);
  expect(remindOn(office, '2026-03-27T08:10:00')).toEqual([mail, mail]);
});

test('a desa that has answered is not asked again', () => {
  const office = toldOffice();
  remindOn(office, '2026-03-17T08:10:00');
  const link = callRpc(office, 'readVisitResults', {}).findings[0]?.link ?? '';
  const answers = { ...office.readFormLink(link).answers, Jawaban: 'Laporan kami keliru', Nama: 'Kades' };
  office.submitForm('Tanda terima dan tanggapan', answers);
  sweep(office);
  expect(remindOn(office, '2026-03-26T08:10:00')).toEqual([mail]);
});

test('none leaves where no address is known, and none on a day off', () => {
  const office = toldOffice();
  expect(remindOn(office, '2026-03-21T08:10:00')).toEqual([]);
  typeIn(office, 'Kontak', 'Betet', 'Surel', '');
  expect(remindOn(office, '2026-03-25T08:10:00')).toEqual([]);
});
