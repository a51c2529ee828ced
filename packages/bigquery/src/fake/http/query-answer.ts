// The rows of a question as jobs.query and jobs.getQueryResults give them.
import { ApiError } from '../api-error';
import type { Job } from '../jobs/job';
import { encodeValue, fieldOf, type ValueFormat } from '../values';

export interface Page extends ValueFormat {
  /** Index of the first row. */
  readonly start: number;
  readonly most: number;
}

/** Throws what the question failed with. */
export function queryAnswer({ reference, outcome }: Job, { start, most, hasWholeMicros }: Page): object {
  const known = { kind: 'bigquery#queryResponse', jobReference: reference };
  if (outcome === null) return { ...known, jobComplete: false };
  if (outcome.kind === 'failed') {
    const { reason, message } = outcome.error;
    throw new ApiError(statusOf(reason), reason, message);
  }
  const { answer } = outcome;
  if (answer === null) throw new ApiError(400, 'invalid', `Job ${reference.jobId} is not a query`);
  const { columns, rows } = answer;
  const shown = rows.slice(start, start + most);
  const next = start + shown.length;
  return {
    ...known,
    jobComplete: true,
    cacheHit: false,
    schema: { fields: columns.map(fieldOf) },
    totalRows: String(rows.length),
    rows: shown.map((row) => ({ f: row.map((value) => ({ v: encodeValue(value, { hasWholeMicros }) })) })),
    ...(next < rows.length ? { pageToken: String(next) } : {}),
  };
}

/** The HTTP status of a reason (cloud.google.com/bigquery/docs/error-messages). */
function statusOf(reason: string): number {
  const statuses: Readonly<Record<string, number>> = { notFound: 404, duplicate: 409, notImplemented: 501 };
  return statuses[reason] ?? 400;
}
