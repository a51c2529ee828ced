// A daily run waits for the quota exactly when a short wait is enough.
import {
  isQuotaNew,
  quotaEntry,
  quotaOpenedAt,
  secondsUntilQuota,
} from '../../../src/app/reminders/quota-window';
import { parsePlainDateTime } from '../../../src/core/time/plain-date';

function at(text: string) {
  return parsePlainDateTime(`2026-02-${text}`)!;
}

it.each([
  { now: '27T01:14:50', wait: 40, isNew: true, case: 'the same minute on the next day' },
  { now: '27T01:15:24', wait: 6, isNew: true, case: 'a second before the day is over' },
  { now: '27T01:15:30', wait: 0, isNew: true, case: 'the day is over' },
  { now: '27T01:12:30', wait: 180, isNew: true, case: 'as early as a run can wait for' },
  { now: '27T01:12:29', wait: 0, isNew: false, case: 'too early to wait' },
  { now: '26T05:00:00', wait: 0, isNew: false, case: 'the same day' },
  { now: '28T01:00:00', wait: 0, isNew: true, case: 'two days later' },
])('opened at 01.15.25: $case, it waits $wait seconds', ({ now, wait, isNew }) => {
  expect(secondsUntilQuota(at('26T01:15:25'), at(now))).toBe(wait);
  expect(isQuotaNew(at('26T01:15:25'), at(now))).toBe(isNew);
});

it('nothing is known before the first run', () => {
  expect(secondsUntilQuota(quotaOpenedAt({}), at('27T01:00:00'))).toBe(0);
  expect(quotaOpenedAt(quotaEntry(at('26T01:15:25')))).toBe('2026-02-26T01:15:25');
  expect(quotaEntry(null)).toEqual({});
});
