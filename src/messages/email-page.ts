// How does every mail of the office look, as text and as HTML that any mail program shows?

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
  return [
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(oneLine(subject))}</title>`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"></head>',
    '<body style="margin:0;padding:20px 16px;font:16px/1.5 system-ui,Roboto,Arial,sans-serif">',
    `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}</div>`,
    `<main style="max-width:520px;margin:0 auto">${paragraph(sender, '0 0 4px', 14)}`,
    `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escapeHtml(oneLine(subject))}</h1>`,
    ...paragraphs.map((text) => paragraph(text, '0 0 16px', 16)),
    actionHtml(action, '8px 0 24px'),
    ...sections.map(sectionHtml),
    ...closing.map((text) => paragraph(text, '0 0 8px', 14)),
    '</main></body></html>',
  ].join('');
}

function paragraph(text: string, margin: string, size: number): string {
  return `<p style="margin:${margin};font-size:${size}px">${escapeHtml(text)}</p>`;
}

function sectionHtml({ title, lines, action }: EmailSection): string {
  return (
    '<div style="margin:0 0 16px;padding:12px 16px;border:1px solid #80868B;border-radius:12px">' +
    `<b>${escapeHtml(title)}</b>${lines.map((line) => `<br>${escapeHtml(line)}`).join('')}` +
    `${actionHtml(action, '12px 0 4px')}</div>`
  );
}

function actionHtml(action: EmailAction | undefined, margin: string): string {
  if (!action || !isWebAddress(action.url)) return '';
  const look = action.isQuiet
    ? 'display:inline-block;padding:8px 0;color:inherit'
    : 'display:block;padding:14px 20px;border-radius:24px;background:#0B57D0;color:#FFFFFF;' +
      'text-align:center;text-decoration:none;font-weight:bold';
  return `<p style="margin:${margin}"><a href="${escapeHtml(action.url)}" style="${look}">${escapeHtml(action.label)}</a></p>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, inside and outside of attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//u.test(url);
}

/** A header line must not hold a line break: nobody adds a Bcc through a village's name. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
