// Which answers of the internet did a test put into the office?

/** An answer that a test registered in place of a server; used for every matching request. */
export interface FakeResponseData {
  /** Matches a request whose address is this, or begins with it when it ends in `*`. */
  readonly url: string;
  /** Upper case; absent: any method. */
  readonly method?: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that a script made, for tests to look at. */
export interface FetchedRequestData {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly atMs: number;
}

export interface UrlFetchState {
  readonly responses: FakeResponseData[];
  readonly requests: FetchedRequestData[];
}

export function emptyUrlFetch(): UrlFetchState {
  return { responses: [], requests: [] };
}
