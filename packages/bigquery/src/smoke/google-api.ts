// Calls BigQuery over HTTP as Apps Script's advanced service does.

export interface Reply {
  readonly status: number;
  /** Google's word for what is wrong: `duplicate`, `notFound` …; '' where nothing is. */
  readonly reason: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface GoogleApi {
  /** `path` below the project: `/datasets/pantau_coba`. */
  call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Reply>;
  /** Appends lines to a table that exists. */
  load(jobId: string, table: string, lines: string): Promise<Reply>;
  /** A job at its location, asked for until it has ended. */
  endOf(jobId: string): Promise<Reply>;
  /** The rows of a question as texts; null is NULL. Throws where it is refused. */
  rows(sql: string): Promise<readonly (readonly (string | null)[])[]>;
  /** The same, for a question that Google may refuse. */
  query(sql: string, more?: object): Promise<Reply>;
}

export interface ApiPlace {
  /** `https://bigquery.googleapis.com`, or a fake. */
  readonly url: string;
  readonly token: string;
  readonly project: string;
  readonly dataset: string;
  readonly location: string;
}

const boundary = 'bagian';

export function openApi({ url, token, project, dataset, location }: ApiPlace): GoogleApi {
  const send = async (method: string, path: string, type?: string, text?: string): Promise<Reply> => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(type === undefined ? {} : { 'content-type': type }),
    };
    const response = await fetch(`${url}${path}`, {
      method,
      headers,
      ...(text === undefined ? {} : { body: text }),
    });
    const answered = await response.text();
    const body = answered === '' ? {} : (JSON.parse(answered) as Reply['body']);
    return { status: response.status, reason: reasonOf(body), body };
  };
  const base = `/bigquery/v2/projects/${project}`;
  const call: GoogleApi['call'] = (method, path, body) =>
    body === undefined
      ? send(method, `${base}${path}`)
      : send(method, `${base}${path}`, 'application/json', JSON.stringify(body));
  const query: GoogleApi['query'] = (sql, more = {}) =>
    call('POST', '/queries', {
      query: sql,
      useLegacySql: false,
      location,
      maximumBytesBilled: mostBytes,
      timeoutMs: 60_000,
      ...more,
    });
  return {
    call,
    query,
    load: (jobId, table, lines) => {
      const { type, text } = uploadOf({ project, dataset, location, jobId, table, lines });
      return send('POST', `/upload${base}/jobs?uploadType=multipart`, type, text);
    },
    endOf: async (jobId) => {
      for (let look = 0; look < mostLooks; look += 1) {
        const reply = await call('GET', `/jobs/${jobId}?location=${location}`);
        const status = reply.body.status as JobStatus | undefined;
        if (reply.status !== 200 || status?.state === 'DONE')
          return { ...reply, reason: status?.errorResult?.reason ?? reply.reason };
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      throw new Error(`${jobId} has no end after ${(mostLooks * pauseMs) / 1000} seconds`);
    },
    rows: async (sql) => {
      const reply = await query(sql);
      if (reply.status !== 200)
        throw new Error(`${reply.status} ${reply.reason}: ${JSON.stringify(reply.body)}`);
      if (reply.body.jobComplete !== true) throw new Error('no answer within a minute');
      const rows = (reply.body.rows ?? []) as readonly {
        readonly f: readonly { readonly v: string | null }[];
      }[];
      return rows.map(({ f: cells }) => cells.map(({ v: value }) => value));
    },
  };
}

/** A load job with its lines in one request. */
function uploadOf(job: {
  readonly project: string;
  readonly dataset: string;
  readonly location: string;
  readonly jobId: string;
  readonly table: string;
  readonly lines: string;
}): { readonly type: string; readonly text: string } {
  const { project, dataset, location, jobId, table, lines } = job;
  const load = {
    destinationTable: { projectId: project, datasetId: dataset, tableId: table },
    sourceFormat: 'NEWLINE_DELIMITED_JSON',
    writeDisposition: 'WRITE_APPEND',
    createDisposition: 'CREATE_NEVER',
  };
  const resource = { jobReference: { projectId: project, jobId, location }, configuration: { load } };
  const parts = [
    `content-type: application/json\r\n\r\n${JSON.stringify(resource)}`,
    `content-type: application/octet-stream\r\n\r\n${lines}`,
  ];
  const text = `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--`;
  return { type: `multipart/related; boundary=${boundary}`, text };
}

/** 100 MB: a slip costs nothing (docs/bigquery.md). */
const mostBytes = '100000000';
const mostLooks = 120;
const pauseMs = 1000;

interface JobStatus {
  readonly state: string;
  readonly errorResult?: { readonly reason: string };
}

/** From the answer to a call, or of a job that ended at once. */
function reasonOf(body: Reply['body']): string {
  const error = body.error as { readonly errors?: readonly { readonly reason?: string }[] } | undefined;
  return error?.errors?.[0]?.reason ?? '';
}
