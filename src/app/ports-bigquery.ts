// What the scaled build needs of BigQuery: load jobs in, query jobs out.
import type { Ports } from './ports';

/** How Google answered a call. */
export type JobAnswer =
  | { readonly kind: 'running' }
  | { readonly kind: 'done' }
  /** The job has ended and stored nothing. `reason` is Google's word: `notFound`, `quotaExceeded`, `invalid` … */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The call was refused, nothing was begun: HTTP status 400–499. */
  | { readonly kind: 'refused'; readonly status: number }
  /** No answer, or one of HTTP 5xx: nobody knows whether the job has begun. */
  | { readonly kind: 'lost' };

/** A load job: lines of JSON appended to a table that exists. */
export interface LoadJob {
  readonly jobId: string;
  readonly project: string;
  readonly dataset: string;
  readonly table: string;
  readonly location: string;
  readonly lines: string;
}

export type JobReference = Pick<LoadJob, 'jobId' | 'project' | 'location'>;

export interface QueryJob {
  readonly project: string;
  readonly location: string;
  readonly sql: string;
  /** Google refuses a query that would read more. */
  readonly maximumBytesBilled: number;
}

export interface BigQueryPort {
  insertLoad(job: LoadJob): JobAnswer;
  /** Always with the location, without which a job outside US and EU is not found. */
  readJob(job: JobReference): JobAnswer;
  /** The rows as texts; null when the query was refused, failed or got no answer. */
  query(job: QueryJob): readonly (readonly string[])[] | null;
}

export type PushPorts = Ports & {
  readonly bigQuery: BigQueryPort;
  /** The id that Google gave the workbook; a copy of it has another. */
  readonly workbookId: () => string;
};
