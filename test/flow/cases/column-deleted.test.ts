// When staff delete a column, what stood in it still counts, or the office is told which column is gone.
import { callRpc, kasimanOffice, shownRows } from '../kasiman';
import { kasimanOn, refresh, skipTo } from '../office-actions';
import { deleteColumn, shownCells, stateOf, typeIn } from '../sheet-cells';
import { isColumnNamed, mailsTo, reportFrom, scene } from './scenes';

const named = 'the column is named';

test('without Diterima a report on time stays on time, or the column is named', () => {
  const seen = scene(() => {
    const office = kasimanOn('2026-02-10T09:00:00');
    reportFrom(office, '35.22.20.2001 Batokan');
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    deleteColumn(office, 'Laporan', 'Diterima');
    skipTo(office, '2026-03-20T09:00:00');
    refresh(office);
    return isColumnNamed(office, 'Laporan', 'Diterima') ? named : stateOf(office, 'Batokan');
  });
  expect(['✔ Tepat waktu', named]).toContain(seen);
});

test('without Nomor laporan a report stays one row and has one receipt', () => {
  const seen = scene(() => {
    const office = kasimanOn('2026-02-10T09:00:00');
    typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Surel', 'sekdes@batokan.example');
    reportFrom(office, '35.22.20.2001 Batokan');
    deleteColumn(office, 'Laporan', 'Nomor laporan');
    office.clock.set('2026-02-15T12:00:00+07:00');
    return {
      rows: shownCells(office, 'Laporan', ['Tanggal kegiatan'], { Desa: 'Batokan' }),
      receipts: mailsTo(office, 'sekdes@batokan.example').map(({ subject }) => subject),
    };
  });
  expect(seen).toEqual({
    rows: [['8 Februari 2026']],
    receipts: ['Diterima: Laporan Kerja Bakti Desa Batokan'],
  });
});

test('without Diingatkan who asked for no reminders is passed over, or the column is named', () => {
  const seen = scene(() => {
    const office = kasimanOffice();
    typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Surel', 'satu@desa.example');
    typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Diingatkan', 'tidak');
    deleteColumn(office, 'Kontak', 'Diingatkan');
    office.faults.loseTriggers();
    office.clock.set('2026-03-02T09:00:00+07:00');
    refresh(office);
    if (isColumnNamed(office, 'Kontak', 'Diingatkan')) return named;
    const isSkipped = callRpc(office, 'readTrial', {}).skipped.some(({ unit }) => unit === 'Desa Batokan');
    return isSkipped ? 'passed over' : 'to be reminded';
  });
  expect(['passed over', named]).toContain(seen);
});

test('without Aktif sampai a desa that no longer exists still owes nothing, or the column is named', () => {
  const seen = scene(() => {
    const office = kasimanOffice();
    typeIn(office, 'Desa', { Nama: 'Batokan' }, 'Aktif sampai', '31/12/2025');
    refresh(office);
    expect(stateOf(office, 'Batokan')).toBe('– Tidak berlaku');
    deleteColumn(office, 'Desa', 'Aktif sampai');
    refresh(office);
    return isColumnNamed(office, 'Desa', 'Aktif sampai') ? named : stateOf(office, 'Batokan');
  });
  expect(['– Tidak berlaku', named]).toContain(seen);
});

test('without Warga hadir the 42 people of a report are kept in its row, or the column is named', () => {
  const seen = scene(() => {
    const office = kasimanOn('2026-02-10T09:00:00');
    deleteColumn(office, 'Laporan', 'Warga hadir');
    reportFrom(office, '35.22.20.2001 Batokan');
    refresh(office);
    return isColumnNamed(office, 'Laporan', 'Warga hadir') ? named : keptPeople(office);
  });
  expect(['42', named]).toContain(seen);
});

/** The number of people in the report of Batokan, where it may stand: in its own column or among other answers. */
function keptPeople(office: ReturnType<typeof kasimanOffice>): string {
  const [[other = ''] = []] = shownCells(office, 'Laporan', ['Isian lain'], { Desa: 'Batokan' });
  const isThereAgain = shownRows(office, 'Laporan').some((row) => row.includes('Warga hadir'));
  const [[own = ''] = []] = isThereAgain
    ? shownCells(office, 'Laporan', ['Warga hadir'], { Desa: 'Batokan' })
    : [];
  return own || (/(?<!\d)42(?!\d)/u.exec(other)?.[0] ?? other);
}
