// The words in which Poskamling and its panel speak of posts.

import type { Building, Condition, GuardPost, PostState } from '../../core/siskamling/guard-post';
import type { ActiveShare } from '../../core/siskamling/post-count';
import { wardsText } from '../../core/siskamling/ward-number';
import { fractionText, outOfText } from '../time/date-text';

export const buildingWords = {
  permanent: 'permanen',
  semi: 'semi',
  'in-a-house': 'menumpang rumah',
  none: 'tidak ada',
} as const satisfies Record<Building, string>;

export const conditionWords = {
  good: 'baik',
  'light-damage': 'rusak ringan',
  'heavy-damage': 'rusak berat',
} as const satisfies Record<Condition, string>;

export const activeWords = { yes: 'ya', no: 'tidak' } as const;

export const postStateWords = {
  standing: 'ada',
  gone: 'sudah tidak ada',
} as const satisfies Record<PostState, string>;

export const nightNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** `Pos Melati, RT 01, 02 / RW 03`; a post without a name is told by its RT. */
export function postTitle({ name, rts, rw }: Pick<GuardPost, 'name' | 'rts' | 'rw'>): string {
  const wards = [...(rts.length === 0 ? [] : [`RT ${wardsText(rts)}`]), ...(rw === '' ? [] : [`RW ${rw}`])];
  const bare = name === '' ? 'Pos' : /^pos/iu.test(name) ? name : `Pos ${name}`;
  return [bare, wards.join(' / ')].filter((text) => text !== '').join(', ');
}

/** `2/3 = 66,7 %`, or `belum didata`. */
export function activeText({ active }: ActiveShare): string {
  return active === null ? 'belum didata' : fractionText(active);
}

/** `3 dari 4`; `–` where there is no post. */
export function knownText({ known }: ActiveShare): string {
  return known.denominator === 0 ? '–' : outOfText(known.numerator, known.denominator);
}
