// How do the pages learn what the office holds, and ask it for changes?
import type {
  PageRequest,
  ReplyByRequest,
  ServerFrame,
  WireCells,
  WireSections,
  WireSheet,
} from '../server/protocol';

type Reply<Name extends PageRequest['do']> = Name extends keyof ReplyByRequest
  ? ReplyByRequest[Name]
  : unknown;

/** What the page hears about the cells, in the order it happened. */
export type SheetNews =
  | { readonly kind: 'all'; readonly sheets: readonly WireSheet[] }
  | { readonly kind: 'sheet'; readonly sheet: WireSheet }
  | { readonly kind: 'cells'; readonly changes: readonly WireCells[] };

/** The server would do it, but a protection warns: ask the person, then send it again with `confirmed`. */
export class AskFirst extends Error {}

export interface OfficeClient {
  /** The latest of each section; undefined until the server's first word. */
  readonly sections: Partial<WireSections>;
  /** Resolves after the outcome is stored; rejects with a sentence for people. */
  ask<Request extends PageRequest>(request: Request): Promise<Reply<Request['do']>>;
  /** Calls at once with what is known, then whenever one of the sections changes. */
  watch(names: readonly (keyof WireSections)[], listener: (sections: Partial<WireSections>) => void): void;
  onSheets(listener: (news: SheetNews) => void): void;
  onConnection(listener: (connected: boolean) => void): void;
}

interface Waiting {
  /** Gets the whole frame's text: only the asker knows what its value is. */
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

const lostConnection =
  'Sambungan ke kantor terputus. Perubahan terakhir belum tersimpan; coba lagi setelah tersambung.';

/** Connects, and connects again whenever the server went away; after each the server tells everything anew. */
export function connectOffice(url: string): OfficeClient {
  const sections: Partial<WireSections> = {};
  const watchers: {
    names: readonly (keyof WireSections)[];
    listener: (sections: Partial<WireSections>) => void;
  }[] = [];
  const sheetListeners: ((news: SheetNews) => void)[] = [];
  const connectionListeners: ((connected: boolean) => void)[] = [];
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let socket: WebSocket | null = null;
  let pauseMs = 250;

  const tellSheets = (news: SheetNews): void => {
    for (const listener of sheetListeners) listener(news);
  };

  const take = (text: string): void => {
    const frame = parseFrame(text);
    if ('reply' in frame) {
      const asker = waiting.get(frame.reply);
      waiting.delete(frame.reply);
      if (frame.ok) asker?.resolve(text);
      else asker?.reject(frame.askFirst ? new AskFirst(frame.error) : new Error(frame.error));
      return;
    }
    switch (frame.push) {
      case 'sheets':
        tellSheets({ kind: 'all', sheets: frame.sheets });
        break;
      case 'sheet':
        tellSheets({ kind: 'sheet', sheet: frame.sheet });
        break;
      case 'cells':
        tellSheets({ kind: 'cells', changes: frame.changes });
        break;
      case 'sections':
        Object.assign(sections, frame.sections);
        for (const { names, listener } of watchers) {
          if (names.some((name) => name in frame.sections)) listener(sections);
        }
        break;
    }
  };

  const connect = (): void => {
    const fresh = new WebSocket(url);
    fresh.addEventListener('open', () => {
      pauseMs = 250;
      for (const listener of connectionListeners) listener(true);
    });
    fresh.addEventListener('message', (event) => take(event.data));
    fresh.addEventListener('close', () => {
      for (const { reject } of waiting.values()) reject(new Error(lostConnection));
      waiting.clear();
      for (const listener of connectionListeners) listener(false);
      setTimeout(connect, pauseMs);
      pauseMs = Math.min(pauseMs * 2, 4000);
    });
    socket = fresh;
  };
  connect();

  return {
    sections,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (socket?.readyState !== WebSocket.OPEN) {
          reject(new Error(lostConnection));
          return;
        }
        const id = nextId++;
        waiting.set(id, { resolve: (text) => resolve(JSON.parse(text).value), reject });
        socket.send(JSON.stringify({ id, ...request }));
      }),
    watch: (names, listener) => {
      watchers.push({ names, listener });
      listener(sections);
    },
    onSheets: (listener) => {
      sheetListeners.push(listener);
    },
    onConnection: (listener) => {
      connectionListeners.push(listener);
    },
  };
}

/** The server of the same build is the only one that may speak here, so its frames are believed. */
function parseFrame(data: string): ServerFrame {
  return JSON.parse(data);
}
