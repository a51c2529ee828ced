// Makes the state of an office on its first day.
import type { AccountData, OfficeState, SwitchesData } from './office-state';
import { randomLetters, seededRandom } from './random';

/** One account of each role; the first is the owner of everything and sits at the screen. */
export const USUAL_ACCOUNTS: readonly AccountData[] = [
  { email: 'pemilik@kantor.example', name: 'Pemilik', kind: 'consumer', role: 'owner' },
  { email: 'penyunting@kantor.example', name: 'Penyunting', kind: 'consumer', role: 'editor' },
  { email: 'pelihat@kantor.example', name: 'Pelihat', kind: 'consumer', role: 'viewer' },
  { email: 'orang-luar@kantor.example', name: 'Orang luar', kind: 'consumer', role: 'none' },
];

/** Every switch as it is on a good day. */
export const NORMAL_DAYS: Readonly<SwitchesData> = {
  loseTriggers: false,
  repeatEvents: false,
  mailQuotaLeft: null,
  slowness: 1,
  formLinkFails: false,
  formLinkCloses: false,
  formSharingFails: false,
  accountsCollide: false,
  refusedScope: null,
  consentExpired: false,
  refusedMethods: {},
};

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
    switches: { ...NORMAL_DAYS },
  };
}
