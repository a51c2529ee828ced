// Everything that the fake remembers.
import { type Database, openDatabase } from '../duck/database';
import { type Catalog, createCatalog, type Dataset } from './catalog';
import { createClock, type FakeClock } from './clock';
import { createFaults, type FaultPlan, type Faults } from './faults';
import { createJobBook, type JobBook } from './jobs/job-book';
import { createQuotas, type Quotas } from './quotas';

export interface FakeOptions {
  readonly datasets: readonly Dataset[];
  /** Where queries run whose location nobody names; default `US`. */
  readonly location?: string;
  /** False, as in the sandbox: no streaming, no DML. */
  readonly hasBilling?: boolean;
  /** Addresses of users who may run jobs; default everybody. */
  readonly members?: readonly string[];
  /** Addresses of users who see the jobs of others too. */
  readonly admins?: readonly string[];
  readonly faults?: FaultPlan;
  /** Where the fake's clock stands still; default the machine's clock. */
  readonly nowMs?: number;
}

/** One answered request, for those who count. */
export interface LogLine {
  readonly user: string;
  readonly method: string;
  readonly status: number;
  /** Bytes of the request. */
  readonly bytes: number;
}

export interface World {
  readonly database: Database;
  readonly catalog: Catalog;
  readonly clock: FakeClock;
  readonly faults: Faults;
  readonly jobs: JobBook;
  readonly quotas: Quotas;
  readonly hasBilling: boolean;
  readonly location: string;
  readonly log: LogLine[];
  isMember(user: string): boolean;
}

export async function createWorld(options: FakeOptions): Promise<World> {
  const database = await openDatabase();
  const catalog = createCatalog(database);
  for (const dataset of options.datasets) await catalog.addDataset(dataset);
  const clock = createClock();
  if (options.nowMs !== undefined) clock.set(options.nowMs);
  const { members, admins = [] } = options;
  return {
    database,
    catalog,
    clock,
    faults: createFaults(options.faults),
    jobs: createJobBook(clock.nowMs, (user) => admins.includes(user)),
    quotas: createQuotas(clock),
    hasBilling: options.hasBilling ?? false,
    location: options.location ?? 'US',
    log: [],
    isMember: (user) => members === undefined || members.includes(user),
  };
}
