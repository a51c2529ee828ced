// A day's name that does not fit its date is said, and the date is kept.
import { dateColumn, weekdayDoubts } from '../../src/tables/date-column';

test.each([
  ['Senin 20 Januari 2024', '2024-01-20', 'Senin'],
  ['Senin, 20 Januari 2024', '2024-01-20', 'Senin'],
  ['Senin,20 Januari 2024', '2024-01-20', 'Senin'],
  ['hari Senin 20-01-2024', '2024-01-20', 'Senin'],
  ['SENIN, 20/1/2024', '2024-01-20', 'SENIN'],
  ["Jum'at 12 Februari 2026", '2026-02-12', "Jum'at"],
  ['Jumat, 12 Februari 2026', '2026-02-12', 'Jumat'],
  ['Ahad 12-2-2026', '2026-02-12', 'Ahad'],
  ['Minggu, 12 Feb 2026', '2026-02-12', 'Minggu'],
  ['Monday, 12 February 2026', '2026-02-12', 'Monday'],
  ['Rebo 12 Februari 2026', '2026-02-12', 'Rebo'],
])('%s', (text, date, typed) => {
  expect(dateColumn().decode(text)).toEqual({ ok: true, value: date });
  expect(weekdayDoubts(text)).toMatchObject([{ code: 'weekday-differs', data: { typed, date } }]);
});

test.each([
  'Kamis, 12 Februari 2026',
  'kamis 12/2/2026',
  'tanggal 12 Februari 2026',
  '12 Februari 2026',
  'Jumat 13 Februari 2026',
  'Jum’at, 13 Februari 2026',
  'Sabtu 20 Januari 2024',
  'Ahad, 7 September 2025',
  '2026-02-12',
  '',
  'Senin',
])('nothing is odd about “%s”', (text) => {
  expect(weekdayDoubts(text)).toEqual([]);
});
