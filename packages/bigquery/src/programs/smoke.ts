// Tries a real project in ten steps (docs/bigquery.md):
// BIGQUERY_TOKEN=$(gcloud auth print-access-token) node packages/bigquery/build/run.mjs smoke <project> <dataset> <location>
import path from 'node:path';
import { nationalSql } from '../national/national-sql';
import { openApi } from '../smoke/google-api';
import { SMOKE_STEPS } from '../smoke/smoke-steps';

const [project = '', dataset = '', location = ''] = process.argv.slice(2);
// The steps make and remove tables, so they stay away from those in use.
if (!dataset.endsWith('_coba')) throw new RangeError('The name of the dataset has to end in _coba');
const token = process.env.BIGQUERY_TOKEN ?? '';
if (token === '') throw new RangeError('BIGQUERY_TOKEN is not set');
const place = {
  url: process.env.BIGQUERY_URL ?? 'https://bigquery.googleapis.com',
  token,
  project,
  dataset,
  location,
};
const smoke = {
  api: openApi(place),
  place,
  sql: nationalSql(path.join(import.meta.dirname, '../sql'), place),
  startedAt: Math.floor(Date.now() / 1000),
};
for (const [index, { title, run }] of SMOKE_STEPS.entries()) {
  const start = Date.now();
  const seen = await run(smoke).catch((failure: unknown) => {
    console.error(`${index + 1}/${SMOKE_STEPS.length} ${title}: FAILED`);
    throw failure;
  });
  console.log(
    `${index + 1}/${SMOKE_STEPS.length} ${title}: ${seen} (${((Date.now() - start) / 1000).toFixed(1)} s)`,
  );
}
