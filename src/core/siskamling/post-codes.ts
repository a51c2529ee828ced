// Gives guard posts their codes: each once, and never one that a post has had before.

import type { UnitCode } from '../office/unit';
import { sortText } from '../text-order';
import { type GuardPost, postCodeOf, postNumberOf } from './guard-post';

/** The highest number that was ever given in each unit. */
export type PostNumbers = ReadonlyMap<string, number>;

/** The numbers that stand in the list, and those that were noted when their posts still stood in it. */
export function highestNumbers(
  posts: readonly Pick<GuardPost, 'code' | 'unit'>[],
  noted: PostNumbers,
): PostNumbers {
  const highest = new Map<string, number>(noted);
  for (const { code, unit } of posts) {
    const number = postNumberOf(code, unit);
    if (number !== null && number > (highest.get(unit) ?? 0)) highest.set(unit, number);
  }
  return highest;
}

/** The posts with a code for each that has none, in their order. */
export function withCodes<Post extends Pick<GuardPost, 'code' | 'unit'>>(
  posts: readonly Post[],
  highest: PostNumbers,
): readonly Post[] {
  const next = new Map<UnitCode, number>();
  return posts.map((post) => {
    if (post.code !== '') return post;
    const number = next.get(post.unit) ?? (highest.get(post.unit) ?? 0) + 1;
    next.set(post.unit, number + 1);
    return { ...post, code: postCodeOf(post.unit, number) };
  });
}

/** `35.22.20.2001:3,35.22.20.2002:1`, as the notebook keeps it. */
export function numbersText(numbers: PostNumbers): string {
  return [...numbers]
    .map(([unit, number]) => `${unit}:${number}`)
    .sort((left, right) => (sortText(left) < sortText(right) ? -1 : 1))
    .join(',');
}

/** Reads what `numbersText` writes; anything else counts as nothing. */
export function numbersOfText(text: string): PostNumbers {
  return new Map(
    text.split(',').flatMap((part): [string, number][] => {
      const [, unit = '', number = ''] = /^([\d.]+):(\d{1,4})$/u.exec(part) ?? [];
      return unit === '' ? [] : [[unit, Number(number)]];
    }),
  );
}
