// Starts the server: its address, and when it takes the first visitor.
import type { Server } from 'node:http';
import type { OfficeHost } from '../host/office-host';
import { createHttpServer } from './http-server';
import { openPageFiles } from './page-files';
import { serveSockets } from './socket';

export interface ServerOptions {
  /** The office itself; visitors who come earlier wait. */
  readonly ready: Promise<OfficeHost>;
  /** Folders of the built pages; the one that takes longest comes last. */
  readonly pageFolders: readonly Promise<string>[];
  /** 0: any free port. */
  readonly port: number;
  /** Hears of everything refused and of every failure. */
  readonly log: (line: string) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only; when the port is taken by another office, on the next free one. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  let port = options.port;
  const files = openPageFiles(options.pageFolders);
  const server = createHttpServer({ ...options, files, port: () => port });
  const sockets = serveSockets(server, () => port, options.ready, options.log);
  port = await listen(server, options.port);
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      for (const window of sockets.clients) window.terminate();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await (await options.ready).close();
    },
  };
}

const triedPorts = 20;

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (wanted === 0 || port >= wanted + triedPorts || !isTaken(error)) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
