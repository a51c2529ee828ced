// An answer of Google's that says no.

/** A refusal, with the HTTP status and Google's word for the reason (cloud.google.com/bigquery/docs/error-messages). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }

  /** The body that Google sends. */
  body(): object {
    const { status, reason, message } = this;
    return { error: { code: status, message, errors: [{ message, domain: 'global', reason }] } };
  }
}

/** What this fake cannot do it says; it never does half of it. */
export function notEmulated(what: string): ApiError {
  return new ApiError(501, 'notImplemented', `${what} is not emulated by the fake BigQuery`);
}

/** What a job says of its failure. */
export interface ErrorProto {
  readonly reason: string;
  readonly message: string;
}
