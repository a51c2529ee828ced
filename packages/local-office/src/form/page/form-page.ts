// Writes the HTML that a respondent's browser gets.
import { escapeHtml } from '../../text/escape-html';
import type { FormData } from '../form-data';
import { type FormView, type FormVisit, formView, shownTitle } from './form-view';

/** Everything comes from this server; pictures ride in the page itself. */
export const formPageHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    "connect-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; '),
} as const;

/** JSON that no text inside can end: `</script>` and comment signs become escapes. */
function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function page(title: string, main: string, data: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/aset/form.css">
</head>
<body>
<main id="formulir" tabindex="-1">
${main}
</main>
${data}
</body>
</html>
`;
}

function header(title: string, description: string): string {
  return `<header class="kartu kepala"><h1>${escapeHtml(title)}</h1>${
    description === '' ? '' : `<p class="uraian">${escapeHtml(description)}</p>`
  }</header>`;
}

function viewPage(view: FormView): string {
  return page(
    view.title,
    `${header(view.title, view.description)}
<p class="kartu" id="memuat" role="status">Membuka formulir…</p>
<noscript><p class="kartu galat">Formulir ini memerlukan JavaScript. Nyalakan JavaScript lalu buka kembali tautannya.</p></noscript>`,
    `<script type="application/json" id="data-formulir">${embeddedJson(view)}</script>
<script type="module" src="/aset/form.js"></script>`,
  );
}

/**
 * The page of a form, as its link or edit link opens it; every text of the form is escaped. Its script and style
 * are the built `form.js` and `form.css` (src/pages/form).
 */
export function renderFormPage(form: FormData, visit?: FormVisit): string {
  return viewPage(
    formView(form, visit ?? { path: `/formulir/${form.publishedId}`, query: new URLSearchParams() }),
  );
}

/** The page that stands in for a form nobody may fill in now, with the reason for people. */
export function renderNoticePage(form: FormData, message: string): string {
  return page(
    shownTitle(form),
    `<header class="kartu kepala"><h1>${escapeHtml(shownTitle(form))}</h1><p class="uraian">${escapeHtml(message)}</p></header>`,
    '',
  );
}
