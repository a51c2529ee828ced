// Counts what Google limits: cloud.google.com/bigquery/quotas (load jobs, tables, partitioned tables, API).
import { ApiError, type ErrorProto } from './api-error';
import { nameOf, type Table } from './catalog';
import type { FakeClock } from './clock';

interface Limit {
  readonly most: number;
  readonly withinMs: number;
}

const daily = 24 * 60 * 60 * 1000;

/** As documented for everybody; a project may have other ones. Daily ones refill within 24 hours, so a day is any 24 hours. */
export const LIMITS = {
  /** #load_jobs: load jobs of a table that is not partitioned; failed ones count too. */
  loadsOfTable: { most: 1500, withinMs: daily },
  loadsOfProject: { most: 100_000, withinMs: daily },
  /** #standard_tables: metadata updates, loads among them. */
  updatesOfTable: { most: 5, withinMs: 10_000 },
  /** #partitioned_tables: partitions that loads change, instead of the limits of a table. */
  partitionChanges: { most: 30_000, withinMs: daily },
  partitionRate: { most: 50, withinMs: 10_000 },
  /** #api_request_quotas: calls of one method by one user. */
  callsOfUser: { most: 100, withinMs: 1000 },
} as const satisfies Record<string, Limit>;

/** #partitioned_tables: partitions that one job may change. */
const mostPartitionsOfJob = 4000;

export interface Quotas {
  /** Throws 403 when one user calls one method too often. */
  chargeCall(user: string, method: string): void;
  /** Counts a load; what the job fails with when that is one too many. */
  chargeLoad(table: Table, partitions: number): ErrorProto | null;
}

export function createQuotas({ nowMs }: FakeClock): Quotas {
  const uses = new Map<string, { readonly atMs: number; readonly amount: number }[]>();

  /** Counts, even beyond the limit; true where it was within. */
  function isWithin(name: string, { most, withinMs }: Limit, amount: number): boolean {
    const now = nowMs();
    const recent = (uses.get(name) ?? []).filter(({ atMs }) => atMs > now - withinMs);
    const used = recent.reduce((sum, use) => sum + use.amount, 0);
    uses.set(name, [...recent, { atMs: now, amount }]);
    return used + amount <= most;
  }

  return {
    chargeCall: (user, method) => {
      if (isWithin(`${user} ${method}`, LIMITS.callsOfUser, 1)) return;
      throw new ApiError(
        403,
        'rateLimitExceeded',
        `Exceeded rate limits: too many api requests per user per method for this user_method: ${method}`,
      );
    },
    chargeLoad: (table, partitions) => {
      const name = nameOf(table);
      const checks =
        table.partitionField === null
          ? [
              [isWithin(`loads ${name}`, LIMITS.loadsOfTable, 1), tooManyLoads],
              [isWithin(`updates ${name}`, LIMITS.updatesOfTable, 1), tooFast],
            ]
          : [
              [partitions <= mostPartitionsOfJob, tooManyPartitions],
              [isWithin(`partitions ${name}`, LIMITS.partitionChanges, partitions), tooManyPartitions],
              [isWithin(`partition rate ${name}`, LIMITS.partitionRate, partitions), tooFast],
            ];
      const project = [isWithin(`project ${table.project}`, LIMITS.loadsOfProject, 1), tooManyLoads] as const;
      const broken = [...checks, project].find(([isFine]) => isFine !== true);
      return (broken?.[1] as ErrorProto | undefined) ?? null;
    },
  };
}

const tooManyLoads: ErrorProto = {
  reason: 'quotaExceeded',
  message: 'Quota exceeded: Your table exceeded quota for imports or query appends per table.',
};
const tooManyPartitions: ErrorProto = {
  reason: 'quotaExceeded',
  message:
    'Quota exceeded: Your table exceeded quota for Number of partition modifications to a column partitioned table.',
};
const tooFast: ErrorProto = {
  reason: 'rateLimitExceeded',
  message: 'Exceeded rate limits: too many table update operations for this table.',
};
