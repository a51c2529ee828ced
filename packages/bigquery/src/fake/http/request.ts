// A request as it came over the line, and an answer as it goes back.

export interface Request {
  readonly method: string;
  /** Without the host; `/bigquery/v2/…`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** Who asks: the access token is the address of the user. */
  readonly user: string;
  /** The caller's own time, which the fake then takes for its own; null: it says none. */
  readonly nowMs: number | null;
}

/** The header in which a caller says its time: milliseconds since 1970. */
export const timeHeader = 'x-fake-now';

export interface Response {
  readonly status: number;
  readonly body: object | null;
}

/** The body as it was meant, unchecked; {} where there is none. */
export function jsonOf({ body }: Pick<Request, 'body'>): unknown {
  return body.length === 0 ? {} : JSON.parse(new TextDecoder().decode(body));
}
