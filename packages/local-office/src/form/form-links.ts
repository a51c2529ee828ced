// Makes the addresses of a form and finds the form that an address means.
import type { FormData } from './form-data';

const root = 'https://docs.google.com/forms/d/';

/** Where the owner edits the form. */
export function editUrl(form: FormData): string {
  return `${root}${form.id}/edit`;
}

/** Where respondents answer. */
export function publishedUrl(form: FormData): string {
  return `${root}e/${form.publishedId}/viewform`;
}

/** Where the summary of answers stands. */
export function summaryUrl(form: FormData): string {
  return `${root}${form.id}/viewanalytics`;
}

/** Anyone who has this link can edit the response (reference: `FormResponse.getEditResponseUrl`). */
export function editResponseUrl(form: FormData, responseId: string): string {
  return `${publishedUrl(form)}?edit2=${encodeURIComponent(responseId)}`;
}

/** Short link without `/viewform`, as Google's shortener gives; stays resolvable by `formOfUrl`. */
export function shortUrl(form: FormData): string {
  return `https://forms.gle/${form.publishedId}`;
}

const publishedPattern = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/d\/e\/([\w-]+)/;
const editPattern = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/([\w-]+)/;
const shortPattern = /^https:\/\/forms\.gle\/([\w-]+)/;

/** The form that an edit, answer or short address means; undefined for any other address. */
export function formOfUrl(forms: Readonly<Record<string, FormData>>, url: string): FormData | undefined {
  const published = publishedPattern.exec(url)?.[1] ?? shortPattern.exec(url)?.[1];
  if (published) return Object.values(forms).find((form) => form.publishedId === published);
  const id = editPattern.exec(url)?.[1];
  return id === undefined || !Object.hasOwn(forms, id) ? undefined : forms[id];
}

/**
 * The page of this office that stands for one of Google's form addresses, with its query kept:
 * `/formulir/<publishedId>?entry.1=…`. Null for any other address. For links in mails and cells.
 */
export function localPathOfFormUrl(url: string): string | null {
  const published = publishedPattern.exec(url)?.[1] ?? shortPattern.exec(url)?.[1];
  if (!published) return null;
  const query = /\?[^#]*/.exec(url)?.[0] ?? '';
  return `/formulir/${published}${query}`;
}

const formAddress =
  /https:\/\/(?:docs\.google\.com\/(?:a\/[^/"'\s]+\/)?forms\/d\/e\/[\w-]+(?:\/viewform)?|forms\.gle\/[\w-]+)/g;

/**
 * A text (HTML or plain) in which every address of a form leads to this office's own page; queries stay as they
 * are, `&amp;` included.
 */
export function localiseFormLinks(text: string): string {
  return text.replace(formAddress, (address) => localPathOfFormUrl(address) ?? address);
}
