import vm from 'node:vm';
import type { Office } from 'local-office';
import { sendThroughLink } from '../forms/unit-link';
import { kasimanOffice, kasimanUnits, shownRows } from '../kasiman';

jest.setTimeout(600_000);

const stored = 10_000;
const missed = 500;

function run(office: Office, script: string): unknown {
  return vm.runInContext(script, office.context);
}
function lastCalls(office: Office, functionName: string): number {
  const { calls } = office.executions.filter((one) => one.functionName === functionName).at(-1) ?? {};
  return (calls?.read ?? 0) + (calls?.write ?? 0) - (calls?.byMethod['MailApp.sendEmail'] ?? 0);
}
/** Old reports, written straight into Laporan: an approved one ten thousand times, each under its own number. */
function fill(office: Office): void {
  run(
    office,
    `var sheet = SpreadsheetApp.getActive().getSheetByName('Laporan');
     var row = sheet.getRange(2, 1, 1, sheet.getLastColumn()).getValues()[0];
     var rows = [], header = sheet.getRange(1, 1, 1, row.length).getValues()[0];
     row[header.indexOf('Pemeriksaan')] = 'Disetujui';
     for (var n = 0; n < ${stored}; n += 1) { var copy = row.slice(); copy[0] = 'lama-' + n;  rows.push(copy); }
     sheet.insertRowsAfter(sheet.getMaxRows(), ${stored});
     sheet.getRange(3, 1, rows.length, row.length).setValues(rows);`,
  );
}

test(`with ${stored} reports stored a submission costs at most 20 reads and writes, a sweep of ${missed} missed ones at most 30`, () => {
  const office = kasimanOffice();
  office.clock.set('2026-02-10T09:00:00+07:00');
  sendThroughLink(office, 'Batokan');
  fill(office);
  sendThroughLink(office, 'Betet');
  expect(shownRows(office, 'Laporan')).toHaveLength(1 + 1 + stored + 1);
  expect(lastCalls(office, 'onFormSubmit')).toBeLessThanOrEqual(20);

  office.faults.loseTriggers();
  const sent = Array.from({ length: missed }, (_, index) => {
    office.clock.advance(1000);
    const { code, name } = kasimanUnits[index % 10] ?? { code: '', name: '' };
    return office.submitForm('Laporan Kerja Bakti', {
      Desa: `${code} ${name}`,
      'Tanggal kegiatan': '2026-02-08',
      'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
      'Jumlah warga yang hadir': String(index),
    });
  });
  office.faults.loseTriggers(false);
  office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
  expect(shownRows(office, 'Laporan')).toHaveLength(1 + 1 + stored + 1 + missed);
  expect(lastCalls(office, 'menuSweep')).toBeLessThanOrEqual(30);
  expect(office.executions.at(-1)?.status).toBe('completed');

  office.faults.loseTriggers();
  office.clock.advance(3_600_000);
  sent.forEach((delivery, index) => {
    if (!delivery.accepted || index % 5 !== 0) return;
    const { code, name } = kasimanUnits[index % 10] ?? { code: '', name: '' };
    office.submitForm(
      'Laporan Kerja Bakti',
      {
        Desa: `${code} ${name}`,
        'Tanggal kegiatan': '2026-02-08',
        'Apa yang dikerjakan?': ['Menata fasilitas umum'],
        'Jumlah warga yang hadir': '7',
      },
      { editOf: delivery.response.id },
    );
  });
  office.faults.loseTriggers(false);
  office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
  const rows = shownRows(office, 'Laporan');
  const [header = []] = rows;
  const activity = header.indexOf('Kegiatan');
  expect(rows.filter((row) => row[activity] === 'Menata fasilitas umum')).toHaveLength(missed / 5);
  expect(rows).toHaveLength(1 + 1 + stored + 1 + missed);
  expect(lastCalls(office, 'menuSweep')).toBeLessThanOrEqual(30);
});
