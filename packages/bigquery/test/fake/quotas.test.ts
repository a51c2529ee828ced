// The documented limits, each met and then exceeded by one.

import { createClock } from '../../src/fake/clock';
import type { Fake } from '../../src/fake/http/server';
import { createQuotas, LIMITS } from '../../src/fake/quotas';
import { callerOf, control, dataset, location, makeTables, openFake, project } from './fake-office';

const start = Date.parse('2026-03-10T00:00:00Z');
const minute = 60_000;

let fake: Fake;
beforeEach(async () => {
  fake = await openFake({ nowMs: start });
  await makeTables(fake, 't (a INT64)', 'p (day DATE, a INT64) PARTITION BY day');
});
afterEach(() => fake.close());

/** Loads at a moment; what the job failed with, if it did. */
async function loadAt(ms: number, id: string, table = 't', lines: readonly object[] = [{ a: 1 }]) {
  await control(fake, { do: 'clock', ms });
  const { load, getJob } = callerOf(fake);
  await load(id, table, lines);
  return (await getJob(id, location)).body.status?.errorResult?.reason;
}

test('a table takes 1,500 loads within 24 hours, and the next a day after the first', () => {
  const clock = createClock();
  const { chargeLoad } = createQuotas(clock);
  const loadAfter = (ms: number): string | undefined => {
    clock.set(start + ms);
    return chargeLoad(fake.world.catalog.table({ project, dataset, table: 't' }), 1)?.reason;
  };
  const ends = Array.from({ length: 1501 }, (_, count) => loadAfter(count * 10_000));
  expect(ends.slice(0, 1500).filter((reason) => reason !== undefined)).toEqual([]);
  expect(ends[1500]).toBe('quotaExceeded');
  expect(loadAfter(24 * 60 * minute + 10_000)).toBeUndefined();
});

test('a load that fails counts too', async () => {
  const { withinMs, most } = LIMITS.updatesOfTable;
  for (let count = 0; count < most; count += 1)
    expect(await loadAt(start, `j${count}`, 't', [{ b: 1 }])).toBe('invalid');
  expect(await loadAt(start, 'next')).toBe('rateLimitExceeded');
  expect(await loadAt(start + withinMs, 'later')).toBeUndefined();
});

test('a partitioned table counts the partitions that a load changes', async () => {
  const days = Array.from({ length: 50 }, (_, index) => new Date(start + index * 24 * 60 * minute));
  const lines = days.map((day) => ({ day: day.toISOString().slice(0, 10), a: 1 }));
  expect(await loadAt(start, 'j1', 'p', lines)).toBeUndefined();
  expect(await loadAt(start, 'j2', 'p', lines.slice(0, 1))).toBe('rateLimitExceeded');
  expect(await loadAt(start + minute, 'j3', 'p', lines.slice(0, 1))).toBeUndefined();
});

test('one user calls one method at most 100 times a second', async () => {
  const { getJob, call } = callerOf(fake);
  const statuses: number[] = [];
  for (let count = 0; count < 101; count += 1) statuses.push((await getJob('tiada', location)).status);
  expect([statuses.filter((status) => status === 404).length, statuses.at(-1)]).toEqual([100, 403]);
  expect((await call('GET', '/datasets/pantau')).status).toBe(200);
  expect((await callerOf(fake, 'lain@kabupaten.example').getJob('tiada', location)).status).toBe(404);
});
