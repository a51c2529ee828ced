// Reads and checks the numbers of a siskamling report.
import { type Issue, issueOf } from '../issue';
import { readCount } from '../whole-number';

/** What a desa reports about one month of siskamling: posts and nights, no names. */
export interface SiskamlingCounts {
  /** Guard posts counted; 0 means that nobody has counted yet. */
  readonly posts: number;
  /** Of these, used for patrols. */
  readonly activePosts: number;
  /** Of these, with a patrol schedule. */
  readonly scheduledPosts: number;
  /** Nights with a patrol in the month. */
  readonly patrols: number;
}

/** What cannot be: more active or scheduled posts than posts. Flags only: the report is kept and counts. */
export function checkSiskamling(counts: SiskamlingCounts): Issue[] {
  const { posts } = counts;
  return (['activePosts', 'scheduledPosts'] as const).flatMap((field) =>
    counts[field] > posts
      ? [issueOf('siskamling-more-than-posts', { field, count: counts[field], posts })]
      : [],
  );
}

/** The numbers of a siskamling report from their texts; every missing or unreadable one is an issue, and then null. */
export function readSiskamling(
  texts: Readonly<Record<string, string>>,
  issues: Issue[],
): SiskamlingCounts | null {
  const before = issues.length;
  const numberOf = (field: keyof SiskamlingCounts): number => {
    const text = texts[field] ?? '';
    const value = readCount(text) ?? null;
    if (value === null) issues.push(issueOf('count-not-whole', { field, text }));
    return value ?? 0;
  };
  const counts: SiskamlingCounts = {
    posts: numberOf('posts'),
    activePosts: numberOf('activePosts'),
    scheduledPosts: numberOf('scheduledPosts'),
    patrols: numberOf('patrols'),
  };
  return issues.length === before ? counts : null;
}
