// Keeps what the camat's page shows, and who may open it, in the notebook.
import type { Settings } from '../../tables/setup/setting-table';
import { pageEntries } from '../notebook/page-store';
import type { OfficeView } from '../office/office-view';
import { waitingList } from '../review/waiting-list';
import { accountEntry } from './page-access';
import { type PageInput, pageDataOf } from './page-data';

/** Nothing before the set-up. */
export const pageView: OfficeView = {
  name: 'page',
  notes: (office, decision) => {
    const { settings, now, visits } = office;
    const { profile } = settings;
    if (profile === null) return {};
    const waiting = waitingList(office, decision);
    return pageNotes(
      { profile, now, visits, waiting, problems: decision.issues.length, ...decision },
      settings,
    );
  },
};

/** The page's data in pieces, and the accounts that may see them. */
export function pageNotes(
  input: PageInput,
  accounts: Pick<Settings, 'headEmail' | 'pageViewers'>,
): Readonly<Record<string, string>> {
  return { ...pageEntries(JSON.stringify(pageDataOf(input))), ...accountEntry(accounts) };
}
