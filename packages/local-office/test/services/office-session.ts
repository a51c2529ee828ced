// On what do the tests of calendar, Drive, document and fetch faces run?
import { newOffice } from '../../src/runtime/new-office';
import { chargeQuota, type QuotaName, quotaLeft } from '../../src/runtime/quotas';
import type { Session } from '../../src/runtime/session';

/** Monday, 5 January 2026, 09:00 in Jakarta. */
export const mondayMorning = Date.UTC(2026, 0, 5, 2);

/** A session of `user` over a new office; several sessions may share one state. */
export function officeSession(user = 'staf@desa.id', shared?: Session['state']) {
  const state =
    shared ??
    newOffice({
      nowMs: mondayMorning,
      seed: 1,
      accounts: [{ email: user, name: 'Staf', kind: 'consumer', role: 'owner' }],
    });
  const logged: string[] = [];
  const printed: string[] = [];
  let next = 0;
  const session: Session = {
    state,
    effectiveUser: user,
    activeUser: user,
    authMode: 'FULL',
    scriptTimeZone: 'Asia/Jakarta',
    containerId: null,
    now: () => state.clock.nowMs,
    newId: (prefix) => {
      next += 1;
      return `${prefix}${user.length}${next}`;
    },
    charge: (quota: QuotaName, amount) => chargeQuota(state, user, quota, amount),
    remaining: (quota: QuotaName) => quotaLeft(state, user, quota),
    log: (_, text) => logged.push(text),
    printPdf: (html) => {
      printed.push(html);
      return new TextEncoder().encode(`%PDF ${html.length}`);
    },
  };
  return { session, state, logged, printed };
}
