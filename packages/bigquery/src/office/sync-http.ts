// HTTP for a caller that cannot wait: a worker sends, the calling thread sleeps until the answer is there.
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

export interface HttpResponse {
  readonly status: number;
  readonly text: string;
}

export interface SyncHttp {
  /** Null: the line was cut, or no answer came in time. */
  send(request: HttpRequest): HttpResponse | null;
  close(): void;
}

/** Longer than any answer of the fake takes; a fake that runs in the calling thread can never answer. */
const patienceMs = 30_000;

export function openSyncHttp(): SyncHttp {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  // As text, so that the worker runs wherever this file was compiled to.
  const worker = new Worker(
    `(${workerMain.toString()})(require('node:worker_threads'), require('node:http'))`,
    {
      eval: true,
      workerData: { bell, port: port2 },
      transferList: [port2],
    },
  );
  worker.unref();
  port1.unref();
  let sent = 0;
  return {
    send: (request) => {
      sent += 1;
      port1.postMessage({ ...request, id: sent });
      for (;;) {
        const rung = Atomics.load(bell, 0);
        const answer = receiveMessageOnPort(port1)?.message as Answer | undefined;
        if (answer?.id === sent) return answer.response;
        // An answer whose caller has already given up is dropped.
        if (answer === undefined && Atomics.wait(bell, 0, rung, patienceMs) === 'timed-out') return null;
      }
    },
    close: () => {
      port1.close();
      void worker.terminate();
    },
  };
}

interface Answer {
  readonly id: number;
  readonly response: HttpResponse | null;
}

/** What the worker runs; knows nothing of this file but its arguments. */
function workerMain(threads: typeof import('node:worker_threads'), http: typeof import('node:http')): void {
  const { bell, port } = threads.workerData as {
    bell: Int32Array;
    port: import('node:worker_threads').MessagePort;
  };
  port.on('message', ({ id, method, url, headers, body }: HttpRequest & { readonly id: number }) => {
    let isOver = false;
    const finish = (response: HttpResponse | null): void => {
      if (isOver) return;
      isOver = true;
      port.postMessage({ id, response });
      Atomics.add(bell, 0, 1);
      Atomics.notify(bell, 0);
    };
    const request = http.request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        finish({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
      response.on('error', () => finish(null));
      response.on('aborted', () => finish(null));
    });
    request.on('error', () => finish(null));
    request.end(body ?? undefined);
  });
}
