// The smoke script's steps, tried against the fake: they pass where it answers as Google does, and fail where it does not.
import type { Fake } from '../../src/fake/http/server';
import { nationalSql } from '../../src/national/national-sql';
import { openApi } from '../../src/smoke/google-api';
import { SMOKE_STEPS, type Smoke } from '../../src/smoke/smoke-steps';
import { dataset, location, openFake, owner, project } from '../fake/fake-office';
import { sqlFolder } from '../national/place';

jest.setTimeout(120_000);

let fake: Fake;
beforeEach(async () => {
  fake = await openFake();
});
afterEach(() => fake.close());

function smokeOf(startedAt: number, more: Partial<Smoke['place']> = {}): Smoke {
  const place = { url: fake.url, token: owner, project, dataset, location, ...more };
  return { api: openApi(place), place, sql: nationalSql(sqlFolder, place), startedAt };
}

test('W12: all ten steps pass, twice in a row', async () => {
  expect(SMOKE_STEPS).toHaveLength(10);
  for (const startedAt of [1_773_108_000, 1_773_109_000]) {
    const seen: string[] = [];
    for (const { run } of SMOKE_STEPS) seen.push(await run(smokeOf(startedAt)));
    expect(seen[2]).toMatch(/^4260 rows, 1\.\d\d MB$/u);
    expect(seen.slice(3, 6)).toEqual(['409 duplicate', '404 without, 200 with it', 'notFound']);
    expect(seen[9]).toBe('without billing: DML is refused');
  }
});

test('W12: a dataset elsewhere, and a table that lost a row, are said', async () => {
  const [where, make, load, again] = SMOKE_STEPS;
  await expect(where?.run(smokeOf(1, { location: 'US' }))).rejects.toThrow(
    `it stands in ${location}, not in US`,
  );
  await make?.run(smokeOf(1));
  await load?.run(smokeOf(1));
  await fake.world.database.ask(
    `DELETE FROM "${project}"."${dataset}"."events_v1_3522" WHERE desa_code = '35.22.01.2001' AND obligation = 'siskamling'`,
  );
  await expect(again?.run(smokeOf(1))).rejects.toThrow('4259 instead of 4260');
});
