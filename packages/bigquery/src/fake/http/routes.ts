// Leads each call to what answers it; a call that nothing answers is named.
import { ApiError, notEmulated } from '../api-error';
import type { World } from '../world';
import { askQuestion, getJob, getQueryResults, insertJob } from './answer-jobs';
import { deleteTable, getDataset, getTable, insertAll } from './answer-tables';
import type { Request } from './request';

interface Route {
  /** Google's name of the method, for quotas and counts. */
  readonly name: string;
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (
    world: World,
    request: Request,
    names: readonly string[],
  ) => object | Promise<object | null>;
}

const project = '/bigquery/v2/projects/([^/]+)';

const routes: readonly Route[] = [
  {
    name: 'bigquery.jobs.insert',
    method: 'POST',
    path: new RegExp(`^(?:/upload)?${project}/jobs$`, 'u'),
    answer: (world, request, [owner = '']) => insertJob(world, request, owner),
  },
  {
    name: 'bigquery.jobs.get',
    method: 'GET',
    path: new RegExp(`^${project}/jobs/([^/]+)$`, 'u'),
    answer: (world, request, [owner = '', jobId = '']) => getJob(world, request, { project: owner, jobId }),
  },
  {
    name: 'bigquery.jobs.query',
    method: 'POST',
    path: new RegExp(`^${project}/queries$`, 'u'),
    answer: (world, request, [owner = '']) => askQuestion(world, request, owner),
  },
  {
    name: 'bigquery.jobs.getQueryResults',
    method: 'GET',
    path: new RegExp(`^${project}/queries/([^/]+)$`, 'u'),
    answer: (world, request, [owner = '', jobId = '']) =>
      getQueryResults(world, request, { project: owner, jobId }),
  },
  {
    name: 'bigquery.datasets.get',
    method: 'GET',
    path: new RegExp(`^${project}/datasets/([^/]+)$`, 'u'),
    answer: (world, _request, [owner = '', dataset = '']) => getDataset(world, { project: owner, dataset }),
  },
  {
    name: 'bigquery.tables.get',
    method: 'GET',
    path: new RegExp(`^${project}/datasets/([^/]+)/tables/([^/]+)$`, 'u'),
    answer: (world, _request, [owner = '', dataset = '', table = '']) =>
      getTable(world, { project: owner, dataset, table }),
  },
  {
    name: 'bigquery.tables.delete',
    method: 'DELETE',
    path: new RegExp(`^${project}/datasets/([^/]+)/tables/([^/]+)$`, 'u'),
    answer: (world, _request, [owner = '', dataset = '', table = '']) =>
      deleteTable(world, { project: owner, dataset, table }),
  },
  {
    name: 'bigquery.tabledata.insertAll',
    method: 'POST',
    path: new RegExp(`^${project}/datasets/([^/]+)/tables/([^/]+)/insertAll$`, 'u'),
    answer: (world, _request, [owner = '', dataset = '', table = '']) =>
      insertAll(world, { project: owner, dataset, table }),
  },
];

/** Google's name of the method that a request calls; the path where there is none. */
export function methodOf(request: Pick<Request, 'method' | 'path'>): string {
  return routeOf(request)?.name ?? `${request.method} ${request.path}`;
}

/** Null: there is nothing to say. Throws ApiError. */
export async function answerCall(world: World, request: Request): Promise<object | null> {
  if (request.user === '')
    throw new ApiError(401, 'required', 'Request is missing required authentication credential.');
  const route = routeOf(request);
  if (route === undefined) throw notEmulated(methodOf(request));
  const names = [...(route.path.exec(request.path) ?? [])].slice(1).map(decodeURIComponent);
  if (!world.isMember(request.user))
    throw new ApiError(
      403,
      'accessDenied',
      `Access Denied: Project ${names[0]}: User does not have bigquery.jobs.create permission in project ${names[0]}.`,
    );
  world.quotas.chargeCall(request.user, route.name);
  return route.answer(world, request, names);
}

function routeOf({ method, path }: Pick<Request, 'method' | 'path'>): Route | undefined {
  return routes.find((route) => route.method === method && route.path.test(path));
}
