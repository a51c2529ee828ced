// Reads Poskamling, with what is odd in it.
import { type Issue, issueOf } from '../../core/issue';
import type { GuardPost } from '../../core/siskamling/guard-post';
import { doubledPosts } from '../../core/siskamling/same-post';
import type { ReadUnitReference } from '../../tables/office/unit-reference';
import type { Placed } from '../../tables/row-reader';
import { decodePosts } from '../../tables/siskamling/post-table';
import type { CellValue, Ports, WorkbookLayout } from '../ports';

/** What the office knows of its guard posts; empty while it has no tab Poskamling. */
export interface PostFacts {
  readonly postRows: readonly Placed<GuardPost>[];
  /** The cells of Poskamling, its header first. */
  readonly postCells: readonly (readonly CellValue[])[];
}

const NO_POSTS = { postRows: [], postCells: [], issues: [] } as const;

/** One read where the office has the tab, else none; `layout` is null where posts are not asked for. */
export function readPosts(
  { workbook }: Pick<Ports, 'workbook'>,
  layout: Pick<WorkbookLayout, 'tabsByKey'> | null,
  readUnit: ReadUnitReference,
): PostFacts & { readonly issues: readonly Issue[] } {
  const place = layout?.tabsByKey.get('posts');
  if (place === undefined) return NO_POSTS;
  const postCells = workbook.readRows(place);
  const { rows, issues } = decodePosts(place, postCells, readUnit);
  return { postRows: rows, postCells, issues: [...issues, ...doubledIssues(rows)] };
}

/** An issue on both rows of every pair. */
function doubledIssues(postRows: PostFacts['postRows']): readonly Issue[] {
  return doubledPosts(postRows).map(({ row, twin }) => ({
    ...issueOf('post-doubled', { twinRow: twin.row }),
    place: { tab: 'posts', row: row.row, column: 'name' },
  }));
}
