// Checks that a submission and a sweep cost a fixed number of calls, even with ten thousand reports stored.
import type { Office } from 'local-office';
import { sendThroughLink } from '../forms/unit-link';
import { kasimanUnits, shownColumn } from '../kasiman';
import { kasimanOn, reportOf, sweep } from '../office-actions';
import { onTab, rowCount } from '../sheet-cells';

jest.setTimeout(600_000);

const stored = 10_000;
const missed = 500;
const form = 'Laporan Kerja Bakti';

/** A report of one of the ten desa, each in its turn. */
function reportFrom(index: number, more: Record<string, string | string[]>) {
  return reportOf(kasimanUnits[index % 10]?.name ?? '', '2026-02-08', more);
}

function lastCalls(office: Office, functionName: string): number {
  const { calls } = office.executions.filter((one) => one.functionName === functionName).at(-1) ?? {};
  return (calls?.read ?? 0) + (calls?.write ?? 0) - (calls?.byMethod['MailApp.sendEmail'] ?? 0);
}
/** Old reports, written straight into Laporan: an approved one ten thousand times, each under its own number. */
function fill(office: Office): void {
  onTab(
    office,
    'Laporan',
    `const [row] = sheet.getRange(firstRow, 1, 1, width).getValues();
     row[column('Pemeriksaan') - 1] = 'Disetujui';
     const rows = Array.from({ length: ${stored} }, (_, n) => {
       const copy = row.slice();
       copy[column('Nomor laporan') - 1] = 'lama-' + n;
       return copy;
     });
     sheet.insertRowsAfter(sheet.getMaxRows(), ${stored});
     sheet.getRange(firstRow + 1, 1, rows.length, width).setValues(rows);`,
  );
}

test(`with ${stored} reports stored a submission costs at most 22 reads and writes, a sweep of ${missed} missed ones at most 44`, () => {
  const office = kasimanOn('2026-02-10T09:00:00');
  sendThroughLink(office, 'Batokan');
  fill(office);
  sendThroughLink(office, 'Betet');
  expect(rowCount(office, 'Laporan')).toBe(1 + stored + 1);
  expect(lastCalls(office, 'onFormSubmit')).toBeLessThanOrEqual(22);

  office.faults.loseTriggers();
  const sent = Array.from({ length: missed }, (_, index) => {
    office.clock.advance(1000);
    return office.submitForm(form, reportFrom(index, { 'Jumlah warga yang hadir': String(index) }));
  });
  office.faults.loseTriggers(false);
  sweep(office);
  expect(rowCount(office, 'Laporan')).toBe(1 + stored + 1 + missed);
  // Five hundred reports that wait make Ringkasan longer, so its rows are dressed anew: 13 of these calls.
  expect(lastCalls(office, 'menuSweep')).toBeLessThanOrEqual(44);
  expect(office.executions.at(-1)?.status).toBe('completed');

  office.faults.loseTriggers();
  office.clock.advance(3_600_000);
  sent.forEach((delivery, index) => {
    if (!delivery.accepted || index % 5 !== 0) return;
    const changed = { 'Apa yang dikerjakan?': ['Menata fasilitas umum'], 'Jumlah warga yang hadir': '7' };
    office.submitForm(form, reportFrom(index, changed), { editOf: delivery.response.id });
  });
  office.faults.loseTriggers(false);
  sweep(office);
  const activities = shownColumn(office, 'Laporan', 'Kegiatan');
  expect(activities.filter((text) => text === 'Menata fasilitas umum')).toHaveLength(missed / 5);
  expect(activities).toHaveLength(1 + stored + 1 + missed);
  expect(lastCalls(office, 'menuSweep')).toBeLessThanOrEqual(30);
});
