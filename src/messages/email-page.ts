// How does every mail of the office look, as text and as HTML that any mail program shows?

export interface EmailParts {
  readonly subject: string;
  /** The line that mail programs show behind the subject. */
  readonly preheader: string;
  readonly paragraphs: readonly string[];
  /** The one button; the first thing a thumb meets. */
  readonly button?: { readonly label: string; readonly url: string };
  /** Label and value, in order. */
  readonly facts?: readonly (readonly [string, string])[];
  readonly closing: readonly string[];
}

export interface EmailBody {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Renders the parts twice. Everything that people typed is escaped; only http(s) addresses become links; nothing is
 * loaded from elsewhere, so the mail reads the same with images off. Colours have contrast in light and dark.
 */
export const emailPage = (parts: EmailParts): EmailBody => ({
  subject: oneLine(parts.subject),
  text: textOf(parts),
  html: htmlOf(parts),
});

const textOf = ({ paragraphs, button, facts = [], closing }: EmailParts): string =>
  [
    ...paragraphs,
    ...(button ? [`${button.label}: ${button.url}`] : []),
    ...(facts.length > 0 ? [facts.map(([label, value]) => `${label}: ${oneLine(value)}`).join('\n')] : []),
    closing.join('\n'),
  ].join('\n\n');

const htmlOf = ({ preheader, paragraphs, button, facts = [], closing }: EmailParts): string =>
  [
    '<!doctype html><html lang="id"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"></head>',
    '<body style="margin:0;padding:16px;font:16px/1.5 system-ui,Arial,sans-serif">',
    `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}</div>`,
    '<div style="max-width:520px;margin:0 auto">',
    ...paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`),
    button && isWebAddress(button.url) ? buttonHtml(button) : '',
    facts.length > 0 ? factsHtml(facts) : '',
    ...closing.map((text) => `<p style="margin:0 0 8px;font-size:14px">${escapeHtml(text)}</p>`),
    '</div></body></html>',
  ].join('');

const buttonHtml = ({ label, url }: { readonly label: string; readonly url: string }): string =>
  `<p style="margin:0 0 24px"><a href="${escapeHtml(url)}" style="display:block;padding:14px 20px;border-radius:24px;` +
  'background:#0B57D0;color:#FFFFFF;text-align:center;text-decoration:none;font-weight:bold">' +
  `${escapeHtml(label)}</a></p>`;

const factsHtml = (facts: readonly (readonly [string, string])[]): string =>
  `<table role="presentation" style="margin:0 0 16px;border-collapse:collapse;font-size:15px">${facts
    .map(
      ([label, value]) =>
        `<tr><td style="padding:4px 16px 4px 0;vertical-align:top">${escapeHtml(label)}</td>` +
        `<td style="padding:4px 0"><b>${escapeHtml(value)}</b></td></tr>`,
    )
    .join('')}</table>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, inside and outside of attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');

const isWebAddress = (url: string): boolean => /^https?:\/\//u.test(url);

/** A header line must not hold a line break: nobody adds a Bcc through a village's name. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
