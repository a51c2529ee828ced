// Whose address Google tells a script.
import type { OfficeState } from './office-state';

/**
 * The address of a person as a script sees it that runs for `account`: '' for other people, except within one Workspace
 * domain (AS/reference/base/session).
 */
export function toldAddress(state: OfficeState, account: string, person: string): string {
  const workspace = state.accounts.find(({ email }) => email === account)?.kind === 'workspace';
  return person === account || (workspace && isOfDomain(person, account)) ? person : '';
}

/** Whether two addresses belong to one domain; '' belongs to none. */
export function isOfDomain(person: string, account: string): boolean {
  return person !== '' && person.split('@')[1] === account.split('@')[1];
}
