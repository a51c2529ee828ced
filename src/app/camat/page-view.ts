// Keeps what the camat's page shows, and who may open it, in the notebook.
import type { Settings } from '../../tables/setup/setting-table';
import { followUpsAfter } from '../follow-ups/follow-up-view';
import { pageEntries } from '../notebook/page-store';
import type { OfficeView } from '../office/office-view';
import { accountEntry } from './page-access';
import { type PageInput, pageDataOf } from './page-data';

/** Nothing before the set-up. */
export const pageView: OfficeView = {
  name: 'page',
  notes: (office, decision) => {
    const { settings, now } = office;
    const { profile } = settings;
    if (profile === null) return {};
    const input = {
      profile,
      now,
      problems: decision.issues.length,
      followUps: followUpsAfter(office, decision),
      allReports: [...decision.reportsByRow.values()],
      ...decision,
    };
    return pageNotes(input, settings);
  },
};

/** The page's data in pieces, and the accounts that may see them. */
export function pageNotes(
  input: PageInput,
  accounts: Pick<Settings, 'headEmail' | 'pageViewers'>,
): Readonly<Record<string, string>> {
  return { ...pageEntries(JSON.stringify(pageDataOf(input))), ...accountEntry(accounts) };
}
