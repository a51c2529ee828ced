// Checks that nobody is reminded twice, however staff change the rows of Pengingat.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { addressOf, fillAddresses } from '../office-actions';
import { onTab, shownRecords } from '../sheet-cells';

jest.setTimeout(120_000);

/** Two desa were reminded on H-3; one after a first attempt that failed. */
function remind(): Office {
  const office = kasimanOffice();
  fillAddresses(office, ['Batokan', 'Betet']);
  callRpc(office, 'switchReminders', { on: true });
  office.faults.loseTriggers();
  office.clock.set('2026-03-02T09:00:00+07:00');
  office.run('dailyReminders');
  onLedger(
    office,
    `const failed = sheet.getRange(firstRow, 1, 1, width).getValues();
     failed[0][column('Waktu') - 1] = new Date('2026-03-02T08:40:00+07:00');
     failed[0][column('Status') - 1] = 'gagal';
     sheet.insertRowBefore(firstRow).getRange(firstRow, 1, 1, width).setValues(failed);`,
  );
  return office;
}
function reminded(): Office {
  return preparedOffice('reminded on H-3', remind);
}

/** Runs a script on Pengingat: `cell(n, header)` is that of its n-th row. */
function onLedger(office: Office, script: string): void {
  const cell = 'const cell = (n, header) => sheet.getRange(firstRow + n - 1, column(header));';
  onTab(office, 'Pengingat', `${cell} ${script}`);
}

function remindedOn(office: Office, instant: string): string[] {
  const before = office.outbox.length;
  office.clock.set(instant);
  office.run('dailyReminders');
  return office.outbox
    .slice(before)
    .flatMap(({ to, subject }) => (/^(Belum lapor|Lewat tenggat): /u.test(subject) ? to : []));
}

test.each([
  {
    what: 'sorted newest first',
    script: "sheet.getRange(firstRow, 1, 3, width).sort({ column: column('Waktu'), ascending: false });",
  },
  { what: 'with a damaged moment', script: "cell(2, 'Waktu').setValue('kemarin sore');" },
  {
    what: 'without moments',
    script: "for (const n of [1, 2, 3]) cell(n, 'Waktu').clearContent();",
  },
  {
    what: 'with an unknown state',
    script: "for (const n of [2, 3]) cell(n, 'Status').setValue('sudah');",
  },
  {
    what: 'with rows put between',
    script: "sheet.insertRowsBefore(firstRow + 1, 2); cell(2, 'Waktu').setValue('catatan');",
  },
  { what: 'with a lost key', script: "cell(2, 'Kunci').clearContent();" },
  {
    what: 'with other headers and a moved column',
    script: `cell(0, 'Kunci').setValue('x'); cell(0, 'Waktu').setValue('y');
      sheet.moveColumns(sheet.getRange(1, column('Kunci'), sheet.getMaxRows()), column('Desa'));`,
  },
])('F42: a tab Pengingat $what sends nothing again, and the next stage goes once', ({ script }) => {
  const office = reminded();
  onLedger(office, script);
  expect(remindedOn(office, '2026-03-03T09:00:00+07:00')).toEqual([]);
  const both = ['Batokan', 'Betet'].map(addressOf);
  expect(remindedOn(office, '2026-03-05T09:00:00+07:00')).toEqual(both);
  expect(remindedOn(office, '2026-03-05T15:00:00+07:00')).toEqual([]);
  // Monday's, and nothing more before the deadline has passed.
  expect(office.outbox.filter(({ body }) => /Keadaan pada/u.test(body))).toHaveLength(1);
});

test('F42: a tab Pengingat whose column of keys was deleted sends nothing until it is back, then nothing again', () => {
  const office = reminded();
  onLedger(office, "sheet.deleteColumn(column('Kunci'));");
  for (const day of ['03', '05']) expect(remindedOn(office, `2026-03-${day}T09:00:00+07:00`)).toEqual([]);
  callRpc(office, 'repairShape', {});
  expect(remindedOn(office, '2026-03-05T15:00:00+07:00')).toEqual(['Batokan', 'Betet'].map(addressOf));
  expect(remindedOn(office, '2026-03-05T16:00:00+07:00')).toEqual([]);
});

test('F42: a row that staff set to "gagal" is sent again, once', () => {
  const office = reminded();
  onLedger(office, "cell(3, 'Status').setValue('gagal');");
  expect(remindedOn(office, '2026-03-03T09:00:00+07:00')).toEqual([addressOf('Betet')]);
  expect(remindedOn(office, '2026-03-03T15:00:00+07:00')).toEqual([]);
  const rows = shownRecords(office, 'Pengingat').filter(({ Kunci }) => Kunci?.startsWith('kerja-bakti|'));
  expect(rows.map(({ Status }) => Status)).toEqual(['gagal', 'terkirim', 'gagal', 'terkirim']);
});
