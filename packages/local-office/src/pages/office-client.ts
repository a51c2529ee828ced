// Tells the pages what the office holds, and asks the office for changes.
import type {
  PageRequest,
  ReplyByRequest,
  ServerFrame,
  WireCells,
  WireSections,
  WireSheet,
} from '../server/wire/protocol';

type Reply<Name extends PageRequest['do']> = Name extends keyof ReplyByRequest
  ? ReplyByRequest[Name]
  : unknown;

/** What the server tells about cells, in the order in which it happened. */
export type SheetNews =
  | { readonly kind: 'all'; readonly sheets: readonly WireSheet[] }
  | { readonly kind: 'sheet'; readonly sheet: WireSheet }
  | { readonly kind: 'cells'; readonly changes: readonly WireCells[] };

/** The server would do it, but a protection warns: ask the person, then send it again with `confirmed`. */
export class AskFirst extends Error {}

type SectionListener = (sections: Partial<WireSections>) => void;

export interface OfficeClient {
  /** The latest of each section; undefined until the server's first message. */
  readonly sections: Partial<WireSections>;
  /** Resolves after the outcome is stored; rejects with a sentence for people. */
  ask<Request extends PageRequest>(request: Request): Promise<Reply<Request['do']>>;
  /** Calls at once with what is known, then whenever one of the sections changes. */
  watch(names: readonly (keyof WireSections)[], listener: SectionListener): void;
  onSheets(listener: (news: SheetNews) => void): void;
  onConnection(listener: (connected: boolean) => void): void;
}

interface Waiting {
  /** Gets the whole frame's text: only the caller knows the type of its value. */
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

const lostConnection =
  'Sambungan ke kantor terputus. Perubahan terakhir belum tersimpan; coba lagi setelah tersambung.';

/** Connects, and reconnects whenever the connection is lost; after each connection the server sends everything anew. */
export function connectOffice(url: string): OfficeClient {
  const listeners: Listeners = { sections: {}, watchers: [], sheets: [], connection: [] };
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  const currentSocket = keepConnected(url, {
    opened: () => tellConnection(listeners, true),
    received: (text) => {
      const frame = parseFrame(text);
      if ('reply' in frame) settle(waiting, frame, text);
      else spread(listeners, frame);
    },
    closed: () => {
      for (const { reject } of waiting.values()) reject(new Error(lostConnection));
      waiting.clear();
      tellConnection(listeners, false);
    },
  });

  return {
    sections: listeners.sections,
    ask: (request) =>
      new Promise((resolve, reject) => {
        const socket = currentSocket();
        if (socket.readyState !== WebSocket.OPEN) {
          reject(new Error(lostConnection));
          return;
        }
        const id = nextId++;
        waiting.set(id, { resolve: (text) => resolve(JSON.parse(text).value), reject });
        socket.send(JSON.stringify({ id, ...request }));
      }),
    watch: (names, listener) => {
      listeners.watchers.push({ names, listener });
      listener(listeners.sections);
    },
    onSheets: (listener) => {
      listeners.sheets.push(listener);
    },
    onConnection: (listener) => {
      listeners.connection.push(listener);
    },
  };
}

/** The workbook's zone, as IANA names it. */
export function timeZoneOf(client: OfficeClient): string {
  return client.sections.book?.timeZone ?? 'Asia/Jakarta';
}

interface ConnectionEvents {
  opened(): void;
  received(text: string): void;
  closed(): void;
}

/** Milliseconds before the first new attempt; doubled after each that fails. */
const firstPauseMs = 250;
const longestPauseMs = 4000;

/** Keeps a connection open; the returned function gives the current socket. */
function keepConnected(url: string, events: ConnectionEvents): () => WebSocket {
  let pauseMs = firstPauseMs;
  const connect = (): WebSocket => {
    const fresh = new WebSocket(url);
    fresh.addEventListener('open', () => {
      pauseMs = firstPauseMs;
      events.opened();
    });
    fresh.addEventListener('message', (event) => events.received(event.data));
    fresh.addEventListener('close', () => {
      events.closed();
      setTimeout(() => {
        socket = connect();
      }, pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    });
    return fresh;
  };
  let socket = connect();
  return () => socket;
}

/** Frames are not checked: only the server of the same build sends them. */
function parseFrame(data: string): ServerFrame {
  return JSON.parse(data);
}

type ReplyFrame = Extract<ServerFrame, { reply: number }>;
type PushFrame = Exclude<ServerFrame, ReplyFrame>;

function settle(waiting: Map<number, Waiting>, frame: ReplyFrame, text: string): void {
  const asker = waiting.get(frame.reply);
  waiting.delete(frame.reply);
  if (frame.ok) asker?.resolve(text);
  else asker?.reject(frame.askFirst ? new AskFirst(frame.error) : new Error(frame.error));
}

interface Listeners {
  readonly sections: Partial<WireSections>;
  readonly watchers: { names: readonly (keyof WireSections)[]; listener: SectionListener }[];
  readonly sheets: ((news: SheetNews) => void)[];
  readonly connection: ((connected: boolean) => void)[];
}

function spread(listeners: Listeners, frame: PushFrame): void {
  switch (frame.push) {
    case 'sheets':
      tellSheets(listeners, { kind: 'all', sheets: frame.sheets });
      break;
    case 'sheet':
      tellSheets(listeners, { kind: 'sheet', sheet: frame.sheet });
      break;
    case 'cells':
      tellSheets(listeners, { kind: 'cells', changes: frame.changes });
      break;
    case 'sections':
      Object.assign(listeners.sections, frame.sections);
      for (const { names, listener } of listeners.watchers) {
        if (names.some((name) => name in frame.sections)) listener(listeners.sections);
      }
      break;
  }
}

function tellSheets({ sheets }: Listeners, news: SheetNews): void {
  for (const listener of sheets) listener(news);
}

function tellConnection({ connection }: Listeners, connected: boolean): void {
  for (const listener of connection) listener(connected);
}
