// A folder in which clasp and our commands run against the fake of Google, and nothing else can be reached.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FakeGoogle, ScriptFile } from './fake-google';

const root = path.join(__dirname, '../../..');

export interface Ran {
  readonly code: number;
  readonly output: string;
}

type BuildFolder = 'dist' | 'dist-bigquery';

export interface ClaspFolder {
  readonly folder: string;
  /** Takes dist/, or the other build, as it was built, in the place of what is there. */
  takeDist(build?: BuildFolder): void;
  clasp(...args: string[]): Promise<Ran>;
  /** Checks and notes the folder's build, as `npm run release` does after it has built. */
  record(...args: string[]): Promise<Ran>;
  /** Runs `src/build/push.mjs`, as `npm run push --` does. */
  push(...args: string[]): Promise<Ran>;
  remove(): void;
}

/** A new folder with the repository's `.clasp.json`, its `dist/`, and a token that no one else knows. */
export function makeClaspFolder(fake: FakeGoogle): ClaspFolder {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache/clasp-'));
  cpSync(path.join(root, '.clasp.json'), path.join(folder, '.clasp.json'));
  const token = { type: 'authorized_user', client_id: 'uji', client_secret: 'uji', refresh_token: 'uji' };
  const tokens = { default: { ...token, access_token: 'uji', expiry_date: Date.now() + 3_600_000 } };
  writeFileSync(path.join(folder, 'token.json'), JSON.stringify({ tokens }));
  const env = {
    ...process.env,
    FAKE_GOOGLE: fake.url,
    NODE_OPTIONS: `--require "${path.join(__dirname, 'only-loopback.cjs')}"`,
    clasp_config_auth: path.join(folder, 'token.json'),
  };
  const run = (script: string, args: readonly string[]): Promise<Ran> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...args], { cwd: folder, env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` }),
      );
    });
  const takeDist = (build: BuildFolder = 'dist'): void => {
    rmSync(path.join(folder, build), { recursive: true, force: true });
    cpSync(path.join(root, build), path.join(folder, build), { recursive: true });
  };
  takeDist();
  return {
    folder,
    takeDist,
    clasp: (...args) => run(require.resolve('@google/clasp'), args),
    record: (...args) => run(path.join(__dirname, 'record.mjs'), args),
    push: (...args) => run(path.join(root, 'src/build/push.mjs'), args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A file as Google's API names it, with a digest in the place of its text, so that a difference stays readable. */
interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly digest: string;
}

/** The files of a folder as Google's API should name them, by name. */
export function asScriptFiles(folder: string): readonly SentFile[] {
  const types: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
  return byName(
    readdirSync(folder).map((file) => ({
      name: path.parse(file).name,
      type: types[path.extname(file)] ?? `unknown: ${file}`,
      source: readFileSync(path.join(folder, file), 'utf8'),
    })),
  );
}

/** These files in the order of their names. */
export function byName(files: readonly ScriptFile[]): readonly SentFile[] {
  return files
    .map(({ name, type, source }) => ({
      name,
      type,
      digest: createHash('sha256').update(source).digest('hex'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
