// What a test may do to a fake that runs elsewhere: ask its tables, set its clock, plan its faults.
import type { FaultPlan } from '../faults';
import type { World } from '../world';
import { jsonOf, type Request } from './request';

/** Where these are asked: a path that Google does not have. */
export const controlPath = '/fake';

export type ControlCall =
  /** DuckDB's SQL; the rows come as texts. Jobs that run are not waited for. */
  | { readonly do: 'ask'; readonly sql: string }
  /** Lets all jobs end. */
  | { readonly do: 'finish' }
  | { readonly do: 'clock'; readonly ms: number }
  | { readonly do: 'faults'; readonly plan: FaultPlan }
  /** Requests answered so far. */
  | { readonly do: 'log' };

export async function answerControl(
  { database, jobs, clock, faults, log }: World,
  request: Request,
): Promise<object> {
  const call = jsonOf(request) as ControlCall;
  switch (call.do) {
    case 'ask': {
      const { rows } = await database.ask(call.sql);
      return { rows: rows.map((row) => row.map((value) => (value === null ? null : String(value)))) };
    }
    case 'finish':
      await jobs.finish();
      return {};
    case 'clock':
      clock.set(call.ms);
      return {};
    case 'faults':
      faults.plan(call.plan);
      return {};
    case 'log':
      return { log };
  }
}
