// The working days of 2026.
import { HOLIDAYS_2026 } from '../../../src/core/time/holidays-2026';
import { addDays, monthOf, type PlainDate } from '../../../src/core/time/plain-date';
import {
  buildWorkingCalendar,
  isWorkingDay,
  nthWorkingDayAfter,
  workingDayFrom,
  yearsNotFilled,
} from '../../../src/core/time/working-calendar';
import { CALENDAR, day } from '../kasiman';

const DAYS_OF_2026: PlainDate[] = Array.from({ length: 365 }, (_, number) =>
  addDays(day('2026-01-01'), number),
);
const WORKING_DAYS = DAYS_OF_2026.filter((date) => isWorkingDay(CALENDAR, date));

test('§4.6: the decree gives 17 holidays and 8 days of collective leave', () => {
  const kinds = HOLIDAYS_2026.map(({ kind }) => kind);
  expect([
    kinds.filter((kind) => kind === 'libur').length,
    kinds.filter((kind) => kind === 'cuti bersama').length,
  ]).toEqual([17, 8]);
});

test('§4.6: 2026 has 240 working days', () => {
  expect(WORKING_DAYS).toHaveLength(240);
});

test('§4.6: the fewest are in May (16) and March (17)', () => {
  const inMonth = (month: number) => WORKING_DAYS.filter((date) => monthOf(date) === month).length;
  expect([inMonth(5), inMonth(3)]).toEqual([16, 17]);
  expect(Math.min(...[1, 2, 4, 6, 7, 8, 9, 10, 11, 12].map(inMonth))).toBeGreaterThan(17);
});

test.each([
  { date: '2026-03-05', workingDay: '2026-03-05', why: 'a Thursday' },
  { date: '2026-04-05', workingDay: '2026-04-06', why: 'Easter Sunday' },
  { date: '2026-03-18', workingDay: '2026-03-25', why: 'Nyepi, Idulfitri and the leave around them' },
  { date: '2026-12-24', workingDay: '2026-12-28', why: 'Christmas leave before a weekend' },
])('$date ($why) moves to $workingDay', ({ date, workingDay }) => {
  expect(workingDayFrom(CALENDAR, day(date))).toBe(workingDay);
});

test.each([
  { date: '2026-02-09', count: 3, third: '2026-02-12' },
  { date: '2026-02-13', count: 3, third: '2026-02-20' },
  { date: '2026-02-14', count: 1, third: '2026-02-18' },
  { date: '2026-02-14', count: 0, third: '2026-02-14' },
])('working day $count after $date is $third', ({ date, count, third }) => {
  expect(nthWorkingDayAfter(CALENDAR, day(date), count)).toBe(third);
});

test('years without any holiday are found', () => {
  expect(yearsNotFilled(CALENDAR, [2027, 2026, 2025, 2027])).toEqual([2025, 2027]);
  expect(yearsNotFilled(buildWorkingCalendar([]), [2026])).toEqual([2026]);
});
