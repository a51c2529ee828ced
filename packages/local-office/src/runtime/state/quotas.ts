// What an account may do in a day, and Google's sentence when it is used up.

import { ServiceError } from '../service/service';
import type { AccountKind, OfficeState } from './office-state';

interface QuotaRule {
  readonly consumer: number;
  readonly workspace: number;
  readonly sentence: string;
}

function tooOften(service: string): string {
  return `Service invoked too many times for one day: ${service}.`;
}

/**
 * Daily quotas per account (AS/guides/services/quotas). `mail` counts recipients; `triggerMs` is trigger runtime in
 * milliseconds; the rest count calls. The mail sentence was seen in situmorang-com/gscript-mailRemainingQuota.
 */
export const QUOTAS = {
  mail: { consumer: 100, workspace: 1500, sentence: tooOften('email') },
  triggerMs: {
    consumer: 90 * 60_000,
    workspace: 6 * 60 * 60_000,
    sentence: 'Service using too much computer time for one day.',
  },
  properties: { consumer: 50_000, workspace: 500_000, sentence: tooOften('properties') },
  spreadsheetsCreated: { consumer: 250, workspace: 3200, sentence: tooOften('spreadsheet create') },
  filesConverted: { consumer: 2000, workspace: 4000, sentence: tooOften('document conversion') },
} as const satisfies Readonly<Record<string, QuotaRule>>;

export type QuotaName = keyof typeof QUOTAS;

const DAY_MS = 86_400_000;

function kindOf(state: OfficeState, email: string): AccountKind {
  return state.accounts.find((account) => account.email === email)?.kind ?? 'consumer';
}

function usedNow(state: OfficeState, email: string, quota: QuotaName): number {
  const use = state.quotas[email]?.[quota];
  return use === undefined || state.clock.nowMs - use.sinceMs >= DAY_MS ? 0 : use.used;
}

/** What an account may still use of a quota in the window that its first request opened; never negative. */
export function quotaLeft(state: OfficeState, email: string, quota: QuotaName): number {
  const left = QUOTAS[quota][kindOf(state, email)] - usedNow(state, email, quota);
  const cap = quota === 'mail' ? state.switches.mailQuotaLeft : null;
  return Math.max(0, cap === null ? left : Math.min(left, cap));
}

/** Uses up `amount`; throws Google's sentence, using up nothing, when less than that is left. */
export function chargeQuota(state: OfficeState, email: string, quota: QuotaName, amount: number): void {
  if (amount > quotaLeft(state, email, quota)) throw new ServiceError(QUOTAS[quota].sentence);
  const uses = state.quotas[email] ?? {};
  state.quotas[email] = uses;
  const use = uses[quota];
  if (use === undefined || state.clock.nowMs - use.sinceMs >= DAY_MS) {
    uses[quota] = { used: amount, sinceMs: state.clock.nowMs };
  } else {
    use.used += amount;
  }
  if (quota === 'mail' && state.switches.mailQuotaLeft !== null) state.switches.mailQuotaLeft -= amount;
}
