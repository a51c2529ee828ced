// What does the notebook keep for the camat's page?

import type { Settings } from '../../tables/setup/setting-table';
import { pageEntries } from '../office/page-store';
import { accountEntry } from './page-access';
import { type PageInput, pageDataOf } from './page-data';

/** The page's data in pieces, and the accounts that may see them. */
export function pageNotes(
  input: PageInput,
  accounts: Pick<Settings, 'headEmail' | 'pageViewers'>,
): Readonly<Record<string, string>> {
  return {
    ...pageEntries(JSON.stringify(pageDataOf(input))),
    ...accountEntry(accounts),
  };
}
