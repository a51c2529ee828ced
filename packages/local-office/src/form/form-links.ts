// Makes the addresses of a form and finds the form that an address means.
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

/** Short link without `/viewform`, as Google's shortener gives; stays resolvable by `formOfUrl`. */
export function shortUrl({ origin }: AddressedOffice, form: FormData): string {
  return `${origin === undefined ? GOOGLE_SHORTENER : `${origin}/forms.gle`}/${form.publishedId}`;
}

/** The origin in front of a path: Google's, or that of an office on this machine. */
const docs = String.raw`^(?:https:\/\/docs\.google\.com|http:\/\/127\.0\.0\.1:\d+)\/(?:a\/[^/]+\/)?forms\/`;
const publishedPattern = new RegExp(String.raw`${docs}d\/e\/([\w-]+)`);
const editPattern = new RegExp(String.raw`${docs}(?:u\/\d+\/)?d\/([\w-]+)`);
const shortPattern = /^(?:https:\/\/|http:\/\/127\.0\.0\.1:\d+\/)forms\.gle\/([\w-]+)/;

/** The form that an edit, answer or short address means; undefined for any other address. */
export function formOfUrl(forms: Readonly<Record<string, FormData>>, url: string): FormData | undefined {
  const published = publishedPattern.exec(url)?.[1] ?? shortPattern.exec(url)?.[1];
  if (published) return Object.values(forms).find((form) => form.publishedId === published);
  const id = editPattern.exec(url)?.[1];
  return id === undefined || !Object.hasOwn(forms, id) ? undefined : forms[id];
}
