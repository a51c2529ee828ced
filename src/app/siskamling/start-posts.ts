// Begins to use Poskamling.
import { postPlan } from '../../tables/siskamling/post-table';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { readPostDesk } from './read-posts';
import type { PostDesk } from './rpc-posts';

/** Makes the tab if it is missing; one that stands stays as it is. */
export function startPosts(ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>): PostDesk {
  return withLock(ports, () => {
    const { workbook } = ports;
    const standing = workbook.readLayout();
    workbook.beginTabs([postPlan()]);
    const tab = workbook.ensureTab(postPlan());
    workbook.flush();
    return readPostDesk(ports, { ...standing, tabsByKey: new Map([...standing.tabsByKey, [tab.key, tab]]) });
  });
}
