// Does what old reports say about people go when the office says so, and does everything that counts stay?
import type { Office } from 'local-office';
import { kasimanOffice, kasimanSetup, shownColumn, shownRows } from '../kasiman';

const story =
  'Tempat: Dusun Krajan\nPerangkat yang hadir: Bu Siti, Pak Budi\nHasil: selokan bersih\nKendala: hujan';
const personal = ['Perangkat hadir', 'Isian lain', 'Dicatat oleh', 'Surel pelapor', 'Tautan perbaikan'];

function setMonths(office: Office, months: string): void {
  const row = shownColumn(office, 'Pengaturan', 'Kunci').indexOf('keepMonths') + 2;
  office.editAsUser(`C${row}`, months, 'Pengaturan');
}

function officeWithReports(): Office {
  const office = kasimanOffice('2026-02-02T08:00:00+07:00', {
    ...kasimanSetup,
    obligation: { ...kasimanSetup.obligation, evidence: 'before-and-after-required' },
  });
  const day = ['20', '20', '10'];
  ['35.22.20.2001 Batokan', '35.22.20.2002 Betet', '35.22.20.2003 Tembeling'].forEach((unit, index) => {
    office.clock.set(`2026-0${2 + index}-${day[index]}T09:00:00+07:00`);
    office.submitForm(
      'Laporan Kerja Bakti',
      {
        Desa: unit,
        'Tanggal kegiatan': `2026-0${2 + index}-08`,
        'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
        'Jumlah warga yang hadir': '42',
        'Tempat, perangkat yang hadir, hasil, dan kendala': story,
        'Tautan foto': 'sebelum: https://x.example/a\nsesudah: https://x.example/b',
      },
      { email: `orang${index}@desa.example` },
    );
  });
  // The days until then bring nothing: their triggers would only take time.
  office.faults.loseTriggers();
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
  const before = shownRows(office, 'Laporan');
  expect(office.run('dailyRefresh').status).toBe('done');
  for (const column of personal) expect(shownColumn(office, 'Laporan', column).slice(0, 2)).toEqual(['', '']);
  expect(shownColumn(office, 'Laporan', 'Perangkat hadir')[2]).toBe('Bu Siti, Pak Budi');
  expect(shownColumn(office, 'Laporan', 'Foto').slice(0, 2)).toEqual(
    Array(2).fill('sebelum: dihapus\nsesudah: dihapus'),
  );
  const after = shownRows(office, 'Laporan');
  const touched = [...personal, 'Foto'].map((title) => before[0]?.indexOf(title));
  const others = (rows: string[][]) => rows.map((row) => row.filter((_, index) => !touched.includes(index)));
  expect(others(after)).toEqual(others(before));

  const states = shownRows(office, 'Kepatuhan 2026')
    .slice(2, 5)
    .map((row) => row.slice(2, 5));
  expect(states.map((row, index) => row[index])).toEqual(Array(3).fill('✔ Tepat waktu'));
  const log = shownRows(office, 'Log Perubahan').at(-1) ?? [];
  expect(log.slice(1)).toEqual([
    'Pantau Desa',
    'Laporan · data pribadi lama',
    '',
    '2 laporan yang lebih lama dari 1 bulan: surel, tautan, nama, isian lain, dan foto dihapus',
  ]);

  const rows = shownRows(office, 'Log Perubahan').length;
  office.run('dailyRefresh');
  expect(shownRows(office, 'Log Perubahan')).toHaveLength(rows);
  office.clock.set('2026-05-12T06:30:00+07:00');
  office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
  expect(shownColumn(office, 'Laporan', 'Perangkat hadir')).toEqual(['', '', '']);
  expect(JSON.stringify(shownRows(office, 'Log Perubahan'))).not.toMatch(/Siti|desa\.example/u);
});
