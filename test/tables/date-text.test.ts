// Is a day read from every spelling that people here use, and never guessed?
import { dateOfText } from '../../src/tables/date-text';

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
])('%s is no day', (text) => {
  expect(dateOfText(text)).toBeNull();
});
