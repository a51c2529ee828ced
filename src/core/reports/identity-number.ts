// Finds the digits in a text that may be somebody's NIK or KK number, and puts a mask in their place.
import { digitsOf, type FoundDigit, mayHoldSixteen } from './digit';

/**
 * Puts `mask` in place of every 16-digit number: in one, in groups with any signs, line breaks or a word between, in any
 * kind of digits. Sixteen digits that stand in one, or alone in even groups, are masked whatever they say; sixteen
 * within longer runs, across words, commas and line breaks, or inside a link, only where they are built as a NIK or KK
 * is (area, day, month). Dates, amounts, phone numbers, NIP and area codes stay (docs/rules.md §4.8).
 */
export function maskIdentityNumbers(text: string, mask: string): string {
  if (!mayHoldSixteen(text)) return text;
  // Of a text split at codes every second part is one.
  return text
    .split(recapCode)
    .map((part, index) => (index % 2 === 1 ? part : maskNumbers(part, mask)))
    .join('');
}

/** A recap code, cut off or whole: digits stand in it as in a NIK by chance, but never more than eight in a row. */
const recapCode = /\b(PD[123]\.\d{2,6}\.\d{6}\.(?:[A-Za-z.~-]|(?<!\d)\d{1,8}(?!\d))*)/gu;

function maskNumbers(text: string, mask: string): string {
  const groups = groupsOf(text);
  let masked = '';
  let kept = 0;
  let first = 0;
  while (first < groups.length) {
    const found = numberFrom(text, groups, first);
    if (found === null) {
      first += 1;
      continue;
    }
    masked += text.slice(kept, found.start) + mask;
    kept = found.end;
    first = found.next;
  }
  return masked + text.slice(kept);
}

/** Digits without anything between them. */
interface Group {
  readonly digits: readonly FoundDigit[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isInLink: boolean;
}

interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** The first group behind it. */
  readonly next: number;
}

const link = /https?:\/\/\S+/gu;

function groupsOf(text: string): readonly Group[] {
  const links = [...text.matchAll(link)].map(({ 0: found, index }) => [index, index + found.length] as const);
  const runs: FoundDigit[][] = [];
  let end = -1;
  for (const digit of digitsOf(text)) {
    const last = runs[runs.length - 1];
    // Digits of one sign (⑩) share its place.
    if (last !== undefined && (digit.start === end || digit.end === end)) last.push(digit);
    else runs.push([digit]);
    end = digit.end;
  }
  let at = 0;
  return runs.map((digits) => {
    const start = digits[0]?.start ?? 0;
    while ((links[at]?.[1] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return {
      digits,
      text: digits.map(({ value }) => value).join(''),
      start,
      end: digits[digits.length - 1]?.end ?? start,
      isInLink: (links[at]?.[0] ?? Number.POSITIVE_INFINITY) <= start,
    };
  });
}

/** The number that begins in the group at `first`; null if none does. */
function numberFrom(text: string, groups: readonly Group[], first: number): FoundNumber | null {
  const group = groups[first];
  if (group === undefined) return null;
  if (group.text.length > 16) return numberWithin(group, first);
  const joined = [group];
  let count = group.text.length;
  for (let next = first + 1; count < 16; next += 1) {
    const [left, right] = [groups[next - 1], groups[next]];
    if (left === undefined || right === undefined || gapKind(text.slice(left.end, right.start)) === 'far')
      return null;
    joined.push(right);
    count += right.text.length;
  }
  if (count > 16) return null;
  const last = first + joined.length - 1;
  const isNumber = isIdentity(text, joined, {
    before: groups[first - 1],
    after: groups[last + 1],
  });
  return isNumber
    ? { start: group.start, end: joined[joined.length - 1]?.end ?? group.end, next: last + 1 }
    : null;
}

/** Sixteen digits with more around them: only as a NIK is built, and not in a NIP (18 digits). */
function numberWithin(group: Group, index: number): FoundNumber | null {
  if (isCivilServantNumber(group.text)) return null;
  for (let at = 0; at + 16 <= group.text.length; at += 1) {
    if (hasShape(group.text.slice(at, at + 16)))
      return {
        start: group.digits[at]?.start ?? group.start,
        end: group.digits[at + 15]?.end ?? group.end,
        next: index + 1,
      };
  }
  return null;
}

/** What stands between two groups: a sign or two, a list's sign or a word, or more. */
type Gap = 'near' | 'list' | 'far';

function gapKind(gap: string): Gap {
  if (/^[^\p{L}\n\t,;]{1,4}$/u.test(gap)) return 'near';
  if (/^[^\p{L}]{1,4}$/u.test(gap)) return 'list';
  return /^[^\p{L}\n]{0,3}\p{L}{1,12}[^\p{L}\n]{0,3}$/u.test(gap) ? 'list' : 'far';
}

interface Around {
  readonly before: Group | undefined;
  readonly after: Group | undefined;
}

/** Whether these groups of sixteen digits together are a number that must go. */
function isIdentity(text: string, groups: readonly Group[], around: Around): boolean {
  const digits = groups.map((group) => group.text).join('');
  const isInLink = groups.some((group) => group.isInLink);
  if (groups.length === 1) return !isInLink || hasShape(digits);
  const [first, last] = [groups[0], groups[groups.length - 1]];
  if (!first || !last || isLawful(text.slice(first.start, last.end), groups)) return false;
  const isList = groups.some((group, index) => {
    const next = groups[index + 1];
    return next !== undefined && gapKind(text.slice(group.end, next.start)) === 'list';
  });
  if (isList || isInLink) return hasShape(digits) && groups.length <= 4 && /^0/u.test(last.text);
  const standsAlone = !isNear(text, around.before, first) && !isNear(text, last, around.after);
  const lengths = groups.map((group) => group.text.length);
  const isDigitByDigit = lengths.every((length) => length === 1);
  // A long sum of ones has the shape too: among other single digits the last four must begin with 0, as a NIK's do.
  if (hasShape(digits) && (standsAlone || !isDigitByDigit || /0\d{3}$/u.test(digits))) return true;
  return standsAlone && (lengths.every((length) => length > 2) || isDigitByDigit);
}

function isNear(text: string, left: Group | undefined, right: Group | undefined): boolean {
  return left !== undefined && right !== undefined && gapKind(text.slice(left.end, right.start)) === 'near';
}

const provinces = '1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6]';
const day = '0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01]';

/** Area code, day and month of birth (40 more for women) or of issue: how NIK and KK numbers are built. */
const shape = new RegExp(
  `^(?:${provinces})(?:0[1-9]|[1-7]\\d)(?:0[1-9]|[1-9]\\d)(?:${day})(?:0[1-9]|1[0-2])\\d{6}$`,
  'u',
);

function hasShape(sixteen: string): boolean {
  return shape.test(sixteen);
}

/** A NIP: day of birth, month of appointment, 1 or 2, and three digits. */
function isCivilServantNumber(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d(?:0[1-9]|1[0-2])[12]\d{3}$/u.test(
    digits,
  );
}

/** Two dates, amounts of money, phone numbers, a place on the map, or an area code with what follows it. */
function isLawful(text: string, groups: readonly Group[]): boolean {
  return (
    /^0/u.test(text) ||
    /^\d{1,2}\D\d{1,2}\D(?:19|20)\d\d\b/u.test(text) ||
    /^(?:19|20)\d\d\D\d{1,2}\D\d{1,2}\b/u.test(text) ||
    /^\d{1,3}(?:[.,]\d{3})+\D+\d{1,3}(?:[.,]\d{3})+$/u.test(text) ||
    /^\d{1,3}[.,]\d{4,}\D+\d{1,3}[.,]\d{4,}$/u.test(text) ||
    /^\d{2}\.\d{2}\.\d{2}\.[123]\d{3}(?![.\d])/u.test(text) ||
    isAreaCodeFirst(groups) ||
    groups.every((group) => isDate(group.text) || /^(?:0|62)8?\d{6,11}$/u.test(group.text))
  );
}

/** A glued area code with other numbers behind it: not where these are the rest of a NIK, whose last four begin with 00. */
function isAreaCodeFirst(groups: readonly Group[]): boolean {
  const [code, ...others] = groups.map((group) => group.text);
  const isRest = /^\d\d00\d\d$/u.test(others.join(''));
  return /^\d{6}[123]\d{3}$/u.test(code ?? '') && !isRest;
}

/** `13022026` or `20260213`. */
function isDate(digits: string): boolean {
  return /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/u.test(
    digits,
  );
}
