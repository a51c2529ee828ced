// Compares a pasted list of guard posts with the posts that stand.
import type { GuardPost } from './guard-post';
import type { ListedPost } from './post-list';
import { groupKey, isSamePost } from './same-post';

/** A post of the tab with its row. */
export interface StandingPost {
  readonly row: number;
  readonly value: GuardPost;
}

/** What becomes of a line. */
export type PostChange =
  | { readonly kind: 'new'; readonly line: number; readonly post: GuardPost }
  | {
      readonly kind: 'changed' | 'same';
      readonly line: number;
      readonly row: number;
      readonly before: GuardPost;
      readonly post: GuardPost;
      readonly fields: readonly (keyof GuardPost)[];
    }
  /** An earlier line of the list says the same post. */
  | { readonly kind: 'twice'; readonly line: number; readonly first: number }
  /** A code that no post has. */
  | { readonly kind: 'code-unknown'; readonly line: number; readonly code: string };

/**
 * A line is a post that stands when it has its code, or its desa, RW, name and an RT; of posts that are gone only the code
 * counts. Only what the line says changes; blanks keep what stands. Everything else is new.
 */
export function planPosts(
  standing: readonly StandingPost[],
  listed: readonly ListedPost[],
): readonly PostChange[] {
  const byCode = new Map(standing.map((post) => [post.value.code, post]));
  const byKey = new Map<string, StandingPost[]>();
  for (const post of standing) {
    const key = groupKey(post.value);
    byKey.set(key, [...(byKey.get(key) ?? []), post]);
  }
  const firstLines = new Map<StandingPost, number>();
  const added = new Map<string, { readonly line: number; readonly post: GuardPost }[]>();
  return listed.map((item): PostChange => {
    const { line, unit, fields } = item;
    const post: GuardPost = { ...BLANK_POST, unit, ...fields };
    const code = fields.code ?? '';
    const found =
      code === ''
        ? (byKey.get(groupKey(post)) ?? []).find(
            ({ value }) => value.state === 'standing' && isSamePost(value, post),
          )
        : byCode.get(code);
    if (code !== '' && found === undefined) return { kind: 'code-unknown', line, code };
    if (found !== undefined) {
      const first = firstLines.get(found);
      if (first !== undefined) return { kind: 'twice', line, first };
      firstLines.set(found, line);
      return changeOf(found, fields, line);
    }
    const key = groupKey(post);
    const alike = added.get(key) ?? [];
    const twin = alike.find((earlier) => isSamePost(earlier.post, post));
    if (twin !== undefined) return { kind: 'twice', line, first: twin.line };
    added.set(key, [...alike, { line, post }]);
    return { kind: 'new', line, post };
  });
}

function changeOf({ row, value }: StandingPost, fields: Partial<GuardPost>, line: number): PostChange {
  const post = { ...value, ...fields, nights: mergedNights(value, fields) };
  const changed = fieldsOf(post).filter(
    (field) => JSON.stringify(post[field]) !== JSON.stringify(value[field]),
  );
  return {
    kind: changed.length === 0 ? 'same' : 'changed',
    line,
    row,
    before: value,
    post,
    fields: changed,
  };
}

/** A night that the list leaves blank keeps its watch. */
function mergedNights(value: GuardPost, { nights }: Partial<GuardPost>): GuardPost['nights'] {
  return nights === undefined
    ? value.nights
    : nights.map((night, index) => (night === '' ? (value.nights[index] ?? '') : night));
}

function fieldsOf(post: GuardPost): readonly (keyof GuardPost)[] {
  const keys: (keyof GuardPost)[] = [];
  let key: keyof GuardPost;
  for (key in post) keys.push(key);
  return keys;
}

const BLANK_POST: Omit<GuardPost, 'unit'> = {
  code: '',
  hamlet: '',
  rw: '',
  rts: [],
  name: '',
  place: '',
  latitude: null,
  longitude: null,
  building: null,
  condition: null,
  isActive: null,
  equipment: '',
  groups: null,
  leaders: '',
  nights: ['', '', '', '', '', '', ''],
  checkedOn: null,
  state: 'standing',
  notes: '',
  firstCheckedOn: null,
  scheduledSince: null,
};
