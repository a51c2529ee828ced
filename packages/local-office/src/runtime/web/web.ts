// Answers requests to the web app. (AS/guides/web)

import { TextOutput } from '../../services/content';
import { HtmlOutput } from '../../services/html/html-output';
import type { RunRequest } from '../execution/run-result';
import type { Runner } from '../execution/runner';
import type { OfficeState } from '../state/office-state';
import { isOfDomain, toldAddress } from '../state/told-address';

/** A request as the browser sent it. */
export interface WebRequest {
  /** Query parameters, in order; a name may come several times. */
  readonly query?: readonly (readonly [name: string, value: string])[];
  readonly pathInfo?: string;
  /** POST only. */
  readonly body?: { readonly contents: string; readonly type: string };
  /** '' for somebody who isn't signed in. */
  readonly visitor: string;
  /** Where the visitor came: default the deployed page; `…/dev`, or with `/u/1/`, as Google's addresses may be. */
  readonly address?: string;
}

export type WebAnswer =
  | {
      readonly kind: 'html';
      readonly html: string;
      readonly title: string;
      readonly metaTags: readonly { readonly name: string; readonly content: string }[];
      readonly mayBeFramed: boolean;
    }
  | { readonly kind: 'text'; readonly contentType: string; readonly text: string; readonly fileName: string }
  /** What Google shows instead of the page. */
  | { readonly kind: 'error'; readonly status: number; readonly message: string };

/** Names that Google keeps for itself: they answer with 405. */
const RESERVED: ReadonlySet<string> = new Set(['c', 'sid']);

/** Whose authority a visit uses, or undefined when the visitor may not enter. */
export function webAuthority(
  state: OfficeState,
  webapp: { readonly access: string; readonly executeAs: string } | null,
  visitor: string,
): { readonly effectiveUser: string; readonly activeUser: string } | undefined {
  const { access, executeAs } = webapp ?? { access: 'MYSELF', executeAs: 'USER_DEPLOYING' };
  const { owner } = state.project;
  const sameDomain = isOfDomain(visitor, owner);
  const open =
    visitor === owner ||
    access === 'ANYONE_ANONYMOUS' ||
    (access === 'ANYONE' && visitor !== '') ||
    (access === 'DOMAIN' && sameDomain);
  if (!open) return undefined;
  if (executeAs === 'USER_ACCESSING') {
    return visitor === '' ? undefined : { effectiveUser: visitor, activeUser: visitor };
  }
  return { effectiveUser: owner, activeUser: toldAddress(state, owner, visitor) };
}

function eventOf(request: WebRequest): Readonly<Record<string, unknown>> {
  const parameter: Record<string, string> = {};
  const parameters: Record<string, string[]> = {};
  const isForm = request.body?.type.startsWith('application/x-www-form-urlencoded') ?? false;
  const posted = isForm ? [...new URLSearchParams(request.body?.contents ?? '')] : [];
  for (const [name, value] of [...(request.query ?? []), ...posted]) {
    if (!Object.hasOwn(parameter, name)) parameter[name] = value;
    parameters[name] = [...(parameters[name] ?? []), value];
  }
  const query = (request.query ?? []).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const bytes = request.body === undefined ? -1 : Buffer.byteLength(request.body.contents);
  return {
    parameter,
    parameters,
    queryString: query.join('&'),
    contextPath: '',
    contentLength: bytes,
    ...(request.pathInfo === undefined ? {} : { pathInfo: request.pathInfo }),
    ...(request.body === undefined
      ? {}
      : {
          postData: {
            length: bytes,
            type: request.body.type,
            contents: request.body.contents,
            name: 'postData',
          },
        }),
  };
}

/** Runs doGet or doPost; bound-only methods have no container there (AS/guides/bound) unless the office is told so. */
export function answerWeb(
  runner: Runner,
  functionName: 'doGet' | 'doPost',
  request: WebRequest,
  containerId: string | null,
): WebAnswer {
  if ((request.query ?? []).some(([name]) => RESERVED.has(name))) {
    return { kind: 'error', status: 405, message: 'Method Not Allowed' };
  }
  const { webapp } = runner.project.manifest;
  const authority = webAuthority(runner.state, webapp, request.visitor);
  if (authority === undefined) {
    return {
      kind: 'error',
      status: 403,
      message: 'Anda memerlukan akses. Mintalah akses kepada pemiliknya.',
    };
  }
  const answer: RunRequest = {
    functionName,
    cause: 'web',
    ...authority,
    containerId,
    hasUi: false,
    webAddress: request.address ?? runner.webAppUrl,
    args: () => [{ value: eventOf(request), group: 'ScriptApp' }],
    read: (value, bridge) => readAnswer(bridge.take(value)),
  };
  const result = runner.run(answer);
  if (result.status === 'done') return asAnswer(result.value);
  const message = result.status === 'failed' ? result.error.message : 'Skrip menunggu jawaban';
  return { kind: 'error', status: 500, message };
}

function readAnswer(value: unknown): WebAnswer {
  if (value instanceof HtmlOutput) {
    return {
      kind: 'html',
      html: value.servedContent(),
      title: value.getTitle(),
      metaTags: value.getMetaTags().map((tag) => ({ name: tag.getName(), content: tag.getContent() })),
      mayBeFramed: value.mayBeFramed(),
    };
  }
  if (value instanceof TextOutput) {
    return {
      kind: 'text',
      contentType: value.httpContentType(),
      text: value.getContent(),
      fileName: value.getFileName(),
    };
  }
  const message =
    value === null
      ? 'The script completed but did not return anything.'
      : 'The script completed but the returned value is not a supported return type.';
  return { kind: 'error', status: 200, message };
}

function isAnswer(value: unknown): value is WebAnswer {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function asAnswer(value: unknown): WebAnswer {
  return isAnswer(value)
    ? value
    : { kind: 'error', status: 200, message: 'The script completed but did not return anything.' };
}
