// What does the notebook keep for the camat's page?
import { type PageInput, pageDataOf } from '../../tables/page-data';
import type { Settings } from '../../tables/setting-table';
import { accountEntry } from './page-access';
import { pageEntries } from './page-store';

/** The page's data in pieces, and the accounts that may see them. */
export const pageNotes = (
  input: PageInput,
  accounts: Pick<Settings, 'headEmail' | 'pageViewers'>,
): Readonly<Record<string, string>> => ({
  ...pageEntries(JSON.stringify(pageDataOf(input))),
  ...accountEntry(accounts),
});
