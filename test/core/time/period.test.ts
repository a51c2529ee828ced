// The periods of every type, with their keys.
import {
  nextPeriod,
  periodContaining,
  periodsBetween,
  previousPeriod,
  type Schedule,
  yearOfPeriod,
} from '../../../src/core/time/period';
import { parsePeriodId } from '../../../src/core/time/period-id';
import { daysBetween } from '../../../src/core/time/plain-date';
import { day } from '../kasiman';

const PATRASANA: Schedule = { type: 'biweekly', anchor: day('2022-01-20') };
const BULAN_BHAKTI: Schedule = { type: 'campaign', start: day('2026-05-01'), end: day('2026-05-31') };

const CASES: readonly { schedule: Schedule; date: string; id: string; start: string; end: string }[] = [
  {
    schedule: { type: 'weekly' },
    date: '2026-02-12',
    id: '2026-W07',
    start: '2026-02-09',
    end: '2026-02-15',
  },
  {
    schedule: { type: 'weekly' },
    date: '2027-01-03',
    id: '2026-W53',
    start: '2026-12-28',
    end: '2027-01-03',
  },
  {
    schedule: { type: 'weekly' },
    date: '2025-12-29',
    id: '2026-W01',
    start: '2025-12-29',
    end: '2026-01-04',
  },
  {
    schedule: { type: 'weekly' },
    date: '2027-01-04',
    id: '2027-W01',
    start: '2027-01-04',
    end: '2027-01-10',
  },
  { schedule: PATRASANA, date: '2022-02-02', id: '2022B02', start: '2022-01-20', end: '2022-02-02' },
  { schedule: PATRASANA, date: '2022-01-19', id: '2022B01', start: '2022-01-06', end: '2022-01-19' },
  {
    schedule: { type: 'monthly' },
    date: '2024-02-29',
    id: '2024-02',
    start: '2024-02-01',
    end: '2024-02-29',
  },
  {
    schedule: { type: 'monthly' },
    date: '2026-12-31',
    id: '2026-12',
    start: '2026-12-01',
    end: '2026-12-31',
  },
  {
    schedule: { type: 'quarterly' },
    date: '2026-03-31',
    id: '2026-Q1',
    start: '2026-01-01',
    end: '2026-03-31',
  },
  {
    schedule: { type: 'quarterly' },
    date: '2026-10-01',
    id: '2026-Q4',
    start: '2026-10-01',
    end: '2026-12-31',
  },
  {
    schedule: { type: 'half-yearly' },
    date: '2026-07-01',
    id: '2026-S2',
    start: '2026-07-01',
    end: '2026-12-31',
  },
  { schedule: { type: 'yearly' }, date: '2026-06-15', id: '2026', start: '2026-01-01', end: '2026-12-31' },
  {
    schedule: BULAN_BHAKTI,
    date: '2026-05-31',
    id: '2026-05-01--2026-05-31',
    start: '2026-05-01',
    end: '2026-05-31',
  },
];

describe.each(CASES)('§4.1: $date lies in $id', ({ schedule, date, id, start, end }) => {
  const period = periodContaining(schedule, day(date));

  test('with its first and last day', () => {
    expect(period).toMatchObject({ id, start, end, type: schedule.type });
  });

  test('and its key reads back to it', () => {
    expect(parsePeriodId(id, schedule)).toEqual(period);
  });
});

test.each<{ text: string; schedule: Schedule }>([
  { text: '2025-W53', schedule: { type: 'weekly' } },
  { text: '2026-W00', schedule: { type: 'weekly' } },
  { text: '2026-13', schedule: { type: 'monthly' } },
  { text: '2026-Q5', schedule: { type: 'quarterly' } },
  { text: '2026-Q1', schedule: { type: 'monthly' } },
  { text: '2026-S3', schedule: { type: 'half-yearly' } },
  { text: '2022B27', schedule: PATRASANA },
  { text: '2026-05-01--2026-06-30', schedule: BULAN_BHAKTI },
  { text: '', schedule: { type: 'yearly' } },
])('"$text" names no period of a $schedule.type schedule', ({ text, schedule }) => {
  expect(parsePeriodId(text, schedule)).toBeNull();
});

describe('F08: every two weeks from Thursday 20 January 2022', () => {
  test('F08: the next ones begin on 3 February, 17 February and 3 March', () => {
    const starts = periodsBetween(PATRASANA, day('2022-01-20'), day('2022-03-03')).map(({ start }) => start);
    expect(starts).toEqual(['2022-01-20', '2022-02-03', '2022-02-17', '2022-03-03']);
  });

  test('F08: across 2026, which has 53 ISO weeks, the spacing stays 14 days', () => {
    const starts = periodsBetween(PATRASANA, day('2025-12-01'), day('2027-02-28')).map(({ start }) => start);
    const gaps = starts.slice(1).map((start, number) => daysBetween(starts[number]!, start));
    expect(new Set(gaps)).toEqual(new Set([14]));
  });

  test('F08: the periods of a year are numbered without gap or repetition', () => {
    const ids = periodsBetween(PATRASANA, day('2026-01-01'), day('2026-12-31'))
      .map(({ id }) => id)
      .filter((id) => id.startsWith('2026'));
    expect(ids).toEqual(ids.map((_, number) => `2026B${String(number + 1).padStart(2, '0')}`));
  });
});

describe('§7.1: real periods, where DHIS2 multiplies by rounded frequencies', () => {
  test.each([
    { month: 'May', from: '2026-05-01', to: '2026-05-31', sundays: 5 },
    { month: 'February', from: '2026-02-01', to: '2026-02-28', sundays: 4 },
    { month: 'August', from: '2026-08-01', to: '2026-08-31', sundays: 5 },
  ])('§7.1: $sundays weeks end in $month 2026 (DHIS2 always expects 4)', ({ from, to, sundays }) => {
    const weeks = periodsBetween({ type: 'weekly' }, day(from), day(to));
    expect(weeks.filter(({ end }) => from <= end && end <= to)).toHaveLength(sundays);
  });

  test('§7.1: 2026 has 53 weeks and 2025 has 52', () => {
    const weeksOf = (year: number) =>
      periodsBetween({ type: 'weekly' }, day(`${year}-01-01`), day(`${year}-12-31`)).filter(
        (period) => yearOfPeriod(period) === year,
      );
    expect([weeksOf(2025).length, weeksOf(2026).length]).toEqual([52, 53]);
  });

  test('§7.1: a year may hold 27 biweekly starts (DHIS2 always generates 26)', () => {
    const anchored: Schedule = { type: 'biweekly', anchor: day('2026-01-01') };
    const starts = periodsBetween(anchored, day('2026-01-01'), day('2026-12-31'));
    expect(starts).toHaveLength(27);
    expect(starts[26]?.id).toBe('2026B27');
  });
});

test('after a campaign there is no next period, and before it none', () => {
  const campaign = periodContaining(BULAN_BHAKTI, day('2026-05-10'));
  expect(campaign && nextPeriod(BULAN_BHAKTI, campaign)).toBeNull();
  expect(campaign && previousPeriod(BULAN_BHAKTI, campaign)).toBeNull();
  expect(periodContaining(BULAN_BHAKTI, day('2026-06-01'))).toBeNull();
});
