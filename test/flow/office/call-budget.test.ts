// Holds the service calls of each use case: the main currency on Apps Script.
import { callRpc } from '../kasiman';
import { type CallCount, countOf, measureCalls, measureRareCalls, officeOf } from '../measure-calls';
import { monthlyDraft } from '../office-actions';

/** Mails whose rows in Pengingat are written together: two writes for each such batch are allowed, and nothing else. */
const batchSize = 25;

type DailyUseCase = Exclude<CallCount['useCase'], 'newYear' | 'newStyles'>;

/**
 * Reads and writes that a use case may cost, for any number of desa and of mails. Once in a thousand rows Pengingat
 * is full and has to grow, which is one call more in that run.
 */
const mostReadsAndWrites: Readonly<Record<DailyUseCase, number>> = {
  open: 2,
  submission: 22,
  monthChange: 28,
  refresh: 20,
  reminders: 17,
};

/**
 * Calls that Google answers from what the script already holds, at 10 and 108 desa: ids and names of sheets, ranges; a
 * reminder run also signs the code of each link.
 */
const mostLocalCalls: Readonly<Record<DailyUseCase, { readonly 10: number; readonly 108: number }>> = {
  open: { 10: 44, 108: 44 },
  submission: { 10: 110, 108: 110 },
  monthChange: { 10: 65, 108: 65 },
  refresh: { 10: 60, 108: 60 },
  reminders: { 10: 75, 108: 150 },
};

describe('service calls do not depend on how many desa there are', () => {
  const counts = new Map<number, readonly CallCount[]>();
  beforeAll(() => {
    for (const size of [10, 108, 852]) counts.set(size, measureCalls(officeOf(size)));
  }, 300_000);

  const countsAt = (size: number): readonly CallCount[] => counts.get(size) ?? [];
  const countAt = (size: number, useCase: string) =>
    countsAt(size).find((count) => count.useCase === useCase);
  const costsOf = (size: number) =>
    Object.fromEntries(
      countsAt(size).map(({ useCase, readsAndWrites, mails }) => [
        useCase,
        readsAndWrites - 2 * Math.ceil(mails / batchSize),
      ]),
    );

  test('each use case costs the same reads and writes for 10, 108 and 852 desa', () => {
    expect(costsOf(108)).toEqual(costsOf(10));
    expect(costsOf(852)).toEqual(costsOf(10));
  });

  test.each(Object.entries(mostReadsAndWrites))('%s stays within %i reads and writes', (useCase, limit) => {
    expect(costsOf(10)[useCase]).toBeLessThanOrEqual(limit);
    expect(costsOf(10)[useCase]).toBeGreaterThan(0);
  });

  test.each(
    Object.entries(mostLocalCalls).flatMap(([useCase, limits]) => [
      { useCase, size: 10, limit: limits[10] },
      { useCase, size: 108, limit: limits[108] },
    ]),
  )('$useCase stays within $limit local calls for $size desa', ({ useCase, size, limit }) => {
    expect(countAt(size, useCase)?.local).toBeLessThanOrEqual(limit);
    expect(countAt(size, useCase)?.local).toBeGreaterThan(0);
  });

  test('each use case searches the workbook once, and an opening that brings nothing not at all', () => {
    for (const { useCase, searches } of countsAt(108))
      expect([useCase, searches]).toEqual([useCase, useCase === 'open' ? 0 : 1]);
  });

  test('a reminder run mails as many as the quota allows, and the camat his digest, or its count would mean nothing', () => {
    const mails = [10, 108, 852].map((size) => countAt(size, 'reminders')?.mails);
    expect(mails).toEqual([10, 81, 81]);
  });
});

/** From the fifth month of a year on, the columns of a month gone by are folded away at each change: five calls more. */
test('a month change late in the year stays within 33 reads and writes', () => {
  const office = officeOf(10);
  office.state.triggers = [];
  const runAt = (day: string): number => {
    office.clock.set(`${day}T06:30:00+07:00`);
    office.call('dailyRefresh');
    return countOf(office, 'monthChange').readsAndWrites;
  };
  for (const day of ['2026-02-28', '2026-03-01', '2026-04-01', '2026-05-01', '2026-05-02']) runAt(day);
  expect(runAt('2026-06-01')).toBeLessThanOrEqual(33);
  runAt('2026-06-02');
  expect(runAt('2026-07-01')).toBeLessThanOrEqual(33);
});

describe('five obligations', () => {
  /** Google is asked for each form and for its answers. */
  const readsOfForm = 2;
  /** Ringkasan gets other lines when a month has changed, and is then styled again. */
  const newStyles = 17;
  const office = officeOf(10);
  for (const name of ['Siskamling', 'Laporan Penduduk', 'Posyandu', 'Sosialisasi SE'])
    callRpc(office, 'addObligation', { ...monthlyDraft, name, start: '2026-02-01' });
  const counts = measureCalls(office);

  test.each(Object.entries(mostReadsAndWrites))(
    'cost no more than %s with one (%i), but two reads for each further form in the daily runs, and new styles',
    (useCase, limit) => {
      const { readsAndWrites = 0, mails = 0 } = counts.find((count) => count.useCase === useCase) ?? {};
      const isDaily = useCase === 'monthChange' || useCase === 'reminders';
      const forms = isDaily ? 4 * readsOfForm : 0;
      const styles = useCase === 'monthChange' ? newStyles : 0;
      const most = limit + forms + styles + 2 * Math.ceil(mails / batchSize);
      expect(readsAndWrites).toBeGreaterThan(0);
      expect(readsAndWrites).toBeLessThanOrEqual(most);
    },
  );
});

/**
 * Above the budget of a month change and a refresh: on the first run of January the year's tab is made; when the longest name, the number of desa or of obligations changes, Ringkasan is
 * styled again (17 writes more). Both are far from the six minutes of a run.
 */
describe('what happens rarely costs more, and the same at any size', () => {
  const [small, large] = [10, 60].map((units) => measureRareCalls(units));

  test('the tab of a new year costs at most 52 reads and writes and no second search', () => {
    expect(small?.[0]?.readsAndWrites).toBeLessThanOrEqual(52);
    expect(small?.[0]?.local).toBeLessThanOrEqual(160);
    expect(small?.[0]?.searches).toBe(1);
  });

  test('new styles for Ringkasan cost at most 38 reads and writes', () => {
    expect(small?.[1]?.readsAndWrites).toBeLessThanOrEqual(38);
    expect(small?.[1]?.readsAndWrites).toBeGreaterThan(20);
    expect(small?.[1]?.local).toBeLessThanOrEqual(70);
    expect(small?.[1]?.searches).toBe(1);
  });

  test('neither depends on how many desa there are', () => {
    expect(large).toEqual(small);
  });
});
