// Checks that a report that staff removed stays removed, that an accident does not, and that both can be undone.
import type { Office } from 'local-office';
import { mailsTo } from '../cases/scenes';
import { callRpc, kasimanUnits, preparedOffice, shownColumn } from '../kasiman';
import {
  addressOf,
  fillAddresses,
  labelOf,
  quietOffice,
  reportOf,
  sendReport,
  sweep,
  wib,
} from '../office-actions';
import { deleteRow, rowCount, shownRecords, stateOf } from '../sheet-cells';

const eight = kasimanUnits.slice(0, 8).map(({ name }) => name);

/** Eight desa have reported and have their receipts. */
function reported(): Office {
  return preparedOffice('eight have reported', () => {
    const office = quietOffice();
    fillAddresses(office);
    eight.forEach((name, index) => {
      sendReport(office, `2026-02-10T09:0${index}:00`, name, '2026-02-08');
    });
    return office;
  });
}

function remove(office: Office, names: readonly string[]): void {
  for (const name of names) deleteRow(office, 'Laporan', { Desa: name });
}

function nextMorning(office: Office, day = '11'): void {
  office.clock.set(wib(`2026-02-${day}T05:30:00`));
  office.run('dailyRefresh');
}

function desaIn(office: Office): string[] {
  return shownColumn(office, 'Laporan', 'Desa').filter((text) => text !== '');
}

/** The id of the response that was sent first. */
function firstResponse(office: Office): string {
  const [form] = Object.values(office.state.forms);
  const id = form?.responses[0]?.id;
  if (id === undefined) throw new Error('no response');
  return id;
}

function checks(office: Office): string[] {
  return callRpc(office, 'readHealth', {})
    .checks.filter(({ repair }) => repair === 'lost' || repair === 'removed')
    .map(({ state, title }) => `${state}: ${title}`);
}

describe('a report that staff removed', () => {
  test('is not taken up again by the next mornings, mails nobody, and stands in the log', () => {
    const office = reported();
    remove(office, ['Batokan', 'Betet']);
    for (const day of ['11', '12', '13']) nextMorning(office, day);
    expect(rowCount(office, 'Laporan')).toBe(6);
    expect(office.outbox).toHaveLength(8);
    expect(stateOf(office, 'Batokan')).toBe('… Menunggu');
    expect(
      shownRecords(office, 'Log Perubahan').filter(({ Apa }) => Apa === 'Laporan · baris laporan'),
    ).toMatchObject([
      { Siapa: 'Pantau Desa', Menjadi: expect.stringMatching(/^dihapus \[[0-9a-z]{7} [0-9a-z]{7}\]$/u) },
    ]);
    expect(checks(office)).toEqual(['good: 2 laporan dihapus petugas']);
  });

  test('is not taken up when its sender edits it afterwards, and a new one of the same desa is', () => {
    const office = reported();
    remove(office, ['Batokan']);
    nextMorning(office);
    const editOf = firstResponse(office);
    office.clock.set(wib('2026-02-11T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', reportOf('Batokan', '2026-02-07'), { editOf });
    expect(desaIn(office)).not.toContain(labelOf('Batokan'));
    sendReport(office, '2026-02-11T10:00:00', 'Batokan', '2026-02-09');
    expect(desaIn(office).filter((desa) => desa === labelOf('Batokan'))).toHaveLength(1);
    expect(mailsTo(office, addressOf('Batokan'))).toHaveLength(2);
  });

  test('comes back with Pulihkan, without another receipt, and stays then', () => {
    const office = reported();
    remove(office, ['Batokan']);
    nextMorning(office);
    callRpc(office, 'restoreRemoved', {});
    expect(desaIn(office)).toContain(labelOf('Batokan'));
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    expect(office.outbox).toHaveLength(8);
    expect(checks(office)).toEqual([]);
    nextMorning(office, '12');
    expect(rowCount(office, 'Laporan')).toBe(8);
  });
});

describe('many that are gone at once', () => {
  test('are asked about, are not taken up meanwhile, and nobody is reminded of them', () => {
    const office = reported();
    callRpc(office, 'switchReminders', { on: true });
    remove(office, eight.slice(0, 6));
    nextMorning(office);
    expect(checks(office)).toEqual(['bad: 6 laporan hilang dari tab Laporan']);
    office.clock.set(wib('2026-03-02T07:00:00'));
    office.run('dailyRefresh');
    office.clock.set(wib('2026-03-02T09:00:00'));
    office.run('dailyReminders');
    expect(mailsTo(office, addressOf('Batokan'))).toHaveLength(1);
    expect(rowCount(office, 'Laporan')).toBe(2);
  });

  test('come back with Kembalikan as they were sent, without receipts', () => {
    const office = reported();
    remove(office, eight.slice(0, 6));
    nextMorning(office);
    callRpc(office, 'restoreLost', {});
    expect(desaIn(office).sort()).toEqual(eight.map(labelOf).sort());
    expect(office.outbox).toHaveLength(8);
    expect(checks(office)).toEqual([]);
    expect(
      shownColumn(office, 'Laporan', 'Diterima').filter((text) => text.startsWith('10 Feb 2026')),
    ).toHaveLength(8);
  });

  test('stay away with Memang dihapus, and can still be brought back', () => {
    const office = reported();
    remove(office, eight.slice(0, 6));
    nextMorning(office);
    callRpc(office, 'confirmRemoved', {});
    expect(checks(office)).toEqual(['good: 6 laporan dihapus petugas']);
    sweep(office);
    expect(rowCount(office, 'Laporan')).toBe(2);
    callRpc(office, 'restoreRemoved', {});
    expect(rowCount(office, 'Laporan')).toBe(8);
  });
});
