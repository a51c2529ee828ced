// Calls BigQuery through the advanced service, and says how it answered.
import type { BigQueryPort, JobAnswer } from '../../app/ports-bigquery';

/** Milliseconds that Google may take for a question before it answers without rows. */
const queryTimeoutMs = 30_000;

export const googleBigQuery: BigQueryPort = {
  insertLoad: ({ jobId, project, dataset, table, location, lines }) => {
    const load = {
      destinationTable: { projectId: project, datasetId: dataset, tableId: table },
      sourceFormat: 'NEWLINE_DELIMITED_JSON',
      writeDisposition: 'WRITE_APPEND',
      createDisposition: 'CREATE_NEVER',
    };
    const job = { jobReference: { projectId: project, jobId, location }, configuration: { load } };
    return answerOf((jobs) =>
      jobs.insert(job, project, Utilities.newBlob(lines, 'application/octet-stream')),
    );
  },
  readJob: ({ jobId, project, location }) => answerOf((jobs) => jobs.get(project, jobId, { location })),
  query: ({ project, location, sql, maximumBytesBilled }) => {
    const request = {
      query: sql,
      useLegacySql: false,
      location,
      maximumBytesBilled: String(maximumBytesBilled),
      timeoutMs: queryTimeoutMs,
    };
    const jobs = requireJobs();
    try {
      const { jobComplete, rows = [] } = jobs.query(request, project);
      return jobComplete ? rows.map(({ f = [] }) => f.map(({ v }) => String(v ?? ''))) : null;
    } catch {
      return null;
    }
  },
};

type Jobs = GoogleAppsScript.BigQuery.Collection.JobsCollection;

/** Throws where the manifest does not name the advanced service: the base build's does not. */
function requireJobs(): Jobs {
  const jobs = BigQuery?.Jobs;
  if (jobs === undefined) throw new Error('The advanced service BigQuery is not enabled');
  return jobs;
}

function answerOf(call: (jobs: Jobs) => GoogleAppsScript.BigQuery.Schema.Job): JobAnswer {
  const jobs = requireJobs();
  try {
    const { status } = call(jobs);
    if (status?.state !== 'DONE') return { kind: 'running' };
    const { errorResult } = status;
    return errorResult ? { kind: 'failed', reason: errorResult.reason ?? 'unknown' } : { kind: 'done' };
  } catch (failure) {
    if (isConsentMissing(failure)) throw failure;
    const status = statusOf(failure);
    return status !== null && status < 500 ? { kind: 'refused', status } : { kind: 'lost' };
  }
}

/** The call did not leave the script: a person has to consent first. */
function isConsentMissing(failure: unknown): boolean {
  return failure instanceof Error && /Authorization is required|Required permissions/u.test(failure.message);
}

/** Google's words for refusals, for failures that carry no number. */
const SENTENCES: readonly (readonly [RegExp, number])[] = [
  [/already exists/iu, 409],
  [/not found/iu, 404],
  [/access denied|does not have .*permission|quota exceeded|exceeded rate limits|billing/iu, 403],
  [/invalid/iu, 400],
];

/** The HTTP status of a failed call of an advanced service; null where nothing tells it, as when no answer came. */
function statusOf(failure: unknown): number | null {
  if (!(failure instanceof Error)) return null;
  const details: unknown = 'details' in failure ? failure.details : null;
  if (typeof details === 'object' && details !== null && 'code' in details) return Number(details.code);
  return SENTENCES.find(([words]) => words.test(failure.message))?.[1] ?? null;
}
