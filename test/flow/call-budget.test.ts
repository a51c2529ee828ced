import { type CallCount, measureCalls, officeOf } from './measure-calls';

/** Reads and writes that a use case may cost, whatever the number of desa. */
const budget: Readonly<Record<CallCount['useCase'], number>> = {
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
