// Serves the fake on 127.0.0.1, one request after another, with the faults that its plan holds.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError } from '../api-error';
import type { Fault } from '../faults';
import { createWorld, type FakeOptions, type World } from '../world';
import { answerControl, controlPath } from './control';
import { type Request, type Response, timeHeader } from './request';
import { answerCall, methodOf } from './routes';

export interface Fake {
  /** `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly world: World;
  close(): Promise<void>;
}

export async function startFake(options: FakeOptions): Promise<Fake> {
  const world = await createWorld(options);
  let last: Promise<void> = Promise.resolve();
  // A caller that sleeps for long finds its line still open.
  const server = createServer({ keepAliveTimeout: 600_000 }, (message, response) => {
    last = last.then(() => serve(world, message, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    world,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await last;
      world.database.close();
    },
  };
}

async function serve(world: World, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(message).catch(() => null);
  if (request === null) return;
  if (request.path === controlPath)
    return send(response, { status: 200, body: await answerControl(world, request) });
  if (request.nowMs !== null) world.clock.set(request.nowMs);
  const fault = world.faults.next();
  const method = methodOf(request);
  await world.jobs.advance();
  const done = fault?.endsWith('before') ? null : await answer(world, request);
  const given = fault === null ? done : faulty(fault);
  world.log.push({ user: request.user, method, status: given?.status ?? 0, bytes: request.body.length });
  if (given === null) message.socket.destroy();
  else send(response, given);
}

async function answer(world: World, request: Request): Promise<Response> {
  try {
    const body = await answerCall(world, request);
    return { status: body === null ? 204 : 200, body };
  } catch (failure) {
    if (failure instanceof ApiError) return { status: failure.status, body: failure.body() };
    // A fault of this fake, not one that it plays: told apart from all of Google's answers.
    console.error(failure);
    return { status: 501, body: new ApiError(501, 'fakeBroken', String(failure)).body() };
  }
}

/** What is told instead; null: the line is cut. */
function faulty(fault: Fault): Response | null {
  if (fault.startsWith('cut')) return null;
  const status = Number(fault.slice(0, 3));
  const isBusy = status < 500;
  const reason = isBusy ? 'rateLimitExceeded' : status === 500 ? 'internalError' : 'backendError';
  const message = isBusy
    ? 'Exceeded rate limits'
    : 'Error encountered during execution. Retrying may solve the problem.';
  return { status, body: new ApiError(status, reason, message).body() };
}

async function readRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1');
  const [, user = ''] = /^Bearer (.+)$/u.exec(message.headers.authorization ?? '') ?? [];
  const time = message.headers[timeHeader];
  return {
    method: message.method ?? 'GET',
    path: pathname,
    query: searchParams,
    contentType: message.headers['content-type'] ?? '',
    body: Buffer.concat(chunks),
    user,
    nowMs: time === undefined ? null : Number(time),
  };
}

function send(response: ServerResponse, { status, body }: Response): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(body === null ? '' : JSON.stringify(body));
}
