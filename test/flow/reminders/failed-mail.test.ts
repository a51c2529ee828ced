// Checks what happens to a reminder that Google did not send.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { addressOf, fillAddresses } from '../office-actions';
import { shownRecords } from '../sheet-cells';

jest.setTimeout(120_000);

const three = ['Batokan', 'Betet', 'Tembeling'];

/** Three desa with an address, reminders on, on the morning of H-3. */
function owe(): Office {
  const office = kasimanOffice();
  fillAddresses(office, three);
  callRpc(office, 'switchReminders', { on: true });
  office.faults.loseTriggers();
  office.clock.set('2026-03-02T09:00:00+07:00');
  office.run('dailyRefresh');
  return office;
}
function owing(): Office {
  return preparedOffice('three owe on H-3', owe);
}
function reminded(office: Office): string[] {
  return office.outbox.filter(({ subject }) => /^Belum lapor: /u.test(subject)).flatMap(({ to }) => to);
}
/** State and note of each reminder in Pengingat; the camat's digest of the day stands there too. */
function ledger(office: Office): string[][] {
  return shownRecords(office, 'Pengingat')
    .filter(({ Tujuan, Tahap }) => Tujuan !== '' && Tahap !== 'Ringkasan')
    .map(({ Status = '', Keterangan = '' }) => [Status, Keterangan.replace(/ \(.*$/u, '')]);
}
/** The number of the service call that sends the first mail: the failure that leaves its row alone "gagal". */
const firstMailCall = ((): (() => number) => {
  let known = 10;
  return () => {
    while (
      ledger(failing(known))
        .map(([state]) => state)
        .join() !== 'gagal,terkirim,terkirim'
    )
      known += 1;
    return known;
  };
})();
function failing(call: number): Office {
  const office = owing();
  office.faults.failAtCall(call, 'Server error occurred.');
  office.run('dailyReminders');
  office.faults.clear();
  office.faults.loseTriggers();
  return office;
}

it('says why, is tried again by the next run, and reaches everybody once', () => {
  const office = failing(firstMailCall());
  expect(ledger(office)).toEqual([
    ['gagal', 'Percobaan 1 dari 3 tidak berhasil; dicoba lagi pada pengiriman berikutnya.'],
    ['terkirim', ''],
    ['terkirim', ''],
  ]);
  expect(callRpc(office, 'readHealth', {}).checks.map(({ title }) => title)).toContain(
    '1 pengingat dicoba lagi',
  );
  office.run('dailyReminders');
  office.run('dailyReminders');
  expect(ledger(office).map(([state]) => state)).toEqual(['gagal', 'terkirim', 'terkirim', 'terkirim']);
  expect(reminded(office).sort()).toEqual(three.map(addressOf));
});

it('is left to a person after three attempts', () => {
  const office = failing(firstMailCall());
  for (let again = 0; again < 2; again += 1) {
    // A call earlier than in the first run, which had the visits to read for the digest.
    office.faults.failAtCall(firstMailCall() - 1, 'Server error occurred.');
    office.run('dailyReminders');
    office.faults.clear();
    office.faults.loseTriggers();
  }
  office.run('dailyReminders');
  const failed = ledger(office).filter(([state]) => state === 'gagal');
  expect(failed).toHaveLength(3);
  expect(failed.at(-1)?.[1]).toBe(
    'Sudah 3 kali tidak berhasil dan tidak dicoba lagi; hubungi lewat WhatsApp atau telepon.',
  );
  expect(reminded(office)).toHaveLength(2);
  expect(callRpc(office, 'readHealth', {}).checks.map(({ title }) => title)).toContain(
    '1 pengingat perlu dilihat',
  );
});

it('waits for a day with quota when another script has used it up, and counts no attempt', () => {
  const office = owing();
  office.faults.duringCall(firstMailCall(), () => office.faults.mailQuota(0));
  office.run('dailyReminders');
  expect(reminded(office)).toEqual([]);
  expect(ledger(office)).toEqual(
    Array(3).fill(['gagal', 'Jatah surel habis; dicoba lagi pada pengiriman berikutnya.']),
  );
  office.faults.clear();
  office.faults.loseTriggers();
  office.clock.set('2026-03-03T09:00:00+07:00');
  office.run('dailyReminders');
  expect(reminded(office)).toHaveLength(3);
});

it('a flush that fails before any mail left leaves no row "sedang dikirim", and the next run reaches everybody once', () => {
  const known = firstMailCall();
  // The rows are opened by the calls before the first mail: the write, what it needs, and the flush.
  for (let call = known - 4; call < known; call += 1) {
    const office = failing(call);
    expect([call, reminded(office)]).toEqual([call, []]);
    expect([call, ledger(office).map(([state]) => state)]).toEqual([call, ledger(office).map(() => 'gagal')]);
    office.run('dailyReminders');
    expect([call, reminded(office).sort()]).toEqual([call, three.map(addressOf).sort()]);
  }
});
