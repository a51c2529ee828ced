// Answers a browser that opens or sends a form.
import * as z from 'zod/mini';
import type { Answers, FormData } from '../form-data';
import { shortLinkOf } from '../form-links';
import type { Delivery } from '../responses/deliver-response';
import { entryRefusal } from '../responses/submit';
import { formPageHeaders, renderFormPage, renderNoticePage } from './form-page';
import { editOf } from './form-view';

export interface FormPageRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body: string;
  /** The signed-in account that fills in the form; '' for an anonymous respondent. */
  readonly account: string;
}

export interface FormPageAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the office does for the forms' pages. */
export interface FormPageOffice {
  readonly forms: Readonly<Record<string, FormData>>;
  /** Stores a sending and fires its triggers; deliverResponse does the first half. */
  submit(sending: {
    readonly form: FormData;
    readonly answers: Answers;
    readonly editOf?: string;
    readonly respondentEmail: string;
    readonly account: string;
  }): Delivery | Promise<Delivery>;
  /** A new id for an attached file; its content stays with the respondent. */
  newFileId(): string;
}

/** Longest text of one answer: what a cell holds (docs/google-facts.md, Quotas). */
const longestText = 50_000;

const text = z.string().check(z.maxLength(longestText));
const sendingSchema = z.object({
  answers: z.record(
    z.string().check(z.regex(/^\d{1,16}$/)),
    z.union([text, z.array(z.nullable(text)), z.array(z.nullable(z.array(text)))]),
  ),
  email: z.optional(z.string().check(z.maxLength(320))),
  files: z.optional(
    z.record(
      z.string().check(z.regex(/^\d{1,16}$/)),
      z.array(
        z.object({
          name: z.string().check(z.maxLength(255)),
          size: z.number().check(z.nonnegative()),
          type: z.string().check(z.maxLength(127)),
        }),
      ),
    ),
  ),
});

function json(status: number, value: unknown): FormPageAnswer {
  return {
    status,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(value),
  };
}

function html(status: number, body: string): FormPageAnswer {
  return {
    status,
    contentType: 'text/html; charset=utf-8',
    body,
    headers: formPageHeaders,
  };
}

/** `/formulir/<publishedId>`, and the path that Google's addresses have. */
const pathPattern = /^\/(?:formulir|forms\/d\/e)\/([\w-]+)(?:\/(?:viewform|formResponse))?\/?$/;

/** The shortener's addresses. */
const shortPath = /^\/forms\.gle\/([\w-]+)$/;

/** Where an owner edits a form or reads its summary; here both lead to the form among the others. */
const ownerPath = /^\/forms\/d\/([\w-]+)\/(?:edit|viewform|viewanalytics)\/?$/;

function leadTo(location: string): FormPageAnswer {
  return { status: 302, contentType: 'text/plain; charset=utf-8', body: '', headers: { location } };
}

function formOfPath(office: FormPageOffice, path: string): FormData | undefined {
  const publishedId = pathPattern.exec(path)?.[1];
  return Object.values(office.forms).find((form) => form.publishedId === publishedId);
}

function parseSending(body: string) {
  try {
    return sendingSchema.safeParse(JSON.parse(body));
  } catch {
    return undefined;
  }
}

async function receive(
  office: FormPageOffice,
  form: FormData,
  request: FormPageRequest,
): Promise<FormPageAnswer> {
  const parsed = parseSending(request.body);
  if (!parsed?.success) {
    return json(400, {
      accepted: false,
      message: 'Kiriman tidak dapat dibaca. Muat ulang halaman ini lalu kirim kembali.',
      problems: {},
    });
  }
  const { answers, email, files } = parsed.data;
  const visit = { path: request.url.pathname, query: request.url.searchParams };
  const responseId = editOf(visit);
  const withFiles: Answers = { ...answers };
  for (const item of form.items) {
    const attached = files?.[item.id];
    if (item.type !== 'FILE_UPLOAD') continue;
    delete withFiles[item.id];
    if (attached && attached.length > 0 && attached.length <= item.maxFiles) {
      withFiles[item.id] = attached.map(() => office.newFileId());
    }
  }
  const delivery = await office.submit({
    form,
    answers: withFiles,
    ...(responseId === undefined ? {} : { editOf: responseId }),
    respondentEmail: email ?? '',
    account: request.account,
  });
  if (!delivery.accepted) {
    const { message, problems, reason } = delivery;
    return json(422, { accepted: false, reason, message, problems });
  }
  const path = `/formulir/${form.publishedId}`;
  return json(200, {
    accepted: true,
    message: form.confirmationMessage || 'Jawaban Anda telah kami terima. Terima kasih.',
    againUrl: form.showsRespondAgainLink && !form.limitsOneResponsePerUser ? path : null,
    editUrl: form.allowsResponseEdits ? `${path}?edit2=${encodeURIComponent(delivery.response.id)}` : null,
  });
}

/** The page of a form (GET) or the outcome of sending it (POST, JSON both ways); null: no form lives at this path. */
export async function answerFormRequest(
  office: FormPageOffice,
  request: FormPageRequest,
): Promise<FormPageAnswer | null> {
  const owned = Object.entries(office.forms).find(
    ([id]) => id === ownerPath.exec(request.url.pathname)?.[1],
  )?.[1];
  if (owned) return leadTo(`/#/formulir/${encodeURIComponent(`formulir/${owned.publishedId}`)}`);
  const short = shortLinkOf(office.forms, shortPath.exec(request.url.pathname)?.[1] ?? '');
  if (short) return leadTo(`/formulir/${short.form.publishedId}${short.query}`);
  const form = formOfPath(office, request.url.pathname);
  if (!form) return null;
  if (request.method === 'POST') return receive(office, form, request);
  const visit = {
    path: `/formulir/${form.publishedId}`,
    query: request.url.searchParams,
    account: request.account,
  };
  const refusal = entryRefusal(form, { account: request.account, editOf: editOf(visit) });
  if (refusal && !refusal.accepted) return html(200, renderNoticePage(form, refusal.message));
  return html(200, renderFormPage(form, visit));
}
