import { type CallCount, measureCalls, measureRareCalls, officeOf } from '../measure-calls';

/** Mails whose rows in Pengingat are written together: two writes for each such batch are allowed, and nothing else. */
const batchSize = 25;

/**
 * Reads and writes that a use case may cost, whatever the number of desa and of mails. Once in a thousand rows Pengingat
 * is full and has to grow, which is one call more in that run.
 */
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

  const costsOf = (size: number) =>
    Object.fromEntries(
      (counts.get(size) ?? []).map(({ useCase, readsAndWrites, mails }) => [
        useCase,
        readsAndWrites - 2 * Math.ceil(mails / batchSize),
      ]),
    );

  test('each use case costs the same for 10, 108 and 852 desa', () => {
    expect(costsOf(108)).toEqual(costsOf(10));
    expect(costsOf(852)).toEqual(costsOf(10));
  });

  test.each(Object.entries(budget))('%s stays within %i reads and writes', (useCase, limit) => {
    expect(costsOf(10)[useCase]).toBeLessThanOrEqual(limit);
    expect(costsOf(10)[useCase]).toBeGreaterThan(0);
  });

  test('a reminder run mails as many as the quota allows, and the camat his digest, or its count would mean nothing', () => {
    const mails = [10, 108, 852].map(
      (size) => counts.get(size)?.find(({ useCase }) => useCase === 'reminders')?.mails,
    );
    expect(mails).toEqual([10, 81, 81]);
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
