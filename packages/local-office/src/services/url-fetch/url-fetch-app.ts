// What does a script get that asks for something of the internet? Only what a test put into the office.
import { declareService, ServiceError, signatureError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import type { FaceOf } from '../form/face-of';
import { blobOf } from '../utilities/blob';
import { HttpResponse } from './http-response';
import type { FakeResponseData, FetchedRequestData } from './url-fetch-data';

const LONGEST_URL = 2_048;
const LARGEST_POST_BYTES = 50 * 1024 * 1024;
const methods = new Set(['GET', 'DELETE', 'PATCH', 'POST', 'PUT']);

/** The options that Google knows; anything else is refused by name. */
const knownOptions = new Set([
  'url',
  'contentType',
  'headers',
  'method',
  'payload',
  'useIntranet',
  'validateHttpsCertificates',
  'followRedirects',
  'muteHttpExceptions',
  'escaping',
]);

interface ParsedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly body: string;
  readonly mutesErrors: boolean;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function encodeForm(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&');
}

function bodyOf(payload: unknown): string {
  if (payload === undefined || payload === null) return '';
  const blob = blobOf(payload);
  if (blob !== undefined) return blob.getDataAsString();
  return isObject(payload) ? encodeForm(payload) : String(payload);
}

/** The request as it would leave: a payload makes it a POST unless a method is named. */
function parseRequest(url: unknown, options: unknown, method: string): ParsedRequest {
  if (typeof url !== 'string') throw signatureError(method, [url]);
  if (options !== null && !isObject(options)) throw signatureError(method, [url, options]);
  const given = options ?? {};
  for (const [name, value] of Object.entries(given)) {
    if (!knownOptions.has(name)) throw invalidOption(name, value);
  }
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (address.length > LONGEST_URL) throw new ServiceError('Limit Exceeded: URLFetch URL Length.');
  if (!URL.canParse(address) || !/^https?:/i.test(address))
    throw new ServiceError(`Invalid argument: ${url}`);
  const body = bodyOf(given.payload);
  if (Buffer.byteLength(body) > LARGEST_POST_BYTES)
    throw new ServiceError('Limit Exceeded: URLFetch POST Size.');
  const verb = String(given.method ?? (body === '' ? 'GET' : 'POST')).toUpperCase();
  if (!methods.has(verb)) throw invalidOption('method', given.method);
  const headers = isObject(given.headers)
    ? Object.fromEntries(Object.entries(given.headers).map(([name, value]) => [name, String(value)]))
    : {};
  return {
    url: address,
    method: verb,
    headers,
    contentType: String(given.contentType ?? (body === '' ? '' : 'application/x-www-form-urlencoded')),
    body,
    mutesErrors: given.muteHttpExceptions === true,
  };
}

function invalidOption(name: string, value: unknown): ServiceError {
  return new ServiceError(`Attribute provided with invalid value: ${name}: ${String(value)}`);
}

function isMeant(response: FakeResponseData, request: ParsedRequest): boolean {
  if (response.method !== undefined && response.method.toUpperCase() !== request.method) return false;
  return response.url.endsWith('*')
    ? request.url.startsWith(response.url.slice(0, -1))
    : request.url === response.url;
}

/** UrlFetchApp without a network: registered answers, else Google's sentence for a host nobody reaches. */
export class UrlFetchApp
  implements FaceOf<Omit<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'getRequest'>>
{
  constructor(private readonly session: Session) {}

  fetch(url: unknown, params: unknown = null): HttpResponse {
    return this.send(parseRequest(url, params, 'UrlFetchApp.fetch'));
  }

  fetchAll(requests: unknown): HttpResponse[] {
    if (!Array.isArray(requests)) throw signatureError('UrlFetchApp.fetchAll', [requests]);
    return requests
      .map((request: unknown) =>
        isObject(request)
          ? parseRequest(request.url, request, 'UrlFetchApp.fetchAll')
          : parseRequest(request, null, 'UrlFetchApp.fetchAll'),
      )
      .map((request) => this.send(request));
  }

  /** What `fetch` would send. */
  getRequest(url: unknown, params: unknown = null): Readonly<Record<string, unknown>> {
    const request = parseRequest(url, params, 'UrlFetchApp.getRequest');
    return {
      url: request.url,
      method: request.method.toLowerCase(),
      headers: request.headers,
      ...(request.body === '' ? {} : { payload: request.body, contentType: request.contentType }),
      followRedirects: true,
      useIntranet: false,
      validateHttpsCertificates: true,
    };
  }

  private send(request: ParsedRequest): HttpResponse {
    this.session.charge('urlFetch', 1);
    const { requests, responses } = this.session.state.urlFetch;
    const made: FetchedRequestData = {
      url: request.url,
      method: request.method,
      headers: request.headers,
      body: request.body,
      atMs: this.session.now(),
    };
    requests.push(made);
    const found = responses.findLast((response) => isMeant(response, request));
    if (found === undefined) {
      this.session.log('WARNING', `Kantor lokal tidak memakai jaringan: ${request.method} ${request.url}`);
      throw new ServiceError(`Address unavailable: ${request.url}`);
    }
    if (found.status >= 400 && !request.mutesErrors) throw failed(request.url, found);
    return new HttpResponse(this.session, found);
  }
}

function failed(url: string, { status, body }: FakeResponseData): ServiceError {
  return new ServiceError(
    `Request failed for ${new URL(url).origin} returned code ${status}. Truncated server response: ` +
      `${body.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
  );
}

declareService(UrlFetchApp, {
  name: 'UrlFetchApp',
  scopes: ['https://www.googleapis.com/auth/script.external_request'],
  needsFullAuth: true,
  methods: { fetch: 'read', fetchAll: 'read', getRequest: 'local' },
});
