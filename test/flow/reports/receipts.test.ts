// Checks that receipts never use up the day's mails, and that everybody is told in the end.
import type { Office } from 'local-office';
import { mailsTo } from '../cases/scenes';
import { callRpc, copyOf, kasimanOffice, kasimanUnits } from '../kasiman';
import { addressOf, fillAddresses, quietOffice, reportOf, sweep, wib } from '../office-actions';
import { rowCount, shownRecords, typeIn } from '../sheet-cells';

const form = 'Laporan Kerja Bakti';

function quota(office: Office): number {
  return callRpc(office, 'readTrial', {}).quotaLeft;
}

/** Anonymous submissions for the desa in their turn, every thirty seconds. */
function submit(office: Office, count: number, names: readonly string[], from = 1): void {
  for (let index = 0; index < count; index += 1) {
    office.clock.advance(30_000);
    const name = names[index % names.length] ?? '';
    office.submitForm(
      form,
      reportOf(name, '2026-02-08', { 'Jumlah warga yang hadir': String(from + index) }),
    );
  }
}

const receiptTitle = 'Diterima: Laporan Kerja Bakti Desa Batokan';

describe('120 anonymous submissions in an hour', () => {
  const office = quietOffice();
  fillAddresses(office);
  office.clock.set(wib('2026-02-10T09:00:00'));
  submit(office, 120, ['Batokan']);

  test('for one desa bring its contact three receipts; the day keeps its mails', () => {
    expect(rowCount(office, 'Laporan')).toBe(120);
    expect(mailsTo(office, addressOf('Batokan')).map(({ subject }) => subject)).toEqual(
      Array(3).fill(receiptTitle),
    );
    expect(office.outbox).toHaveLength(3);
  });

  test('the next morning one mail tells of the other 117, once', () => {
    const next = copyOf(office);
    next.clock.set(wib('2026-02-11T05:30:00'));
    next.run('dailyRefresh');
    const [summary, ...others] = next.outbox.slice(3);
    expect(others).toEqual([]);
    expect(summary?.subject).toBe('Diterima: 117 laporan');
    expect(summary?.to).toEqual([addressOf('Batokan')]);
    expect(summary?.body).toMatch(
      /Desa Batokan, Laporan Kerja Bakti 8 Februari 2026, kami terima .*dan 97 laporan lainnya/su,
    );
    expect(shownRecords(next, 'Pengingat').filter(({ Tahap }) => Tahap === 'Tanda terima')).toMatchObject([
      { Desa: 'Desa Batokan', Tujuan: addressOf('Batokan'), Status: 'terkirim' },
    ]);
    next.run('dailyRefresh');
    expect(next.outbox).toHaveLength(4);
    submit(next, 1, ['Batokan'], 900);
    expect(next.outbox).toHaveLength(5);
  });

  test('a morning whose run dies at any of its calls tells nobody twice', () => {
    const told = (killedAt: number): number => {
      const next = copyOf(office);
      next.clock.set(wib('2026-02-11T05:30:00'));
      next.faults.killAtCall(killedAt);
      next.run('dailyRefresh');
      next.faults.clear();
      next.run('dailyRefresh');
      const sending = shownRecords(next, 'Pengingat').filter(({ Status }) => Status === 'sedang dikirim');
      return next.outbox.length - 3 + (next.outbox.length === 3 ? sending.length : 0);
    };
    const calls = Array.from({ length: 8 }, (_, index) => 22 + index * 3);
    expect(calls.map(told)).toEqual(calls.map(() => 1));
  });
});

test('receipts stay above the reserve: reminders and digest keep a fifth of the quota', () => {
  const office = quietOffice();
  fillAddresses(office);
  office.clock.set(wib('2026-02-10T09:00:00'));
  office.faults.mailQuota(25);
  submit(
    office,
    20,
    kasimanUnits.map(({ name }) => name),
  );
  expect(office.outbox).toHaveLength(5);
  expect(quota(office)).toBe(20);
  office.faults.clear();
  office.clock.set(wib('2026-02-11T05:30:00'));
  office.run('dailyRefresh');
  expect(
    office.outbox
      .slice(5)
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual([...Array(5).fill('Diterima: 1 laporan'), ...Array(5).fill('Diterima: 2 laporan')]);
});

test('an operator who reports for ten desa gets a receipt for each at once', () => {
  const office = kasimanOffice();
  for (const { name } of kasimanUnits) typeIn(office, 'Kontak', name, 'Surel', 'operator@kasiman.example');
  office.clock.set(wib('2026-02-10T09:00:00'));
  const names = kasimanUnits.map(({ name }) => name);
  submit(office, 40, names);
  const subjects = mailsTo(office, 'operator@kasiman.example').map(({ subject }) => subject);
  expect(subjects).toHaveLength(30);
  expect(new Set(subjects).size).toBe(10);
  office.clock.set(wib('2026-02-11T07:00:00'));
  const [summary, ...others] = mailsTo(office, 'operator@kasiman.example').slice(30);
  expect(others).toEqual([]);
  expect(summary?.subject).toBe('Diterima: 10 laporan');
});

test('after an outage a sweep sends twenty receipts, and the morning tells of the others', () => {
  const office = quietOffice();
  fillAddresses(office);
  office.clock.set(wib('2026-02-10T09:00:00'));
  office.faults.loseTriggers();
  submit(
    office,
    30,
    kasimanUnits.map(({ name }) => name),
  );
  office.faults.loseTriggers(false);
  sweep(office);
  expect(office.outbox).toHaveLength(20);
  office.clock.set(wib('2026-02-11T05:30:00'));
  office.run('dailyRefresh');
  expect(office.outbox).toHaveLength(30);
});
