// Talks with open windows over web sockets, and drops what it does not understand.
import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { NeedsConfirmation, type OfficeHost, RefusedRequest } from '../host/office-host';
import { type Broadcaster, createBroadcaster } from '../wire/broadcaster';
import { parseFrame } from '../wire/frames';
import type { PageFrame, ServerFrame } from '../wire/protocol';
import { printable, refusalOf } from './request-guard';

/** Bytes: room for a full paste; more is refused and the line closed. */
const largestFrame = 8 * 1024 * 1024;
/** A window that sends this many unintelligible frames is none of ours. */
const patience = 20;

/** Answers at /sambungan; `log` gets a line for everything refused. */
export function serveSockets(
  server: Server,
  port: () => number,
  ready: Promise<OfficeHost>,
  log: (line: string) => void,
): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false });
  const broadcaster = ready.then((host) => {
    const made = createBroadcaster(host);
    host.onChange(() => tellAll(sockets, made));
    return made;
  });

  server.on('upgrade', (request, socket, head) => {
    const reason =
      request.url === '/sambungan'
        ? refusalOf(request.headers, port(), true)
        : `jalur ${printable(request.url)} tidak ada`;
    if (reason !== null) {
      log(`sambungan ditolak: ${reason}`);
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(
      request,
      socket,
      head,
      (window) => void welcome(window, ready, broadcaster, sockets, log),
    );
  });
  return sockets;
}

async function welcome(
  window: WebSocket,
  ready: Promise<OfficeHost>,
  broadcaster: Promise<Broadcaster>,
  sockets: WebSocketServer,
  log: (line: string) => void,
): Promise<void> {
  let garbage = 0;
  window.on('error', (error) => log(`sambungan diputus: ${error.message}`));
  window.on('message', (data: RawData, isBinary: boolean) => {
    const parsed = parseFrame(isBinary ? '' : data.toString());
    if (parsed.ok) {
      void answer(window, parsed.frame, ready, broadcaster, sockets, log);
      return;
    }
    garbage += 1;
    log(`pesan ditolak: ${parsed.reason}`);
    if (parsed.id !== null)
      send(window, { reply: parsed.id, ok: false, error: `Permintaan ditolak: ${parsed.reason}` });
    if (garbage >= patience) window.close(1008, 'terlalu banyak pesan yang tidak dikenal');
  });
  if (sockets.clients.size === 1) await (await ready).opened();
  const host = await broadcaster;
  // What changed meanwhile is told to the others too: the greeting is never older than their news.
  tellAll(sockets, host);
  for (const frame of host.greeting()) send(window, frame);
}

async function answer(
  window: WebSocket,
  frame: PageFrame,
  ready: Promise<OfficeHost>,
  broadcaster: Promise<Broadcaster>,
  sockets: WebSocketServer,
  log: (line: string) => void,
): Promise<void> {
  const host = await ready;
  const outcome = await host.handle(frame).then(
    (value): ServerFrame => ({ reply: frame.id, ok: true, value: value ?? null }),
    (error: unknown): ServerFrame => {
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof NeedsConfirmation)
        return { reply: frame.id, ok: false, error: message, askFirst: true };
      if (!(error instanceof RefusedRequest)) {
        log(`permintaan ${frame.do} gagal: ${error instanceof Error ? error.stack : error}`);
      }
      return { reply: frame.id, ok: false, error: message };
    },
  );
  // The news goes first, so that a page sees the outcome before it hears that it is stored.
  tellAll(sockets, await broadcaster);
  send(window, outcome);
}

function tellAll(sockets: WebSocketServer, broadcaster: Broadcaster): void {
  const texts = broadcaster.news().map((frame) => JSON.stringify(frame));
  for (const window of sockets.clients) for (const text of texts) sendText(window, text);
}

function send(window: WebSocket, frame: ServerFrame): void {
  sendText(window, JSON.stringify(frame));
}

function sendText(window: WebSocket, text: string): void {
  if (window.readyState === window.OPEN) window.send(text);
}
