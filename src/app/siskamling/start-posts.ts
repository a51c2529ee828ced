// Begins to use Poskamling.
import { inOwnWords } from '../../tables/own-words';
import { postPlan } from '../../tables/siskamling/post-table';
import { readOwnWords } from '../office/read-own-words';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { readPostDesk } from './read-posts';
import type { PostDesk } from './rpc-posts';

/** Makes the tab if it is missing; one that stands stays as it is. */
export function startPosts(ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>): PostDesk {
  return withLock(ports, () => {
    const { workbook } = ports;
    const standing = workbook.readLayout();
    const plan = inOwnWords(postPlan(), readOwnWords(ports, standing));
    workbook.beginTabs([plan]);
    const tab = workbook.ensureTab(plan);
    workbook.flush();
    return readPostDesk(ports, { ...standing, tabsByKey: new Map([...standing.tabsByKey, [tab.key, tab]]) });
  });
}
