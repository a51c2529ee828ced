// The ten steps by which a real project shows that it answers as the proofs assume.
import type { NationalSql } from '../national/national-sql';
import type { ApiPlace, GoogleApi, Reply } from './google-api';
import {
  type SmokeFact,
  type SmokePush,
  smokeFacts,
  smokeKabupaten,
  smokeLines,
  smokePeriod,
} from './smoke-rows';

export interface Smoke {
  readonly api: GoogleApi;
  readonly place: ApiPlace;
  readonly sql: NationalSql;
  /** Seconds since 1970: revisions and job ids are made of it, so that every run has its own. */
  readonly startedAt: number;
}

export interface SmokeStep {
  readonly title: string;
  /** What was seen, in a sentence; throws where it is not what the proofs assume. */
  readonly run: (smoke: Smoke) => Promise<string>;
}

const sourceId = 'cabe5a1d';
const landing = `events_v1_${smokeKabupaten.replace('.', '')}`;
const made = [landing, 'current_v1', 'summary_v1'] as const;

/** The first push of a run, and the second, which corrects it. */
function pushOf({ startedAt }: Smoke, turn: 0 | 1): SmokePush {
  const revision = startedAt + turn;
  const pushId = `pantau_coba_${revision}_${sourceId}`;
  return { revision, sourceId, pushId, isCorrected: turn === 1 };
}

export const SMOKE_STEPS: readonly SmokeStep[] = [
  {
    title: 'the dataset stands where it is said to stand',
    run: async ({ api, place }) => {
      const reply = expectStatus(await api.call('GET', `/datasets/${place.dataset}`), 200);
      const location = String(reply.body.location);
      if (location.toLowerCase() !== place.location.toLowerCase())
        throw new Error(`it stands in ${location}, not in ${place.location}`);
      return location;
    },
  },
  {
    title: 'the landing table is made, and made again without harm',
    run: async ({ api, place, sql }) => {
      for (const table of made) await api.call('DELETE', `/datasets/${place.dataset}/tables/${table}`);
      await api.rows(sql.landing(smokeKabupaten));
      await api.rows(sql.landing(smokeKabupaten));
      return landing;
    },
  },
  {
    title: 'a month of 852 × 5 reports arrives by one load job',
    run: async (smoke) => {
      const { api } = smoke;
      const push = pushOf(smoke, 0);
      const lines = smokeLines(smokeFacts(push), push);
      expectStatus(await api.load(push.pushId, landing, lines), 200);
      expectReason(await api.endOf(push.pushId), '');
      await expectRows(smoke, smokeFacts(push).length);
      return `${smokeFacts(push).length} rows, ${(Buffer.byteLength(lines) / 1e6).toFixed(2)} MB`;
    },
  },
  {
    title: 'the same job id again is refused with 409, and nothing is stored twice',
    run: async (smoke) => {
      const push = pushOf(smoke, 0);
      const facts = smokeFacts(push);
      const reply = await smoke.api.load(push.pushId, landing, smokeLines(facts, push));
      expectReason(expectStatus(reply, 409), 'duplicate');
      await expectRows(smoke, facts.length);
      return '409 duplicate';
    },
  },
  {
    title: 'a job is found at its location only',
    run: async (smoke) => {
      const { api, place } = smoke;
      const { pushId } = pushOf(smoke, 0);
      if (['us', 'eu'].includes(place.location.toLowerCase()))
        return `not asked: jobs in ${place.location} are found without it`;
      expectStatus(await api.call('GET', `/jobs/${pushId}`), 404);
      expectStatus(await api.call('GET', `/jobs/${pushId}?location=${place.location}`), 200);
      return '404 without, 200 with it';
    },
  },
  {
    title: 'a load makes no table that nobody has made',
    run: async ({ api, startedAt }) => {
      const jobId = `pantau_coba_${startedAt}_tanpa_tabel`;
      const reply = await api.load(jobId, 'events_v1_9999', '{"schema_version":1}\n');
      const end = reply.status === 200 ? await api.endOf(jobId) : reply;
      return expectReason(end, 'notFound').reason;
    },
  },
  {
    title: 'a higher revision corrects, and a row of another kabupaten does not count',
    run: async (smoke) => {
      const { api, sql } = smoke;
      const push = pushOf(smoke, 1);
      const facts = smokeFacts(push);
      const stray: SmokeFact = { desa: '35.23.01.2001', obligation: 'kerja-bakti', status: 'MISSING' };
      const lines = smokeLines(facts, push) + smokeLines([stray], { ...push, sourceId: 'beef0001' }, '35.23');
      expectStatus(await api.load(push.pushId, landing, lines), 200);
      expectReason(await api.endOf(push.pushId), '');
      await api.rows(sql.makeCurrent([smokeKabupaten]));
      const [row = []] = await api.rows(
        `SELECT COUNT(*), COUNTIF(status = 'MISSING'), COUNTIF(status = 'LATE') FROM ${nameOf(smoke, 'current_v1')}`,
      );
      const told = facts.filter(({ status }) => status !== 'VOID');
      const late = told.filter(({ status }) => status === 'LATE').length;
      expectSame(row, [told.length, 0, late]);
      return `${told.length} reports, none missing any more`;
    },
  },
  {
    title: 'the sums are those of the rows, digit for digit',
    run: async (smoke) => {
      const { api, sql } = smoke;
      await api.rows(sql.makeSummary());
      const told = smokeFacts(pushOf(smoke, 1)).filter(({ status }) => status !== 'VOID');
      const count = (...statuses: readonly SmokeFact['status'][]): number =>
        told.filter(({ status }) => statuses.includes(status)).length;
      const [row = []] = await api.rows(
        `SELECT SUM(expected), SUM(fulfilled), SUM(on_time), SUM(waived) FROM ${nameOf(smoke, 'summary_v1')}`,
      );
      const sums = [
        told.length - count('EXEMPT'),
        count('ON_TIME', 'LATE'),
        count('ON_TIME'),
        count('EXEMPT'),
      ];
      expectSame(row, sums);
      return sums.join(', ');
    },
  },
  {
    title: 'trend, streak and worst answer',
    run: async ({ api, sql }) => {
      const trend = await api.rows(sql.question('trend'));
      const months = [...new Set(trend.map(([, , month]) => month))];
      expectSame(months, [Number(smokePeriod.slice(0, 7).replace('-', ''))]);
      const streak = await api.rows(sql.question('streak'));
      expectSame([streak.length], [0]);
      const worst = await api.rows(sql.question('worst'));
      expectSame([worst.length], [50]);
      return `${trend.length}, ${streak.length} and ${worst.length} rows`;
    },
  },
  {
    title: 'a question above its limit is refused, and what was made is removed',
    run: async (smoke) => {
      const { api, place } = smoke;
      const limited = await api.query(`SELECT COUNT(DISTINCT desa_code) FROM ${nameOf(smoke, landing)}`, {
        maximumBytesBilled: '1',
        useQueryCache: false,
      });
      expectReason(limited, 'bytesBilledLimitExceeded');
      const emptied = await api.query(`DELETE FROM ${nameOf(smoke, 'summary_v1')} WHERE FALSE`);
      const billing =
        emptied.status === 403 ? 'without billing: DML is refused' : 'with billing: DML is allowed';
      for (const table of made)
        expectStatus(await api.call('DELETE', `/datasets/${place.dataset}/tables/${table}`), 204);
      return billing;
    },
  },
];

function nameOf({ place }: Smoke, table: string): string {
  return `\`${place.project}\`.\`${place.dataset}\`.\`${table}\``;
}

async function expectRows(smoke: Smoke, count: number): Promise<void> {
  const [row = []] = await smoke.api.rows(`SELECT COUNT(*) FROM ${nameOf(smoke, landing)}`);
  expectSame(row, [count]);
}

function expectStatus(reply: Reply, status: number): Reply {
  if (reply.status === status) return reply;
  throw new Error(`HTTP ${reply.status} ${reply.reason} instead of ${status}: ${JSON.stringify(reply.body)}`);
}

function expectReason(reply: Reply, reason: string): Reply {
  if (reply.reason === reason) return reply;
  throw new Error(`“${reply.reason}” instead of “${reason}”: ${JSON.stringify(reply.body)}`);
}

function expectSame(found: readonly unknown[], wanted: readonly (number | string)[]): void {
  if (found.join() === wanted.join()) return;
  throw new Error(`${found.join()} instead of ${wanted.join()}`);
}
