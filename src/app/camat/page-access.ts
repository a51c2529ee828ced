// Which Google accounts may open the camat's page?
import { isAddress } from '../../core/contacts/contact';
import type { Settings } from '../../tables/setup/setting-table';

const accessKey = 'halaman-akun';

/** What the 9 KB of one entry hold; a cell of Pengaturan may hold more, and no refresh shall fail of it. */
const mostAccounts = 60;
const accountForm = /^[!-~]{1,120}$/u;

/** The notebook entry of the accounts in Pengaturan: the page reads no spreadsheet, so it is told with each refresh. */
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

/** Whether an account stands in that entry; nobody does as ''. */
export function isAccountAllowed(notes: Readonly<Record<string, string>>, email: string): boolean {
  return email !== '' && (notes[accessKey] ?? '').split(' ').includes(email.toLowerCase());
}
