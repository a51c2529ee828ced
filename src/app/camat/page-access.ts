// The Google accounts that may open the camat's page.
import { isAddress } from '../../core/contacts/contact';
import type { Settings } from '../../tables/setup/setting-table';

const accessKey = 'halaman-akun';

/** As many as fit into the 9 KB of one entry; a cell of Pengaturan may hold more, and a refresh must not fail over it. */
const mostAccounts = 60;
const accountForm = /^[!-~]{1,120}$/u;

/** The notebook entry of the accounts in Pengaturan; written with each refresh, since the page reads no spreadsheet. */
export function accountEntry({
  headEmail,
  pageViewers,
}: Pick<Settings, 'headEmail' | 'pageViewers'>): Readonly<Record<string, string>> {
  return {
    [accessKey]: [headEmail, ...pageViewers]
      .filter((email) => isAddress(email) && accountForm.test(email))
      .slice(0, mostAccounts)
      .join(' '),
  };
}

/** Whether that entry holds an account; never for ''. */
export function isAccountAllowed(notes: Readonly<Record<string, string>>, email: string): boolean {
  return email !== '' && (notes[accessKey] ?? '').split(' ').includes(email.toLowerCase());
}
