// A job: who asked for it, how far it is, what it ended with.
import type { Answer } from '../../duck/database';
import type { ErrorProto } from '../api-error';

export interface JobReference {
  readonly projectId: string;
  readonly jobId: string;
  readonly location: string;
}

/** What the work of a job came to; `answer` holds the rows of a question. */
export type Outcome =
  | { readonly kind: 'done'; readonly answer: Answer | null; readonly statistics: object }
  | { readonly kind: 'failed'; readonly error: ErrorProto };

export interface Job {
  readonly reference: JobReference;
  /** The user's address. */
  readonly user: string;
  readonly configuration: object;
  readonly createdMs: number;
  /** It is done after this many further requests. */
  stepsLeft: number;
  readonly work: () => Promise<Outcome>;
  /** Null while it runs. */
  outcome: Outcome | null;
  endedMs: number;
}

/** `project:location.id`, as Google's sentences have it. */
export function jobNameOf({ projectId, jobId, location }: JobReference): string {
  return `${projectId}:${location}.${jobId}`;
}

/** As jobs.get and jobs.insert answer. */
export function jobResource(job: Job): object {
  const { reference, user, configuration, outcome, createdMs, endedMs } = job;
  const error = outcome?.kind === 'failed' ? outcome.error : null;
  return {
    kind: 'bigquery#job',
    id: jobNameOf(reference),
    jobReference: reference,
    configuration,
    user_email: user,
    status: {
      state: outcome === null ? 'RUNNING' : 'DONE',
      ...(error === null ? {} : { errorResult: error, errors: [error] }),
    },
    statistics: {
      creationTime: String(createdMs),
      startTime: String(createdMs),
      ...(outcome === null ? {} : { endTime: String(endedMs) }),
      ...(outcome?.kind === 'done' ? outcome.statistics : {}),
    },
  };
}
