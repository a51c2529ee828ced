// LockService and its locks. (AS/reference/lock)
import { declareService, ServiceError, signatureError } from '../runtime/service/service';
import type { RuntimeSession } from '../runtime/service/session';

/** Google's sentence when waitLock gives up (gas-fakes fakelock). */
const TIMEOUT_SENTENCE = 'Lock timeout: another process was holding the lock for too long.';

/**
 * One lock object. Taking it again is a no-op; a second object for the same lock waits for the first, even within one
 * execution (google-facts.md, Properties, cache, locks). Executions are serial here, so a lock that is held stays held for the whole wait.
 */
export class Lock
  implements Pick<GoogleAppsScript.Lock.Lock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>
{
  constructor(
    private readonly session: RuntimeSession,
    private readonly key: string,
  ) {}

  hasLock(): boolean {
    return this.session.locks.holds(this.key, this);
  }

  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== 'number')
      throw signatureError('LockService.Lock.tryLock', [timeoutInMillis]);
    // A negative time never gets the lock (gas-fakes testlock).
    if (timeoutInMillis >= 0 && this.session.locks.take(this.key, this)) {
      this.session.atEnd(() => this.releaseLock());
      return true;
    }
    this.session.sleep(Math.max(0, timeoutInMillis));
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (typeof timeoutInMillis !== 'number')
      throw signatureError('LockService.Lock.waitLock', [timeoutInMillis]);
    if (!this.tryLock(timeoutInMillis)) throw new ServiceError(TIMEOUT_SENTENCE);
  }

  releaseLock(): void {
    this.session.locks.release(this.key, this);
  }
}

declareService(Lock, {
  name: 'Lock',
  methods: { hasLock: 'local', tryLock: 'read', waitLock: 'read', releaseLock: 'write' },
});

/** Script, user and document locks; getDocumentLock() is null outside a container, as in a web app. */
export class LockService {
  constructor(private readonly session: RuntimeSession) {}

  getScriptLock(): Lock {
    return new Lock(this.session, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.session, `user ${this.session.effectiveUser}`);
  }

  getDocumentLock(): Lock | null {
    return this.session.containerId === null
      ? null
      : new Lock(this.session, `document ${this.session.containerId}`);
  }
}

declareService(LockService, {
  name: 'LockService',
  methods: { getScriptLock: 'local', getUserLock: 'local', getDocumentLock: 'local' },
});
