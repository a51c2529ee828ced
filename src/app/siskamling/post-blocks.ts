// Finds what must be written so that rows of Poskamling say what they should.
import type { GuardPost } from '../../core/siskamling/guard-post';
import { asWrittenAgain } from '../../tables/cell';
import { encodePost } from '../../tables/siskamling/post-table';
import { changedBlocks } from '../office/changed-blocks';
import type { Office } from '../office/read-office';
import type { CellBlock, TabPlace } from '../ports';

/** The posts by row of the sheet. The unit's cell stays as staff wrote it, and so do columns that are not ours. */
export function postBlocks(
  { postCells }: Pick<Office, 'postCells'>,
  place: TabPlace,
  posts: ReadonlyMap<number, GuardPost>,
): readonly CellBlock[] {
  const unitColumn = place.columnsByKey.get('unit') ?? 0;
  const ours = new Set([...place.columnsByKey.values()].filter((column) => column !== unitColumn));
  const wanted = postCells.map((cells, index) => {
    const post = posts.get(place.headRow + index);
    if (post === undefined) return cells.map(asWrittenAgain);
    const encoded = encodePost(place, post, '');
    return Array.from({ length: Math.max(cells.length, encoded.length) }, (_, column) =>
      ours.has(column + 1) ? (encoded[column] ?? '') : asWrittenAgain(cells[column] ?? ''),
    );
  });
  return changedBlocks(postCells, wanted, place.headRow, ours);
}
