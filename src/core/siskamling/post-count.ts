// Counts guard posts: how many are used, and what a re-count has found.
import type { UnitCode } from '../office/unit';
import type { Rate } from '../rate';
import type { DateInterval } from '../time/date-interval';
import { laterOf, type PlainDate } from '../time/plain-date';
import type { GuardPost } from './guard-post';

/** How many posts of a list are used. */
export interface ActiveShare {
  /** Used ÷ those of which it is known; null where nobody has said it of any. */
  readonly active: Rate | null;
  /** Of how many it is known, among all that stand. */
  readonly known: Rate;
}

/** Over the posts that stand; a post of which nobody has said whether it is used counts in neither part of the share. */
export function activeShare(posts: readonly GuardPost[]): ActiveShare {
  const standing = posts.filter(isStanding);
  const known = standing.filter(({ isActive }) => isActive !== null);
  const active = known.filter(({ isActive }) => isActive === true).length;
  return {
    active: known.length === 0 ? null : { numerator: active, denominator: known.length },
    known: { numerator: known.length, denominator: standing.length },
  };
}

/** What a re-count has found in one unit. */
export interface Recount {
  /** Posts that were known before the re-count began. */
  readonly before: number;
  /** Posts checked inside its days; else the number of the unit's report; null: neither. */
  readonly now: number | null;
  readonly nowFrom: 'posts' | 'report' | null;
  /** The report's number beside another number of checked posts; null where there is no difference to show. */
  readonly reported: number | null;
  /** The last check of a post that stands. */
  readonly lastChecked: PlainDate | null;
}

/** `reported` is the number of posts in the unit's last accepted report of these days; null without one. */
export function recountOf(
  posts: readonly GuardPost[],
  window: DateInterval,
  reported: number | null,
): Recount {
  const standing = posts.filter(isStanding);
  const checked = standing.filter(({ checkedOn }) => isWithin(checkedOn, window)).length;
  const nowFrom = checked > 0 ? 'posts' : reported !== null ? 'report' : null;
  const dates = standing.flatMap(({ checkedOn }) => (checkedOn === null ? [] : [checkedOn]));
  const [first, ...others] = dates;
  return {
    before: posts.filter((post) => wasKnownBefore(post, window.start)).length,
    now: checked > 0 ? checked : reported,
    nowFrom,
    reported: checked > 0 && reported !== null && reported !== checked ? reported : null,
    lastChecked: first === undefined ? null : others.reduce(laterOf, first),
  };
}

/** Posts by unit. */
export function postsByUnit(posts: readonly GuardPost[]): ReadonlyMap<UnitCode, readonly GuardPost[]> {
  const byUnit = new Map<UnitCode, GuardPost[]>();
  for (const post of posts) byUnit.set(post.unit, [...(byUnit.get(post.unit) ?? []), post]);
  return byUnit;
}

export function isStanding({ state }: Pick<GuardPost, 'state'>): boolean {
  return state === 'standing';
}

export function isWithin(date: PlainDate | null, { start, end }: DateInterval): boolean {
  return date !== null && start <= date && date <= end;
}

/** A post that the re-count found gone was still one of those before it. */
function wasKnownBefore({ firstCheckedOn, checkedOn, state }: GuardPost, start: PlainDate): boolean {
  const first = firstCheckedOn ?? checkedOn;
  if (first === null || first >= start) return false;
  return state === 'standing' || (checkedOn !== null && checkedOn >= start);
}
