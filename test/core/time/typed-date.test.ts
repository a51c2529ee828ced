// A day is read from every spelling in use, and never guessed.
import { dateOfText, monthOfName, weekdayOfText } from '../../../src/core/time/typed-date';

test.each([
  '2026-02-12',
  '2026-02-12 09:30',
  '2026-02-12T09:30:00',
  '2026/02/12',
  '2026.2.12',
  '12/02/2026',
  '12/2/2026',
  '12-2-26',
  '12.02.2026',
  '12 02 2026',
  '12 / 02 / 2026',
  '12/02/2026 10:25:33',
  '12/02/2026 10.25',
  'Kamis 12/02/2026',
  'Kamis, 12-02-2026',
  '12 Februari 2026',
  '12 februari 2026',
  '12 FEBRUARI 2026',
  '12 Pebruari 2026',
  '12 Feb 2026',
  '12 Feb. 2026',
  '12-Feb-2026',
  '12-Feb-26',
  '12 Februari, 2026',
  '12Februari2026',
  ' 12  Februari  2026 ',
  'Kamis, 12 Februari 2026',
  'kamis 12 feb 26',
  'Kamis, 12 Februari 2026 pukul 09.00 WIB',
  '12 Februari 2026, 09.00 WIB',
  '12 Februari 2026 jam 9.00',
  'tanggal 12 Februari 2026',
  'tgl. 12-02-2026',
  'hari Kamis 12 Februari 2026',
  '12 February 2026',
  'Kamis (12/2/2026)',
  'Kamis(12/02/2026)',
  'Kamis, (12 Februari 2026)',
  '(12/2/2026)',
  '12 Februari 2026 (Kamis)',
  '12/2/2026 (kamis)',
])('%s is 12 Februari 2026', (text) => {
  expect(dateOfText(text)).toBe('2026-02-12');
});

test.each(["Jum'at, 13 Februari 2026", 'Jum’at 13 Februari 2026', 'Jumʼat, 13/2/26', 'Jum`at 13 Feb 2026'])(
  '%s is a Friday',
  (text) => {
    expect(dateOfText(text)).toBe('2026-02-13');
  },
);

test.each([
  'kemarin',
  'besok pagi',
  'minggu lalu',
  '12 Februari',
  'Februari 2026',
  '12/02',
  '31 Februari 2026',
  '30/02/2026',
  '02/13/2026',
  '0/0/0',
  '1.234',
  '12,5',
  'dua belas Februari 2026',
  '12 Fubruari 2026',
  '12-13 Februari 2026',
  '12 Februari 2026 dan 19 Februari 2026',
  '2026',
  '44969',
  '',
  '12 Februari 20265',
  "12' OR 1=1 --",
  '12 Februari 2026 (rapat)',
  '12 Februari (13 Februari 2026)',
  'Kamis (20/1)',
  '()',
])('%s is no day', (text) => {
  expect(dateOfText(text)).toBeNull();
});

test.each([
  { month: 1, words: ['Januari', 'January', 'Jan', 'jan.', 'JANUARI'] },
  { month: 2, words: ['Februari', 'February', 'Pebruari', 'Febuari', 'Feb', 'Peb', 'Febr.'] },
  { month: 3, words: ['Maret', 'March', 'Mar', 'Mrt'] },
  { month: 4, words: ['April', 'Apr'] },
  { month: 5, words: ['Mei', 'May'] },
  { month: 6, words: ['Juni', 'June', 'Jun'] },
  { month: 7, words: ['Juli', 'July', 'Jul'] },
  { month: 8, words: ['Agustus', 'August', 'Agu', 'Agus', 'Agust', 'Ags', 'Agt', 'Agst', 'Aug'] },
  { month: 9, words: ['September', 'Sep', 'Sept.'] },
  { month: 10, words: ['Oktober', 'October', 'Okt', 'Oct'] },
  { month: 11, words: ['November', 'Nopember', 'Nov', 'Nop'] },
  { month: 12, words: ['Desember', 'December', 'Des', 'Dec'] },
])('month $month is read from each of $words', ({ month, words }) => {
  for (const word of words) expect(monthOfName(word)).toBe(month);
});

test.each([
  'desa',
  'desas',
  'marah',
  'meja',
  'sepeda',
  'juta',
  'aprikot',
  'novel',
  'janji',
  'februarius',
  'ja',
])('%s is no month', (word) => {
  expect(monthOfName(word)).toBeNull();
  expect(dateOfText(`12 ${word} 2026`)).toBeNull();
});

test.each([
  { text: 'Kamis (12/2/2026)', day: 4 },
  { text: 'Rabu(12/2/2026)', day: 3 },
  { text: '12 Februari 2026 (Senin)', day: 1 },
  { text: '12 Februari 2026 (rapat)', day: undefined },
])('the day’s name beside brackets is read: $text', ({ text, day }) => {
  expect(weekdayOfText(text)?.day).toBe(day);
});
