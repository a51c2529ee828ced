// Checks that the trial names the day of each mail, and that the mails go on those days.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup } from '../kasiman';
import { onTab, typeIn } from '../sheet-cells';

jest.setTimeout(180_000);

/** 108 desa with three addresses each, pasted: 324 mails for an account that may send 80 a day to desa. */
function crowded(): Office {
  const units = Array.from({ length: 108 }, (_, index) => ({
    code: `35.22.20.${2001 + index}`,
    name: `Contoh ${String(index + 1).padStart(3, '0')}`,
  }));
  const office = kasimanOffice('2026-02-25T08:00:00+07:00', { ...kasimanSetup, headEmail: '', units });
  const rows = [0, 1, 2].flatMap((number) =>
    units.map(({ code, name }, index) => [
      `${code} ${name}`,
      'Sekretaris Desa',
      '',
      `kontak${number}@desa${index + 1}.example`,
      '',
      'ya',
    ]),
  );
  onTab(
    office,
    'Kontak',
    `const rows = ${JSON.stringify(rows)};
     sheet.getRange(firstRow, column('Desa'), rows.length, rows[0].length).setValues(rows);`,
  );
  callRpc(office, 'switchReminders', { on: true });
  return office;
}

function remindedOn(office: Office, day: string): string[] {
  return office.outbox
    .filter(({ subject }) => /^Belum lapor: /u.test(subject))
    .filter(({ atMs }) => new Date(atMs + 7 * 3_600_000).toISOString().startsWith(day))
    .flatMap(({ to }) => to)
    .sort();
}

it('F42: for 108 desa with three addresses each on 100 mails a day the trial names who goes on which day, and those are the days on which the mails go', () => {
  const office = crowded();
  // Thursday, 26 February, before the daily run of H-7.
  office.clock.set('2026-02-26T06:00:00+07:00');
  const { days, mailCount, next, quotaReserve, unitCount } = callRpc(office, 'readTrial', {});
  expect(next).toBe('Berikutnya: Hari ini, Kamis, 26 Februari 2026, 80 surel ke 80 alamat.');
  expect(mailCount).toBe(0);
  expect(days.map(({ label, mailCount: count }) => [label, count])).toEqual([
    ['Hari ini, Kamis, 26 Februari 2026', 80],
    ['Besok, Jumat, 27 Februari 2026', 80],
    ['Senin, 2 Maret 2026', 80],
    ['Selasa, 3 Maret 2026', 80],
    ['Rabu, 4 Maret 2026', 4],
  ]);
  expect([quotaReserve, unitCount]).toEqual([20, 0]);
  expect(days[0]?.mails[0]).toEqual({
    unit: 'Desa Contoh 001',
    addresses: [0, 1, 2].map((number) => `kontak${number}@desa1.example`),
    subject: 'Belum lapor: Laporan Kerja Bakti Februari 2026 Desa Contoh 001',
    reason: 'Kerja Bakti Februari 2026, 7 hari sebelum tenggat',
  });
  expect(days[0]?.note).toBe('Sekarang di luar jam kerja.');
  const planned = days.map(({ mails }) => mails.flatMap(({ addresses }) => addresses));
  expect(new Set(planned.flat()).size).toBe(324);
  office.clock.set('2026-03-05T06:00:00+07:00');
  ['2026-02-26', '2026-02-27', '2026-03-02', '2026-03-03'].forEach((date, index) => {
    expect(remindedOn(office, date)).toEqual([...(planned[index] ?? [])].sort());
  });
  // The fifth day has room besides: H-3 of those who were mailed on the first days.
  expect(remindedOn(office, '2026-03-04')).toEqual(expect.arrayContaining(planned[4] ?? []));
});

it('§4.5: the first run is dry: a "ya" that was typed, or copied with the workbook, mails nobody until the trial is approved there', () => {
  const office = kasimanOffice();
  typeIn(office, 'Kontak', 'Batokan', 'Surel', 'sekdes@desa.example');
  office.faults.loseTriggers();
  typeIn(office, 'Pengaturan', 'remindersOn', 'Nilai', 'ya');
  office.clock.set('2026-03-02T09:00:00+07:00');
  office.run('dailyReminders');
  expect(office.outbox).toEqual([]);
  expect(callRpc(office, 'readHealth', {}).checks.map(({ title }) => title)).toContain(
    'Pengingat otomatis mati',
  );
  const { automatic, days, next } = callRpc(office, 'readTrial', {});
  expect(automatic).toBe(false);
  // Of today's stage all is said; had it gone already, the next one would be named.
  expect([days.length, next]).toEqual([1, '']);
  callRpc(office, 'switchReminders', { on: true });
  office.run('dailyReminders');
  expect(remindedOn(office, '2026-03-02')).toEqual(['sekdes@desa.example']);
  expect(callRpc(office, 'readTrial', {}).next).toBe('Berikutnya: Kamis, 5 Maret 2026, 1 surel ke 1 alamat.');
});
