// Answers calls about jobs: insert, get, query, getQueryResults.
import { ApiError, notEmulated } from '../api-error';
import { locationOfTables } from '../billing';
import { type Job, jobResource, type Outcome } from '../jobs/job';
import { checkLoad, type LoadConfiguration, runLoad } from '../jobs/load-job';
import { checkQuestion, type Question, runQuestion } from '../jobs/query-job';
import type { World } from '../world';
import { readUpload, type Upload } from './multipart';
import { queryAnswer } from './query-answer';
import { jsonOf, type Request } from './request';

/** A job with an upload, or one without. */
export function insertJob(world: World, request: Request, project: string): object {
  const isUpload = request.path.startsWith('/upload/');
  const upload: Upload = isUpload
    ? readUpload(request)
    : { resource: jsonOf(request), bytes: new Uint8Array() };
  const { configuration = {}, jobReference = {} } = upload.resource as {
    configuration?: { load?: LoadConfiguration; query?: QueryConfiguration };
    jobReference?: { jobId?: string; location?: string };
  };
  const { load, query } = configuration;
  if (load !== undefined) {
    if (!isUpload) throw notEmulated('a load from Cloud Storage');
    checkLoad(load);
    const { projectId, datasetId } = load.destinationTable;
    const found = world.catalog.hasDataset({ project: projectId, dataset: datasetId })
      ? world.catalog.dataset({ project: projectId, dataset: datasetId }).location
      : world.location;
    const location = jobReference.location ?? found;
    const { bytes } = upload;
    const work = (): Promise<Outcome> => runLoad(world, load, { bytes, location });
    return jobResource(
      begin(world, request, {
        project,
        jobReference,
        location,
        work,
        configuration: { jobType: 'LOAD', load },
      }),
    );
  }
  if (query === undefined) throw notEmulated('a job that is neither a load nor a query');
  const location = jobReference.location ?? placeOf(world, query.query);
  const question = questionOf(world, query, { project, location });
  const work = (): Promise<Outcome> => runQuestion(world, question);
  return jobResource(
    begin(world, request, {
      project,
      jobReference,
      location,
      work,
      configuration: { jobType: 'QUERY', query },
    }),
  );
}

export function getJob({ jobs }: World, { user, query }: Request, { project, jobId }: JobPath): object {
  return jobResource(jobs.find(user, wantedOf(query, { project, jobId })));
}

/** jobs.query: waits for the answer; what the question fails with is the answer to the call. */
export async function askQuestion(world: World, request: Request, project: string): Promise<object> {
  const body = jsonOf(request) as QueryConfiguration & QueryBody;
  const location = body.location ?? placeOf(world, body.query);
  const question = questionOf(world, body, { project, location });
  const work = (): Promise<Outcome> => runQuestion(world, question);
  const configuration = { jobType: 'QUERY', query: { query: body.query, useLegacySql: false } };
  const job = begin(world, request, { project, jobReference: {}, location, work, configuration });
  job.outcome = await work();
  job.endedMs = world.clock.nowMs();
  return queryAnswer(job, {
    hasWholeMicros: body.formatOptions?.useInt64Timestamp === true,
    start: 0,
    most: Number(body.maxResults ?? Number.POSITIVE_INFINITY),
  });
}

export function getQueryResults({ jobs }: World, { user, query }: Request, path: JobPath): object {
  const job = jobs.find(user, wantedOf(query, path));
  return queryAnswer(job, {
    hasWholeMicros: query.get('formatOptions.useInt64Timestamp') === 'true',
    start: Number(query.get('pageToken') ?? query.get('startIndex') ?? 0),
    most: Number(query.get('maxResults') ?? Number.POSITIVE_INFINITY),
  });
}

export interface JobPath {
  readonly project: string;
  readonly jobId: string;
}

interface QueryConfiguration {
  readonly query: string;
  readonly useLegacySql?: boolean;
  readonly maximumBytesBilled?: string;
}

interface QueryBody {
  readonly location?: string;
  readonly maxResults?: number | string;
  readonly formatOptions?: { readonly useInt64Timestamp?: boolean };
}

function questionOf(
  world: World,
  { query, useLegacySql = true, maximumBytesBilled }: QueryConfiguration,
  place: { readonly project: string; readonly location: string },
): Question {
  if (useLegacySql) throw notEmulated('legacy SQL');
  const question = {
    ...place,
    sql: query,
    maximumBytesBilled: maximumBytesBilled === undefined ? null : Number(maximumBytesBilled),
  };
  checkQuestion(world, question);
  return question;
}

/** Where a question runs whose location nobody names (cloud.google.com/bigquery/docs/locations). */
function placeOf({ catalog, location }: World, sql: string): string {
  return locationOfTables(catalog, sql) ?? location;
}

interface Beginning extends Pick<Job, 'work' | 'configuration'> {
  readonly project: string;
  readonly jobReference: { readonly jobId?: string };
  readonly location: string;
}

function begin(
  world: World,
  { user }: Pick<Request, 'user'>,
  { project, jobReference, location, work, configuration }: Beginning,
): Job {
  const { jobs, clock, faults } = world;
  const jobId = jobReference.jobId ?? `job_${jobs.all().length + 1}`;
  if (!/^[\w-]{1,1024}$/u.test(jobId)) throw new ApiError(400, 'invalid', `Invalid job ID "${jobId}"`);
  const job: Job = {
    reference: { projectId: project, jobId, location },
    user,
    configuration,
    createdMs: clock.nowMs(),
    stepsLeft: faults.steps(),
    work,
    outcome: null,
    endedMs: 0,
  };
  jobs.add(job);
  return job;
}

function wantedOf(query: URLSearchParams, { project, jobId }: JobPath) {
  const location = query.get('location');
  return { projectId: project, jobId, ...(location === null ? {} : { location }) };
}
