// Answers go wrong by a plan: the same one for the same seed.
import { FAULTS, type FaultPlan } from '../../src/fake/faults';
import type { Fake } from '../../src/fake/http/server';
import { callerOf, control, location, makeTables, openFake, rowsIn } from './fake-office';

let fake: Fake;
let nowMs: number;
beforeEach(async () => {
  nowMs = Date.parse('2026-03-10T00:00:00Z');
  fake = await openFake({ nowMs });
  await makeTables(fake, 't (a INT64)');
});
afterEach(() => fake.close());

/** The status of one load that meets a fault; 0 where no answer came. */
async function statusOfLoad(id: string): Promise<number> {
  nowMs += 10_000;
  await control(fake, { do: 'clock', ms: nowMs });
  return callerOf(fake)
    .load(id, 't', [{ a: 1 }])
    .then(({ status }) => status)
    .catch(() => 0);
}

test.each(
  FAULTS.map((fault) => ({
    fault,
    status: Number.parseInt(fault, 10) || 0,
    isDone: fault.endsWith('after'),
  })),
)('$fault: the answer has status $status, the work is done: $isDone', async ({ fault, status, isDone }) => {
  await control(fake, { do: 'faults', plan: { seed: 1, rate: 0, script: [fault] } });
  expect(await statusOfLoad('j1')).toBe(status);
  await control(fake, { do: 'finish' });
  expect(await rowsIn(fake, 't')).toHaveLength(isDone ? 1 : 0);
  expect(await statusOfLoad('j1')).toBe(isDone ? 409 : 200);
});

test('half of the answers go wrong at a rate of one half, the same ones for the same seed', async () => {
  const play = async (plan: FaultPlan, prefix: string): Promise<number[]> => {
    await control(fake, { do: 'faults', plan });
    const statuses: number[] = [];
    for (let count = 0; count < 50; count += 1) statuses.push(await statusOfLoad(`${prefix}${count}`));
    return statuses;
  };
  const first = await play({ seed: 5, rate: 0.5 }, 'a');
  expect(await play({ seed: 5, rate: 0.5 }, 'b')).toEqual(first);
  expect(await play({ seed: 6, rate: 0.5 }, 'c')).not.toEqual(first);
  const wrong = first.filter((status) => status !== 200).length;
  expect(wrong).toBeGreaterThan(15);
  expect(wrong).toBeLessThan(35);
  expect(new Set(first)).toEqual(new Set([200, 0, 403, 429, 500, 503]));
});

test('a job takes as many further requests as the plan says, and its rows are there when it is done', async () => {
  await control(fake, { do: 'faults', plan: { seed: 3, rate: 0, slowest: 8 } });
  const { load, getJob } = callerOf(fake);
  const requests: number[] = [];
  for (let count = 0; count < 12; count += 1) {
    await control(fake, { do: 'clock', ms: nowMs + count * 10_000 });
    await load(`j${count}`, 't', [{ a: count }]);
    expect(await rowsIn(fake, 't')).toHaveLength(count);
    let asked = 1;
    while ((await getJob(`j${count}`, location)).body.status?.state !== 'DONE') asked += 1;
    requests.push(asked);
    expect(await rowsIn(fake, 't')).toHaveLength(count + 1);
  }
  expect(Math.max(...requests)).toBeLessThanOrEqual(8);
  expect(new Set(requests).size).toBeGreaterThan(3);
});
