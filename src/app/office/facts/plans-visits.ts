// Tells whether the office plans its visits.
import type { WorkbookLayout } from '../../ports';

/** The tab Tim is made when an office begins to. */
export function plansVisits({ tabsByKey }: Pick<WorkbookLayout, 'tabsByKey'>): boolean {
  return tabsByKey.has('team');
}
