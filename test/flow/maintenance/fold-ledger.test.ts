// Checks that old rows of Pengingat go to their archive once a month, and that nothing is sent again because of it.
import type { Office } from 'local-office';
import { callRpc, copyOf, kasimanOffice, preparedOffice, shownRows } from '../kasiman';
import { fillAddresses, skipTo, wib } from '../office-actions';
import { onTab, rowCount, shownRecords } from '../sheet-cells';

/** Everybody was reminded in March of February; then three months without a run. */
function reminded(): Office {
  return preparedOffice('reminded in March, silent until June', () => {
    const office = kasimanOffice();
    fillAddresses(office);
    callRpc(office, 'switchReminders', { on: true });
    skipTo(office, '2026-03-02T09:00:00');
    office.run('dailyRefresh');
    office.run('dailyReminders');
    skipTo(office, '2026-06-01T05:30:00');
    office.faults.loseTriggers();
    return office;
  });
}

/** As a person who dismisses the warning of the tab. */
function setState(office: Office, state: string): void {
  const row = shownRecords(office, 'Pengingat').findIndex(({ Desa }) => Desa === 'Betet');
  onTab(office, 'Pengingat', `sheet.getRange(firstRow + ${row}, column('Status')).setValue('${state}');`);
}

function morning(office: Office): Office {
  office.faults.loseTriggers();
  office.run('dailyRefresh');
  return office;
}

function hasArchive(office: Office): boolean {
  return office.openWorkbook().sheets.some(({ name }) => name === 'Arsip Pengingat');
}

function archived(office: Office): string[][] {
  return hasArchive(office)
    ? shownRecords(office, 'Arsip Pengingat', 'Tahap').map(({ Desa = '', Tahap = '', Status = '' }) => [
        Desa,
        Tahap,
        Status,
      ])
    : [];
}

test('the first morning of a month moves rows older than 60 days, all their cells, and keeps the last digest', () => {
  const office = reminded();
  const before = shownRows(office, 'Pengingat');
  expect(rowCount(office, 'Pengingat')).toBe(11);
  morning(office);
  expect(shownRecords(office, 'Pengingat').map(({ Tahap }) => Tahap)).toEqual(['Ringkasan']);
  const moved = shownRows(office, 'Arsip Pengingat').slice(-10);
  expect(moved).toEqual(before.filter((row) => row.includes('H-3')));
});

test('no other morning of the month, no reminder and no trial reads or changes the archive', () => {
  const office = morning(reminded());
  const before = shownRows(office, 'Arsip Pengingat');
  for (const at of ['2026-06-02T05:30:00', '2026-06-03T05:30:00']) {
    skipTo(office, at);
    morning(office);
  }
  office.clock.set(wib('2026-06-03T09:00:00'));
  office.run('dailyReminders');
  expect(shownRows(office, 'Arsip Pengingat')).toEqual(before);
  const since = Date.parse('2026-05-01');
  const old = office.outbox.filter(({ subject, atMs }) => /Februari/u.test(subject) && atMs > since);
  expect(old).toEqual([]);
});

test('a row that may not have left stays, and goes once somebody has settled it', () => {
  const office = reminded();
  setState(office, 'sedang dikirim');
  morning(office);
  expect(shownRecords(office, 'Pengingat').map(({ Desa }) => Desa)).toContain('Betet');
  expect(archived(office)).toHaveLength(9);
  setState(office, 'terkirim');
  skipTo(office, '2026-07-01T05:30:00');
  morning(office);
  expect(archived(office)).toHaveLength(10);
});

test('a fold that dies at any of its calls loses no row and moves none twice', () => {
  const wanted = archived(morning(reminded())).sort();
  const outcomes = Array.from({ length: 12 }, (_, index) => {
    const office = copyOf(reminded());
    office.faults.killAtCall(26 + index * 3);
    office.run('dailyRefresh');
    office.faults.clear();
    morning(office);
    return archived(office).sort();
  });
  for (const outcome of outcomes) expect(outcome).toEqual(wanted);
});
