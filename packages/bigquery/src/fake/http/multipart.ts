// Takes an upload apart: what the job is, and the bytes that it loads.
import { ApiError } from '../api-error';
import type { Request } from './request';

export interface Upload {
  readonly resource: unknown;
  readonly bytes: Uint8Array;
}

/** A body of two parts, `multipart/related` (cloud.google.com/bigquery/docs/loading-data-local, multipart upload). */
export function readUpload({ contentType, body, query }: Request): Upload {
  const kind = query.get('uploadType');
  if (kind !== 'multipart') throw new ApiError(400, 'badRequest', `uploadType ${kind} is not emulated`);
  const [, quoted, plain] =
    /^multipart\/related;.*boundary=(?:"([^"]+)"|([^;\s]+))/iu.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new ApiError(400, 'badContent', 'Missing boundary of multipart/related');
  const [first, second] = partsOf(Buffer.from(body), `--${boundary}`);
  if (first === undefined || second === undefined)
    throw new ApiError(400, 'badContent', 'Two parts are expected');
  return { resource: JSON.parse(first.toString('utf8')), bytes: second };
}

function partsOf(body: Buffer, delimiter: string): readonly Buffer[] {
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const next = body.indexOf(`\r\n${delimiter}`, start + delimiter.length);
    if (next < 0) break;
    const part = body.subarray(start + delimiter.length, next);
    const head = part.indexOf('\r\n\r\n');
    parts.push(part.subarray(head + 4));
    start = next + 2;
  }
  return parts;
}
