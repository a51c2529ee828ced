// A decree on holidays is read however it was pasted: from a table, a news page, a chat.
import { readHolidayList } from '../../../src/core/lists/holiday-list';
import { HOLIDAYS_2026 } from '../../../src/core/time/holidays-2026';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';

function daysOf(text: string, year = 2027): string[] {
  return readHolidayList(rowsOfText(text), year).days.map(
    ({ date, kind, name, wrongWeekday }) =>
      `${date} ${kind === 'libur' ? 'L' : 'C'} ${name}${wrongWeekday === '' ? '' : ` ?${wrongWeekday}`}`,
  );
}

describe('one line of a decree', () => {
  test.each([
    ['1 Januari: Tahun Baru 2027 Masehi', ['2027-01-01 L Tahun Baru 2027 Masehi']],
    ['- 16 Februari 2026 : Cuti bersama Tahun Baru Imlek', ['2026-02-16 C Tahun Baru Imlek']],
    ['1. Senin, 16 Februari 2026: Cuti Bersama Imlek', ['2026-02-16 C Imlek']],
    [
      '4. 19 Maret 2026 Kamis Hari Suci Nyepi (Tahun Baru Saka 1948)',
      ['2026-03-19 L Hari Suci Nyepi (Tahun Baru Saka 1948)'],
    ],
    ['• Tanggal 1 Juni 2026 Senin Hari Lahir Pancasila', ['2026-06-01 L Hari Lahir Pancasila']],
    ['8 Februari 2024 (Kamis): Isra Mikraj', ['2024-02-08 L Isra Mikraj']],
    [
      '21–22 Maret 2026: Idulfitri 1447 Hijriah',
      ['2026-03-21 L Idulfitri 1447 Hijriah', '2026-03-22 L Idulfitri 1447 Hijriah'],
    ],
    [
      '20–23–24 Maret 2026: Cuti bersama Idulfitri',
      ['2026-03-20 C Idulfitri', '2026-03-23 C Idulfitri', '2026-03-24 C Idulfitri'],
    ],
    [
      '3. Jumat, Senin, dan Selasa, 20, 23, dan 24 Maret 2026 Cuti Bersama Idul Fitri',
      ['2026-03-20 C Idul Fitri', '2026-03-23 C Idul Fitri', '2026-03-24 C Idul Fitri'],
    ],
    [
      'Idul Fitri 1446 Hijriah pada 31 Maret-1 April 2025',
      ['2025-03-31 L Idul Fitri 1446 Hijriah', '2025-04-01 L Idul Fitri 1446 Hijriah'],
    ],
    [
      '2 s.d. 4 April 2025 cuti bersama Idulfitri',
      ['2025-04-02 C Idulfitri', '2025-04-03 C Idulfitri', '2025-04-04 C Idulfitri'],
    ],
    ['1/5/2027 Hari Buruh Internasional', ['2027-05-01 L Hari Buruh Internasional']],
    ['2027-05-01\tlibur\tHari Buruh', ['2027-05-01 L Hari Buruh']],
    ['17 Agustus', ['2027-08-17 L ']],
    [
      '12\t16 Juni 2026\tSelasa\t1 Muharam Tahun Baru Islam 1448 Hijriah',
      ['2026-06-16 L 1 Muharam Tahun Baru Islam 1448 Hijriah'],
    ],
    ['Jum’at, 25 Desember 2026 — Kelahiran Yesus Kristus', ['2026-12-25 L Kelahiran Yesus Kristus']],
    ['Senin 1 Januari 2027 Tahun Baru', ['2027-01-01 L Tahun Baru ?Senin']],
  ])('%s', (line, expected) => {
    expect(daysOf(line)).toEqual(expected);
  });
});

test('a decree of two tables: the title of each says what its days are, and the year stands above them', () => {
  const text = [
    'KEPUTUSAN BERSAMA MENTERI AGAMA, MENTERI KETENAGAKERJAAN, DAN MENTERI PANRB',
    'HARI LIBUR NASIONAL DAN CUTI BERSAMA TAHUN 2027',
    'A. Hari Libur Nasional',
    'No\tTanggal\tHari\tKeterangan',
    '1\t1 Januari\tJumat\tTahun Baru 2027 Masehi',
    '2\t21 Maret\tMinggu\tHari contoh',
    '3\t22 dan 23 Maret\tSenin-Selasa\tHari contoh kedua',
    'Jumlah\t4 hari',
    'B. Cuti Bersama Tahun 2027',
    'No\tTanggal\tHari\tKeterangan',
    '1\t24 Maret\tRabu\tHari contoh kedua',
    '\t25 Maret\tKamis\t',
  ].join('\n');
  const list = readHolidayList(rowsOfText(text), 2026);
  expect(daysOf(text, 2026)).toEqual([
    '2027-01-01 L Tahun Baru 2027 Masehi',
    '2027-03-21 L Hari contoh',
    '2027-03-22 L Hari contoh kedua',
    '2027-03-23 L Hari contoh kedua',
    '2027-03-24 C Hari contoh kedua',
    '2027-03-25 C Hari contoh kedua',
  ]);
  expect(list.unread).toEqual([]);
  expect(list.passedOver.map(({ line }) => line)).toEqual([1, 2, 3, 4, 8, 9, 10]);
});

test('what is no day of the calendar is said, not guessed', () => {
  const list = readHolidayList(rowsOfText('30 Februari 2027: Hari contoh\nMaret 2027 Idulfitri'), 2027);
  expect(list.days).toEqual([]);
  expect(list.unread.map(({ line }) => line)).toEqual([1, 2]);
});

test.each(['\t', ';', ','])('the decree of 2026 as a table parted by "%s" gives its 25 days', (sign) => {
  const months = [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ];
  const rows = HOLIDAYS_2026.map(({ date, kind, name }, index) =>
    [
      String(index + 1),
      `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} 2026`,
      kind,
      name,
    ].join(sign),
  );
  const text = [['No', 'Tanggal', 'Jenis', 'Keterangan'].join(sign), ...rows].join('\n');
  expect(
    readHolidayList(rowsOfText(text), 2026).days.map(({ date, kind, name }) => ({ date, kind, name })),
  ).toEqual(HOLIDAYS_2026);
});
