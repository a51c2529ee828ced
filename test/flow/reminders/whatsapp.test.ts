// Checks that staff can remind over WhatsApp whom no mail reaches, and that Pengingat notes it once.
import { callRpc, kasimanOffice, kasimanSetup, shownColumn } from '../kasiman';
import { sendReport, skipTo } from '../office-actions';
import { typeIn } from '../sheet-cells';

jest.setTimeout(120_000);

it('lists the desa whose month is over, opens their own chat, and notes a message once', () => {
  const office = kasimanOffice();
  expect(callRpc(office, 'readWhatsapp', {}).reminders).toEqual([]);
  typeIn(office, 'Kontak', 'Sidomukti', 'WhatsApp', '0812 3456 7890');
  skipTo(office, '2026-03-09T09:00:00');
  const { reminders } = callRpc(office, 'readWhatsapp', {});
  expect(reminders).toHaveLength(10);
  const sidomukti = reminders.find(({ unit }) => unit === 'Desa Sidomukti')!;
  expect(sidomukti).toMatchObject({ owed: 'Kerja Bakti Februari 2026', due: 'lewat 4 hari', noted: '' });
  const link = new URL(sidomukti.url);
  expect(link.pathname).toBe('/6281234567890');
  expect(link.searchParams.get('text')).toContain('35.22.20.2004');
  expect(reminders.filter(({ recipient }) => recipient !== '')).toHaveLength(1);
  const before = shownColumn(office, 'Pengingat', 'Tujuan').length;
  callRpc(office, 'noteWhatsapp', { key: sidomukti.key });
  const after = callRpc(office, 'noteWhatsapp', { key: sidomukti.key });
  expect(shownColumn(office, 'Pengingat', 'Tujuan').slice(before)).toEqual(['WhatsApp']);
  expect(after.reminders.find(({ key }) => key === sidomukti.key)?.noted).toBe('Terkirim 9 Mar 2026');
  expect(callRpc(office, 'noteWhatsapp', { key: 'bukan|kunci|0|kita|whatsapp' }).reminders).toHaveLength(10);
});

it('says why nobody is listed: the period is running, or all have reported', () => {
  const office = kasimanOffice();
  expect(callRpc(office, 'readWhatsapp', {})).toMatchObject({
    heading: 'Belum ada yang perlu diingatkan',
    hint: '10 desa belum lapor, tetapi periodenya masih berjalan sampai 28 Feb 2026. Daftar ini terisi sesudah itu.',
  });
  for (const { name } of kasimanSetup.units) sendReport(office, '2026-02-20T10:00:00', name, '2026-02-15');
  expect(callRpc(office, 'readWhatsapp', {}).heading).toBe('Semua sudah lapor');
});

it('a message that was sent from a panel opened yesterday is noted today', () => {
  const office = kasimanOffice();
  skipTo(office, '2026-03-09T23:50:00');
  const [first] = callRpc(office, 'readWhatsapp', {}).reminders;
  office.clock.set('2026-03-10T00:05:00+07:00');
  const { reminders } = callRpc(office, 'noteWhatsapp', { key: first!.key });
  expect(reminders[0]?.noted).toBe('Terkirim 10 Mar 2026');
});
