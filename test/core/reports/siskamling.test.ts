// The numbers of a siskamling report.
import type { Issue } from '../../../src/core/issue';
import { checkSiskamling, readSiskamling } from '../../../src/core/reports/siskamling';

const counts = { posts: 12, activePosts: 9, scheduledPosts: 7, patrols: 20 };

test('F32: more active or scheduled posts than posts are flagged, each by name; as many are accepted', () => {
  expect(checkSiskamling({ ...counts, activePosts: 12, scheduledPosts: 12 })).toEqual([]);
  expect(checkSiskamling({ ...counts, activePosts: 13, scheduledPosts: 14 }).map(({ data }) => data)).toEqual(
    [
      { field: 'activePosts', count: 13, posts: 12 },
      { field: 'scheduledPosts', count: 14, posts: 12 },
    ],
  );
});

test('every missing or unreadable number is reported, and then there is no result', () => {
  const issues: Issue[] = [];
  expect(readSiskamling({ posts: '12', activePosts: 'sembilan', patrols: '-1' }, issues)).toBeNull();
  expect(issues.map(({ data }) => data)).toEqual([
    { field: 'activePosts', text: 'sembilan' },
    { field: 'scheduledPosts', text: '' },
    { field: 'patrols', text: '-1' },
  ]);
});

test('thousands are read the Indonesian way', () => {
  const texts = { posts: '1.012', activePosts: '9', scheduledPosts: '7', patrols: '20' };
  expect(readSiskamling(texts, [])).toEqual({ ...counts, posts: 1012 });
});
