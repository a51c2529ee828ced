// Reads a pasted list of guard posts: each line becomes a post, or says why it does not.
import { echoOf, isNothing, nameKey } from '../clean-text';
import type { ListPlace, ProblemLine, Rows } from '../lists/list-result';
import { relined, unfoldHalves } from '../lists/unfold';
import { buildUnitIndex, codesOf, nearUnits, readUnitCell, type UnitIndex } from '../lists/unit-index';
import type { UnitCode } from '../office/unit';
import type { PlainDate } from '../time/plain-date';
import type { GuardPost } from './guard-post';
import { readPostFields } from './post-fields';
import { type PostColumn, type PostField, postHeader } from './post-header';

/** Why a line is not taken over. */
export type PostProblem =
  | { readonly code: 'unit-missing' }
  | { readonly code: 'unit-unknown'; readonly text: string; readonly units: readonly UnitCode[] }
  | { readonly code: 'unit-shared'; readonly text: string; readonly units: readonly UnitCode[] }
  | { readonly code: 'other-office'; readonly text: string }
  | { readonly code: 'name-missing' }
  | { readonly code: 'too-long' }
  | { readonly code: 'code-foreign'; readonly text: string }
  | { readonly code: 'code-unknown'; readonly text: string }
  | { readonly code: 'twice'; readonly line: number }
  | { readonly code: 'field-unread'; readonly field: PostField; readonly text: string };

/** A post of the list; only the fields that the list says something of. */
export interface ListedPost {
  /** 1-based as pasted. */
  readonly line: number;
  readonly unit: UnitCode;
  readonly fields: Partial<GuardPost>;
}

export interface PostList {
  readonly posts: readonly ListedPost[];
  readonly problems: readonly ProblemLine<PostProblem>[];
  /** False: no row names the columns, and nothing was read. */
  readonly hasHeader: boolean;
  /** Headers of columns that nothing is taken from. */
  readonly unused: readonly string[];
}

export interface PostListInput {
  readonly rows: Rows;
  readonly place: ListPlace;
  /** Whose posts they are where the list has no column of units. */
  readonly unit: UnitCode | null;
  /** A day as people write it, or null. */
  readonly readDate: (text: string) => PlainDate | null;
}

/** Longer than any cell of a list of posts. */
const LONGEST_CELL = 500;

/** The most rows that may stand above the headers. */
const MOST_TITLES = 12;

/** Reads the list; lines without any content are passed over. */
export function readPostList({ rows, place, unit, readDate }: PostListInput): PostList {
  const unfolded = unfoldHalves(rows, place.tier);
  if (unfolded !== null) {
    const list = readPostList({ rows: unfolded.rows, place, unit, readDate });
    const [posts, problems] = [relined(list.posts, unfolded.lines), relined(list.problems, unfolded.lines)];
    return { ...list, posts, problems };
  }
  const cells = rows.map((row) => row.map((cell) => (saysNothing(cell) ? '' : cell)));
  const headRow = cells.slice(0, MOST_TITLES).findIndex((row) => headersOf(row, place).length >= 2);
  const head = cells[headRow];
  if (head === undefined) return { posts: [], problems: [], hasHeader: false, unused: [] };
  const columns = headersOf(head, place);
  const index = buildUnitIndex(place);
  const posts: ListedPost[] = [];
  const problems: ProblemLine<PostProblem>[] = [];
  let lastUnit = '';
  cells.slice(headRow + 1).forEach((row, number) => {
    const line = headRow + 2 + number;
    if (isRest(row, columns, place)) return;
    const texts = textsOf(row, columns);
    // A merged cell is pasted as its text and blanks below.
    lastUnit = texts.get('unit') ?? lastUnit;
    const read = readLine({
      texts: texts.has('unit') || lastUnit === '' ? texts : new Map([...texts, ['unit', lastUnit]]),
      index,
      unit,
      readDate,
    });
    if ('problem' in read) problems.push({ line, echo: echoOf(row), problem: read.problem });
    else posts.push({ line, ...read });
  });
  const used = new Set(columns.map(({ column }) => column));
  const unused = head.filter((title, column) => title !== '' && !used.has(column) && !isNumberHeader(title));
  return { posts, problems, hasHeader: true, unused };
}

interface LineInput {
  readonly texts: ReadonlyMap<PostColumn, string>;
  readonly index: UnitIndex;
  readonly unit: UnitCode | null;
  readonly readDate: PostListInput['readDate'];
}

type LineRead = Omit<ListedPost, 'line'> | { readonly problem: PostProblem };

function readLine({ texts, index, unit: chosen, readDate }: LineInput): LineRead {
  if ([...texts.values()].some((text) => text.length > LONGEST_CELL))
    return { problem: { code: 'too-long' } };
  const owner = ownerOf(texts, index, chosen);
  if (typeof owner !== 'string') return { problem: owner };
  const code = texts.get('code') ?? '';
  if (code !== '' && !code.startsWith(`${owner}-P`)) return { problem: { code: 'code-foreign', text: code } };
  const read = readPostFields(texts, readDate);
  if (!read.ok) return { problem: { code: 'field-unread', ...read.error } };
  const fields = { ...read.value, ...(code === '' ? {} : { code }) };
  const isNamed = (fields.name ?? '') !== '' || (fields.rts ?? []).length > 0 || code !== '';
  return isNamed ? { unit: owner, fields } : { problem: { code: 'name-missing' } };
}

/** The unit of a line: by its column, else by the code of the post, else the one that was chosen for the whole list. */
function ownerOf(
  texts: LineInput['texts'],
  index: UnitIndex,
  chosen: UnitCode | null,
): UnitCode | PostProblem {
  const text = texts.get('unit') ?? (texts.get('code') ?? '').replace(/-P\d+$/u, '');
  if (text === '') return chosen ?? { code: 'unit-missing' };
  const mention = readUnitCell(index, text);
  if (mention.kind === 'foreign') return { code: 'other-office', text };
  if (mention.kind !== 'units') return { code: 'unit-unknown', text, units: codesOf(nearUnits(index, text)) };
  const [only, second] = mention.units;
  if (only === undefined) return { code: 'unit-unknown', text, units: [] };
  return second === undefined ? only.code : { code: 'unit-shared', text, units: codesOf(mention.units) };
}

interface HeadedColumn {
  readonly column: number;
  readonly kind: PostColumn;
}

/** The columns that the row names; of two of one kind the first. */
function headersOf(row: readonly string[], { unitWord }: ListPlace): readonly HeadedColumn[] {
  const seen = new Set<PostColumn>();
  return row.flatMap((title, column) => {
    const kind = title === '' ? null : postHeader(title, unitWord);
    if (kind === null || seen.has(kind)) return [];
    seen.add(kind);
    return [{ column, kind }];
  });
}

function textsOf(row: readonly string[], columns: readonly HeadedColumn[]): ReadonlyMap<PostColumn, string> {
  return new Map(
    columns.flatMap(({ column, kind }): [PostColumn, string][] => {
      const text = (row[column] ?? '').trim();
      // `tidak ada` says something of a building and of a state, and nothing of anything else.
      const isBlank = text === '' || (isNothing(text) && kind !== 'building' && kind !== 'state');
      return isBlank ? [] : [[kind, text]];
    }),
  );
}

/** Blanks and dashes; words such as `tidak ada` depend on their column. */
function saysNothing(cell: string): boolean {
  return isNothing(cell) && !/\p{L}/u.test(cell);
}

/** A blank row, one of column numbers, a repeated header, a total. */
function isRest(row: readonly string[], columns: readonly HeadedColumn[], { unitWord }: ListPlace): boolean {
  const filled = columns.map(({ column }) => row[column] ?? '').filter((text) => text !== '');
  if (filled.length === 0) return true;
  const [first = ''] = row.filter((cell) => cell !== '');
  if (/^(?:sub ?-?total|total|jumlah|jml)(?![\p{L}\p{N}])/iu.test(first)) return true;
  const titles = columns.filter(({ column }) => (row[column] ?? '') !== '');
  if (
    titles.length > 1 &&
    titles.every(({ column, kind }) => postHeader(row[column] ?? '', unitWord) === kind)
  )
    return true;
  return (
    filled.length > 2 && row.every((cell, column) => cell === '' || nameKey(cell) === String(column + 1))
  );
}

function isNumberHeader(title: string): boolean {
  return /^no\.?$|^nomor$|^#$/iu.test(title.trim());
}
