// Fills the ronda of posts by the number of their groups.
import { emptyNights, type GuardPost, isScheduled } from '../../core/siskamling/guard-post';
import { isStanding } from '../../core/siskamling/post-count';
import { filledNights } from '../../core/siskamling/ronda';
import { postText } from '../../messages/siskamling/post-text';
import { Refusal } from '../failure';
import { type Office, readOffice } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { requirePosts } from './import-posts';
import { postBlocks } from './post-blocks';
import { deskOf } from './read-posts';
import type { PostDesk } from './rpc-posts';

/**
 * Fills the empty nights of the post, or of every active post where `code` is ''; `again` makes all nights anew. A night
 * that stands is kept otherwise. Throws a Refusal where there is nothing to fill.
 */
export function fillNights(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>,
  { code, again }: { readonly code: string; readonly again: boolean },
): { readonly message: string; readonly desk: PostDesk } {
  return withLock(ports, () => {
    const office = readOffice(ports);
    const place = requirePosts(office);
    const posts = new Map(
      office.postRows.flatMap(({ value, row }): [number, GuardPost][] => {
        const filled = isAsked(value, code, again) ? withNights(value, again, office) : value;
        return filled === value ? [] : [[row, filled]];
      }),
    );
    if (posts.size === 0) {
      if (code !== '') return { message: postText.filled(1), desk: deskOf(office) };
      throw new Refusal(postText.nothingToFill);
    }
    for (const block of postBlocks(office, place, posts)) ports.workbook.writeBlock(place, block);
    recordOwnChange(ports, office, {
      subject: place.name,
      key: code === '' ? postText.rondaKey : code,
      oldValue: '',
      newValue: postText.filledLog(posts.size),
    });
    ports.workbook.flush();
    const desk = deskOf(readOffice(ports, { layout: office.layout }));
    return { message: postText.filled(posts.size), desk };
  });
}

function isAsked(post: GuardPost, code: string, again: boolean): boolean {
  if (!isStanding(post) || post.groups === null) return false;
  if (code !== '') return post.code === code;
  return !again && post.isActive === true && emptyNights(post.nights).length > 0;
}

/** The same post where nothing changes. */
function withNights(post: GuardPost, again: boolean, { today }: Pick<Office, 'today'>): GuardPost {
  const nights = filledNights(post.nights, post.groups ?? 1, again);
  if (nights.every((night, index) => night === post.nights[index])) return post;
  const filled = { ...post, nights };
  return { ...filled, scheduledSince: isScheduled(filled) ? (post.scheduledSince ?? today) : null };
}
