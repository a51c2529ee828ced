// Checks that personal data of old reports are deleted after the months the office set, and everything that counts stays.
import type { Office } from 'local-office';
import { shownColumn, shownRows } from '../kasiman';
import { quietOffice, reportOf, setupWith, sweep, wib } from '../office-actions';
import { rowCount, shownRecords, stateOf, typeIn } from '../sheet-cells';

const story =
  'Tempat: Dusun Krajan\nPerangkat yang hadir: Bu Siti, Pak Budi\nHasil: selokan bersih\nKendala: hujan';
const personal = ['Perangkat hadir', 'Isian lain', 'Dicatat oleh', 'Surel pelapor', 'Tautan perbaikan'];

/** Each reports for another month. */
const senders = [
  { name: 'Batokan', moment: '2026-02-20T09:00:00', date: '2026-02-08', period: 'Feb 2026' },
  { name: 'Betet', moment: '2026-03-20T09:00:00', date: '2026-03-08', period: 'Mar 2026' },
  { name: 'Tembeling', moment: '2026-04-10T09:00:00', date: '2026-04-08', period: 'Apr 2026' },
];

function setMonths(office: Office, months: string): void {
  typeIn(office, 'Pengaturan', 'keepMonths', 'Nilai', months);
}

function officeWithReports(): Office {
  const setup = setupWith({ evidence: 'before-and-after-required' });
  const office = quietOffice('2026-02-02T08:00:00+07:00', setup);
  senders.forEach(({ name, moment, date }, index) => {
    office.clock.set(wib(moment));
    office.submitForm(
      'Laporan Kerja Bakti',
      reportOf(name, date, {
        'Tempat, perangkat yang hadir, hasil, dan kendala': story,
        'Tautan foto': 'sebelum: https://x.example/a\nsesudah: https://x.example/b',
      }),
      { email: `orang${index}@desa.example` },
    );
  });
  return office;
}

test('after the months that were set names, addresses and links go; counts, states and the rest stay', () => {
  const office = officeWithReports();
  office.clock.set('2026-04-21T06:30:00+07:00');
  for (const months of ['', 'dua tahun', '2']) {
    setMonths(office, months);
    office.run('dailyRefresh');
    expect(shownColumn(office, 'Laporan', 'Perangkat hadir')).toEqual(Array(3).fill('Bu Siti, Pak Budi'));
    const problems = shownRows(office, 'Masalah').flat().join();
    expect(problems.includes('“dua tahun” tidak dikenal. Pilih salah satu: 24.')).toBe(
      months === 'dua tahun',
    );
  }
  setMonths(office, '1');
  const before = shownRecords(office, 'Laporan');
  expect(office.run('dailyRefresh').status).toBe('done');
  for (const column of personal) expect(shownColumn(office, 'Laporan', column).slice(0, 2)).toEqual(['', '']);
  expect(shownColumn(office, 'Laporan', 'Perangkat hadir')[2]).toBe('Bu Siti, Pak Budi');
  expect(shownColumn(office, 'Laporan', 'Foto').slice(0, 2)).toEqual(
    Array(2).fill('sebelum: dihapus\nsesudah: dihapus'),
  );
  const touched = Object.fromEntries([...personal, 'Foto'].map((header) => [header, '']));
  const others = (records: readonly object[]) => records.map((record) => ({ ...record, ...touched }));
  expect(others(shownRecords(office, 'Laporan'))).toEqual(others(before));
  for (const { name, period } of senders) expect(stateOf(office, name, { period })).toBe('✔ Tepat waktu');
  expect(shownRecords(office, 'Log Perubahan').at(-1)).toMatchObject({
    Siapa: 'Pantau Desa',
    Apa: 'Laporan · data pribadi lama',
    Semula: '',
    Menjadi: '2 laporan yang lebih lama dari 1 bulan: surel, tautan, nama, isian lain, dan foto dihapus',
  });

  const changes = rowCount(office, 'Log Perubahan');
  office.run('dailyRefresh');
  expect(rowCount(office, 'Log Perubahan')).toBe(changes);
  office.clock.set('2026-05-12T06:30:00+07:00');
  sweep(office);
  expect(shownColumn(office, 'Laporan', 'Perangkat hadir')).toEqual(['', '', '']);
  expect(JSON.stringify(shownRows(office, 'Log Perubahan'))).not.toMatch(/Siti|desa\.example/u);
});
