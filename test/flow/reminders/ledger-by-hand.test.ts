// Whatever staff do to the rows of Pengingat: is nobody reminded twice?
import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, shownRows } from '../kasiman';

jest.setTimeout(120_000);

/** Two desa were reminded on H-3; one after a first attempt that failed. */
function reminded(): Office {
  const office = kasimanOffice();
  for (const row of [2, 3]) office.editAsUser(`D${row}`, `sekdes${row}@desa.example`, 'Kontak');
  callRpc(office, 'switchReminders', { on: true });
  office.faults.loseTriggers();
  office.clock.set('2026-03-02T09:00:00+07:00');
  office.run('dailyReminders');
  onLedger(
    office,
    `const failed = sheet.getRange(2, 1, 1, width).getValues();
     failed[0][1] = new Date('2026-03-02T08:40:00+07:00');
     failed[0][7] = 'gagal';
     sheet.insertRowBefore(2).getRange(2, 1, 1, width).setValues(failed);`,
  );
  return office;
}

function onLedger(office: Office, script: string): unknown {
  return vm.runInContext(
    `(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Pengingat');
      const width = sheet.getLastColumn();
      ${script}
    })()`,
    office.context,
  );
}

function remindedOn(office: Office, instant: string): string[] {
  const before = office.outbox.length;
  office.clock.set(instant);
  office.run('dailyReminders');
  return office.outbox.slice(before).flatMap(({ to, subject }) => (/^Laporan/u.test(subject) ? to : []));
}

test.each([
  {
    what: 'sorted newest first',
    script: 'sheet.getRange(2, 1, 3, width).sort({ column: 2, ascending: false });',
  },
  { what: 'with a damaged moment', script: "sheet.getRange('B3').setValue('kemarin sore');" },
  { what: 'without moments', script: "sheet.getRange('B2:B4').clearContent();" },
  { what: 'with a state nobody knows', script: "sheet.getRange('H3:H4').setValue('sudah');" },
  {
    what: 'with rows put between',
    script: "sheet.insertRowsBefore(3, 2).getRange('B3').setValue('catatan');",
  },
  { what: 'with a lost key', script: "sheet.getRange('A3').clearContent();" },
  { what: 'whose column of keys was deleted', script: 'sheet.deleteColumn(1);' },
  {
    what: 'with other headers and a moved column',
    script: "sheet.getRange('A1:B1').setValues([['x', 'y']]); sheet.moveColumns(sheet.getRange('A:A'), 6);",
  },
])('F42: a tab Pengingat $what sends nothing again, and the next stage goes once', ({ script }) => {
  const office = reminded();
  onLedger(office, script);
  expect(remindedOn(office, '2026-03-03T09:00:00+07:00')).toEqual([]);
  const both = ['sekdes2@desa.example', 'sekdes3@desa.example'];
  expect(remindedOn(office, '2026-03-05T09:00:00+07:00')).toEqual(both);
  expect(remindedOn(office, '2026-03-05T15:00:00+07:00')).toEqual([]);
  // Monday's, and nothing more before the deadline has passed.
  expect(office.outbox.filter(({ body }) => /Keadaan pada/u.test(body))).toHaveLength(1);
});

test('F42: a row that staff set to "gagal" is sent again, once', () => {
  const office = reminded();
  onLedger(office, "sheet.getRange('H4').setValue('gagal');");
  expect(remindedOn(office, '2026-03-03T09:00:00+07:00')).toEqual(['sekdes3@desa.example']);
  expect(remindedOn(office, '2026-03-03T15:00:00+07:00')).toEqual([]);
  const states = shownRows(office, 'Pengingat').filter(([key]) => key?.startsWith('kerja-bakti|'));
  expect(states.map((row) => row[7])).toEqual(['gagal', 'terkirim', 'gagal', 'terkirim']);
});
