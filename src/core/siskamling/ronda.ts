// Spreads the groups of a guard post over the nights of the week.
import { NIGHTS_A_WEEK, type Nights } from './guard-post';

/** The most groups of one post; more in a cell is a slip. */
export const MOST_GROUPS = 60;

/**
 * The seven cells of a post with `groups` groups (≥ 1): a number per week, `1/8` for ten groups on Monday. Night d of
 * week w, both from 0, has group ((7w + d) mod groups) + 1, over as many weeks as it takes until each has had a night:
 * the loads differ by one at most.
 */
export function rondaNights(groups: number): Nights {
  const weeks = Math.max(1, Math.ceil(groups / NIGHTS_A_WEEK));
  return nightNumbers.map((night) =>
    Array.from({ length: weeks }, (_, week) => groupOn(groups, week, night)).join('/'),
  );
}

/**
 * The schedule that moves on by itself: `groups` weeks of seven nights, in which each group has exactly seven. Null where
 * it would not move, because the groups fit the week.
 */
export function rollingWeeks(groups: number): readonly (readonly number[])[] | null {
  if (groups < 1 || groups % NIGHTS_A_WEEK === 0) return null;
  return Array.from({ length: groups }, (_, week) =>
    nightNumbers.map((night) => groupOn(groups, week, night)),
  );
}

/** The same nights with those that are empty filled; `again`: all of them. */
export function filledNights(nights: Nights, groups: number, again: boolean): Nights {
  return rondaNights(groups).map((made, night) => {
    const standing = nights[night] ?? '';
    return again || standing === '' ? made : standing;
  });
}

/**
 * Leaders by the number of their group, from `1 Budi; 2 Sarno`. A long number, as of a telephone, is left out; a name
 * without a number gets the next one.
 */
export function leadersOf(text: string): ReadonlyMap<number, string> {
  const leaders = new Map<number, string>();
  let next = 1;
  for (const part of text.split(/[;\n]/u)) {
    const bare = part
      .replace(/[(+]*\d[\d\s().-]{6,}\d\)?/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const [, digits, rest] = /^(?:regu|kelompok)?\s*(\d{1,2})(?:\s*[.):=-]\s*|\s+)(.*)$/iu.exec(bare) ?? [];
    const name = (rest ?? bare).replace(/[\s,(/-]+$/u, '');
    const number = digits === undefined ? next : Number(digits);
    if (name !== '' && number > 0) leaders.set(number, name);
    if (bare !== '') next = number + 1;
  }
  return leaders;
}

const nightNumbers: readonly number[] = Array.from({ length: NIGHTS_A_WEEK }, (_, night) => night);

function groupOn(groups: number, week: number, night: number): number {
  return ((NIGHTS_A_WEEK * week + night) % groups) + 1;
}
