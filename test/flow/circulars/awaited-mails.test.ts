// What mails and messages say of circulars that somebody has not received: sections of mails that leave anyway, texts a person sends.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { addressOf, fillAddresses, skipTo, withoutDailyRuns } from '../office-actions';
import { typeIn } from '../sheet-cells';
import { circular } from './circular-office';

jest.setTimeout(240_000);

const title = 'Surat Edaran Bupati Kupang Nomor 440/XII/2021, 28 Desember 2025';

/** Kasiman with reminders on and a circular to acknowledge by 20 February; all but Betet and Besah have. */
function awaiting(): Office {
  return preparedOffice('Kasiman waits for two acknowledgements', () => {
    const office = withoutDailyRuns(kasimanOffice());
    fillAddresses(office);
    typeIn(office, 'Pengaturan', 'Surel pimpinan', 'Nilai', 'camat@kantor.example');
    callRpc(office, 'switchReminders', { on: true });
    callRpc(office, 'startCirculars', {});
    callRpc(office, 'addCircular', { ...circular, until: '', acknowledgeBy: '20 Februari 2026' });
    const { circulars } = callRpc(office, 'readCircularDesk', {});
    const units = (circulars[0]?.waiting.received ?? [])
      .filter(({ name }) => name !== 'Betet' && name !== 'Besah')
      .map(({ code }) => code);
    callRpc(office, 'acknowledgeCircular', { circular: 'SE-1', units, step: 'received', person: 'Sekdes' });
    return office;
  });
}

function mailsAt(office: Office, moment: string) {
  skipTo(office, moment);
  const before = office.outbox.length;
  office.run('dailyReminders');
  return office.outbox.slice(before).map(({ to, body }) => ({ to: to.join(), body }));
}

test('past its date: one line in the digest, one section in the next mail of the desa, no mail more', () => {
  const office = awaiting();
  callRpc(office, 'makeCircularLinks', { circular: 'SE-1' });
  const mails = mailsAt(office, '2026-03-02T09:00:00');
  const told = mails.filter(({ body }) => body.includes(title));
  expect(told.map(({ to }) => to).sort()).toEqual(
    [addressOf('Besah'), addressOf('Betet'), 'camat@kantor.example'].sort(),
  );
  const [digest = ''] = told.filter(({ to }) => to.startsWith('camat')).map(({ body }) => body);
  expect(digest).toContain(`- ${title}: 2 dari 10 belum, sampai 20 Februari 2026 (Betet, Besah)`);
  const [betet = ''] = told.filter(({ to }) => to === addressOf('Betet')).map(({ body }) => body);
  expect(betet).toContain('- Tanda terimanya kami tunggu sampai 20 Februari 2026, lewat 10 hari');
  const [, link = ''] = /Isi tanda terima: (\S+)/u.exec(betet) ?? [];
  office.submitForm('Tanda terima dan tanggapan', {
    ...(office.readFormLink(link).answers as Record<string, string>),
    Jawaban: 'Surat edaran sudah diterima',
    Nama: 'Sekdes Betet',
  });
  office.run('dailyRefresh');
  expect(
    callRpc(office, 'readCircularDesk', {}).circulars[0]?.waiting.received.map(({ name }) => name),
  ).toEqual(['Besah']);
});

test('before its date nothing is said; without the form the mail says how to answer', () => {
  const office = awaiting();
  typeIn(office, 'Surat Edaran', { Nomor: '440/XII/2021' }, 'Tanda terima sampai', '2 Maret 2026');
  expect(mailsAt(office, '2026-03-02T09:00:00').filter(({ body }) => body.includes(title))).toEqual([]);
  typeIn(office, 'Surat Edaran', { Nomor: '440/XII/2021' }, 'Tanda terima sampai', '1 Maret 2026');
  const [mail] = mailsAt(office, '2026-03-05T09:00:00').filter(({ to }) => to === addressOf('Besah'));
  expect(mail?.body).toContain('Balas surel ini dengan nama dan jabatan Anda');
});

test('a message and a mail for each that has not received it, with its own link, ready to send', () => {
  const office = awaiting();
  const { units, text } = callRpc(office, 'makeCircularLinks', { circular: 'SE-1' });
  expect(units.map(({ name }) => name)).toEqual(['Desa Betet', 'Desa Besah']);
  const [betet, besah] = units;
  const lines = betet?.text.split('\n') ?? [];
  expect(lines.slice(0, 4)).toEqual([
    'Yth. Kepala Desa Betet dan jajaran,',
    `Mohon tanda terima ${title} perihal Persiapan memasuki tahun baru sampai 20 Februari 2026.`,
    'Suratnya sudah terpilih: cukup pilih jawaban, tulis nama, lalu Kirim. Terima kasih.',
    'Kecamatan Kasiman',
  ]);
  expect(text.split('\n')[0]).toBe(`Betet: ${lines[4]}`);
  expect(betet?.whatsappUrl).toContain(encodeURIComponent(lines[4] ?? '-'));
  expect(betet?.mailUrl.startsWith(`mailto:${addressOf('Betet')}?subject=Mohon%20tanda%20terima`)).toBe(true);
  expect(besah?.text).not.toContain(lines[4] ?? '-');
  expect(() => callRpc(office, 'makeCircularLinks', { circular: 'SE-9' })).toThrow('tidak ada lagi');
});
