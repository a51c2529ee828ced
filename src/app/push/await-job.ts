// Sends a load job until Google answers, and waits for its end.
import type { JobAnswer, LoadJob, PushPorts } from '../ports-bigquery';

/** How a push ended. */
export type PushEnd =
  | 'arrived'
  /** Google still works on it, or nobody knows yet: the next press asks again. */
  | 'pending'
  /** Google does not know the job (404), does not show it (403) or cannot look for it: the next push counts above it. */
  | 'unknown'
  | { readonly refusedFor: string };

type JobPorts = Pick<PushPorts, 'bigQuery' | 'clock'>;

/** Tries in one press; a job usually takes seconds. */
const mostSends = 4;
const mostLooks = 12;

/**
 * A lost answer, 429 or 5xx: the same job id and the same bytes again, so that nothing is stored twice. 409: it had
 * arrived. Then its end is waited for, at most a minute and a half. Refused after a lost answer: it may have begun then.
 */
export function sendLoad(ports: JobPorts, job: LoadJob): PushEnd {
  let mayHaveBegun = false;
  for (let attempt = 0; attempt < mostSends; attempt += 1) {
    if (attempt > 0) ports.clock.sleep(pauseMs(attempt));
    const answer = ports.bigQuery.insertLoad(job);
    mayHaveBegun ||= answer.kind === 'lost';
    if (answer.kind === 'lost' || isBusy(answer)) continue;
    if (answer.kind === 'refused' && answer.status !== 409)
      return mayHaveBegun ? 'pending' : { refusedFor: `HTTP ${answer.status}` };
    return answer.kind === 'running' || answer.kind === 'refused' ? awaitEnd(ports, job) : endOf(answer);
  }
  return 'pending';
}

/** Too many calls at the moment: nothing was begun. */
function isBusy(answer: JobAnswer): boolean {
  return answer.kind === 'refused' && answer.status === 429;
}

/** Asks for a job until it has ended. */
export function awaitEnd({ bigQuery, clock }: JobPorts, job: LoadJob): PushEnd {
  for (let look = 0; look < mostLooks; look += 1) {
    if (look > 0) clock.sleep(pauseMs(look));
    const end = endOf(bigQuery.readJob(job));
    if (end !== 'pending') return end;
  }
  return 'pending';
}

/** What an answer about a job says of its end. */
export function endOf(answer: JobAnswer): PushEnd {
  switch (answer.kind) {
    case 'running':
    case 'lost':
      return 'pending';
    case 'done':
      return 'arrived';
    case 'failed':
      return { refusedFor: answer.reason };
    case 'refused':
      return isBusy(answer) ? 'pending' : 'unknown';
  }
}

/** Longer from time to time, at most ten seconds. */
function pauseMs(attempt: number): number {
  return Math.min(10_000, 500 * 2 ** attempt);
}
