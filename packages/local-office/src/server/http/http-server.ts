// Answers browsers: pages, mails, forms, the script's own HTML.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HostPage, OfficeHost } from '../host/office-host';
import type { PageFiles } from './page-files';
import { printable, refusalOf } from './request-guard';
import { asLetter, mailPageHeaders, scriptPageHeaders, withShim } from './script-page';
import { shellHeaders, shellHtml } from './shell-page';

/** Bytes of a posted form; Google's own forms carry less. */
const largestBody = 4 * 1024 * 1024;

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export interface HttpOptions {
  readonly ready: Promise<OfficeHost>;
  readonly files: PageFiles;
  readonly port: () => number;
  readonly log: (line: string) => void;
}

/** A server that is not yet listening; each answer waits for what it needs and for nothing else. */
export function createHttpServer(options: HttpOptions): Server {
  return createServer((request, response) => {
    void respond(request, response, options);
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  try {
    const reason = refusalOf(request.headers, options.port(), request.method === 'POST');
    if (reason !== null) {
      options.log(`permintaan ditolak: ${reason}`);
      send(response, plain(403, 'Ditolak.'));
      return;
    }
    const page = await answer(request, options);
    if (page.status >= 400 && page.status !== 404)
      options.log(`${request.method} ${printable(request.url)}: ${page.status}`);
    send(response, page);
  } catch (error) {
    options.log(
      `${request.method} ${printable(request.url)} gagal: ${error instanceof Error ? error.stack : error}`,
    );
    send(
      response,
      plain(500, 'Kantor tidak dapat menjawab. Rinciannya ada di jendela tempat kantor dijalankan.'),
    );
  }
}

function send(response: ServerResponse, page: HostPage): void {
  response.writeHead(page.status, { ...everywhere, 'content-type': page.contentType, ...page.headers });
  response.end(page.body);
}

function plain(status: number, text: string): HostPage {
  return {
    status,
    contentType: 'text/plain; charset=utf-8',
    body: text,
  };
}

function html(body: string, headers: Readonly<Record<string, string>>): HostPage {
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body,
    headers,
  };
}

const notHere = plain(404, 'Tidak ada halaman di alamat ini.');

async function answer(request: IncomingMessage, options: HttpOptions): Promise<HostPage> {
  const { ready, files, port, log } = options;
  const method = request.method;
  if (method !== 'GET' && method !== 'POST') return plain(405, 'Cara ini tidak dipakai di sini.');
  const url = parseUrl(request.url, port());
  if (!url) {
    log(`alamat ditolak: ${printable(request.url)}`);
    return plain(400, 'Alamat tidak dapat dibaca.');
  }
  const [place = '', ...rest] = url.pathname.slice(1).split('/').map(decoded);
  if (place === '' && rest.length === 0) return html(shellHtml, shellHeaders);
  switch (place) {
    case 'aset': {
      const file = await files.find(rest.join('/'));
      if (!file) log(`berkas ditolak: ${printable(request.url)}`);
      return file ? { status: 200, contentType: file.contentType, body: file.content } : notHere;
    }
    case 'dialog': {
      const dialog = (await ready).dialogHtml(rest[0] ?? '');
      return dialog === null
        ? notHere
        : html(withShim(dialog, await files.text('shim.js')), scriptPageHeaders);
    }
    // The path that Google's addresses have, and a short one for the office's own frame.
    case 'macros':
      return /^s\/[\w-]+\/exec$/.test(rest.join('/')) ? await scriptPage(request, url, options) : notHere;
    case 'web':
      return await scriptPage(request, url, options);
    // A workbook's address: there is one window for it.
    case 'spreadsheets':
      return { ...plain(302, ''), headers: { location: '/#/buku-kerja' } };
    case 'surat':
      return letter(await ready, rest);
    default:
      break;
  }
  const body = method === 'POST' ? await readBody(request) : '';
  if (body === null) return plain(413, 'Kiriman terlalu besar.');
  const form = await (await ready).formPage({
    method,
    url,
    body,
    contentType: contentTypeOf(request),
    headers: request.headers,
  });
  return form ?? notHere;
}

/** The script's web page, able to call the script. */
async function scriptPage(
  request: IncomingMessage,
  url: URL,
  { ready, files }: HttpOptions,
): Promise<HostPage> {
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const body = method === 'POST' ? await readBody(request) : '';
  if (body === null) return plain(413, 'Kiriman terlalu besar.');
  const page = await (await ready).webPage({
    method,
    query: url.searchParams,
    body,
    contentType: contentTypeOf(request),
  });
  if (!page.contentType.startsWith('text/html') || typeof page.body !== 'string') return page;
  return {
    ...page,
    body: withShim(page.body, await files.text('shim.js')),
    headers: { ...page.headers, ...scriptPageHeaders },
  };
}

function letter(host: OfficeHost, [mailId = '', part, number]: readonly string[]): HostPage {
  const mail = host.mail(mailId);
  if (!mail) return notHere;
  if (part === undefined) return html(asLetter(mail.htmlBody ?? ''), mailPageHeaders);
  const file = part === 'lampiran' ? mail.attachments[Number(number)] : undefined;
  if (!file) return notHere;
  return {
    status: 200,
    contentType: 'application/octet-stream',
    body: Buffer.from(file.base64, 'base64'),
    headers: { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` },
  };
}

function contentTypeOf(request: IncomingMessage): string {
  return request.headers['content-type'] ?? '';
}

function parseUrl(given: string | undefined, port: number): URL | null {
  if (given === undefined || !given.startsWith('/') || given.startsWith('//') || climbs(given)) return null;
  try {
    return new URL(given, `http://127.0.0.1:${port}`);
  } catch {
    return null;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** True for addresses that no page of ours has: steps upwards, other systems' slashes, letters that end a text. */
function climbs(given: string): boolean {
  const [place = ''] = given.split('?');
  const plain = decoded(place);
  return /(?:^|[/\\])\.{1,2}(?:[/\\]|$)|\\/.test(plain) || [...plain].some((letter) => letter < ' ');
}

/** The posted text, or null when it is larger than any form. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
