// A day's name that does not fit its date is said wherever a date or a stretch of days is typed.
import { isRowNamed, namedProblems, scene } from '../cases/scenes';
import { callRpc, kasimanOffice } from '../kasiman';
import { refresh } from '../office-actions';
import { typeIn, typeRow } from '../sheet-cells';

/** 13 February 2026 is a Friday; so is 9 January 2026, and 20 March. */
const friday = 'Senin 13 Februari 2026';

test.each([
  ['Jadwal', 'Tanggal rencana', { Desa: 'Betet', Kewajiban: 'kerja-bakti', 'Tanggal rencana': friday }],
  ['Libur', 'Tanggal', { Tanggal: friday, Nama: 'Hari jadi', Jenis: 'libur' }],
  [
    'Kunjungan',
    'Tanggal',
    { Desa: 'Betet', Kewajiban: 'kerja-bakti', Periode: 'Januari 2026', Tanggal: friday },
  ],
])('%s, %s', (tab, column, cells) => {
  const office = scene(kasimanOffice);
  typeRow(office, tab, cells);
  refresh(office);
  expect(namedProblems(office)).toContainEqual(
    expect.objectContaining({
      tab,
      column,
      text: expect.stringContaining('13 Februari 2026 adalah hari Jumat, bukan Senin.'),
    }),
  );
});

test('Desa: since when, until when and other times', () => {
  const office = kasimanOffice();
  typeIn(office, 'Desa', 'Betet', 'Aktif sejak', 'Sabtu 9 Januari 2026');
  typeIn(office, 'Desa', 'Besah', 'Masa aktif lain', 'Kamis, 9 Januari 2020 s.d. Selasa, 5 Mei 2020');
  refresh(office);
  const said = namedProblems(office)
    .filter(({ tab }) => tab === 'Desa')
    .map(({ text }) => /\d+ \p{L}+ \d{4} adalah hari \p{L}+, bukan \p{L}+/u.exec(text)?.[0]);
  expect(said).toEqual(['9 Januari 2026 adalah hari Jumat, bukan Sabtu']);
});

test('Desa: a stretch in which only one end has the wrong day', () => {
  const office = kasimanOffice();
  typeIn(office, 'Desa', 'Besah', 'Masa aktif lain', 'Kamis, 9 Januari 2020 s/d Rabu, 5 Mei 2020');
  refresh(office);
  expect(isRowNamed(office, 'Desa', { Nama: 'Besah' }, 'Masa aktif lain')).toBe(true);
});

test('Pengaturan: Ramadan', () => {
  const office = kasimanOffice();
  typeIn(office, 'Pengaturan', 'ramadan', 'Nilai', 'Senin, 18 Februari 2026 s/d Kamis, 19 Maret 2026');
  refresh(office);
  expect(JSON.stringify(namedProblems(office))).toContain('18 Februari 2026 adalah hari Rabu, bukan Senin.');
});

test('Tim, which only its own page reads: what cannot be read and a wrong day stand above the schedule', () => {
  const office = kasimanOffice();
  callRpc(office, 'startVisits', {});
  typeIn(office, 'Tim', 'Camat', 'Berhalangan', 'Selasa, 9 Maret 2026 – 13 Maret 2026; Kamis, 2 April 2026');
  typeIn(office, 'Tim', 'Kapolsek', 'Berhalangan', 'minggu depan');
  const { notes } = callRpc(office, 'previewSchedule', { targets: ['kerja-bakti'] });
  expect(notes.slice(0, 2)).toEqual([
    'Tim baris 4, Berhalangan: 9 Maret 2026 adalah hari Senin, bukan Selasa. Tanggalnya dipakai; perbaiki bila keliru.',
    expect.stringMatching(/^Tim baris 5, Berhalangan: “minggu depan” /u),
  ]);
});
