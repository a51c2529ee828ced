// Checks whether an execution is authorised to call a method.
import { type MethodRule, ServiceError, type ServiceRule } from './service';
import type { AuthMode } from './session';

const SCOPE = 'https://www.googleapis.com/auth/';

/** What the manifest allows: null when it lists no scopes and Google would find them by itself. */
export type GrantedScopes = ReadonlySet<string> | null;

/** Methods that reach beyond the current file: `spreadsheets.currentonly` isn't enough (WA/concepts/editor-scopes). */
const BEYOND_CURRENT_FILE: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ['create', 'open', 'openById', 'openByKey', 'openByUrl'].map((method) => [
    `SpreadsheetApp.${method}`,
    [`${SCOPE}spreadsheets`],
  ]),
);

/** Scopes that LIMITED executions have: the current file and nothing that needs consent (AS/guides/triggers). */
function isLimitedScope(scope: string): boolean {
  return scope.endsWith('.currentonly');
}

/**
 * Throws Google's sentence when a method's scopes are missing from the manifest or the authorisation mode forbids it
 * (google-facts.md, Runtime; `||` between alternatives as Google writes them).
 */
export function authorise(
  fullName: string,
  service: ServiceRule,
  method: MethodRule,
  granted: GrantedScopes,
  authMode: AuthMode,
): void {
  if (NEEDS_NOTHING.has(fullName)) return;
  const scopes = BEYOND_CURRENT_FILE[fullName] ?? method.scopes ?? service.scopes ?? [];
  const needsFull = method.needsFullAuth ?? service.needsFullAuth ?? false;
  const hasScope = scopes.length === 0 || granted === null || scopes.some((scope) => granted.has(scope));
  const modeForbids =
    authMode === 'FULL'
      ? false
      : needsFull || (scopes.length > 0 && (authMode === 'NONE' || !scopes.some(isLimitedScope)));
  if (hasScope && !modeForbids) return;
  const required = scopes.length > 1 ? `(${scopes.join(' || ')})` : (scopes[0] ?? '');
  throw new ServiceError(
    `You do not have permission to call ${fullName}.${required === '' ? '' : ` Required permissions: ${required}`}`,
  );
}

/** Allowed even to an add-on that isn't enabled in the file: menus (WA/concepts/addon-authorization). */
const NEEDS_NOTHING: ReadonlySet<string> = new Set(['SpreadsheetApp.getUi', 'FormApp.getUi']);

/** Full name of a Google scope: `scope('script.send_mail')`. */
export function scope(name: string): string {
  return `${SCOPE}${name}`;
}
