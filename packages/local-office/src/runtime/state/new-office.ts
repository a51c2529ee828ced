// What does an office look like on its first day?
import type { AccountData, OfficeState } from './office-state';
import { randomLetters, seededRandom } from './random';

/** The first account is the owner of everything and sits at the screen. */
export const USUAL_ACCOUNTS: readonly AccountData[] = [
  { email: 'staf@kasiman.example', name: 'Staf Kecamatan', kind: 'consumer', role: 'owner' },
  { email: 'staf2@kasiman.example', name: 'Staf Kedua', kind: 'consumer', role: 'editor' },
  { email: 'camat@kasiman.example', name: 'Camat', kind: 'consumer', role: 'viewer' },
  { email: 'desa@kasiman.example', name: 'Desa', kind: 'consumer', role: 'none' },
];

export interface NewOffice {
  readonly nowMs: number;
  readonly seed: number;
  readonly accounts: readonly AccountData[];
}

/** An office without files; its ids and lots depend on `seed` alone. */
export function newOffice({ nowMs, seed, accounts }: NewOffice): OfficeState {
  const owner = accounts[0]?.email ?? '';
  return {
    version: 1,
    clock: { nowMs, running: false },
    ids: { seed, next: 0 },
    project: { scriptId: `1${randomLetters(seededRandom(seed), 56)}`, owner },
    accounts: accounts.map((account) => ({ ...account })),
    actingUser: owner,
    containerId: null,
    workbooks: {},
    forms: {},
    mails: [],
    triggers: [],
    properties: { script: {}, document: {}, user: {} },
    cache: { script: {}, document: {}, user: {} },
    quotas: {},
    ui: { menus: [], dialogs: [], toasts: [], answers: [], asked: [] },
    executions: [],
    switches: { loseTriggers: false, repeatEvents: false, mailQuotaLeft: null, slowness: 1 },
  };
}
