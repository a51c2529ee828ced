// Checks that mails use the office's own words, and that no desa gets a broken mail because of them.
import { callRpc, kasimanOffice } from '../kasiman';
import { skipTo } from '../office-actions';
import { shownCells, typeIn } from '../sheet-cells';

jest.setTimeout(120_000);

const initial = {
  subject: 'Belum lapor: {laporan} {desa}',
  opening: 'Terima kasih atas kerja samanya selama ini.',
  closing: 'Sudah melapor hari ini? Abaikan surel ini.',
};
function ownRows(office: ReturnType<typeof kasimanOffice>) {
  const rows = shownCells(office, 'Pengaturan', ['Pengaturan', 'Nilai']);
  return rows.filter(([title]) => title?.startsWith('Kata-kata:'));
}

it('the office words its reminder, sees it first, and the next desa reads it', () => {
  const office = kasimanOffice();
  const texts = { ...initial, opening: 'Salam <i>sehat</i> untuk warga {desa}.', closing: '=HYPERLINK("x")' };
  const shown = callRpc(office, 'previewWords', { kind: 'reminder', texts });
  expect(shown.problems).toEqual({});
  expect(shown.text).toContain(
    'Salam <i>sehat</i> untuk warga Desa Batokan. Laporan Kerja Bakti Februari 2026',
  );
  expect(ownRows(office)).toEqual([]);
  callRpc(office, 'saveWords', { kind: 'reminder', texts });
  expect(ownRows(office)).toEqual([
    ['Kata-kata: Sebelum tenggat, kalimat pembuka', 'Salam <i>sehat</i> untuk warga {desa}.'],
    ['Kata-kata: Sebelum tenggat, kalimat penutup', `'=HYPERLINK("x")`],
  ]);
  typeIn(office, 'Kontak', 'Sidomukti', 'Surel', 'sekdes@sidomukti.example');
  callRpc(office, 'switchReminders', { on: true });
  skipTo(office, '2026-03-01T12:00:00');
  office.clock.set('2026-03-02T12:00:00+07:00');
  const mail = office.outbox.filter(({ to }) => to.includes('sekdes@sidomukti.example')).at(-1);
  expect(mail?.subject).toBe('Belum lapor: Laporan Kerja Bakti Februari 2026 Desa Sidomukti');
  expect(mail?.body).toContain('Salam <i>sehat</i> untuk warga Desa Sidomukti.');
  expect(mail?.htmlBody).toContain('Salam &lt;i&gt;sehat&lt;/i&gt; untuk warga');
  expect(mail?.htmlBody).toContain('=HYPERLINK(&quot;x&quot;)');
});

it('an unknown name is refused with what is allowed, and nothing is stored', () => {
  const office = kasimanOffice();
  const texts = { ...initial, subject: 'Halo {nama_sekdes}' };
  const sentence =
    '{nama_sekdes} tidak dikenal. Yang dapat dipakai di sini: {desa}, {kewajiban}, {laporan}, {periode}, {tenggat}, {kantor}.';
  expect(callRpc(office, 'previewWords', { kind: 'overdue', texts }).problems).toEqual({ subject: sentence });
  expect(() => callRpc(office, 'saveWords', { kind: 'overdue', texts })).toThrow(
    `Tidak ada yang disimpan. ${sentence}`,
  );
  expect(ownRows(office)).toEqual([]);
});

it('saved once is one row, as at first is none, and every change stands in Log Perubahan', () => {
  const office = kasimanOffice();
  for (const opening of ['Salam.', 'Salam lagi.', initial.opening])
    callRpc(office, 'saveWords', { kind: 'reminder', texts: { ...initial, opening } });
  expect(ownRows(office)).toEqual([['Kata-kata: Sebelum tenggat, kalimat pembuka', '']]);
  const changed = shownCells(office, 'Log Perubahan', ['Apa']).flat();
  expect(changed.filter((what) => what.includes('Kata-kata'))).toHaveLength(3);
  expect(callRpc(office, 'readWords', {})[0]?.fields.map(({ text }) => text)).toEqual(Object.values(initial));
});

it.each(['reminder', 'overdue', 'several', 'whatsapp', 'thanks', 'camat', 'digest'] as const)(
  '%s has an example from this workbook',
  (kind) => {
    const { subject, text } = callRpc(kasimanOffice(), 'previewWords', { kind, texts: {} });
    expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined|NaN/u);
    expect(`${subject} ${text}`).toMatch(/Batokan|belum lapor|Berjalan/u);
  },
);

it('words typed into Pengaturan by hand that cannot be used are named in Kesehatan, and the mail stays whole', () => {
  const office = kasimanOffice();
  callRpc(office, 'saveWords', { kind: 'reminder', texts: { ...initial, opening: 'Salam.' } });
  const [[title = ''] = []] = ownRows(office);
  typeIn(office, 'Pengaturan', title, 'Nilai', 'Halo {');
  expect(callRpc(office, 'readHealth', {}).checks.map(({ title }) => title)).toContain(
    '1 kalimat tidak dapat dipakai',
  );
});

it('WhatsApp and the digest speak as the office wrote; what looks like a tag or a link stays text', () => {
  const office = kasimanOffice();
  const opening = 'Salam <b>sehat</b> dari {kantor} & https://contoh.example/?a=1#b';
  callRpc(office, 'saveWords', { kind: 'whatsapp', texts: { opening } });
  expect(() =>
    callRpc(office, 'saveWords', { kind: 'digest', texts: { opening: '{desa} apa kabar' } }),
  ).toThrow(
    'Tidak ada yang disimpan. {desa} tidak dikenal. Yang dapat dipakai di sini: {tanggal}, {kantor}.',
  );
  callRpc(office, 'saveWords', {
    kind: 'digest',
    texts: { opening: 'Pak Camat <u>yth.</u>, keadaan {tanggal}.' },
  });
  callRpc(office, 'switchReminders', { on: true });
  skipTo(office, '2026-03-08T12:00:00');
  office.clock.set('2026-03-09T12:00:00+07:00');
  const [first] = callRpc(office, 'readWhatsapp', {}).reminders;
  const said = 'Salam <b>sehat</b> dari Kecamatan Kasiman & https://contoh.example/?a=1#b';
  expect(first?.text).toContain(`Yth. Kepala Desa Batokan dan jajaran,\n${said}\n`);
  expect(new URL(first?.url ?? '').searchParams.get('text')).toBe(first?.text);
  expect(callRpc(office, 'previewWords', { kind: 'whatsapp', texts: { opening } }).text).toContain(said);
  const digest = office.outbox.filter(({ to }) => to.includes('camat@kasiman.example')).at(-1);
  expect(digest?.body).toContain('Pak Camat <u>yth.</u>, keadaan Senin, 9 Maret 2026.');
  expect(digest?.htmlBody).toContain('Pak Camat &lt;u&gt;yth.&lt;/u&gt;, keadaan');
});
