// Days, times, numbers and periods read as the office writes them.
import type { Schedule } from '../../../src/core/time/period';
import { parsePeriodId } from '../../../src/core/time/period-id';
import { makePlainTime } from '../../../src/core/time/plain-date';
import {
  dayText,
  deadlineText,
  momentText,
  percentText,
  periodKeyText,
  periodText,
  shortDateText,
  shortPeriodText,
  timeText,
  wholeText,
} from '../../../src/messages/time/date-text';
import { day, moment } from '../../core/kasiman';

describe('days and times', () => {
  it.each([
    { date: '2026-02-12', text: 'Kamis, 12 Februari 2026' },
    { date: '2024-01-20', text: 'Sabtu, 20 Januari 2024' },
    { date: '2028-02-29', text: 'Selasa, 29 Februari 2028' },
    { date: '2026-12-31', text: 'Kamis, 31 Desember 2026' },
    { date: '2026-08-17', text: 'Senin, 17 Agustus 2026' },
  ])('F46: writes $date as $text', ({ date, text }) => {
    expect(dayText(day(date))).toBe(text);
  });

  it('F18: writes times with a dot and the zone', () => {
    expect(timeText(makePlainTime(9, 0))).toBe('09.00');
    expect(momentText(moment('2026-02-12 09:00'), 'WIB')).toBe('Kamis, 12 Februari 2026, 09.00 WIB');
  });

  it('F40: names the last minute of the due day in the zone of the office', () => {
    expect(deadlineText(day('2026-03-05'), 'WITA')).toBe('Kamis, 5 Maret 2026, 23.59 WITA');
  });

  it('writes short dates with three letters, Mei and Agu as they are usual', () => {
    expect([shortDateText(day('2026-05-02')), shortDateText(day('2026-08-17'))]).toEqual([
      '2 Mei 2026',
      '17 Agu 2026',
    ]);
  });
});

describe('numbers', () => {
  it.each([
    { rate: { numerator: 8, denominator: 9 }, text: '88,9 %' },
    { rate: { numerator: 6, denominator: 9 }, text: '66,7 %' },
    { rate: { numerator: 6, denominator: 8 }, text: '75,0 %' },
    { rate: { numerator: 0, denominator: 9 }, text: '0,0 %' },
    { rate: { numerator: 9, denominator: 9 }, text: '100,0 %' },
    { rate: { numerator: 0, denominator: 0 }, text: '–' },
  ])('writes $rate.numerator of $rate.denominator as $text', ({ rate, text }) => {
    expect(percentText(rate)).toBe(text);
  });

  it.each([
    { value: 0, text: '0' },
    { value: 999, text: '999' },
    { value: 1234, text: '1.234' },
    { value: 1234567, text: '1.234.567' },
  ])('writes $value as $text', ({ value, text }) => {
    expect(wholeText(value)).toBe(text);
  });
});

describe('periods', () => {
  const cases: readonly { schedule: Schedule; id: string; text: string; head: string }[] = [
    { schedule: { type: 'monthly' }, id: '2026-02', text: 'Februari 2026', head: 'Feb 2026' },
    { schedule: { type: 'weekly' }, id: '2026-W07', text: 'minggu ke-7, 9–15 Feb 2026', head: 'Mg 7 2026' },
    {
      schedule: { type: 'weekly' },
      id: '2026-W53',
      text: 'minggu ke-53, 28 Des 2026 – 3 Jan 2027',
      head: 'Mg 53 2026',
    },
    {
      schedule: { type: 'biweekly', anchor: day('2022-01-20') },
      id: '2022B02',
      text: 'dua minggu 20 Jan – 2 Feb 2022',
      head: '20 Jan – 2 Feb 2022',
    },
    { schedule: { type: 'quarterly' }, id: '2026-Q4', text: 'triwulan IV 2026', head: 'TW IV 2026' },
    { schedule: { type: 'half-yearly' }, id: '2026-S2', text: 'semester II 2026', head: 'Smt II 2026' },
    { schedule: { type: 'yearly' }, id: '2026', text: '2026', head: '2026' },
    {
      schedule: { type: 'campaign', start: day('2026-05-01'), end: day('2026-05-31') },
      id: '2026-05-01--2026-05-31',
      text: '1–31 Mei 2026',
      head: '1–31 Mei 2026',
    },
    {
      schedule: { type: 'campaign', start: day('2026-08-17'), end: day('2026-08-17') },
      id: '2026-08-17--2026-08-17',
      text: '17 Agu 2026',
      head: '17 Agu 2026',
    },
  ];

  it.each(cases)('writes $id as $text', ({ schedule, id, text, head }) => {
    const period = parsePeriodId(id, schedule);
    expect(period).not.toBeNull();
    expect([periodText(period!), shortPeriodText(period!)]).toEqual([text, head]);
  });

  it('writes the key of a month as its name and leaves other keys as they are', () => {
    expect(['2026-02', '2026-W07', '2026-05-01--2026-05-31'].map(periodKeyText)).toEqual([
      'Februari 2026',
      '2026-W07',
      '1–31 Mei 2026',
    ]);
  });
});
