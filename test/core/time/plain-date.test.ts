// Days, moments and times are read and counted right.
import {
  addDays,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  minutesBetween,
  parsePlainDate,
  parsePlainDateTime,
  parsePlainTime,
} from '../../../src/core/time/plain-date';
import { day, moment } from '../kasiman';

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '12/02/2026',
  '2026-2-1',
  '2026-02-12 ',
  '0000-01-01',
])('"%s" is no day', (text) => {
  expect(parsePlainDate(text)).toBeNull();
});

test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('"%s" is a day', (text) => {
  expect(parsePlainDate(text)).toBe(text);
});

test.each([
  { from: '2026-02-28', days: 1, to: '2026-03-01' },
  { from: '2024-02-28', days: 1, to: '2024-02-29' },
  { from: '2025-12-31', days: 1, to: '2026-01-01' },
  { from: '2026-01-01', days: -1, to: '2025-12-31' },
  { from: '2022-01-20', days: 14, to: '2022-02-03' },
  { from: '1999-12-31', days: 366, to: '2000-12-31' },
  { from: '0001-01-01', days: 3_652_058, to: '9999-12-31' },
])('$days days after $from is $to', ({ from, days, to }) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  { date: '2026-02-12', weekday: 4, name: 'Kamis, the rakor of Kasiman' },
  { date: '2024-01-20', weekday: 6, name: 'Sabtu, not the Senin somebody typed' },
  { date: '2022-01-20', weekday: 4, name: 'Kamis, the anchor of Patrasana' },
  { date: '2026-04-05', weekday: 7, name: 'Minggu, Easter' },
  { date: '1945-08-17', weekday: 5, name: 'Jumat' },
  { date: '1970-01-01', weekday: 4, name: 'Kamis' },
  { date: '1600-02-29', weekday: 2, name: 'Selasa' },
])('$date is day $weekday of the week ($name)', ({ date, weekday }) => {
  expect(dayOfWeek(day(date))).toBe(weekday);
});

test.each([
  { year: 2024, february: 29 },
  { year: 2026, february: 28 },
  { year: 1900, february: 28 },
  { year: 2000, february: 29 },
])('February $year has $february days', ({ year, february }) => {
  expect(daysInMonth(year, 2)).toBe(february);
});

test('the day outside the calendar is refused, not wrapped around', () => {
  expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
});

test.each([
  '2026-02-12T24:00:00',
  '2026-02-30T08:00:00',
  '2026-02-12T08:60:00',
  '2026-02-12 08:00:00',
  '2026-02-12T08:00:00Z',
])('"%s" is no moment', (text) => {
  expect(parsePlainDateTime(text)).toBeNull();
});

test.each([
  { from: '2026-03-01 23:50', to: '2026-03-02 00:20', minutes: 30 },
  { from: '2026-03-02 08:00', to: '2026-03-02 08:31', minutes: 31 },
  { from: '2026-03-02 08:00', to: '2026-03-01 08:00', minutes: -1440 },
])('from $from to $to are $minutes minutes', ({ from, to, minutes }) => {
  expect(minutesBetween(moment(from), moment(to))).toBe(minutes);
});

test('times of day are written with two digits', () => {
  expect([parsePlainTime('07:30'), parsePlainTime('7:30'), parsePlainTime('24:00')]).toEqual([
    '07:30',
    null,
    null,
  ]);
});
