// What people have consented to.
import type { OfficeState } from '../state/office-state';

/** Google's words where a consent is missing; with the scopes, where it names them. */
export function consentSentence(missing: readonly string[] = []): string {
  const scopes = missing.length === 0 ? '' : ` Required permissions: ${missing.join(' ')}`;
  return `Authorization is required to perform that action.${scopes}`;
}

/** The manifest's scopes that were ticked (AS/concepts/scopes); null when Google finds the scopes by itself. */
export function grantedScopes(
  { switches }: OfficeState,
  listed: readonly string[] | null,
): readonly string[] | null {
  return listed === null ? null : listed.filter((scope) => scope !== switches.refusedScope);
}

/** Why a page's call or a trigger does not start (WA/concepts/editor-triggers); null when it does. */
export function refusalToStart(
  { switches }: OfficeState,
  from: 'page' | 'trigger',
  listed: readonly string[] | null,
): string | null {
  if (from === 'page' && switches.accountsCollide)
    return "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  const lacksScope = from === 'trigger' && (listed?.includes(switches.refusedScope ?? '') ?? false);
  return switches.consentExpired || lacksScope ? consentSentence() : null;
}
