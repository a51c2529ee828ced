// Finds guard posts that stand in the list twice.
import { nameKey } from '../clean-text';
import type { GuardPost } from './guard-post';

/** What tells one post from another, beside its RT. */
type Told = Pick<GuardPost, 'unit' | 'rw' | 'name' | 'rts'>;

/** A row of the list that says the same post as the row `first`. */
export interface DoubledPost<Row> {
  readonly row: Row;
  readonly twin: Row;
}

/** Same desa, RW and name, and an RT in common; `Pos Kamling Melati` and `melati` are one name. */
export function isSamePost(left: Told, right: Told): boolean {
  return groupKey(left) === groupKey(right) && left.rts.some((rt) => right.rts.includes(rt));
}

/** Everything but the RT, for looking up: posts with different keys are never the same. */
export function groupKey({ unit, rw, name }: Told): string {
  return [unit, rw, postNameKey(name)].join('|');
}

/** Both rows of each pair, each with the first row it doubles; posts that are gone aside. Linear but for posts of one name. */
export function doubledPosts<Row extends { readonly value: GuardPost }>(
  rows: readonly Row[],
): readonly DoubledPost<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.value.state === 'gone') continue;
    const key = groupKey(row.value);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return rows.flatMap((row) => {
    const others = groups.get(groupKey(row.value)) ?? [];
    const twin =
      row.value.state === 'gone'
        ? undefined
        : others.find((other) => other !== row && isSamePost(other.value, row.value));
    return twin === undefined ? [] : [{ row, twin }];
  });
}

function postNameKey(name: string): string {
  return nameKey(name.replace(/(?<![\p{L}\p{N}])pos(?:\s*kamling)?(?![\p{L}\p{N}])/giu, ' '));
}
