// Checks when the reactivation of the guard posts is reached.
import { DEFAULT_TERMS } from '../../../src/core/obligations/obligation-rule';
import { openSteps, reachedOn, stepDates } from '../../../src/core/siskamling/milestone';
import { day, desa, moment, reportOf } from '../kasiman';
import { fullWeek, postOf } from './posts';

const window = { start: day('2026-10-01'), end: day('2026-12-15') };

function patrolReport(receivedAt: string, patrols: number, changes = {}) {
  return {
    report: {
      ...reportOf(desa(2), receivedAt.slice(0, 10), receivedAt),
      siskamling: { posts: 1, activePosts: 1, scheduledPosts: 1, patrols },
      ...changes,
    },
    rule: DEFAULT_TERMS,
  };
}

const ready = postOf({
  isActive: true,
  checkedOn: day('2026-10-03'),
  nights: fullWeek,
  scheduledSince: day('2026-10-20'),
});
const patrol = patrolReport('2026-10-12 09:00', 4);

describe('D7: the reactivation', () => {
  test('D7: steps on 3, 20 and 12 October: reached on the 20th', () => {
    const dates = stepDates({ posts: [ready], reports: [patrol], window });
    expect(dates).toEqual({ inventory: '2026-10-03', schedule: '2026-10-20', patrol: '2026-10-12' });
    expect(reachedOn(dates)).toBe('2026-10-20');
  });

  test.each([
    { why: 'no post', posts: [], reports: [patrol], open: ['inventory', 'schedule'] },
    {
      why: 'a night is empty',
      posts: [{ ...ready, nights: ['', ...fullWeek.slice(1)] }],
      reports: [patrol],
      open: ['schedule'],
    },
    { why: 'no active post', posts: [{ ...ready, isActive: false }], reports: [patrol], open: ['schedule'] },
    {
      why: 'a second active post has no schedule',
      posts: [ready, postOf({ isActive: true })],
      reports: [patrol],
      open: ['schedule'],
    },
    {
      why: 'checked before the window',
      posts: [{ ...ready, checkedOn: day('2026-09-30') }],
      reports: [patrol],
      open: ['inventory'],
    },
    { why: 'no patrol', posts: [ready], reports: [patrolReport('2026-10-12 09:00', 0)], open: ['patrol'] },
    {
      why: 'a rejected report',
      posts: [ready],
      reports: [patrolReport('2026-10-12 09:00', 3, { review: 'rejected' })],
      open: ['patrol'],
    },
    {
      why: 'a report from before',
      posts: [ready],
      reports: [patrolReport('2026-09-12 09:00', 3)],
      open: ['patrol'],
    },
  ] as const)('$why: $open is open', ({ posts, reports, open }) => {
    const dates = stepDates({ posts, reports, window });
    expect(openSteps(dates)).toEqual(open);
    expect(reachedOn(dates)).toBeNull();
  });

  test('a schedule from before the window counts from its first day', () => {
    const posts = [{ ...ready, scheduledSince: day('2026-01-01') }];
    expect(stepDates({ posts, reports: [patrol], window }).schedule).toBe('2026-10-01');
    expect(moment('2026-10-12 09:00')).toBe(patrol.report.receivedAt);
  });
});
