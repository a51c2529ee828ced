// W9: every kabupaten and kota of the nation saves twice a day, with the product's own sending.

import type { Ports } from '../../../../src/app/ports';
import { sendLoad } from '../../../../src/app/push/await-job';
import { otherSources } from '../../../../src/app/push/other-sources';
import { parseObligationId } from '../../../../src/core/obligations/obligation';
import { parseUnitCode } from '../../../../src/core/office/unit';
import type { EventFact } from '../../../../src/core/push/event-facts';
import { eventLines } from '../../../../src/core/push/event-lines';
import { landingTableOf, pushIdOf } from '../../../../src/core/push/push-id';
import { makePlainDate, parsePlainDateTime } from '../../../../src/core/time/plain-date';
import { googleBigQuery } from '../../../../src/google/push/big-query';
import { JobsFace } from '../../src/office/big-query';
import { openSyncHttp, type SyncHttp } from '../../src/office/sync-http';
import { control, dataset, landingColumns, location, makeTables, project } from '../fake/fake-office';
import { type FakeProcess, startFakeProcess } from './fake-process';

jest.setTimeout(300_000);

const kabupatenCount = 514;
const month = '2026-03';

let fake: FakeProcess;
let http: SyncHttp;
/** Who saves, and when: what the session of an execution would say. */
const now = { user: '', ms: 0 };

beforeAll(async () => {
  fake = await startFakeProcess({ datasets: [{ project, dataset, location }] });
  http = openSyncHttp();
  const session = {
    get effectiveUser() {
      return now.user;
    },
    now: () => now.ms,
  };
  const jobs = new JobsFace({ url: fake.url, http, session: session as never });
  Object.assign(globalThis, {
    BigQuery: { Jobs: jobs },
    Utilities: {
      newBlob: (text: string, type: string) => ({
        getBytes: () => [...Buffer.from(text)],
        getContentType: () => type,
      }),
    },
  });
});
afterAll(async () => {
  http.close();
  await fake.close();
});

/** `11.01`, `11.02` …: as many as there are, though not with their real codes. */
const kabupaten = Array.from({ length: kabupatenCount }, (_, index) => {
  const code = `${11 + Math.floor(index / 20)}.${String((index % 20) + 1).padStart(2, '0')}`;
  return parseUnitCode(code) ?? fail(code);
});

function fail(text: string): never {
  throw new Error(text);
}

function factsOf(code: string): readonly EventFact[] {
  return ['01', '02', '03'].map((kecamatan) => ({
    desa: parseUnitCode(`${code}.${kecamatan}.2001`) ?? fail(code),
    period: makePlainDate(2026, 2, 1),
    obligationId: parseObligationId('kerja-bakti') ?? fail('id'),
    status: 'ON_TIME' as const,
    visit: 'NONE' as const,
    isClosed: true,
    due: makePlainDate(2026, 3, 5),
  }));
}

/** One press of Simpan ke BigQuery from the moment when it is prepared; how it ended. */
function save(code: (typeof kabupaten)[number], revision: number) {
  const push = { kabupaten: code, month, revision, sourceId: '1a2b3c4d' };
  const jobId = pushIdOf(push);
  const recordedAt = new Date(now.ms).toISOString().replace(/\.\d+/u, '');
  const lines = eventLines(factsOf(code), { ...push, pushId: jobId, recordedAt, appVersion: '0.1.0' });
  const job = { jobId, project, dataset, location, table: landingTableOf(code), lines };
  const clock = { sleep: (ms: number) => (now.ms += ms) } as unknown as Ports['clock'];
  const end = sendLoad({ bigQuery: googleBigQuery, clock }, job);
  const at = parsePlainDateTime('2026-03-10T09:00:00') ?? fail('at');
  const others = otherSources({ bigQuery: googleBigQuery }, job, {
    pushId: jobId,
    revision,
    month,
    mark: '',
    rows: 3,
    at,
  });
  return { end, others };
}

test(`W9: ${kabupatenCount} kabupaten save twice a day, and no call and no job is refused`, async () => {
  now.ms = Date.parse('2026-03-10T00:00:00Z');
  for (let first = 0; first < kabupatenCount; first += 90) {
    now.ms += 10_000;
    await control(fake, { do: 'clock', ms: now.ms });
    await makeTables(
      fake,
      ...kabupaten.slice(first, first + 90).map((code) => `${landingTableOf(code)} (${landingColumns})`),
    );
  }
  const ends = new Map<string, number>();
  // Everybody within the first two hours of work, and again in the afternoon.
  for (const [round, hour] of [1, 7].entries())
    kabupaten.forEach((code, index) => {
      now.ms = Date.parse('2026-03-10T00:00:00Z') + hour * 3_600_000 + index * 14_000;
      now.user = `staf@${code}.example`;
      const { end, others } = save(code, Math.floor(now.ms / 1000) + round);
      const told = `${JSON.stringify(end)} ${JSON.stringify(others)}`;
      ends.set(told, (ends.get(told) ?? 0) + 1);
    });
  expect([...ends]).toEqual([['"arrived" []', 2 * kabupatenCount]]);
  const { log = [] } = await control(fake, { do: 'log' });
  expect(log.filter(({ status }) => status !== 200)).toEqual([]);
  expect(log.filter(({ method }) => method === 'bigquery.jobs.insert')).toHaveLength(2 * kabupatenCount);
});
