// Checks which contacts count as incomplete, and who of several contacts is mailed.
import { callRpc, kasimanOffice, kasimanUnits } from '../kasiman';
import { fillAddresses, labelOf, withoutDailyRuns } from '../office-actions';
import { typeIn, typeOver, typeRow } from '../sheet-cells';

test('F45: a blank or impossible address and a desa without any contact are listed as incomplete', () => {
  const office = withoutDailyRuns(kasimanOffice());
  const complete = kasimanUnits
    .map(({ name }) => name)
    .filter((name) => !['Betet', 'Sidomukti'].includes(name));
  fillAddresses(office, complete);
  typeIn(office, 'Kontak', 'Betet', 'Surel', 'bukan alamat');
  const nothing = { Desa: '', Jabatan: '', Nama: '', Surel: '', WhatsApp: '', Diingatkan: '' };
  typeOver(office, 'Kontak', 'Sambeng', nothing);
  const gap = callRpc(office, 'readHealth', {}).checks.find(({ title }) => title.includes('kontak'));
  expect(gap).toMatchObject({
    state: 'warn',
    title: '3 kontak belum lengkap',
    detail:
      'Betet, Sidomukti, Sambeng. Surelnya kosong, keliru, atau ditolak Google. Perbaiki di tab Kontak.',
  });
});

test('F45: a second contact is mailed too when its position is among those chosen', () => {
  const office = withoutDailyRuns(kasimanOffice());
  typeIn(office, 'Kontak', 'Batokan', 'Surel', 'sekdes@batokan.example');
  for (const [position, email] of [
    ['Kasi Pelayanan', 'pelayanan@batokan.example'],
    ['Kasi Pemerintahan', 'pemerintahan@batokan.example'],
  ] as const)
    typeRow(office, 'Kontak', {
      Desa: labelOf('Batokan'),
      Jabatan: position,
      Surel: email,
      Diingatkan: 'TRUE',
    });
  typeIn(office, 'Pengaturan', 'reminderPositions', 'Nilai', 'Sekretaris Desa; Kasi Pelayanan');
  office.clock.set('2026-03-03T09:00:00+07:00');
  const addresses = callRpc(office, 'readTrial', {}).days.flatMap(({ mails }) =>
    mails.flatMap((mail) => mail.addresses),
  );
  expect(addresses.sort()).toEqual(['pelayanan@batokan.example', 'sekdes@batokan.example']);
});
