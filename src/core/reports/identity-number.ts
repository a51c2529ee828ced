// Masks digits that may be a NIK or KK number.

/** What people put between the digits of a number; a comma, a tab or a new line begins another one. */
const run = /\p{Nd}(?:[ \u00a0\u2000-\u200d\u202f./·_|–—-]{0,3}\p{Nd}){15,}/gu;
const group = /\p{Nd}+/gu;

/** Links stay as they are, since a changed one would not open; so do area codes, which a date may follow. */
const untouched = /(https?:\/\/\S+|(?<!\d[.]?)\d{2}\.\d{2}\.\d{2}\.[123]\d{3}(?![.\d]))/u;

/** Area of a province, day and month of birth (40 more for women) or of issue: how NIK and KK numbers are built. */
const shape = /^[1-9]\d{5}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])/u;

/**
 * Puts `mask` in place of every 16-digit number, written in one piece or in groups with blanks, dots or dashes
 * between. Groups that are two dates, amounts of money or phone numbers stay, and so do numbers of any other length
 * (phone, NIP, account).
 */
export function maskIdentityNumbers(text: string, mask: string): string {
  return text
    .split(untouched)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(run, (digits) => maskRun(digits, mask))))
    .join('');
}

interface Group {
  readonly start: number;
  readonly end: number;
}

/** Masks each span of neighbouring groups that has sixteen digits together and is such a number. */
function maskRun(text: string, mask: string): string {
  const groups = [...text.matchAll(group)].map(({ index = 0, 0: digits }) => ({
    start: index,
    end: index + digits.length,
  }));
  let masked = '';
  let kept = 0;
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastOfSixteen(groups, first);
    const [from, to] = [groups[first]?.start ?? 0, groups[last]?.end ?? 0];
    if (last < 0 || !isIdentity(text.slice(from, to), groups.length === last - first + 1)) continue;
    masked += text.slice(kept, from) + mask;
    kept = to;
    first = last;
  }
  return masked + text.slice(kept);
}

/** The group with which sixteen digits are full, counted from `first`; -1 if none ends there. */
function lastOfSixteen(groups: readonly Group[], first: number): number {
  let count = 0;
  for (let index = first; index < groups.length && count < 16; index += 1) {
    const { start, end } = groups[index] ?? { start: 0, end: 0 };
    count += end - start;
    if (count === 16) return index;
  }
  return -1;
}

function isIdentity(text: string, isWhole: boolean): boolean {
  const groups = text.match(group) ?? [];
  const digits = groups.join('');
  if (groups.length === 1) return true;
  if (/^0|^\d{1,2}\D\d{1,2}\D(19|20)\d\d\b|^\d{1,3}(\.\d{3})+ +\d{1,3}(\.\d{3})+$/u.test(text)) return false;
  const isEven = groups.every(({ length }) => length > 2) || groups.every(({ length }) => length === 1);
  return shape.test(digits) || (isWhole && isEven);
}
