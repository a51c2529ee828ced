// A fake with one dataset and one landing table, and calls to it as users make them.
import type { ControlCall } from '../../src/fake/http/control';
import { type Fake, startFake } from '../../src/fake/http/server';
import type { FakeOptions, LogLine } from '../../src/fake/world';

export const project = 'proyek-uji';
export const dataset = 'pantau';
export const location = 'asia-southeast2';
export const owner = 'staf@kabupaten.example';

/** The columns of the record `events_v1`. */
export const landingColumns = `
  schema_version INT64 NOT NULL, event_id STRING NOT NULL, desa_code STRING NOT NULL, kecamatan_code STRING NOT NULL,
  kabupaten_code STRING NOT NULL, provinsi_code STRING NOT NULL, period DATE NOT NULL, obligation STRING NOT NULL,
  status STRING NOT NULL, visit STRING NOT NULL, is_closed BOOL NOT NULL, due_date DATE NOT NULL, received_date DATE,
  rev INT64 NOT NULL, source_id STRING NOT NULL, push_id STRING NOT NULL, recorded_at TIMESTAMP NOT NULL,
  app_version STRING NOT NULL`;

export async function openFake(options: Partial<FakeOptions> = {}): Promise<Fake> {
  return startFake({ datasets: [{ project, dataset, location }], ...options });
}

interface Reply {
  readonly status: number;
  readonly body: {
    readonly error?: { readonly code: number; readonly errors: readonly { readonly reason: string }[] };
    readonly status?: {
      readonly state: string;
      readonly errorResult?: { readonly reason: string; readonly message: string };
    };
    readonly rows?: readonly { readonly f: readonly { readonly v: string | null }[] }[];
    readonly [key: string]: unknown;
  };
}

export interface Caller {
  call(method: 'GET' | 'POST', path: string, body?: object): Promise<Reply>;
  /** A load of lines as Apps Script sends it. */
  load(jobId: string, table: string, lines: readonly object[] | string, more?: object): Promise<Reply>;
  getJob(jobId: string, place?: string): Promise<Reply>;
  query(sql: string, more?: object): Promise<Reply>;
}

export function callerOf({ url }: Pick<Fake, 'url'>, user = owner): Caller {
  const base = `/bigquery/v2/projects/${project}`;
  const send = async (
    method: string,
    path: string,
    body?: { readonly type: string; readonly text: string },
  ): Promise<Reply> => {
    const headers = {
      authorization: `Bearer ${user}`,
      ...(body === undefined ? {} : { 'content-type': body.type }),
    };
    const response = await fetch(`${url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: body.text }),
    });
    return { status: response.status, body: (await response.json()) as Reply['body'] };
  };
  const call: Caller['call'] = (method, path, body) =>
    send(
      method,
      `${base}${path}`,
      body === undefined ? undefined : { type: 'application/json', text: JSON.stringify(body) },
    );
  return {
    call,
    load: (jobId, table, lines, more = {}) => {
      const load = {
        destinationTable: { projectId: project, datasetId: dataset, tableId: table },
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        writeDisposition: 'WRITE_APPEND',
        createDisposition: 'CREATE_NEVER',
        ...more,
      };
      const resource = { jobReference: { projectId: project, jobId, location }, configuration: { load } };
      const data =
        typeof lines === 'string' ? lines : lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      const parts = [
        `content-type: application/json\r\n\r\n${JSON.stringify(resource)}`,
        `content-type: application/octet-stream\r\n\r\n${data}`,
      ];
      const text = `${parts.map((part) => `--batas\r\n${part}\r\n`).join('')}--batas--`;
      const type = 'multipart/related; boundary=batas';
      return send('POST', `/upload${base}/jobs?uploadType=multipart`, { type, text });
    },
    getJob: (jobId, place) => call('GET', `/jobs/${jobId}${place === undefined ? '' : `?location=${place}`}`),
    query: (sql, more = {}) =>
      call('POST', '/queries', { query: sql, useLegacySql: false, location, ...more }),
  };
}

/** Makes tables with the columns of a record: `t (a INT64)`. */
export async function makeTables({ url }: Pick<Fake, 'url'>, ...tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const [name = '', ...rest] = table.split(' ');
    const reply = await callerOf({ url }).query(
      `CREATE TABLE \`${project}\`.\`${dataset}\`.\`${name}\` ${rest.join(' ')}`,
    );
    if (reply.status !== 200) throw new Error(JSON.stringify(reply));
  }
}

interface ControlReply {
  readonly rows?: (string | null)[][];
  readonly log?: readonly LogLine[];
}

export async function control({ url }: Pick<Fake, 'url'>, call: ControlCall): Promise<ControlReply> {
  const response = await fetch(`${url}/fake`, { method: 'POST', body: JSON.stringify(call) });
  return (await response.json()) as ControlReply;
}

/** The rows of a table in DuckDB's own words, as texts. */
export async function rowsIn(
  fake: Pick<Fake, 'url'>,
  table: string,
  columns = '*',
): Promise<(string | null)[][]> {
  const { rows = [] } = await control(fake, {
    do: 'ask',
    sql: `SELECT ${columns} FROM "${project}"."${dataset}"."${table}"`,
  });
  return rows;
}
