// Checks that the office on the network serves its pages, and nothing to strangers.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';
import { type RunningServer, startServer } from '../../../src/server/http/start-server';
import type { ServerFrame } from '../../../src/server/wire/protocol';
import { createFakeHost, type FakeHost } from '../fake-host';

let folder: string;
let server: RunningServer;
let host: FakeHost;
let log: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kantor-'));
  mkdirSync(path.join(folder, 'aset'));
  writeFileSync(path.join(folder, 'rahasia.txt'), 'rahasia');
  writeFileSync(path.join(folder, 'rahasia.js'), 'rahasia');
  writeFileSync(path.join(folder, 'aset', 'main.js'), 'utama');
  writeFileSync(path.join(folder, 'aset', 'shim.js'), 'google = 1');
  log = [];
  host = createFakeHost();
  server = await startServer({
    ready: Promise.resolve(host),
    pageFolders: [Promise.resolve(path.join(folder, 'aset'))],
    port: 0,
    log: (line) => log.push(line),
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Sends the path exactly as given: `fetch` would tidy it up first. */
function get(
  rawPath: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port, host: name } = new URL(server.address);
    const sent = httpRequest(
      { hostname, port, path: rawPath, method, headers: { host: name, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString(),
            headers: response.headers,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function open(headers: Record<string, string> = { origin: server.address }): WebSocket {
  return new WebSocket(`${server.address.replace('http', 'ws')}/sambungan`, { headers });
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => socket.once('open', () => resolve()));
}
function closed(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once('close', (code) => resolve(code)));
}
function frames(socket: WebSocket): ServerFrame[] {
  const all: ServerFrame[] = [];
  socket.on('message', (data) => all.push(JSON.parse(data.toString())));
  return all;
}
async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !condition(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

describe('the office on the network', () => {
  it('listens on this machine only', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('gives the frame of the pages, and their files', async () => {
    expect((await get('/')).body).toContain('<title>Kantor Lokal</title>');
    expect(await get('/aset/main.js')).toMatchObject({ status: 200, body: 'utama' });
  });

  it.each([
    '/aset/../rahasia.js',
    '/aset/..%2frahasia.js',
    '/aset/%2e%2e/rahasia.js',
    '/aset/..\\rahasia.js',
    '/aset//etc/passwd',
    '/../../etc/passwd',
    '/aset/%00main.js',
    '/aset/rahasia.txt',
  ])('never serves a file outside its folder: %s', async (rawPath) => {
    const answer = await get(rawPath);
    expect(answer.body).not.toContain('rahasia');
    expect(answer.body).not.toContain('root:');
    expect(answer.status).not.toBe(200);
    expect(log.length).toBeGreaterThanOrEqual(rawPath.startsWith('/aset') ? 1 : 0);
  });

  it('refuses a foreign name and a foreign page, with a log line', async () => {
    expect((await get('/', { host: 'jahat.example' })).status).toBe(403);
    expect((await get('/', { origin: 'https://jahat.example' })).status).toBe(403);
    expect((await get('/web', {}, 'POST', 'x')).status).toBe(403);
    expect(log).toHaveLength(3);
  });

  it('refuses a letter larger than any form', async () => {
    const answer = await get('/web', { origin: server.address }, 'POST', 'x'.repeat(5 * 1024 * 1024)).catch(
      () => ({ status: 413 }),
    );
    expect(answer.status).toBe(413);
  });

  it('gives script pages an origin of their own, with the shim before their first script', async () => {
    const answer = await get('/dialog/d1');
    expect(answer.headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-same-origin)/);
    expect(answer.body.indexOf('google = 1')).toBeLessThan(answer.body.indexOf('<h1>'));
    expect((await get('/dialog/tidak-ada')).status).toBe(404);
  });

  it('tells a new window everything', async () => {
    const socket = open();
    const heard = frames(socket);
    await until(() => heard.length >= 2);
    expect(heard.map((frame) => ('push' in frame ? frame.push : 'reply'))).toEqual(['sections', 'sheets']);
    socket.close();
  });

  it('lets two windows see each other’s edits, and tells the news before the reply', async () => {
    const [one, two] = [open(), open()];
    const [first, second] = [frames(one), frames(two)];
    await Promise.all([opened(one), opened(two)]);
    await until(() => first.length >= 2 && second.length >= 2);
    one.send(JSON.stringify({ id: 7, do: 'edit', sheetId: 1, row: 3, column: 2, text: 'Sambeng' }));
    await until(() => first.length >= 4 && second.length >= 3);
    expect(second.at(-1)).toMatchObject({
      push: 'cells',
      changes: [{ id: 1, cells: [[3, 2, { text: 'Sambeng' }]] }],
    });
    expect(first.at(-2)).toMatchObject({ push: 'cells' });
    expect(first.at(-1)).toMatchObject({ reply: 7, ok: true });
    one.close();
    two.close();
  });

  it('says why an edit was refused', async () => {
    const socket = open();
    const heard = frames(socket);
    await opened(socket);
    socket.send(JSON.stringify({ id: 1, do: 'edit', sheetId: 1, row: 1, column: 2, text: 'x' }));
    await until(() => heard.some((frame) => 'reply' in frame));
    expect(heard.find((frame) => 'reply' in frame)).toMatchObject({
      ok: false,
      error: expect.stringContaining('dilindungi'),
    });
    socket.close();
  });

  it.each([{ origin: 'https://jahat.example' }, { origin: 'null' }, {}])(
    'refuses a connection from %j',
    async (headers) => {
      const socket = open(headers as Record<string, string>);
      const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
      expect(error.message).toContain('403');
      expect(log).toHaveLength(1);
    },
  );

  it('survives garbage with a log line each, and closes on a window that sends nothing else', async () => {
    const socket = open();
    await opened(socket);
    const end = closed(socket);
    for (let turn = 0; turn < 20; turn += 1)
      socket.send(turn % 2 ? '{"do":"unknown"}' : Buffer.from([0, 255, 1]));
    expect(await end).toBe(1008);
    expect(log).toHaveLength(20);
    expect(host.requests).toHaveLength(0);
    expect((await get('/')).status).toBe(200);
  });

  it('closes on a frame larger than any paste', async () => {
    const socket = open();
    socket.on('error', () => undefined);
    await opened(socket);
    const end = closed(socket);
    socket.send('x'.repeat(9 * 1024 * 1024));
    expect(await end).toBe(1009);
    await until(() => log.length === 1);
    expect(log[0]).toContain('sambungan diputus');
  });
});
