// Keeps all jobs: an id is given once, and is found only where it runs and by whom it belongs to.
import { ApiError } from '../api-error';
import { type Job, type JobReference, jobNameOf } from './job';

export interface JobBook {
  /** Throws 409 for an id that is known. */
  add(job: Job): void;
  /** Throws 404 or 403. Without a location only US and EU are looked at (REST reference, jobs.get). */
  find(user: string, wanted: Partial<JobReference>): Job;
  /** Lets every running job come one step nearer to its end. */
  advance(): Promise<void>;
  /** Lets all jobs end. */
  finish(): Promise<void>;
  all(): readonly Job[];
}

/** Where a job is found without being told its location. */
const everywhere = ['US', 'EU'];

/** `isAdmin` users see all jobs. */
export function createJobBook(nowMs: () => number, isAdmin: (user: string) => boolean): JobBook {
  const jobs = new Map<string, Job>();
  const run = async (job: Job): Promise<void> => {
    job.outcome = await job.work();
    job.endedMs = nowMs();
  };
  const running = (): readonly Job[] => [...jobs.values()].filter(({ outcome }) => outcome === null);
  return {
    add: (job) => {
      const name = jobNameOf(job.reference);
      if (jobs.has(name)) throw new ApiError(409, 'duplicate', `Already Exists: Job ${name}`);
      jobs.set(name, job);
    },
    find: (user, { projectId = '', jobId = '', location }) => {
      const places = location === undefined ? everywhere : [location];
      const names = places.map((place) => jobNameOf({ projectId, jobId, location: place }));
      const job = names.flatMap((name) => jobs.get(name) ?? [])[0];
      const asked = location === undefined ? `${projectId}:${jobId}` : names[0];
      if (job === undefined) throw new ApiError(404, 'notFound', `Not found: Job ${asked}`);
      if (job.user !== user && !isAdmin(user))
        throw new ApiError(
          403,
          'accessDenied',
          `Access Denied: Job ${asked}: User does not have bigquery.jobs.get permission for job ${asked}.`,
        );
      return job;
    },
    advance: async () => {
      for (const job of running()) {
        job.stepsLeft -= 1;
        if (job.stepsLeft <= 0) await run(job);
      }
    },
    finish: async () => {
      for (const job of running()) await run(job);
    },
    all: () => [...jobs.values()],
  };
}
