import { type CallCount, measureCalls, measureRareCalls, officeOf } from './measure-calls';

/** Reads and writes that a use case may cost, whatever the number of desa. */
const budget: Readonly<Record<Exclude<CallCount['useCase'], 'newYear' | 'newLooks'>, number>> = {
  open: 3,
  submission: 20,
  monthChange: 24,
  refresh: 20,
  reminders: 16,
};

describe('service calls do not depend on how many desa there are', () => {
  const counts = new Map<number, readonly CallCount[]>();
  beforeAll(() => {
    for (const size of [10, 108, 852]) counts.set(size, measureCalls(officeOf(size)));
  }, 300_000);

  test('each use case costs the same for 10, 108 and 852 desa', () => {
    expect(counts.get(108)).toEqual(counts.get(10));
    expect(counts.get(852)).toEqual(counts.get(10));
  });

  test.each(Object.entries(budget))('%s stays within %i reads and writes', (useCase, limit) => {
    const count = counts.get(10)?.find((one) => one.useCase === useCase);
    expect(count).toBeDefined();
    expect((count?.readsAndWrites ?? 0) - (count?.ledgerWrites ?? 0)).toBeLessThanOrEqual(limit);
    expect(count?.readsAndWrites).toBeGreaterThan(0);
  });

  test('a reminder run mails somebody, or its count would mean nothing', () => {
    expect(counts.get(10)?.find(({ useCase }) => useCase === 'reminders')?.mails).toBeGreaterThan(0);
  });
});

/**
 * Above the budget of a month change and a refresh, and told here: on the first run of January the year's tab is made,
 * with a hidden mark on each column (65 writes); when the longest name, the number of desa or of obligations changes,
 * Ringkasan is dressed again (11 writes more). Both are far from the six minutes of a run.
 */
describe('what happens rarely costs more, and the same at any size', () => {
  const [small, large] = [10, 60].map((units) => measureRareCalls(units));

  test('the tab of a new year costs at most 95 reads and writes, a new dress for Ringkasan at most 32', () => {
    expect(small?.map(({ readsAndWrites }) => readsAndWrites <= 95)).toEqual([true, true]);
    expect(small?.[1]?.readsAndWrites).toBeLessThanOrEqual(32);
    expect(small?.[1]?.readsAndWrites).toBeGreaterThan(20);
  });

  test('neither depends on how many desa there are', () => {
    expect(large).toEqual(small);
  });
});
