// Checks which months the form of a report of numbers offers.
import { isReportedEarly, monthsToReport } from '../../../src/core/forms/reported-month';
import type { Obligation } from '../../../src/core/obligations/obligation';
import { day, kerjaBakti } from '../kasiman';

function population(more: Partial<Obligation> = {}, rule = {}): Obligation {
  return kerjaBakti(rule, { form: 'population', start: day('2026-01-01'), ...more });
}

test.each([
  {
    what: 'from its first month to the running one',
    today: '2026-03-02',
    more: {},
    months: 3,
    newest: '2026-03-01',
    oldest: '2026-01-01',
  },
  {
    what: 'a year back',
    today: '2027-06-30',
    more: {},
    months: 13,
    newest: '2027-06-01',
    oldest: '2026-06-01',
  },
  {
    what: 'to its last month',
    today: '2026-06-15',
    more: { end: day('2026-04-30') },
    months: 4,
    newest: '2026-04-01',
    oldest: '2026-01-01',
  },
  {
    what: 'the running month before it begins',
    today: '2025-12-30',
    more: {},
    months: 1,
    newest: '2025-12-01',
    oldest: '2025-12-01',
  },
])('§4.1: on $today the form offers $what', ({ today, more, months, newest, oldest }) => {
  const offered = monthsToReport(population(more), day(today)) ?? [];
  expect([offered.length, offered[0], offered[offered.length - 1]]).toEqual([months, newest, oldest]);
});

test.each([
  ['an activity', {}, { form: 'activity' as const }],
  ['a fortnight', { schedule: { type: 'biweekly', anchor: day('2026-01-01') } }, {}],
])('%s is reported by its day', (_, rule, more) => {
  expect(monthsToReport(population(more, rule), day('2026-03-02'))).toBeNull();
});

test.each([
  ['2026-03-01', '2026-03-05', true],
  ['2026-03-01', '2026-03-30', true],
  ['2026-03-01', '2026-03-31', false],
  ['2026-02-01', '2026-03-01', false],
  ['2026-02-14', '2026-02-27', true],
])('numbers of the month of %s that left on %s are early: %s', (reported, receivedOn, early) => {
  expect(isReportedEarly(day(reported), day(receivedOn))).toBe(early);
});
