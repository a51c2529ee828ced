// Makes the addresses of a form and finds the form that an address means.
import { createHash } from 'node:crypto';
import type { FormData } from './form-data';

/** Where an office is reached that has no origin of its own: Google's addresses. */
export const GOOGLE_DOCS = 'https://docs.google.com';
export const GOOGLE_SHORTENER = 'https://forms.gle';

/** What of the office's state decides addresses; without an origin they are Google's. */
export interface AddressedOffice {
  readonly origin?: string;
}

function rootOf({ origin = GOOGLE_DOCS }: AddressedOffice): string {
  return `${origin}/forms/d/`;
}

/** Where the owner edits the form. */
export function editUrl(office: AddressedOffice, form: FormData): string {
  return `${rootOf(office)}${form.id}/edit`;
}

/** Where respondents answer. */
export function publishedUrl(office: AddressedOffice, form: FormData): string {
  return `${rootOf(office)}e/${form.publishedId}/viewform`;
}

/** Where the summary of answers stands. */
export function summaryUrl(office: AddressedOffice, form: FormData): string {
  return `${rootOf(office)}${form.id}/viewanalytics`;
}

/** Anyone who has this link can edit the response (reference: `FormResponse.getEditResponseUrl`). */
export function editResponseUrl(office: AddressedOffice, form: FormData, responseId: string): string {
  return `${publishedUrl(office, form)}?edit2=${encodeURIComponent(responseId)}`;
}

/** Letters behind the shortener's host, as many as Google's; the same link is always shortened to the same. */
export function shortNameOf({ publishedId }: FormData, query: string): string {
  return createHash('sha256')
    .update(publishedId + query)
    .digest('hex')
    .slice(0, 17);
}

/** Google's short address of a link to this form; `last` is its last part, by which the form finds the answers again. */
export function shortUrl({ origin }: AddressedOffice, last: string): string {
  return `${origin === undefined ? GOOGLE_SHORTENER : `${origin}/forms.gle`}/${last}`;
}

/** The form and the query that a short address leads to, by its last part; undefined where none is known. */
export function shortLinkOf(
  forms: Readonly<Record<string, FormData>>,
  last: string,
): { readonly form: FormData; readonly query: string } | undefined {
  for (const form of Object.values(forms)) {
    const query = form.shortLinks?.[last];
    if (query !== undefined) return { form, query };
  }
  return undefined;
}

/** The answers that a link fills in, also one that was shortened. */
export function queryOfUrl(forms: Readonly<Record<string, FormData>>, url: string): URLSearchParams {
  const last = shortPattern.exec(url)?.[1];
  const short = last === undefined ? undefined : shortLinkOf(forms, last);
  return short === undefined ? new URL(url).searchParams : new URLSearchParams(short.query);
}

/** The origin in front of a path: Google's, or that of an office on this machine. */
const docs = String.raw`^(?:https:\/\/docs\.google\.com|http:\/\/127\.0\.0\.1:\d+)\/(?:a\/[^/]+\/)?forms\/`;
const publishedPattern = new RegExp(String.raw`${docs}d\/e\/([\w-]+)`);
const editPattern = new RegExp(String.raw`${docs}(?:u\/\d+\/)?d\/([\w-]+)`);
const shortPattern = /^(?:https:\/\/|http:\/\/127\.0\.0\.1:\d+\/)forms\.gle\/([\w-]+)/;

/** The form that an edit, answer or short address means; undefined for any other address. */
export function formOfUrl(forms: Readonly<Record<string, FormData>>, url: string): FormData | undefined {
  const short = shortPattern.exec(url)?.[1];
  if (short !== undefined) return shortLinkOf(forms, short)?.form;
  const published = publishedPattern.exec(url)?.[1];
  if (published) return Object.values(forms).find((form) => form.publishedId === published);
  const id = editPattern.exec(url)?.[1];
  return id === undefined || !Object.hasOwn(forms, id) ? undefined : forms[id];
}
