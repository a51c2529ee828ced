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
}

export interface Response {
  readonly status: number;
  readonly body: object;
}

/** The body as it was meant, unchecked; {} where there is none. */
export function jsonOf({ body }: Pick<Request, 'body'>): unknown {
  return body.length === 0 ? {} : JSON.parse(new TextDecoder().decode(body));
}
