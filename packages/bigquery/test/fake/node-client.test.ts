// Google's own Node client accepts the fake: it loads, waits, asks and reads.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BigQuery } from '@google-cloud/bigquery';
import { OAuth2Client } from 'google-auth-library';
import type { Fake } from '../../src/fake/http/server';
import { dataset, location, makeTables, openFake, owner, project, rowsIn } from './fake-office';

let fake: Fake;
let client: BigQuery;
let folder: string;
beforeAll(async () => {
  fake = await openFake();
  await makeTables(fake, 't (desa_code STRING NOT NULL, rev INT64 NOT NULL, period DATE, moment TIMESTAMP)');
  folder = mkdtempSync(path.join(tmpdir(), 'muat-'));
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: owner });
  client = new BigQuery({
    projectId: project,
    apiEndpoint: fake.url,
    authClient,
    location,
    autoRetry: false,
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await fake.close();
});

const lines = [
  { desa_code: '35.22.20.2001', rev: 7, period: '2026-02-01', moment: '2026-03-10T02:00:00Z' },
  { desa_code: '35.22.20.2002', rev: 7, period: null, moment: null },
];

function loadFile(jobId: string) {
  const file = path.join(folder, `${jobId}.ndjson`);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const metadata = {
    jobId,
    location,
    sourceFormat: 'NEWLINE_DELIMITED_JSON',
    writeDisposition: 'WRITE_APPEND',
    createDisposition: 'CREATE_NEVER',
  };
  return client.dataset(dataset).table('t').load(file, metadata);
}

test('a load job runs to its end, and the same id is refused', async () => {
  const [job] = await loadFile('muat-1');
  expect(job.status).toMatchObject({ state: 'DONE' });
  expect(job.statistics?.load?.outputRows).toBe('2');
  await expect(loadFile('muat-1')).rejects.toMatchObject({ code: 409 });
  expect(await rowsIn(fake, 't', 'desa_code')).toEqual([['35.22.20.2001'], ['35.22.20.2002']]);
});

test('a job is found by its id at its location, and nowhere else', async () => {
  const [{ status }] = await client.job('muat-1', { location }).getMetadata();
  expect(status.state).toBe('DONE');
  await expect(client.job('muat-1', { location: 'US' }).getMetadata()).rejects.toMatchObject({ code: 404 });
});

test('a question gives its rows, typed by the schema, page by page', async () => {
  const query = `SELECT desa_code, rev, period, moment FROM \`${project}.${dataset}.t\` ORDER BY desa_code`;
  const [rows] = await client.query({ query, maximumBytesBilled: '20000000' });
  expect(rows).toEqual([
    {
      desa_code: '35.22.20.2001',
      rev: 7,
      period: { value: '2026-02-01' },
      moment: { value: '2026-03-10T02:00:00.000Z' },
    },
    { desa_code: '35.22.20.2002', rev: 7, period: null, moment: null },
  ]);
  const [job] = await client.createQueryJob({ query });
  const [first, next] = await job.getQueryResults({ maxResults: 1, autoPaginate: false });
  const [second, end] = await job.getQueryResults({ ...next, autoPaginate: false });
  expect([...first, ...second, end]).toEqual([...rows, null]);
});

test('refusals arrive with their status and reason', async () => {
  const query = `DELETE FROM \`${project}.${dataset}.t\` WHERE TRUE`;
  const refusal = { code: 403, errors: [expect.objectContaining({ reason: 'billingNotEnabled' })] };
  await expect(client.query(query)).rejects.toMatchObject(refusal);
  await expect(
    client
      .dataset(dataset)
      .table('t')
      .insert([{ desa_code: 'x', rev: 1 }]),
  ).rejects.toMatchObject({
    code: 403,
  });
});

test('tables and datasets are described', async () => {
  const table = client.dataset(dataset).table('t');
  expect(await table.exists()).toEqual([true]);
  expect(await client.dataset(dataset).table('tiada').exists()).toEqual([false]);
  const [{ schema, location: place }] = await table.getMetadata();
  expect([schema.fields.length, place]).toEqual([4, location]);
  const [{ location: home }] = await client.dataset(dataset).getMetadata();
  expect(home).toBe(location);
});
