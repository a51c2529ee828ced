// The days on which the camat gets the digest.
import fc from 'fast-check';
import { digestDayUpTo } from '../../../src/core/reminders/digest-day';
import { addDays, dayOfWeek } from '../../../src/core/time/plain-date';
import { day } from '../kasiman';

it.each([
  { today: '2026-03-02', due: '2026-03-05', digest: '2026-03-02', why: 'a Monday' },
  {
    today: '2026-03-05',
    due: '2026-03-05',
    digest: '2026-03-02',
    why: 'the day of the deadline is not yet the day after',
  },
  { today: '2026-03-06', due: '2026-03-05', digest: '2026-03-06', why: 'the day after the deadline' },
  { today: '2026-03-08', due: '2026-03-05', digest: '2026-03-06', why: 'two days missed' },
  { today: '2026-03-09', due: '2026-03-05', digest: '2026-03-09', why: 'the next Monday' },
  { today: '2026-03-15', due: '2026-01-05', digest: '2026-03-09', why: 'a Sunday looks back to Monday' },
])('on $today the latest digest day is $digest: $why', ({ today, due, digest }) => {
  expect(digestDayUpTo(day(today), [day(due)])).toBe(digest);
});

it('is never ahead of today and never more than six days behind', () => {
  const dates = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2020-01-01'), days));
  fc.assert(
    fc.property(dates, fc.array(dates), (today, deadlines) => {
      const digest = digestDayUpTo(today, deadlines);
      expect(digest <= today && digest >= addDays(today, -6)).toBe(true);
      expect(dayOfWeek(digest) === 1 || deadlines.includes(addDays(digest, -1))).toBe(true);
    }),
  );
});
