// A small fake of Google's API for scripts and files, on 127.0.0.1: it keeps what clasp sends.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Script {
  readonly title: string;
  readonly parentId: string;
  files: readonly ScriptFile[];
  /** A file that does not arrive as it was sent, '' when all do. */
  readonly spoiledFile: string;
  readonly versions: (readonly ScriptFile[])[];
  readonly deployments: { readonly versionNumber: number; readonly manifestFileName: string }[];
}

export interface FakeGoogle {
  /** Ends in `/`. */
  readonly url: string;
  readonly scripts: Map<string, Script>;
  /** Kinds of the files made in Drive, by id. */
  readonly driveFiles: Map<string, string>;
  /** What was asked for, in order: `PUT /v1/projects/…/content`. */
  readonly calls: string[];
  close(): void;
}

/** What Google gives a new script. */
export const emptyProject: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{\n  "timeZone": "America/New_York"\n}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n\n}\n' },
];

/** Starts the fake on a free port. */
export async function startFakeGoogle(): Promise<FakeGoogle> {
  const server: Server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const answer = answerTo(fake, request.method ?? '', new URL(request.url ?? '', fake.url), body);
    response.statusCode = answer === null ? 404 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer ?? { error: { code: 404, message: 'not in the fake' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fake: FakeGoogle = {
    url: `http://127.0.0.1:${port}/`,
    scripts: new Map(),
    driveFiles: new Map(),
    calls: [],
    close: () => server.close(),
  };
  return fake;
}

/** Puts a new script, with Google's empty project, into the fake; gives its id. */
export function addScript(fake: FakeGoogle, title: string, parentId: string, spoiledFile = ''): string {
  const scriptId = `skrip-uji-${String(fake.scripts.size + 1).padStart(20, '0')}`;
  fake.scripts.set(scriptId, {
    title,
    parentId,
    files: emptyProject,
    spoiledFile,
    versions: [],
    deployments: [],
  });
  return scriptId;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** Null for what the fake does not know. */
function answerTo(fake: FakeGoogle, method: string, url: URL, body: Record<string, unknown>): unknown {
  const call = `${method} ${url.pathname}`;
  fake.calls.push(call);
  if (call === 'POST /drive/v3/files') {
    const id = `berkas-uji-${fake.driveFiles.size + 1}`;
    fake.driveFiles.set(id, String(body.mimeType));
    return { id };
  }
  if (call === 'POST /v1/projects') {
    const scriptId = addScript(fake, String(body.title), String(body.parentId));
    return { scriptId, title: body.title };
  }
  const [, scriptId = '', what = ''] = /^\/v1\/projects\/([^/]+)\/(\w+)$/u.exec(url.pathname) ?? [];
  const script = fake.scripts.get(scriptId);
  return script === undefined ? null : answerAbout(script, `${method} ${what}`, url, body);
}

function answerAbout(script: Script, call: string, url: URL, body: Record<string, unknown>): unknown {
  if (call === 'GET content') {
    const version = url.searchParams.get('versionNumber');
    return { files: version === null ? script.files : script.versions[Number(version) - 1] };
  }
  if (call === 'PUT content') {
    const files = body.files as readonly ScriptFile[];
    script.files = files.map((file) => (file.name === script.spoiledFile ? { ...file, source: '' } : file));
    return { files };
  }
  if (call === 'POST versions') return { versionNumber: script.versions.push(script.files) };
  if (call !== 'POST deployments') return null;
  const deployment = body as unknown as Script['deployments'][number];
  return { deploymentId: `penerapan-${script.deployments.push(deployment)}`, deploymentConfig: deployment };
}
