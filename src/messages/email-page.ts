// Renders every mail of the office, as text and as HTML that any mail program shows.
import { concatHtml, type Html, html, htmlText } from './html';

interface EmailAction {
  readonly label: string;
  readonly url: string;
  /** A link instead of a button: for what most readers need not do. */
  readonly isQuiet?: boolean;
}

/** A framed part of a mail; what it lists stands in its lines. */
export interface EmailSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly action?: EmailAction;
}

interface EmailParts {
  readonly subject: string;
  /** The line that mail programs show behind the subject. */
  readonly preheader: string;
  /** Who writes, above the title: `Kecamatan Kasiman`. */
  readonly sender: string;
  readonly paragraphs: readonly string[];
  /** The one button; the first thing a thumb meets. */
  readonly action?: EmailAction;
  readonly sections?: readonly EmailSection[];
  readonly closing: readonly string[];
}

export interface EmailBody {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Renders the parts twice. Everything that people typed is escaped; only http(s) addresses become buttons; nothing is
 * loaded from elsewhere, so the mail reads the same with images off. No colour is set but the button's own, so that
 * mail programs pick theirs by day and by night.
 */
export function emailPage(parts: EmailParts): EmailBody {
  return {
    subject: oneLine(parts.subject),
    text: textOf(parts),
    html: htmlOf(parts),
  };
}

function textOf({ paragraphs, action, sections = [], closing, sender }: EmailParts): string {
  return [
    ...paragraphs,
    ...actionText(action),
    ...sections.map(({ title, lines, action: own }) =>
      [oneLine(title), ...lines.map((line) => `- ${oneLine(line)}`), ...actionText(own)].join('\n'),
    ),
    [...closing, sender].join('\n'),
  ].join('\n\n');
}

function actionText(action: EmailAction | undefined): string[] {
  return action ? [`${action.label}: ${action.url}`] : [];
}

function htmlOf(parts: EmailParts): string {
  const { subject, preheader, sender, paragraphs, action, sections = [], closing } = parts;
  const title = oneLine(subject);
  return htmlText(
    concatHtml([
      html`<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>`,
      html`<meta name="viewport" content="width=device-width,initial-scale=1">`,
      html`<meta name="color-scheme" content="light dark"></head>`,
      html`<body style="margin:0;padding:20px 16px;font:16px/1.5 system-ui,Roboto,Arial,sans-serif">`,
      html`<div style="display:none;max-height:0;overflow:hidden">${preheader}</div>`,
      html`<main style="max-width:520px;margin:0 auto">${paragraph(sender, '0 0 4px', 14)}`,
      html`<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${title}</h1>`,
      ...paragraphs.map((text) => paragraph(text, '0 0 16px', 16)),
      actionHtml(action, '8px 0 24px'),
      ...sections.map(sectionHtml),
      ...closing.map((text) => paragraph(text, '0 0 8px', 14)),
      html`</main></body></html>`,
    ]),
  );
}

function paragraph(text: string, margin: string, size: number): Html {
  return html`<p style="margin:${margin};font-size:${size}px">${text}</p>`;
}

function sectionHtml({ title, lines, action }: EmailSection): Html {
  const listed = lines.map((line) => html`<br>${line}`);
  const box = 'margin:0 0 16px;padding:12px 16px;border:1px solid #80868B;border-radius:12px';
  return html`<div style="${box}"><b>${title}</b>${listed}${actionHtml(action, '12px 0 4px')}</div>`;
}

function actionHtml(action: EmailAction | undefined, margin: string): Html {
  if (!action || !isWebAddress(action.url)) return html``;
  const look = action.isQuiet
    ? 'display:inline-block;padding:8px 0;color:inherit'
    : 'display:block;padding:14px 20px;border-radius:24px;background:#0B57D0;color:#FFFFFF;' +
      'text-align:center;text-decoration:none;font-weight:bold';
  return html`<p style="margin:${margin}"><a href="${action.url}" style="${look}">${action.label}</a></p>`;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//u.test(url);
}

/** A header line must not hold a line break, so that no village's name can add a Bcc. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
