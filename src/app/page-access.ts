// Which Google accounts may open the camat's page?
import { isAddress } from '../core/contact';
import type { Settings } from '../tables/setting-table';

const accessKey = 'halaman-akun';

/** The notebook entry of the accounts in Pengaturan: the page reads no spreadsheet, so it is told with each refresh. */
export const accountEntry = ({
  headEmail,
  pageViewers,
}: Pick<Settings, 'headEmail' | 'pageViewers'>): Readonly<Record<string, string>> => ({
  [accessKey]: [headEmail, ...pageViewers].filter(isAddress).join(' '),
});

/** Whether an account stands in that entry; nobody does as ''. */
export const isAccountAllowed = (notes: Readonly<Record<string, string>>, email: string): boolean =>
  email !== '' && (notes[accessKey] ?? '').split(' ').includes(email.toLowerCase());
