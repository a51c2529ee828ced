// Checks that a pasted decree is shown first, saved once, and moves the deadlines.
import { callRpc, shownRows } from '../kasiman';
import { problemsOf, quietOffice, refresh } from '../office-actions';
import { shownCells, typeRow } from '../sheet-cells';

const decree = [
  ['HARI LIBUR NASIONAL TAHUN 2027'],
  ['1', '1 Januari', 'Jumat', 'Tahun Baru 2027 Masehi'],
  ['2', '4-5 Februari', 'Kamis-Jumat', 'Hari contoh'],
  ['3', '30 Februari', '', 'Hari yang tidak ada'],
  ['CUTI BERSAMA TAHUN 2027'],
  ['1', '8 Februari', 'Selasa', 'Hari contoh'],
];

function autumnOffice() {
  const office = quietOffice('2026-10-05T08:00:00+07:00');
  refresh(office);
  return office;
}

test('§4.6: a decree is looked at line by line before anything is written', () => {
  const office = autumnOffice();
  expect(callRpc(office, 'readHolidayGaps', {})).toEqual({ years: [2027] });
  const before = shownRows(office, 'Libur');
  const { lines, hints } = callRpc(office, 'previewHolidays', { rows: decree });
  expect(lines.map(({ kind, sentence }) => `${kind}: ${sentence}`)).toEqual([
    'problem: Baris 4: tanggal di “3 · 30 Februari · Hari yang tidak ada” tidak terbaca. Tulis seperti 21–22 Maret 2026.',
    'new: Jumat, 1 Januari 2027: Tahun Baru 2027 Masehi (libur nasional)',
    'new: Kamis, 4 Februari 2027: Hari contoh (libur nasional)',
    'new: Jumat, 5 Februari 2027: Hari contoh (libur nasional)',
    'new: Senin, 8 Februari 2027: Hari contoh (cuti bersama)',
  ]);
  expect(lines.map(({ doubt }) => doubt).filter((doubt) => doubt !== '')).toEqual([
    '8 Februari 2027 adalah hari Senin, bukan Selasa. Periksa tahunnya.',
  ]);
  expect(hints).toEqual(['Dilewati, karena tanpa tanggal: baris 1, 5.']);
  expect(shownRows(office, 'Libur')).toEqual(before);
});

test('§4.6: what was seen is saved once, deadlines avoid it at once, and pasting again adds nothing', () => {
  const office = autumnOffice();
  const { seen } = callRpc(office, 'previewHolidays', { rows: decree });
  const { message, gaps } = callRpc(office, 'importHolidays', { rows: decree, seen });
  expect(message).toBe('4 hari disimpan di tab Libur. Tenggat dihitung lagi.');
  expect(gaps).toEqual({ years: [] });
  expect(shownCells(office, 'Libur', ['Tanggal', 'Jenis', 'Nama']).slice(-2)).toEqual([
    ['5 Februari 2027', 'libur nasional', 'Hari contoh'],
    ['8 Februari 2027', 'cuti bersama', 'Hari contoh'],
  ]);
  const again = callRpc(office, 'previewHolidays', { rows: decree });
  expect(again.lines.filter(({ kind }) => kind === 'new')).toEqual([]);
  expect(shownCells(office, 'Log Perubahan', ['Menjadi']).at(-1)).toEqual(['4 hari ditambahkan']);
});

test('a list that was seen before somebody edited Libur is not saved', () => {
  const office = autumnOffice();
  const { seen } = callRpc(office, 'previewHolidays', { rows: decree });
  typeRow(office, 'Libur', { Tanggal: '1/1/2027', Nama: 'Tahun Baru 2027' });
  expect(() => callRpc(office, 'importHolidays', { rows: decree, seen })).toThrow(/berubah sejak/u);
});

test('a year whose deadlines are near without a decree says in Masalah where to paste it', () => {
  const office = quietOffice('2026-12-07T08:00:00+07:00');
  refresh(office);
  expect(problemsOf(office).filter((text) => text.startsWith('Hari libur 2027'))).toEqual([
    expect.stringContaining('Pilih Hari libur… di menu, lalu tempel SKB 2027.'),
  ]);
});
