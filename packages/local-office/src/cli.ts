// Starts the office from the command line: state, script, server, address.
import { isMainThread, workerData } from 'node:worker_threads';
import { type FirstStart, isFirstStart, makeFirstState, prepareFirstState } from './first-start';
import { createOffice } from './office';
import { createBrowserPrinter } from './runtime/print/browser-printer';
import { readScriptFolder } from './runtime/project/load-folder';
import type { ScriptProject } from './runtime/project/project';
import { moveOffice } from './runtime/state/move-office';
import type { AccountData } from './runtime/state/office-state';
import type { OfficeHost } from './server/host/office-host';
import { createRealHost } from './server/host/real-host';
import { startServer } from './server/http/start-server';
import { openOfficeStore } from './store/office-store';

export interface StartOptions {
  /** A container-bound Apps Script project. */
  readonly scriptFolder: string;
  /** What is opened: the name of the workbook, and of the line that says where. */
  readonly title: string;
  /** The name on screen of the script's web page; default `Halaman Web`. */
  readonly webPageTitle?: string;
  /** What functions of the script do that no menu names, in words. */
  readonly functionWords?: Readonly<Record<string, string>>;
  /** Who works in a new office; default one account of each role. The first one owns everything. */
  readonly accounts?: readonly AccountData[];
  /** Where the clock of a new office without a demo begins; default now. */
  readonly startsAt?: string;
  /** True: a web app sees the container as if it were opened (google-facts.md, HTML service: reports and the guide disagree). */
  readonly webAppSeesContainer?: boolean;
  /** False: pages are served as they stand in their files; default true, as the HTML service is reported to cut them. */
  readonly cutsPages?: boolean;
  /** Where the state is kept. */
  readonly stateFolder: string;
  readonly port: number;
  /** Resolves to the path of a `Demo` module for the first start; null: an empty workbook. */
  readonly demo: Promise<string | null>;
  /** Resolves to a folder that keeps what the demo makes, or may hold it already; null: it is made anew for each office. */
  readonly keptDemo?: Promise<string | null>;
  /** Resolves when the files in `scriptFolder` are up to date. */
  readonly scriptReady: Promise<unknown>;
  /** Each builds a part of the pages and resolves to its folder; begun when the address stands. */
  readonly buildPages: readonly (() => Promise<string>)[];
  /** performance.now() when the command was given. */
  readonly startedMs: number;
}

/** Prints one address as soon as a browser may come; script, state and pages are made ready behind it. */
export async function startOffice(options: StartOptions): Promise<void> {
  const log = (line: string): void => console.error(`[kantor] ${line}`);
  // A script that does not build must not keep the office shut.
  const scriptReady = options.scriptReady.catch((error: unknown) => {
    log(`skrip tidak dapat dibangun: ${error instanceof Error ? error.message : error}`);
  });
  const ready = promised<OfficeHost>();
  const folders = options.buildPages.map(() => promised<string>());
  const server = await startServer({
    ready: ready.promise,
    pageFolders: folders.map(({ promise }) => promise),
    port: options.port,
    log,
  });
  const seconds = ((performance.now() - options.startedMs) / 1000).toFixed(1).replace('.', ',');
  console.log(
    `Kantor lokal ${options.title} terbuka (${seconds} detik):\n\n    ${server.address}\n\nTutup dengan Ctrl+C.`,
  );
  closeOnSignals(server.close);
  options.buildPages.forEach((buildPart, index) => {
    buildPart().then(folders[index]?.keep, folders[index]?.fail);
  });
  try {
    ready.keep(await openHost({ ...options, scriptReady }, server.address, log));
  } catch (error) {
    ready.fail(error);
    throw error;
  }
}

/** A promise whose outcome is decided elsewhere. */
function promised<Value>(): {
  readonly promise: Promise<Value>;
  readonly keep: (value: Value) => void;
  readonly fail: (error: unknown) => void;
} {
  let keep: (value: Value) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  // Each visitor who waits for it hears of a failure; with no visitor there is nobody to tell.
  promise.catch(() => undefined);
  return { promise, keep, fail };
}

async function openHost(
  options: StartOptions,
  address: string,
  log: (line: string) => void,
): Promise<OfficeHost> {
  await options.scriptReady;
  const folder = options.scriptFolder;
  const store = openOfficeStore(options.stateFolder);
  const script = orNothing(() => readScriptFolder(folder), log);
  if (script && store.load() === undefined) {
    const start: FirstStart = {
      task: 'first start',
      scriptFolder: folder,
      storeFolder: options.stateFolder,
      title: options.title,
      demo: await options.demo,
      origin: address,
      keptIn: (await options.keptDemo) ?? null,
      ...(options.accounts === undefined ? {} : { accounts: options.accounts }),
      ...(options.startsAt === undefined ? {} : { startsAt: options.startsAt }),
    };
    await prepareFirstState(new URL(import.meta.url), start).catch((error: unknown) => {
      log(`buku kerja pertama tidak dapat disiapkan: ${error instanceof Error ? error.stack : error}`);
    });
  }
  const stored = store.load();
  const state = stored === undefined ? undefined : moveOffice(stored, address);
  const office = createOffice({
    questions: 'suspend',
    origin: address,
    printPdf: createBrowserPrinter(log),
    webAppSeesContainer: options.webAppSeesContainer ?? false,
    cutsPages: options.cutsPages ?? true,
    ...(options.accounts === undefined ? {} : { accounts: options.accounts }),
    ...(state === undefined ? { now: Date.now() } : { state }),
  });
  if (script) orNothing(() => office.loadFolder(folder), log);
  const host = createRealHost({
    office,
    save: () => store.save(office.state),
    web: {
      available: answersWeb(script),
      title: options.webPageTitle ?? 'Halaman Web',
      address: `${address}/macros/s/${office.state.project.scriptId}/exec`,
    },
    scopes: script?.manifest.oauthScopes ?? [],
    functions: options.functionWords ?? {},
    log,
  });
  if (state === undefined) office.openWorkbook(options.title);
  // Without its script this is no first start: the next one, with the script, shall be.
  if (script || state !== undefined) store.save(office.state);
  return host;
}

/** What a reading of the script gives, or null (with a log line): the office then opens without its script. */
function orNothing<Result>(read: () => Result, log: (line: string) => void): Result | null {
  try {
    return read();
  } catch (error) {
    log(`dibuka tanpa skrip: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** True when the script has a doGet: only then there is a web page to show. */
function answersWeb(script: ScriptProject | null): boolean {
  return script?.files.some(({ source }) => /\bfunction\s+doGet\s*\(/.test(source)) ?? false;
}

/** What was acknowledged is on the disk anyway; a proper end also keeps the clock. */
function closeOnSignals(close: () => Promise<void>): void {
  const end = (): void => {
    void close().finally(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

// The same bundle is loaded again as the thread that makes the first state.
if (!isMainThread && isFirstStart(workerData)) await makeFirstState(workerData);
