// Gives the posts of Poskamling their codes, and keeps the days that staff do not type.
import type { GuardPost } from '../../core/siskamling/guard-post';
import { isScheduled } from '../../core/siskamling/guard-post';
import {
  highestNumbers,
  numbersOfText,
  numbersText,
  type PostNumbers,
  withCodes,
} from '../../core/siskamling/post-codes';
import type { PlainDate } from '../../core/time/plain-date';
import { asWrittenAgain } from '../../tables/cell';
import { encodePost } from '../../tables/siskamling/post-table';
import { readStoredText, textEntries } from '../notebook/stored-text';
import { changedBlocks } from '../office/changed-blocks';
import type { OfficeView } from '../office/office-view';
import type { Office } from '../office/read-office';
import type { TabPlace } from '../ports';

/** Notebook key: the highest number given in each desa, which no later post gets again. */
const numbersKey = 'nomor-pos';
const numbersVersion = 1;

/** Writes the code of posts without one, the day of the first check, and the day on which all nights were first filled. */
export const postView: OfficeView = {
  name: 'posts',
  write: ({ workbook }, office) => {
    const place = office.layout.tabsByKey.get('posts');
    if (place === undefined || place.missing.length > 0) return;
    const wanted = office.postCells.map((cells) => cells.map(asWrittenAgain));
    const posts = completedPosts(office);
    office.postRows.forEach(({ row }, index) => {
      const cells = wanted[row - place.headRow];
      const post = posts[index];
      if (cells !== undefined && post !== undefined) fillOurs(place, cells, encodePost(place, post, ''));
    });
    const ours = new Set(ourColumns.map((key) => place.columnsByKey.get(key) ?? 0));
    for (const block of changedBlocks(office.postCells, wanted, place.headRow, ours))
      workbook.writeBlock(place, block);
  },
  notes: (office) =>
    office.layout.tabsByKey.has('posts') ? numberNotes(office, completedPosts(office)) : {},
};

const ourColumns = ['code', 'firstCheckedOn', 'scheduledSince'] as const;

/** Codes that were given stay what they are, however the cell reads. */
function fillOurs(place: TabPlace, cells: unknown[], encoded: readonly unknown[]): void {
  for (const key of ourColumns) {
    const column = place.columnsByKey.get(key) ?? 0;
    if (column > 0) cells[column - 1] = encoded[column - 1] ?? '';
  }
}

/** The posts as they stand in the tab, with what the add-in fills in. */
export function completedPosts({
  postRows,
  layout,
  today,
}: Pick<Office, 'postRows' | 'layout' | 'today'>): readonly GuardPost[] {
  const posts = postRows.map(({ value }) => value);
  return withCodes(posts, notedNumbers(layout, posts)).map((post) => withDays(post, today));
}

/** The highest numbers that were ever given: those that were noted, and those that stand. */
export function notedNumbers({ notes }: Office['layout'], posts: readonly GuardPost[]): PostNumbers {
  const noted = readStoredText(notes, numbersKey, numbersVersion);
  return highestNumbers(posts, numbersOfText(noted));
}

/** The notebook's entries after these posts got their codes; none where nothing is new. */
export function numberNotes(
  { layout }: Pick<Office, 'layout'>,
  posts: readonly GuardPost[],
): Readonly<Record<string, string>> {
  const text = numbersText(notedNumbers(layout, posts));
  const isNoted = readStoredText(layout.notes, numbersKey, numbersVersion) === text;
  return text === '' || isNoted ? {} : textEntries(text, numbersKey, numbersVersion);
}

function withDays(post: GuardPost, today: PlainDate): GuardPost {
  const { firstCheckedOn, checkedOn, scheduledSince } = post;
  const isFirst = checkedOn !== null && (firstCheckedOn === null || checkedOn < firstCheckedOn);
  return {
    ...post,
    firstCheckedOn: isFirst ? checkedOn : firstCheckedOn,
    scheduledSince: isScheduled(post) ? (scheduledSince ?? today) : null,
  };
}
