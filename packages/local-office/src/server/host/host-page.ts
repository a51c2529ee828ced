// Makes a page for the browser of what the script's doGet or doPost answered.
import type { WebAnswer } from '../../runtime/web/web';
import { escapeHtml } from '../../text/escape-html';
import type { HostPage } from './office-host';

export function hostPageOf(answer: WebAnswer): HostPage {
  switch (answer.kind) {
    case 'html': {
      const title = answer.title ? `<title>${escapeHtml(answer.title)}</title>` : '';
      const metas = answer.metaTags
        .map(({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`)
        .join('');
      return htmlPage(200, withHead(answer.html, title + metas));
    }
    case 'text':
      return { status: 200, contentType: `${answer.contentType}; charset=utf-8`, body: answer.text };
    case 'error':
      return htmlPage(answer.status === 200 ? 500 : answer.status, errorPage(answer.message));
  }
}

function htmlPage(status: number, body: string): HostPage {
  return { status, contentType: 'text/html; charset=utf-8', body };
}

function errorPage(message: string): string {
  return (
    '<!doctype html><meta charset="utf-8"><title>Halaman tidak dapat dibuka</title>' +
    '<body style="font:16px/1.5 system-ui;padding:24px;max-width:40em">' +
    `<h1 style="font-size:20px">Halaman tidak dapat dibuka</h1><p>${escapeHtml(message)}</p>`
  );
}

function withHead(html: string, tags: string): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (!head) return `<!doctype html><html><head>${tags}</head>${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + tags + html.slice(end);
}
