// The advanced service BigQuery as scripts see it; what it does not have throws its name.
import { declareService, ServiceError, type Session } from 'local-office/plugin';
import { timeHeader } from '../fake/http/request';
import type { HttpRequest, SyncHttp } from './sync-http';

/** A failure of an advanced service: `details` is what Google's API answered (field reports; not in Google's guides). */
class ApiFailure extends ServiceError {
  override readonly name = 'GoogleJsonResponseException';

  constructor(
    method: string,
    override readonly details: { readonly code: number; readonly message: string },
  ) {
    super(`API call to ${method} failed with error: ${details.message}`);
  }
}

interface Blob {
  getBytes(): readonly number[];
  getContentType(): string | null;
}

export interface Place {
  /** Where the fake answers: `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly http: SyncHttp;
  readonly session: Session;
}

/** `BigQuery`. */
export class BigQueryFace {
  readonly Jobs: JobsFace;

  constructor(place: Place) {
    this.Jobs = new JobsFace(place);
  }
}

/** `BigQuery.Jobs`. */
export class JobsFace {
  constructor(private readonly place: Place) {}

  /** With a blob the job is uploaded together with its data, in one request of two parts. */
  insert(job: object, projectId: string, mediaData: Blob | null = null): unknown {
    const path = `/bigquery/v2/projects/${projectId}/jobs`;
    if (mediaData === null) return this.post('bigquery.jobs.insert', path, job);
    const boundary = 'batas-unggahan-pantau';
    const head = [
      `--${boundary}\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(job)}\r\n`,
      `--${boundary}\r\nContent-Type: ${mediaData.getContentType() ?? 'application/octet-stream'}\r\n\r\n`,
    ];
    const data = Uint8Array.from(mediaData.getBytes(), (byte) => byte & 255);
    const body = Buffer.concat([Buffer.from(head.join('')), data, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.send('bigquery.jobs.insert', {
      method: 'POST',
      path: `/upload${path}?uploadType=multipart`,
      contentType: `multipart/related; boundary=${boundary}`,
      body,
    });
  }

  get(projectId: string, jobId: string, options: { readonly location?: string } | null = null): unknown {
    const query = options?.location === undefined ? '' : `?location=${encodeURIComponent(options.location)}`;
    const path = `/bigquery/v2/projects/${projectId}/jobs/${encodeURIComponent(jobId)}${query}`;
    return this.send('bigquery.jobs.get', { method: 'GET', path, contentType: null, body: null });
  }

  query(request: object, projectId: string): unknown {
    return this.post('bigquery.jobs.query', `/bigquery/v2/projects/${projectId}/queries`, request);
  }

  private post(method: string, path: string, body: object): unknown {
    const contentType = 'application/json';
    return this.send(method, { method: 'POST', path, contentType, body: Buffer.from(JSON.stringify(body)) });
  }

  private send(method: string, { path, contentType, ...request }: Call): unknown {
    const { url, http, session } = this.place;
    const headers = {
      authorization: `Bearer ${session.effectiveUser}`,
      [timeHeader]: String(session.now()),
      ...(contentType === null ? {} : { 'content-type': contentType }),
    };
    const response = http.send({ ...request, url: `${url}${path}`, headers });
    if (response === null) throw new ServiceError(`API call to ${method} failed with error: Empty response`);
    const answer = JSON.parse(response.text) as { readonly error?: ApiFailure['details'] };
    if (answer.error !== undefined) throw new ApiFailure(method, answer.error);
    return answer;
  }
}

interface Call extends Pick<HttpRequest, 'method' | 'body'> {
  readonly path: string;
  readonly contentType: string | null;
}

const scopes = ['https://www.googleapis.com/auth/bigquery', 'https://www.googleapis.com/auth/cloud-platform'];

declareService(BigQueryFace, { name: 'BigQuery', methods: {}, properties: ['Jobs'] });
declareService(JobsFace, {
  name: 'BigQuery.Jobs',
  scopes,
  methods: { insert: 'read', get: 'read', query: 'read' },
});
