import { newOffice } from '../../../src/runtime/state/new-office';
import type { OfficeState } from '../../../src/runtime/state/office-state';
import { chargeQuota, type QuotaName, quotaLeft } from '../../../src/runtime/state/quotas';

const EMAIL = 'pemilik@kantor.example';
const HOUR = 3_600_000;

function officeOf(kind: 'consumer' | 'workspace'): OfficeState {
  return newOffice({ nowMs: 0, seed: 1, accounts: [{ email: EMAIL, name: '', kind, role: 'owner' }] });
}

describe('daily quotas of both account kinds (AS/guides/services/quotas)', () => {
  const table: [QuotaName, number, number, string][] = [
    ['mail', 100, 1500, 'Service invoked too many times for one day: email.'],
    ['triggerMs', 90 * 60_000, 6 * HOUR, 'Service using too much computer time for one day.'],
    ['properties', 50_000, 500_000, 'Service invoked too many times for one day: properties.'],
    ['spreadsheetsCreated', 250, 3200, 'Service invoked too many times for one day: spreadsheet create.'],
    ['filesConverted', 2000, 4000, 'Service invoked too many times for one day: document conversion.'],
  ];

  it.each(table)('%s: %i for consumers, %i for Workspace', (name, consumer, workspace, sentence) => {
    for (const [kind, count] of [
      ['consumer', consumer],
      ['workspace', workspace],
    ] as const) {
      const state = officeOf(kind);
      expect(quotaLeft(state, EMAIL, name)).toBe(count);
      chargeQuota(state, EMAIL, name, count);
      expect(quotaLeft(state, EMAIL, name)).toBe(0);
      expect(() => chargeQuota(state, EMAIL, name, 1)).toThrow(sentence);
    }
  });

  it('what is refused uses nothing up', () => {
    const state = officeOf('consumer');
    expect(() => chargeQuota(state, EMAIL, 'mail', 101)).toThrow();
    expect(quotaLeft(state, EMAIL, 'mail')).toBe(100);
  });

  it('the window opens with the first request and closes 24 hours later', () => {
    const state = officeOf('consumer');
    state.clock.nowMs = 10 * HOUR;
    chargeQuota(state, EMAIL, 'mail', 30);
    state.clock.nowMs = 33 * HOUR;
    chargeQuota(state, EMAIL, 'mail', 30);
    expect(quotaLeft(state, EMAIL, 'mail')).toBe(40);
    state.clock.nowMs = 34 * HOUR;
    expect(quotaLeft(state, EMAIL, 'mail')).toBe(100);
  });

  it('each account has its own', () => {
    const state = officeOf('consumer');
    chargeQuota(state, EMAIL, 'mail', 100);
    expect(quotaLeft(state, 'penyunting@kantor.example', 'mail')).toBe(100);
  });
});
