// Tries out what is not in a tab: consent, region, address, mail, lock, printing, properties, triggers, the script's parts.
import type { Scene, SelfTestPort } from '../../app/ports-selftest';
import { parsePageAddress } from '../../core/camat/page-address';
import { fingerprint } from '../../core/fingerprint';
import { FREE_BYTES } from '../../core/selftest/judge';
import { SCOPE_PREFIX, SCOPES } from '../../core/selftest/scopes';
import { googleWebApp } from '../web-page';
import { googlePages } from '../window';

type Probes = SelfTestPort['probes'];

/** How long the script's lock is waited for: another refresh takes a few seconds. */
const lockMs = 10_000;

/** Of one entry; Google allows nine (docs/google-facts.md, Properties, cache, locks). */
const entryBytes = 8_000;

/** How many entries are written in one call: no more than the office itself writes at once. */
const entriesAtOnce = 8;

/** All that the store takes. */
const storeBytes = 500_000;

export const serviceProbes: Pick<
  Probes,
  'consent' | 'locale' | 'zone' | 'address' | 'mailQuota' | 'lock' | 'pdf' | 'part' | 'store'
> = {
  consent: () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const isComplete = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
    return { missing: missingScopes(SCOPES).join(' '), isComplete };
  },
  locale: () => ({ locale: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() }),
  zone: () => ({
    zone: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    scriptZone: Session.getScriptTimeZone(),
  }),
  address: () => {
    const { kind } = parsePageAddress(googleWebApp.url());
    return { kind: { address: 'exec', 'test-address': 'dev', other: 'none' }[kind] };
  },
  mailQuota: () => ({ left: MailApp.getRemainingDailyQuota() }),
  lock: () => {
    const lock = LockService.getScriptLock();
    const isTaken = lock.tryLock(lockMs);
    if (isTaken) lock.releaseLock();
    return { isTaken };
  },
  pdf: () => {
    const bytes = Utilities.newBlob('<p>Uji</p>', 'text/html').getAs('application/pdf').getBytes();
    const start = bytes
      .slice(0, 4)
      .map((byte) => String.fromCharCode(byte))
      .join('');
    return { isPdf: start === '%PDF', bytes: bytes.length };
  },
  part: ({ subject }) => {
    const text = googlePages.readFile(subject);
    const names = Object.keys(new Function(text)());
    return { name: subject, mark: `${text.length}:${fingerprint(text)}`, exports: names.length };
  },
  store: fillStore,
};

/** Which scopes nobody has consented to; none where Google does not tell. */
export function missingScopes(scopes: readonly string[]): readonly string[] {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  // Google has it since January 2025 (AS/reference/script/authorization-info).
  const granted = new Set(info.getAuthorizedScopes() ?? []);
  return granted.size === 0 ? [] : scopes.filter((scope) => !granted.has(`${SCOPE_PREFIX}${scope}`));
}

/** Fills the store with entries as far as enough stays free, reads them, and takes them away. */
function fillStore({ storePrefix }: Scene): ReturnType<Probes['store']> {
  const store = PropertiesService.getScriptProperties();
  const before = store.getProperties();
  const used = Object.entries(before).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const freeBytes = storeBytes - used;
  const text = 'u'.repeat(entryBytes);
  const count = Math.max(0, Math.floor((freeBytes - FREE_BYTES) / entryBytes));
  const keys = Array.from({ length: count }, (_, index) => `${storePrefix}${index + 1}`);
  for (let from = 0; from < count; from += entriesAtOnce)
    store.setProperties(
      Object.fromEntries(keys.slice(from, from + entriesAtOnce).map((key) => [key, text])),
      false,
    );
  const after = store.getProperties();
  const read = keys.filter((key) => after[key] === text).length;
  for (const key of keys) store.deleteProperty(key);
  return { freeBytes, written: count, read };
}

export const triggerProbes: Pick<Probes, 'clockTrigger' | 'formTrigger'> = {
  clockTrigger: ({ handler }) => {
    const made = ScriptApp.newTrigger(handler).timeBased().after(60_000).create();
    return { isListed: isListed(made) };
  },
  formTrigger: ({ handler, formId }) => {
    const made = ScriptApp.newTrigger(handler).forForm(formId).onFormSubmit().create();
    return { isListed: isListed(made) };
  },
};

function isListed(made: GoogleAppsScript.Script.Trigger): boolean {
  const uid = made.getUniqueId();
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid);
}
