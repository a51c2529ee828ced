// Checks that names of officials leave visits and Tim after the months the office set, and that a cancelled letter frees its visits.
import { callRpc, shownRows } from '../kasiman';
import { skipTo } from '../office-actions';
import { shownCells, shownRecords, shownStates, typeIn } from '../sheet-cells';
import { contradictedOffice, planSchedule, targets, visitCells, visitOffice } from '../visits/visit-office';

jest.setTimeout(120_000);

test('Lama menyimpan data pribadi: names leave old visits, old answers and members who left long ago; positions stay', () => {
  const office = contradictedOffice();
  callRpc(office, 'startFollowUps', {});
  typeIn(
    office,
    'Kunjungan',
    'Betet',
    'Tim',
    'Drs. Sutrisno (Camat, Kecamatan Kasiman); Kapolsek (Polsek Kasiman)',
  );
  for (const [header, text] of Object.entries({
    Nama: 'Drs. Sutrisno',
    Surel: 'camat@kasiman.example',
    Sampai: '20 Maret 2026',
  }))
    typeIn(office, 'Tim', { Jabatan: 'Camat' }, header, text);
  typeIn(office, 'Pengaturan', 'keepMonths', 'Nilai', '2');
  skipTo(office, '2026-04-20T06:30:00');
  office.run('dailyRefresh');
  expect(visitCells(office, 'Betet', ['Tim'])[0]?.[0]).toContain('Sutrisno');
  skipTo(office, '2026-07-01T06:30:00');
  const states = shownStates(office);
  office.run('dailyRefresh');
  expect(visitCells(office, 'Betet', ['Tim', 'Hasil'])).toEqual([
    ['Camat (Kecamatan Kasiman); Kapolsek (Polsek Kasiman)', 'tidak terlaksana'],
  ]);
  expect(shownCells(office, 'Tim', ['Nama', 'Jabatan', 'Surel'], { Jabatan: 'Camat' })).toEqual([
    ['', 'Camat', ''],
  ]);
  expect(shownStates(office)).toEqual(states);
  expect(shownRecords(office, 'Log Perubahan').at(-2)).toMatchObject({
    Apa: 'Kunjungan · data pribadi lama',
    Menjadi: 'nama dihapus dari 1 baris kunjungan, 0 tanggapan, dan 1 anggota tim yang sudah selesai',
  });
  const log = shownRows(office, 'Log Perubahan');
  office.run('dailyRefresh');
  expect(shownRows(office, 'Log Perubahan')).toEqual(log);
});

test('a cancelled letter of assignment takes its number out of Kunjungan: its visits can be planned again', () => {
  const office = visitOffice();
  planSchedule(office);
  const { draft } = callRpc(office, 'proposeLetter', { kind: 'assignment', month: '2026-03' });
  const { register } = callRpc(office, 'makeLetter', { id: 'surat-tugas-batal', draft });
  const [letter] = register;
  expect(visitCells(office, 'Batokan', ['Surat tugas'])).toEqual([[letter?.number ?? 'none']]);
  callRpc(office, 'cancelLetter', { id: letter?.id ?? '', reason: 'Tanggalnya berubah' });
  expect(visitCells(office, 'Batokan', ['Surat tugas'])).toEqual([['']]);
  const lines = callRpc(office, 'previewSchedule', { targets }).lines;
  expect(lines.filter(({ kind }) => kind === 'fixed')).toEqual([]);
});
