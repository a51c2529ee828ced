// Jobs of the fake, as Google documents them.
import type { Fake } from '../../src/fake/http/server';
import { callerOf, location, makeTables, openFake, project, rowsIn } from './fake-office';

let fake: Fake;
beforeEach(async () => {
  fake = await openFake();
  await makeTables(fake, 't (a INT64 NOT NULL, b STRING)');
});
afterEach(() => fake.close());

function reasonOf({ body }: Awaited<ReturnType<ReturnType<typeof callerOf>['query']>>): string | undefined {
  return body.error?.errors[0]?.reason ?? body.status?.errorResult?.reason;
}

describe('a load job', () => {
  test('runs, is done when it is asked for, and its rows are there once', async () => {
    const { load, getJob } = callerOf(fake);
    const begun = await load('j1', 't', [{ a: 1, b: 'satu' }, { a: 2 }]);
    expect([begun.status, begun.body.status?.state]).toEqual([200, 'RUNNING']);
    expect((await getJob('j1', location)).body.status).toEqual({ state: 'DONE' });
    expect(await rowsIn(fake, 't')).toEqual([
      ['1', 'satu'],
      ['2', null],
    ]);
  });

  test('with a known id is refused with 409 and stores nothing again', async () => {
    const { load } = callerOf(fake);
    await load('j1', 't', [{ a: 1 }]);
    const again = await load('j1', 't', [{ a: 1 }]);
    expect([again.status, reasonOf(again)]).toEqual([409, 'duplicate']);
    expect(await rowsIn(fake, 't', 'a')).toEqual([['1']]);
  });

  test.each([
    { what: 'a column that the table lacks', line: { a: 1, c: 1 }, says: 'No such field: c.' },
    { what: 'no value where one is required', line: { b: 'x' }, says: 'Missing required field: a.' },
    {
      what: 'a value of another type',
      line: { a: 'satu' },
      says: 'Could not convert value to integer. Field: a; Value: satu',
    },
  ])('with $what fails whole', async ({ line, says }) => {
    const { load, getJob } = callerOf(fake);
    await load('j1', 't', [{ a: 1 }, line]);
    const { body } = await getJob('j1', location);
    expect(body.status).toMatchObject({ state: 'DONE', errorResult: { reason: 'invalid' } });
    expect(body.status?.errorResult?.message).toContain(says);
    expect(await rowsIn(fake, 't')).toEqual([]);
  });

  test('with a line that is no JSON fails at the position where it begins', async () => {
    const { load, getJob } = callerOf(fake);
    await load('j1', 't', '{"a":1}\n{"a":\n');
    expect((await getJob('j1', location)).body.status?.errorResult?.message).toContain('position 8');
  });

  test('into a missing table fails where none may be made, and makes it where a schema comes along', async () => {
    const { load, getJob } = callerOf(fake);
    await load('j1', 'lain', [{ a: 1 }]);
    const { body } = await getJob('j1', location);
    expect(body.status).toMatchObject({
      errorResult: { reason: 'notFound', message: `Not found: Table ${project}:pantau.lain` },
    });
    const schema = { fields: [{ name: 'a', type: 'INT64' }] };
    await load('j2', 'lain', [{ a: 1 }], { createDisposition: 'CREATE_IF_NEEDED', schema });
    await getJob('j2', location);
    expect(await rowsIn(fake, 'lain')).toEqual([['1']]);
  });

  test('with another schema than the table fails', async () => {
    const { load, getJob } = callerOf(fake);
    await load('j1', 't', [{ a: 1 }], { schema: { fields: [{ name: 'a', type: 'STRING' }] } });
    expect((await getJob('j1', location)).body.status?.errorResult?.message).toContain(
      'Provided Schema does not match',
    );
  });

  test.each([{ autodetect: true }, { writeDisposition: 'WRITE_TRUNCATE' }, { sourceFormat: 'CSV' }])(
    'with %j is refused by name: nothing is ignored silently',
    async (more) => {
      const refused = await callerOf(fake).load('j1', 't', [{ a: 1 }], more);
      expect([refused.status, reasonOf(refused)]).toEqual([501, 'notImplemented']);
    },
  );
});

describe('a job is found', () => {
  test('only with its location, outside US and EU', async () => {
    const { load, getJob } = callerOf(fake);
    await load('j1', 't', [{ a: 1 }]);
    const [without, elsewhere] = [await getJob('j1'), await getJob('j1', 'asia-southeast1')];
    expect([without.status, reasonOf(without), elsewhere.status]).toEqual([404, 'notFound', 404]);
  });

  test('without one in US and in EU', async () => {
    const other = await openFake({ datasets: [{ project, dataset: 'pantau', location: 'EU' }] });
    const { query, getJob } = callerOf(other);
    const { body } = await query('SELECT 1', { location: 'EU' });
    expect((await getJob((body.jobReference as { jobId: string }).jobId)).status).toBe(200);
    await other.close();
  });

  test('by who began it and by administrators, by nobody else', async () => {
    const other = await openFake({ admins: ['pengelola@provinsi.example'] });
    await makeTables(other, 't (a INT64)');
    await callerOf(other, 'satu@kabupaten.example').load('j1', 't', [{ a: 1 }]);
    const stranger = await callerOf(other, 'dua@kabupaten.example').getJob('j1', location);
    expect([stranger.status, reasonOf(stranger)]).toEqual([403, 'accessDenied']);
    expect((await callerOf(other, 'pengelola@provinsi.example').getJob('j1', location)).status).toBe(200);
    await other.close();
  });
});

test('users outside the project are refused with 403, nobody at all with 401', async () => {
  const other = await openFake({ members: ['satu@kabupaten.example'] });
  expect((await callerOf(other, 'dua@kabupaten.example').query('SELECT 1')).status).toBe(403);
  expect((await fetch(`${other.url}/bigquery/v2/projects/${project}/datasets/pantau`)).status).toBe(401);
  await other.close();
});

describe('the sandbox refuses with 403', () => {
  test.each([
    'INSERT INTO `proyek-uji.pantau.t` (a) VALUES (1)',
    '-- nightly\nDELETE FROM `proyek-uji.pantau.t` WHERE a = 1',
    'MERGE `proyek-uji.pantau.t` USING x ON FALSE WHEN MATCHED THEN DELETE',
  ])('%s', async (sql) => {
    const refused = await callerOf(fake).query(sql);
    expect([refused.status, reasonOf(refused)]).toEqual([403, 'billingNotEnabled']);
  });

  test('streaming', async () => {
    const refused = await callerOf(fake).call('POST', '/datasets/pantau/tables/t/insertAll', {
      rows: [{ json: { a: 1 } }],
    });
    expect([refused.status, reasonOf(refused)]).toEqual([403, 'accessDenied']);
    expect(await rowsIn(fake, 't')).toEqual([]);
  });
});

test('with billing, what the sandbox refuses is not done by halves: it is named as not emulated', async () => {
  const other = await openFake({ hasBilling: true });
  await makeTables(other, 't (a INT64)');
  const { query, call } = callerOf(other);
  expect((await query('DELETE FROM `proyek-uji.pantau.t` WHERE TRUE')).status).toBe(501);
  expect((await call('POST', '/datasets/pantau/tables/t/insertAll', { rows: [] })).status).toBe(501);
  await other.close();
});

describe('a question', () => {
  test('gives its rows as texts, moments in seconds or in whole microseconds', async () => {
    const sql =
      "SELECT 'a' AS x, 5 AS n, TRUE AS b, DATE '2026-03-01' AS d, NULL AS u, TIMESTAMP '2026-03-10 02:00:00' AS t";
    const { query } = callerOf(fake);
    const { body } = await query(sql.replace(', NULL AS u', ', CAST(NULL AS STRING) AS u'));
    expect(body.rows?.[0]?.f.map(({ v }) => v)).toEqual(['a', '5', 'true', '2026-03-01', null, '1773108000']);
    const whole = await query("SELECT TIMESTAMP '2026-03-10 02:00:00'", {
      formatOptions: { useInt64Timestamp: true },
    });
    expect(whole.body.rows?.[0]?.f[0]?.v).toBe('1773108000000000');
  });

  test('that would be billed for more than allowed is refused, and a table costs at least 10 MB', async () => {
    const { query } = callerOf(fake);
    const sql = 'SELECT a FROM `proyek-uji`.`pantau`.`t`';
    const refused = await query(sql, { maximumBytesBilled: '10485759' });
    expect([refused.status, reasonOf(refused)]).toEqual([400, 'bytesBilledLimitExceeded']);
    expect((await query(sql, { maximumBytesBilled: '10485760' })).status).toBe(200);
  });

  test('through a view is billed for the table behind it', async () => {
    const { query } = callerOf(fake);
    await query('CREATE VIEW `proyek-uji.pantau.v` AS SELECT a FROM `proyek-uji.pantau.t`');
    const refused = await query('SELECT a FROM `proyek-uji.pantau.v`', { maximumBytesBilled: '10' });
    expect(reasonOf(refused)).toBe('bytesBilledLimitExceeded');
  });

  test('in another location than its table finds no dataset', async () => {
    const refused = await callerOf(fake).query('SELECT a FROM `proyek-uji.pantau.t`', { location: 'US' });
    expect([refused.status, reasonOf(refused)]).toEqual([404, 'notFound']);
  });

  test('without the filter that its table asks for is refused', async () => {
    await makeTables(fake, 'p (day DATE, a INT64) PARTITION BY day OPTIONS(require_partition_filter = TRUE)');
    const { query } = callerOf(fake);
    expect(reasonOf(await query('SELECT a FROM `proyek-uji.pantau.p`'))).toBe('invalidQuery');
    expect((await query("SELECT a FROM `proyek-uji.pantau.p` WHERE day >= DATE '2026-01-01'")).status).toBe(
      200,
    );
  });

  test.each([
    { sql: 'SELEC 1', status: 501 },
    { sql: 'SELECT FROM WHERE', status: 400 },
    { sql: 'SELECT a FROM `proyek-uji.pantau.tiada`', status: 404 },
    { sql: 'SELECT SAFE.SUBSTR(b, 1) FROM `proyek-uji.pantau.t`', status: 501 },
    { sql: 'SELECT 1; SELECT 2', status: 501 },
  ])('$sql is answered with $status', async ({ sql, status }) => {
    expect((await callerOf(fake).query(sql)).status).toBe(status);
  });
});

test('tables and datasets are described, missing ones are 404, other calls are named', async () => {
  const { call } = callerOf(fake);
  const table = await call('GET', '/datasets/pantau/tables/t');
  expect(table.body).toMatchObject({
    numRows: '0',
    location,
    schema: { fields: [{ name: 'a', type: 'INTEGER', mode: 'REQUIRED' }, { name: 'b' }] },
  });
  expect((await call('GET', '/datasets/pantau')).body.location).toBe(location);
  expect((await call('GET', '/datasets/tiada')).status).toBe(404);
  expect((await call('GET', '/datasets/pantau/tables/tiada')).status).toBe(404);
  const unknown = await call('GET', '/datasets');
  expect([unknown.status, JSON.stringify(unknown.body)]).toEqual([
    501,
    expect.stringContaining('is not emulated'),
  ]);
});
