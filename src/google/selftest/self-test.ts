// Google, as Uji di Google tries it out.
import type { SelfTestPort } from '../../app/ports-selftest';
import { formOf, formProbes, prefilledAddress } from './form-probes';
import { lookProbes } from './look-probes';
import { googleRemover, uidOf } from './remover';
import { missingScopes, serviceProbes, triggerProbes } from './service-probes';
import { tabProbes, textProbes } from './tab-probes';

/** How long one call waits for another. */
const turnMs = 30_000;

export const googleSelfTest: SelfTestPort = {
  probes: {
    ...serviceProbes,
    ...triggerProbes,
    ...tabProbes,
    ...textProbes,
    ...lookProbes,
    ...formProbes,
  },
  missingScopes,
  stamp: () => Date.now(),
  runAlone: (work) => {
    // Not the script's lock, which the office needs and which is tried out itself.
    const lock = LockService.getDocumentLock();
    if (lock !== null && !lock.tryLock(turnMs)) return undefined;
    try {
      return work();
    } finally {
      flush();
      lock?.releaseLock();
    }
  },
  formAddress: (formId) => prefilledAddress(formOf({ formId })),
  readAnswers: (formId) =>
    formOf({ formId })
      .getResponses()
      .map((response) => ({ id: response.getId(), at: response.getTimestamp().getTime() })),
  authModeOf: (event) =>
    typeof event === 'object' && event !== null && 'authMode' in event ? String(event.authMode) : '',
  namesTrigger: (event) => uidOf(event) !== '',
  remove: googleRemover,
};

/** Before the lock is given up; without the scope for it nothing was written. */
function flush(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    return;
  }
}
