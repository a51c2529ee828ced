// Keeps what the camat's page shows, and who may open it, in the notebook.
import type { OfficeView } from '../office/office-view';
import { pageEntries } from '../office/page-store';
import { accountEntry } from './page-access';
import { pageDataOf } from './page-data';

/** The page's data in pieces, and the accounts that may see them; nothing before the set-up. */
export const pageView: OfficeView = {
  name: 'page',
  notes: ({ settings, now, visits }, decision) => {
    const { profile } = settings;
    if (profile === null) return {};
    const data = pageDataOf({ profile, now, visits, problems: decision.issues.length, ...decision });
    return { ...pageEntries(JSON.stringify(data)), ...accountEntry(settings) };
  },
};
